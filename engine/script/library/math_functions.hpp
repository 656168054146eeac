// The parts of the module math that are not just a function of the C library.
#pragma once

#include <vector>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

// math_integers.cpp
Value math_gcd(Vm& vm, const Arguments& arguments);
Value math_lcm(Vm& vm, const Arguments& arguments);
Value math_factorial(Vm& vm, const Arguments& arguments);
Value math_comb(Vm& vm, const Arguments& arguments);
Value math_perm(Vm& vm, const Arguments& arguments);
Value math_isqrt(Vm& vm, const Arguments& arguments);

// math_sums.cpp
Value math_fsum(Vm& vm, const Arguments& arguments);
Value math_prod(Vm& vm, const Arguments& arguments);
Value math_sumprod(Vm& vm, const Arguments& arguments);
Value math_hypot(Vm& vm, const Arguments& arguments);
Value math_dist(Vm& vm, const Arguments& arguments);

}  // namespace lockstep::script
