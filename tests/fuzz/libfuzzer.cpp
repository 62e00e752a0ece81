#include "tests/fuzz/targets.h"

#include <cstdio>
#include <cstdlib>

/// One program for each target: PALMARES_FUZZ_TARGET is its function.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    try {
        return palmares::tests::PALMARES_FUZZ_TARGET(data, size);
    } catch (const palmares::tests::FuzzFailure &failure) {
        std::fprintf(stderr, "broken: %s\n", failure.what());
        std::abort();
    }
}
