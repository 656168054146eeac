import argparse

parser = argparse.ArgumentParser(description="demo")
parser.add_argument("--count", type=int, default=3, help="how many")
parser.add_argument("-n", "--name", default="x")
parser.add_argument("--verbose", action="store_true")
parser.add_argument("--ratio", type=float, default=0.5)
args = parser.parse_args()
print(args.count, args.name, args.verbose, args.ratio)
args = parser.parse_args(["--count", "7", "-n", "y", "--verbose", "--ratio=2"])
print(args.count, args.name, args.verbose, args.ratio, args)
