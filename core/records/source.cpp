#include "core/records/source.h"

#include <cstring>

namespace palmares {

namespace {

constexpr std::uint64_t readWhole = 64ULL * 1024 * 1024;

bool within(std::uint64_t offset, std::size_t count, std::uint64_t size)
{
    return offset <= size && count <= size - offset;
}

} // namespace

bool MemorySource::read(std::uint64_t offset, char *out, std::size_t count)
{
    if (!within(offset, count, m_bytes.size()))
        return false;
    std::memcpy(out, m_bytes.data() + offset, count);
    return true;
}

FileSource::FileSource(const std::filesystem::path &path)
{
    std::error_code failed;
    if (std::filesystem::is_directory(path, failed)) // a directory opens, but cannot be read
        return;
    m_file.open(path, std::ios::binary);
    m_file.seekg(0, std::ios::end);
    const std::streamoff end = m_file.tellg();
    m_open = m_file.good() && end >= 0;
    m_size = m_open ? static_cast<std::uint64_t>(end) : 0;
}

bool FileSource::read(std::uint64_t offset, char *out, std::size_t count)
{
    if (!m_open || !within(offset, count, m_size))
        return false;
    m_file.clear();
    m_file.seekg(static_cast<std::streamoff>(offset));
    m_file.read(out, static_cast<std::streamsize>(count));
    return m_file.gcount() == static_cast<std::streamsize>(count);
}

Result<std::unique_ptr<ByteSource>> openSource(const std::filesystem::path &path)
{
    auto file = std::make_unique<FileSource>(path);
    if (!file->isOpen())
        return Error(Code::CANNOT_READ);
    if (file->size() > readWhole)
        return std::unique_ptr<ByteSource>(std::move(file));
    Bytes bytes(static_cast<std::size_t>(file->size()), '\0');
    if (!file->read(0, bytes.data(), bytes.size()))
        return Error(Code::CANNOT_READ);
    return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(std::move(bytes)));
}

} // namespace palmares
