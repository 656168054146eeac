import sys
import traceback

print("out 1")
print("to stderr", file=sys.stderr)
sys.stdout.write("written\n")
sys.stderr.write("also stderr\n")
print("flushed", flush=True)
sys.stdout.flush()
try:
    1 / 0
except ZeroDivisionError as e:
    traceback.print_exc()
    print(traceback.format_exception_only(e), e.__traceback__ is not None, sys.exc_info()[0].__name__)
print(sys.exc_info()[0], traceback.format_exception_only(ValueError("v"))[0], end="")
print("out 2", file=sys.stdout)
