import math
print(math.squirt(4))
