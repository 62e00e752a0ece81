#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QIODevice>

#include <memory>
#include <string>

struct zip;

namespace palmares {

/// The members of a ZIP archive in memory, for reading one after the other. Nothing is unpacked to disk, no name in it is
/// ever a path of ours. What comes out is counted while it is inflated, so that no archive grows beyond its limit.
class ZipMembers {
public:
    struct Limits {
        std::uint64_t members = 1000;
        std::uint64_t inflated = 200ULL << 20; ///< bytes of all members that are read
        std::uint64_t ratio = 100;             ///< inflated to packed bytes of one member …
        std::uint64_t ratioFrom = 16ULL << 20; ///< … from this size on
    };

    /// `bytes` must outlive it. \errors DAMAGED, TOO_BIG
    static Result<ZipMembers> open(BytesView bytes) { return open(bytes, Limits{}); }
    static Result<ZipMembers> open(BytesView bytes, const Limits &limits);

    ZipMembers(ZipMembers &&) noexcept;
    ~ZipMembers();

    bool has(const std::string &name) const;

    /// A member being read, from its start to its end.
    class Member : public QIODevice {
    public:
        /// Why reading stopped before the end: TOO_BIG, DAMAGED; nothing if it did not.
        virtual Done state() const = 0;
        /// Reads on to the end, where the checksum is compared.
        virtual Done finish() = 0;
        /// Whoever parses says with this that a token was taken: what is handed out in one token has a limit.
        virtual void tokenTaken() = 0;
    };
    /// \errors DAMAGED (`detail`: its name; not there), PASSWORD_PROTECTED
    Result<std::unique_ptr<Member>> member(const std::string &name);

private:
    struct Archive;
    explicit ZipMembers(std::unique_ptr<Archive> archive);
    std::unique_ptr<Archive> m_archive;
};

} // namespace palmares
