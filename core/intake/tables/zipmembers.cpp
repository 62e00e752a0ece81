#include "core/intake/tables/zipmembers.h"

#include <zip.h>

#include <limits>

namespace palmares {

namespace {

/// No token of a spreadsheet, a cell with all its attributes, needs more.
constexpr std::uint64_t longestToken = 8ULL << 20;

Error damaged(const std::string &detail)
{
    return Error(Code::DAMAGED, {{"detail", detail}});
}

} // namespace

struct ZipMembers::Archive {
    Limits limits;
    zip_t *handle = nullptr;
    std::uint64_t inflated = 0;

    Archive() = default;
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;
    ~Archive()
    {
        if (handle)
            zip_discard(handle);
    }
};

namespace {

/// Counts what comes out of one member and stops at the limits.
template <typename Archive>
class MemberDevice : public ZipMembers::Member {
public:
    MemberDevice(Archive &archive, zip_file_t *file, std::uint64_t packed, std::string name)
        : m_archive(archive), m_file(file), m_packed(packed), m_name(std::move(name))
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~MemberDevice() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }
    Done state() const override { return m_state; }
    void tokenTaken() override { m_token = 0; }

    Done finish() override
    {
        char buffer[1 << 12];
        while (m_state.ok() && readData(buffer, sizeof buffer) > 0)
            tokenTaken();
        return m_state;
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (!m_state.ok())
            return -1;
        const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        if (got < 0) {
            m_state = damaged(m_name);
            return -1;
        }
        count(static_cast<std::uint64_t>(got));
        look(std::string_view(data, static_cast<std::size_t>(got)));
        return m_state.ok() ? got : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void count(std::uint64_t got)
    {
        m_read += got;
        m_token += got;
        m_archive.inflated += got;
        const auto &limits = m_archive.limits;
        const bool grows = m_read > limits.ratioFrom && m_read / (m_packed + 1) > limits.ratio;
        if (grows || m_archive.inflated > limits.inflated)
            m_state = Error(Code::TOO_BIG, {{"limit", std::to_string(limits.inflated)}, {"detail", m_name}});
        else if (m_token > longestToken)
            m_state = Error(Code::TOO_BIG, {{"limit", std::to_string(longestToken)}, {"detail", m_name}});
    }

    /// No part of a spreadsheet has a document type: it is refused before a parser sees the entities it may declare.
    void look(std::string_view piece)
    {
        constexpr std::string_view doctype = "<!DOCTYPE";
        m_tail += piece.substr(0, doctype.size() - 1);
        if (piece.find(doctype) != std::string_view::npos || m_tail.find(doctype) != std::string::npos)
            m_state = damaged(m_name + ":doctype");
        m_tail = piece.size() >= doctype.size() ? std::string(piece.substr(piece.size() - doctype.size() + 1)) : m_tail;
        if (m_tail.size() > doctype.size())
            m_tail.erase(0, m_tail.size() - doctype.size() + 1);
    }

    Archive &m_archive;
    zip_file_t *m_file;
    std::uint64_t m_packed;
    std::string m_name;
    std::uint64_t m_read = 0;
    std::uint64_t m_token = 0; ///< handed out since a token was taken
    std::string m_tail;        ///< the last bytes of what was read
    Done m_state;
};

} // namespace

ZipMembers::ZipMembers(std::unique_ptr<Archive> archive) : m_archive(std::move(archive)) {}
ZipMembers::ZipMembers(ZipMembers &&) noexcept = default;
ZipMembers::~ZipMembers() = default;

Result<ZipMembers> ZipMembers::open(BytesView bytes, const Limits &limits)
{
    auto archive = std::make_unique<Archive>();
    archive->limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source)
        archive->handle = zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (!archive->handle) {
        if (source)
            zip_source_free(source);
        return damaged("zip");
    }
    const zip_int64_t members = zip_get_num_entries(archive->handle, 0);
    if (members < 0 || static_cast<std::uint64_t>(members) > limits.members)
        return Error(Code::TOO_BIG, {{"limit", std::to_string(limits.members)}, {"detail", "members"}});
    return ZipMembers(std::move(archive));
}

bool ZipMembers::has(const std::string &name) const
{
    return zip_name_locate(m_archive->handle, name.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ZipMembers::Member>> ZipMembers::member(const std::string &name)
{
    const zip_int64_t at = zip_name_locate(m_archive->handle, name.c_str(), ZIP_FL_NOCASE);
    if (at < 0)
        return damaged(name);
    const auto index = static_cast<zip_uint64_t>(at);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive->handle, index, 0, &stat) != 0)
        return damaged(name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return Error(Code::PASSWORD_PROTECTED);
    zip_file_t *file = zip_fopen_index(m_archive->handle, index, 0);
    if (!file)
        return damaged(name);
    const std::uint64_t packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0;
    return std::unique_ptr<Member>(std::make_unique<MemberDevice<Archive>>(*m_archive, file, packed, name));
}

} // namespace palmares
