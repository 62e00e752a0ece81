#pragma once

#include "core/office/session/session.h"
#include "core/records/container.h"

#include <deque>

namespace palmares {

/// Gathers what goes into an exchange file from a call's view. The view must outlive it.
class ExchangeOut {
public:
    ExchangeOut(const CallView &call, FileKind kind);

    /// Records of the set, with the lists they name.
    void addRecords(const std::vector<RecordId> &ids);
    /// Texts of the call; those that are not here are left out.
    void addTexts(const std::vector<Ref> &refs);
    /// Commits that have been made before.
    void addCommits(std::vector<Commit> commits);
    /// One new commit for all records that were added: it lists nothing else.
    void commitAnew(const std::string &act, const Seed &seed, const Environment &environment);
    void setInvitation(const Seed &seed) { m_content.inviteSeed = seed; }
    void setHint(std::string hint) { m_content.hint = std::move(hint); }
    /// Files from the call's media; those that are not here are left out. Replaces the files set before.
    void setFiles(const std::vector<EntryFile> &files);

    std::uint64_t size() const { return exchangeSize(m_content); }
    /// The whole file. \errors those of writeExchange
    Result<Bytes> bytes() const;
    /// Piece by piece, for files that are too large for memory.
    Result<WrittenFile> write(const ByteSink &sink, const Progress &progress = {}) const { return writeExchange(m_content, sink, progress); }

private:
    /// The code of an entry that names the file.
    std::string entryWith(const FileHash &hash) const;

    const CallView &m_call;
    ExchangeContent m_content;
    std::vector<RecordId> m_ids;
    std::deque<TextBytes> m_texts;
    std::deque<Commit> m_commits;
    std::deque<std::vector<Digest>> m_lists;
};

} // namespace palmares
