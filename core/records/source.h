#pragma once

#include "core/base/result.h"
#include "core/base/bytes.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>

namespace palmares {

/// Bytes that can be read at any place, in memory or in a file.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Reads exactly `count` bytes from `offset`; false if they cannot be had.
    virtual bool read(std::uint64_t offset, char *out, std::size_t count) = 0;
};

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(Bytes bytes) : m_bytes(std::move(bytes)) {}
    std::uint64_t size() const override { return m_bytes.size(); }
    bool read(std::uint64_t offset, char *out, std::size_t count) override;

private:
    Bytes m_bytes;
};

class FileSource final : public ByteSource {
public:
    explicit FileSource(const std::filesystem::path &path);
    bool isOpen() const { return m_open; }
    std::uint64_t size() const override { return m_size; }
    bool read(std::uint64_t offset, char *out, std::size_t count) override;

private:
    std::ifstream m_file;
    std::uint64_t m_size = 0;
    bool m_open = false;
};

/// Opens a file: read once into memory up to 64 MiB, so that what was checked is what is used; larger ones stay on the disk.
/// \errors CANNOT_READ
Result<std::unique_ptr<ByteSource>> openSource(const std::filesystem::path &path);

/// Where bytes go, piece by piece; an error stops the writer.
using ByteSink = std::function<Done(BytesView)>;

} // namespace palmares
