#include "tests/support/test.h"

#include "tests/faults/scenario.h"

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/office/session/inspection.h"
#include "core/office/session/keptstandings.h"
#include "core/office/session/session.h"
#include "core/store/backup.h"
#include "core/store/drafts.h"
#include "core/store/filelog.h"
#include "core/store/files.h"

#include <set>

namespace palmares::tests {

namespace {

std::string hashOf(const std::string &text)
{
    return hashAs<FileHash>({text}).hex().substr(0, 16);
}

std::string broken(const Error &error)
{
    return "broken: " + std::string(codeName(error.code)) + ' ' + std::string(error.arg("detail"));
}

std::string draftsOf(CallDb &db)
{
    auto drafts = loadDrafts(db);
    if (!drafts.ok())
        return broken(drafts.error());
    std::string text;
    for (const Draft &draft : *drafts) {
        text += draft.entry.hex() + draft.round + std::to_string(static_cast<int>(draft.state)) + draft.kind + '|' +
                draft.committee + '|' + draft.entrant + '|' + draft.entryRecord.hex() +
                std::to_string(static_cast<int>(draft.source));
        for (const RecordId &seen : draft.base)
            text += seen.hex();
        for (const CellValue &cell : draft.values)
            text += ' ' + cell.criterion + std::to_string(static_cast<int>(cell.state)) + '=' +
                    std::to_string(cell.value);
    }
    return std::to_string(drafts->size()) + " drafts " + hashOf(text);
}

/// The bytes of every text, whichever way they lie.
std::string textsOf(CallDb &db)
{
    std::set<std::string> all;
    const Done scanned = scanTexts(db, std::nullopt, [&](TextRow &&row) {
        all.insert(row.ref.hex() + row.salt.hex() + row.bytes + (row.store == TextStore::Private ? "p" : "t"));
    });
    if (!scanned.ok())
        return broken(scanned.error());
    std::string text;
    for (const std::string &one : all)
        text += std::to_string(one.size()) + ':' + one;
    return " texts " + hashOf(text);
}

/// What is kept to save computing says what computing says.
std::string cacheOf(CallDb &db, const CallView &view)
{
    Digest set;
    auto kept = standingsKept(db, set);
    if (!kept.ok())
        return broken(kept.error());
    if (!*kept)
        return " nothing kept";
    const auto fresh = standingsOf(view.set, view.state);
    return fresh && set == view.set.digest() && packed(**kept) == packed(*fresh) ? " kept as computed" : " broken: kept standings";
}

/// Everything that stands beside the records, and that the bytes kept of written files are those that were
/// written.
std::string besides(CallDb &db)
{
    std::string text = draftsOf(db);
    auto items = outbox(db);
    auto seen = filesSeen(db);
    auto erased = erasedRefs(db);
    if (!items.ok() || !seen.ok() || !erased.ok())
        return "broken: notes";
    for (const OutboxItem &item : *items) {
        const Done kept = copyFromOutbox(db, item.hash, [](BytesView) { return Done(); });
        text += kept.ok() ? " out " + item.hash.hex().substr(0, 8) : broken(kept.error());
    }
    for (const FileSeen &file : *seen)
        text += " in " + file.hash.hex().substr(0, 8) + file.verdict;
    return text + " erased " + std::to_string(erased->size());
}

std::string callAt(const Environment &environment, const CallFolder &folder)
{
    auto session = CallSession::open(environment, folder);
    if (!session.ok())
        return broken(session.error());
    CallDb &db = (*session)->db();
    if (const Done whole = db.check(false); !whole.ok())
        return broken(whole.error());
    auto proof = verifyCall(db);
    if (!proof.ok())
        return broken(proof.error());
    if (!proof->isSound())
        return broken(proof->failures.empty() ? Error(Code::DAMAGED) : proof->failures.front());
    return proof->setDigest.hex().substr(0, 16) + ' ' + std::to_string(proof->records) + " records " +
           std::to_string(proof->texts) + " texts " + std::to_string(proof->files) + " files " +
           std::to_string(proof->filesMissing) + " missing " +
           ((*session)->view()->hasKey ? "key " : "no key ") + besides(db) + textsOf(db) + cacheOf(db, *(*session)->view());
}

void lookAtBackups(const CallFolder &folder, Picture &picture)
{
    for (const Backup &backup : backups(folder)) {
        auto db = CallDb::openReadOnly(backup.path);
        auto proof = db.ok() ? verifyCall(*db) : Result<CallProof>(db.error());
        if (!proof.ok() || proof->setDigest.isNone())
            picture["backup " + backup.path] = proof.ok() ? "broken: empty" : broken(proof.error());
    }
}

void lookAtFiles(const std::string &folder, Picture &picture)
{
    for (const std::string &name : namesIn(folder)) {
        const std::string path = folder + '/' + name;
        if (name.ends_with(".tmp") || fileSize(path) < 0)
            continue; // what was not finished has no name of its own
        auto bytes = readOwnFile(path, 1 << 26);
        std::string told = bytes.ok() ? hashOf(*bytes) : broken(bytes.error());
        if (name.find(".palm") != std::string::npos) {
            auto inspected = inspectFile(path);
            if (!inspected.ok() || !inspected->isSound())
                told = "broken: " + name;
        }
        picture["file " + name] = told;
    }
}

} // namespace

Picture lookAtAll(const std::string &path)
{
    Picture picture;
    HandClock clock;
    SeededRandom random(99);
    auto environment = Environment::open(path, clock, random);
    if (!environment.ok()) {
        picture["home"] = broken(environment.error());
        return picture;
    }
    for (const CallCard &card : environment->home.cards()) {
        const auto folder = environment->home.folder(card.folder);
        if (!folder)
            continue;
        picture["call " + card.folder] = callAt(*environment, *folder);
        lookAtBackups(*folder, picture);
    }
    lookAtFiles(path + "/out", picture);
    return picture;
}

} // namespace palmares::tests
