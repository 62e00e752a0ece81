#include <nlohmann/json_fwd.hpp>
#include <nlohmann/json.hpp> // BAD: in a header
