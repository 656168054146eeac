import sys

try:
    sys.exit("message")
except SystemExit as e:
    print("caught", e, e.code)
try:
    exit_code = 0
    raise SystemExit
except SystemExit as e:
    print(e.code)
print("before")
sys.exit()
print("never")
