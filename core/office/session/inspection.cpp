#include "core/office/session/inspection.h"

#include "core/office/exchange/incoming.h"
#include "core/office/view/commitnotes.h"
#include "core/office/view/commitorder.h"
#include "core/office/view/naming.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace palmares {

namespace {

constexpr std::size_t shortDigits = 12;

/// The labels that laptops gave themselves, by key, whether an invitation vouches for them here or not.
std::map<PublicKey, std::string> labelsIn(const RecordSet &set)
{
    std::map<PublicKey, std::string> labels;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type == RecordType::Enrol)
            labels.emplace(set[i].header.author, contentAs<EnrolContent>(set[i]).label);
    }
    return labels;
}

void countTypes(FileInspection &inspection, const RecordSet &set)
{
    std::vector<std::size_t> counts(static_cast<std::size_t>(RecordType::Unknown) + 1);
    for (std::size_t i = 0; i < set.size(); ++i)
        ++counts[static_cast<std::size_t>(set[i].header.type)];
    for (std::size_t type = 0; type < counts.size(); ++type) {
        if (counts[type] > 0)
            inspection.types.emplace_back(recordTypeName(static_cast<RecordType>(type)), counts[type]);
    }
}

void addSubmits(FileInspection &inspection, const RecordSet &set)
{
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type != RecordType::Submit)
            continue;
        const auto content = contentAs<SubmitContent>(set[i]);
        inspection.submits.push_back(
            {content.round, content.kind, set.list(set[i]).size(), receiptOf(set.idAt(i))});
    }
}

/// Whose file it is, and the title of the call.
void addPeople(FileInspection &inspection, const IncomingFile &file, const CallState &state)
{
    for (const TextView &text : state.texts) {
        const auto bytes = std::find_if(file.content.texts.begin(), file.content.texts.end(),
                                        [&](const TextBytes &item) { return item.ref == text.ref; });
        if (text.at == "title" && bytes != file.content.texts.end())
            inspection.titles.emplace_back(text.lang, bytes->bytes);
    }
    if (inspection.kind == FileKind::Bundle)
        inspection.entries = state.entries.size();
    if (inspection.kind == FileKind::Package) {
        for (const JudgeView &judge : state.judges) {
            if (judge.isKnown()) {
                inspection.judge = judge.id;
                inspection.judgeCode = judge.code;
            }
        }
        for (const AssignView &assign : state.assigns)
            inspection.entries += assign.on == true && state.entries[assign.entry].isKnown() ? 1 : 0;
    }
    for (std::size_t i = 0; inspection.kind == FileKind::Ballot && i < file.set.size(); ++i) {
        if (file.set[i].header.type == RecordType::Enrol)
            inspection.judge = contentAs<EnrolContent>(file.set[i]).judge;
    }
}

void describe(FileInspection &inspection, const IncomingFile &file)
{
    const ExchangeFile &content = file.content;
    inspection.kind = content.kind;
    inspection.call = content.call;
    inspection.hint = content.hint;
    inspection.records = file.set.size();
    inspection.lists = file.set.lists().size();
    inspection.texts = content.texts.size();
    for (const TextBytes &text : content.texts)
        inspection.textBytes += text.bytes.size();
    inspection.files = content.blobs.size();
    for (const BlobPlace &blob : content.blobs)
        inspection.fileBytes += blob.size;
    inspection.unknown = content.unknownRecords;
    inspection.dropped = content.droppedTexts + content.droppedLists + content.droppedBlobs;
    inspection.skippedChunks = content.skippedChunks;
    if (content.kind == FileKind::Key)
        return;
    const CallState state = viewOf(file.set);
    inspection.callName = state.name;
    inspection.setDigest = file.set.digest();
    addPeople(inspection, file, state);
    countTypes(inspection, file.set);
    addSubmits(inspection, file.set);
    inspection.commits = commitLines(inOrderToTell(content.commits, file.set, {}), file.set, state);
    if (content.kind == FileKind::Bundle)
        inspection.results = proveResults(file.set, state);
}

ResultProof proveClose(const RecordSet &set, const CallState &state, const Record &record)
{
    auto close = contentAs<CloseContent>(record);
    const auto ids = set.list(record);
    close.restsOn.ids.assign(ids.begin(), ids.end());
    ResultProof proof;
    proof.round = close.round;
    proof.close = record.header.id;
    const CloseView *view = state.close(close.round);
    proof.stands = view && view->standing == record.header.id;
    auto result = resultOfClose(set, state, close, record.header.id);
    if (!result.ok()) {
        proof.failure = std::move(result).error().with("round", close.round);
        return proof;
    }
    proof.digest = resultDigest(*result);
    if (proof.digest != close.resultDigest)
        proof.failure =
            Error(Code::ALTERED,
                  {{"detail", "result_digest"}, {"round", close.round}, {"value", record.header.id.hex()}});
    return proof;
}

bool allSound(const std::vector<ResultProof> &results)
{
    return std::none_of(results.begin(), results.end(),
                        [](const ResultProof &proof) { return proof.failure.has_value(); });
}

} // namespace

bool FileInspection::isSound() const
{
    return !refused && allSound(results);
}

bool CallProof::isSound() const
{
    return failures.empty() && allSound(results);
}

std::vector<CommitLine> commitLines(const std::vector<Commit> &commits, const RecordSet &set,
                                    const CallState &state)
{
    const auto labels = labelsIn(set);
    std::vector<CommitLine> lines;
    for (const Commit &commit : commits) {
        CommitLine line{commit.id,
                        authorName(state, commit.author),
                        {},
                        commit.act,
                        commit.program,
                        commit.time,
                        commit.install.hex().substr(0, shortDigits),
                        commit.ids.size(),
                        0,
                        {},
                        subjectsOf(commit, set, state)};
        if (const auto label = labels.find(commit.author); label != labels.end())
            line.device = label->second;
        for (const RecordId &id : commit.ids)
            line.here += set.contains(id) ? 1 : 0;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ResultProof> proveResults(const RecordSet &set, const CallState &state)
{
    std::vector<ResultProof> proofs;
    for (const RoundView &round : state.rounds) {
        const CloseView *close = state.close(round.id);
        if (!round.rules || !round.frozen || (close && !close->standing.isNone()))
            continue;
        ResultProof proof;
        proof.round = round.id;
        if (const auto result = resultOf(set, state, round.id); result.ok())
            proof.digest = resultDigest(*result);
        else
            proof.failure = result.error();
        proofs.push_back(std::move(proof));
    }
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type == RecordType::Close && state.fates[i] != Fate::Outside)
            proofs.push_back(proveClose(set, state, set[i]));
    }
    return proofs;
}

Result<FileInspection> inspectFile(const std::string &path, const Progress &progress)
{
    FileInspection inspection;
    inspection.path = path;
    const auto claim = claimOf(path);
    const std::uint16_t kind = claim.ok() ? claim->kind : 0;
    if (kind >= 1 && kind <= 4)
        inspection.kind = static_cast<FileKind>(kind);
    if (claim.ok())
        inspection.call = claim->call;
    IncomingRequest request;
    request.paths = {path};
    request.kinds = {inspection.kind};
    request.progress = progress;
    PALMARES_TRY(const Incoming incoming, readIncoming(request));
    if (incoming.files.size() != 1) {
        inspection.refused = Error(Code::CANNOT_READ, {{"file", path}, {"detail", "folder"}});
        return inspection;
    }
    const IncomingFile &file = incoming.files.front();
    inspection.size = file.size;
    inspection.hash = file.hash;
    inspection.refused = file.refused;
    if (!file.refused)
        describe(inspection, file);
    return inspection;
}

namespace {

/// Why somebody wrote a record; none for kinds that ask for no reason.
Ref reasonOf(const Record &record)
{
    switch (record.header.type) {
    case RecordType::Status:
        return contentAs<StatusContent>(record).reason;
    case RecordType::Assign:
        return contentAs<AssignContent>(record).reason;
    case RecordType::Conflict:
        return contentAs<ConflictContent>(record).reason;
    case RecordType::Resolve:
        return contentAs<ResolveContent>(record).reason;
    case RecordType::Settle:
        return contentAs<SettleContent>(record).reason;
    case RecordType::Aside:
        return contentAs<AsideContent>(record).reason;
    case RecordType::Close:
        return contentAs<CloseContent>(record).reason;
    case RecordType::Decision:
        return contentAs<DecisionContent>(record).reason;
    default:
        return {};
    }
}

void addReasons(const CallView &view, const std::vector<Commit> &commits, std::vector<CommitLine> &lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::vector<std::string> &reasons = lines[i].reasons;
        for (const RecordId &id : commits[i].ids) {
            const Record *record = view.set.find(id);
            const Ref ref = record ? reasonOf(*record) : Ref();
            const std::string words = ref.isNone() ? std::string() : view.text(ref).value_or(std::string());
            if (!words.empty() && std::find(reasons.begin(), reasons.end(), words) == reasons.end())
                reasons.push_back(words);
        }
    }
}

} // namespace

Result<CallLog> callLog(CallSession &session)
{
    CallLog log;
    const CallSnapshot view = session.view();
    PALMARES_TRY(std::vector<Commit> commits, commitsOf(session.db()));
    PALMARES_TRY(const std::vector<CommitRow> rows, loadCommits(session.db())); // as they came
    std::unordered_map<Digest, std::size_t> places;
    for (const CommitRow &row : rows)
        places.emplace(row.id, places.size());
    std::sort(commits.begin(), commits.end(), [&](const Commit &a, const Commit &b) { return places.at(a.id) < places.at(b.id); });
    commits = inOrderToTell(std::move(commits), view->set, session.environment().install);
    log.commits = commitLines(commits, view->set, view->state);
    addReasons(*view, commits, log.commits);
    PALMARES_TRY(log.files, filesSeen(session.db()));
    return log;
}

} // namespace palmares
