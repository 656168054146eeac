import .math
