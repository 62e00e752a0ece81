#include "core/store/home.h"

#include "core/store/callfolder.h"
#include "core/store/files.h"
#include "core/store/maker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <nlohmann/json.hpp>

namespace palmares {

namespace {

using nlohmann::json;

constexpr std::int64_t cardLimit = 64 << 10;

/// Only what every file system can name and no shell trips over.
std::string plainName(const std::string &text)
{
    std::string name;
    for (const char c : text) {
        const bool plain =
            (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        if (plain && name.size() < 24)
            name += c;
    }
    return name;
}

json pairs(const std::vector<std::pair<std::string, std::string>> &titles)
{
    json list = json::array();
    for (const auto &[language, title] : titles)
        list.push_back({language, title});
    return list;
}

std::string encoded(const CallCard &card)
{
    return json{{"call", card.call.hex()},
                {"role", card.role == Role::Office ? "office" : "judge"},
                {"judge", card.judge.hex()},
                {"judge_code", card.judgeCode},
                {"name", card.shortName},
                {"titles", pairs(card.titles)},
                {"round", card.round},
                {"round_titles", pairs(card.roundTitles)},
                {"done", card.done},
                {"total", card.total},
                {"entries", card.entries},
                {"judges", card.judges},
                {"deadline", card.deadline},
                {"closed", card.isClosed},
                {"decided", card.decided},
                {"next_waits", card.nextWaits},
                {"saved_at", card.savedAt},
                {"records", card.records},
                {"unsent", card.unsent},
                {"need_word", card.needWord},
                {"unsent_elsewhere", card.unsentElsewhere},
                {"sent", card.sent},
                {"unwritten", card.isUnwritten},
                {"interests_unsent", card.interestsUnsent},
                {"next", card.next},
                {"next_answered", card.nextAnswered},
                {"next_asked", card.nextAsked}}
        .dump(1, ' ', false, json::error_handler_t::replace);
}

std::optional<CallCard> decoded(const std::string &text)
{
    try {
        const json body = json::parse(text);
        CallCard card;
        const auto call = CallId::fromHex(body.at("call").get<std::string>());
        const auto judge = JudgeId::fromHex(body.at("judge").get<std::string>());
        const auto role = body.at("role").get<std::string>();
        if (!call || !judge || (role != "office" && role != "judge"))
            return std::nullopt;
        card.call = *call;
        card.judge = *judge;
        card.role = role == "office" ? Role::Office : Role::Judge;
        body.at("judge_code").get_to(card.judgeCode);
        body.at("name").get_to(card.shortName);
        for (const json &title : body.at("titles"))
            card.titles.emplace_back(title.at(0), title.at(1));
        body.at("round").get_to(card.round);
        body.at("done").get_to(card.done);
        body.at("total").get_to(card.total);
        body.at("saved_at").get_to(card.savedAt);
        // What earlier versions did not write.
        for (const json &title : body.value("round_titles", json::array()))
            card.roundTitles.emplace_back(title.at(0), title.at(1));
        card.records = body.value("records", card.records);
        card.entries = body.value("entries", card.entries);
        card.judges = body.value("judges", card.judges);
        card.deadline = body.value("deadline", card.deadline);
        card.isClosed = body.value("closed", card.isClosed);
        card.decided = body.value("decided", card.decided);
        card.nextWaits = body.value("next_waits", card.nextWaits);
        card.unsent = body.value("unsent", card.unsent);
        card.needWord = body.value("need_word", card.needWord);
        card.unsentElsewhere = body.value("unsent_elsewhere", card.unsentElsewhere);
        card.sent = body.value("sent", card.sent);
        card.isUnwritten = body.value("unwritten", card.isUnwritten);
        card.interestsUnsent = body.value("interests_unsent", card.interestsUnsent);
        card.next = body.value("next", card.next);
        card.nextAnswered = body.value("next_answered", card.nextAnswered);
        card.nextAsked = body.value("next_asked", card.nextAsked);
        return card;
    } catch (const json::exception &) {
        return std::nullopt;
    }
}

constexpr std::string_view startedHead = ".new-";

/// ".new-4711.5f0c.a91e-HEALTH-office-4f2a": who makes it, and its name to be.
struct StartedName {
    std::string tag; ///< empty: of a version that wrote none, or on its way out
    std::string name;
};

StartedName startedName(const std::string &folder)
{
    const std::string rest = folder.substr(startedHead.size());
    const std::size_t dash = rest.find('-');
    const std::string tag = rest.substr(0, dash);
    if (dash == std::string::npos || !isMakerTag(tag))
        return {{}, rest};
    return {tag, rest.substr(dash + 1)};
}

/// A started folder and the key that its note names, unless a call that is listed has it, too.
void removeStarted(const std::string &home, const CallFolder &folder)
{
    constexpr std::int64_t longestNote = 200; // bytes
    const auto note = fileExists(folder.keyNote()) ? readOwnFile(folder.keyNote(), longestNote) : Result<Bytes>(Bytes());
    auto call = note.ok() ? CallId::fromHex(*note) : std::nullopt;
    for (const std::string &name : namesIn(home + "/calls")) {
        if (!call || name.front() == '.')
            continue;
        // Of a call without a card nobody knows whose key it needs.
        if (const auto card = readCard({home + "/calls/" + name}); !card.ok() || card->call == *call)
            call.reset();
    }
    // The key first: a folder that is left is removed next time, and nobody would look for a key.
    const std::string key = call ? home + "/keys/call-" + call->hex() + ".seed" : std::string();
    if (!key.empty() && fileExists(key))
        static_cast<void>(removeDurably(key));
    removeFolder(folder.path);
}

/// What killed programs have begun and never named: nobody would ever look into it, and it may hold what is erased everywhere
/// else.
void sweepStarted(const std::string &home)
{
    const std::string calls = home + "/calls";
    for (const std::string &name : namesIn(calls)) {
        if (!name.starts_with(startedHead))
            continue;
        const CallFolder folder{calls + '/' + name};
        if (!isMakerAtWork(startedName(name).tag) && !heldBy(folder))
            removeStarted(home, folder);
    }
}

} // namespace

Result<Home> Home::open(const std::string &dir)
{
    const std::string place =
        dir.empty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation).toStdString()
                    : dir;
    PALMARES_CHECK(makeFolder(place, 0700));
    PALMARES_TRY(const std::string real, realFolder(place));
    PALMARES_CHECK(makeFolder(real + "/calls", 0700));
    sweepStarted(real);
    return Home(real);
}

Result<InstallId> Home::installation(Random &random) const
{
    const std::string path = m_path + "/install";
    if (!fileExists(path) && !QFileInfo(QString::fromStdString(m_path)).isWritable())
        return random.make<InstallId>(); // calls that lie here can be read, and nothing is signed
    PALMARES_TRY([[maybe_unused]] const bool made,
                 durableCreate(path, random.make<InstallId>().hex() + '\n'));
    PALMARES_TRY(const Bytes text, readOwnFile(path, 4096));
    if (const auto id = InstallId::fromHex(text.substr(0, 2 * InstallId::size)))
        return *id;
    // Cut short by a full disk or a lost power. It says only which acts were made here, and nobody can say that any more: the program
    // goes on under another one, as it would on a new computer.
    const auto another = random.make<InstallId>();
    if (QFileInfo(QString::fromStdString(path)).isWritable())
        PALMARES_CHECK(durableReplace(path, another.hex() + '\n', {true, 0600}));
    return another;
}

std::vector<CallCard> Home::cards() const
{
    std::vector<CallCard> cards;
    for (const std::string &name : namesIn(m_path + "/calls")) {
        if (name.front() == '.' || !isCallFolder({m_path + "/calls/" + name}))
            continue;
        const CallFolder folder{m_path + "/calls/" + name};
        auto card = readCard(folder);
        cards.push_back(card.ok() ? std::move(*card) : cardInside(folder));
        cards.back().folder = name;
    }
    return cards;
}

std::optional<CallFolder> Home::folder(const std::string &name) const
{
    if (name.empty() || name.front() == '.' || name.find_first_of("/\\") != std::string::npos)
        return std::nullopt;
    CallFolder folder{m_path + "/calls/" + name};
    if (!isCallFolder(folder))
        return std::nullopt;
    return folder;
}

Result<CallFolder> Home::startFolder(const std::string &shortName, Role role, const std::string &judgeCode,
                                     Random &random) const
{
    std::string who = role == Role::Office ? "office" : plainName(judgeCode);
    if (who.empty())
        who = "judge";
    const std::string stem = plainName(shortName);
    const std::string name =
        (stem.empty() ? "CALL" : stem) + '-' + who + '-' + random.make<Salt>().hex().substr(0, 6);
    CallFolder folder{m_path + "/calls/" + std::string(startedHead) + makerTag() + '-' + name};
    if (fileExists(folder.path) || fileExists(m_path + "/calls/" + name))
        return Error(Code::CALL_EXISTS, {{"file", folder.path}});
    if (Done made = makeFolder(folder.path, 0700); !made.ok()) {
        removeFolder(folder.path); // it may be there, and the disk could not say so
        return std::move(made).error();
    }
    return folder;
}

Result<CallFolder> Home::finishFolder(const CallFolder &started) const
{
    assert(started.name().starts_with(startedHead));
    CallFolder finished{m_path + "/calls/" + startedName(started.name()).name};
    if (Done moved = moveDurably(started.path, finished.path); !moved.ok()) {
        removeFolder(started.path); // unless it has its name, and the disk could not say so
        return std::move(moved).error();
    }
    if (fileExists(finished.keyNote()))
        static_cast<void>(removeDurably(finished.keyNote())); // it says nothing of a folder that has its name
    return finished;
}

void Home::dropStarted(const CallFolder &started) const
{
    assert(started.name().starts_with(startedHead));
    removeStarted(m_path, started);
}

Done noteKey(const CallFolder &started, const CallId &call)
{
    return durableReplace(started.keyNote(), call.hex(), {.verify = false, .mode = 0600});
}

Done removeCall(const CallFolder &folder, const CallId &call)
{
    PALMARES_CHECK(noteKey(folder, call));
    const std::string calls = folder.path.substr(0, folder.path.find_last_of('/'));
    const CallFolder gone{calls + '/' + std::string(startedHead) + "gone-" + folder.name()};
    PALMARES_CHECK(moveDurably(folder.path, gone.path)); // from here on it is no call any more, whatever happens
    removeStarted(calls.substr(0, calls.find_last_of('/')), gone);
    return {};
}

Done writeCard(const CallFolder &folder, const CallCard &card)
{
    return durableReplace(folder.card(), encoded(card), {.verify = false, .mode = 0600});
}

Result<CallCard> readCard(const CallFolder &folder)
{
    PALMARES_TRY(const Bytes text, readOwnFile(folder.card(), cardLimit));
    auto card = decoded(text);
    if (!card)
        return Error(Code::DAMAGED, {{"file", folder.card()}});
    card->folder = folder.name();
    return std::move(*card);
}

namespace {

/// Whether `program` still runs as `pid`. Another program may live under the id of one that was killed, after a restart above all;
/// QLockFile, asked to take the lock, judges in the same way.
bool stillRuns(qint64 pid, const QString &program)
{
    if (!processIsAlive(pid))
        return false;
    const QString now = QString::fromStdString(programOf(pid));
    return now.isEmpty() || program.isEmpty() || now == program;
}

} // namespace

std::optional<LockHolder> heldBy(const CallFolder &folder)
{
    if (!fileExists(folder.lock()))
        return std::nullopt;
    QLockFile lock(QString::fromStdString(folder.lock()));
    qint64 pid = 0;
    QString host, program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return std::nullopt;
    LockHolder holder{pid, host.toStdString(), false};
    if (host != QSysInfo::machineHostName())
        return holder;
    if (!stillRuns(pid, program))
        return std::nullopt;
    holder.here = pid == QCoreApplication::applicationPid();
    return holder;
}

} // namespace palmares
