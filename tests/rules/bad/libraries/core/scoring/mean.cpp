#include <Eigen/Dense> // BAD
#include <boost/multiprecision/cpp_int.hpp> // BAD
#include <nlohmann/json.hpp> // BAD
#include <format> // BAD: not in libstdc++ 12
#include <vector>
