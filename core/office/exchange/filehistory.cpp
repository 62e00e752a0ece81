#include "core/office/exchange/filehistory.h"

#include "core/records/container.h"
#include "core/store/filelog.h"
#include "core/store/files.h"

#include <algorithm>
#include <map>

namespace palmares {

namespace {

HistoryFile::Kind kindOf(int kind)
{
    switch (static_cast<FileKind>(kind)) {
    case FileKind::Package:
        return HistoryFile::Kind::Package;
    case FileKind::Ballot:
        return HistoryFile::Kind::Ballot;
    case FileKind::Bundle:
        return HistoryFile::Kind::Bundle;
    default:
        return HistoryFile::Kind::Other;
    }
}

/// The judge whose ballots hold this record; empty for any other record.
class BallotOwners {
public:
    explicit BallotOwners(const CallState &state) : m_state(state)
    {
        for (const SubmitView &submit : state.submits)
            m_bySubmit.emplace(submit.id, submit.judge);
        for (const DeviceView &device : state.devices)
            m_byEnrol.emplace(device.enrol, device.judge);
    }
    std::string codeOf(const std::vector<RecordId> &records) const
    {
        for (const auto *owners : {&m_bySubmit, &m_byEnrol}) {
            for (const RecordId &id : records) {
                const auto found = owners->find(id);
                if (found != owners->end() && found->second != nowhere)
                    return m_state.judges[found->second].code;
            }
        }
        return {};
    }

private:
    const CallState &m_state;
    std::map<RecordId, std::uint32_t> m_bySubmit;
    std::map<RecordId, std::uint32_t> m_byEnrol;
};

bool isSetAside(const CallState &state, const FileHash &hash)
{
    return std::any_of(state.asides.begin(), state.asides.end(), [&](const AsideView &aside) {
        return aside.kind == AsideKind::File && aside.about.bytes == hash.bytes && !aside.ids.empty();
    });
}

} // namespace

Result<std::vector<HistoryFile>> fileHistory(CallSession &session)
{
    const CallSnapshot view = session.view();
    const BallotOwners owners(view->state);
    std::vector<HistoryFile> files;
    PALMARES_TRY(const auto seen, filesSeen(session.db()));
    for (const FileSeen &file : seen) {
        HistoryFile shown;
        shown.hash = file.hash;
        shown.name = file.name;
        shown.kind = kindOf(file.kind);
        shown.at = file.at;
        if (file.verdict != "merged") {
            shown.state = HistoryFile::State::Refused;
            shown.refusal = file.verdict;
        } else {
            PALMARES_TRY(const auto whole, fileSeen(session.db(), file.hash));
            if (whole) {
                shown.records = whole->records.size();
                if (shown.kind == HistoryFile::Kind::Ballot)
                    shown.judgeCode = owners.codeOf(whole->records);
            }
            if (isSetAside(view->state, file.hash))
                shown.state = HistoryFile::State::SetAside;
        }
        files.push_back(std::move(shown));
    }
    PALMARES_TRY(const auto written, outbox(session.db()));
    for (const OutboxItem &item : written) {
        HistoryFile shown;
        shown.hash = item.hash;
        shown.name = item.name;
        shown.kind = kindOf(item.kind);
        shown.state = HistoryFile::State::Written;
        shown.at = item.at;
        shown.size = item.size;
        files.push_back(std::move(shown));
    }
    std::stable_sort(files.begin(), files.end(),
                     [](const HistoryFile &a, const HistoryFile &b) { return a.at > b.at; });
    return files;
}

Done writeAgain(CallSession &session, const FileHash &hash, const std::string &path)
{
    return durableReplaceFrom(
        path, [&](const ByteSink &sink) { return copyFromOutbox(session.db(), hash, sink); }, {true, 0644});
}

} // namespace palmares
