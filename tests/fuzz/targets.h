#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>

namespace palmares::tests {

/// A target was given bytes and did what it must never do.
struct FuzzFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Each takes any bytes, reads them as a stranger's, and looks at what came of it: a named error, or something
// that is whole. \returns 0 \throws FuzzFailure

int fuzzContainer(const std::uint8_t *data, std::size_t size); ///< an exchange file
int fuzzRecord(const std::uint8_t *data, std::size_t size);    ///< the body of a record, and of a commit
int fuzzCsv(const std::uint8_t *data,
            std::size_t size); ///< a table: first byte the encoding and separator, or none
int fuzzXlsx(const std::uint8_t *data, std::size_t size);  ///< a table that is packed
int fuzzRules(const std::uint8_t *data, std::size_t size); ///< a rules file
int fuzzMedia(const std::uint8_t *data, std::size_t size); ///< an attached file, and a picture to be cleaned
int fuzzTraces(const std::uint8_t *data, std::size_t size); ///< who sent an entry: up to the first line end what they say of themselves, then a text

struct FuzzTarget {
    const char *name; ///< and of the folder of its corpus
    int (*run)(const std::uint8_t *data, std::size_t size);
};
std::span<const FuzzTarget> fuzzTargets();

} // namespace palmares::tests
