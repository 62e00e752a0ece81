#include "core/office/trials/samplecall.h"

#include "core/office/trials/demo.h"
#include "core/store/files.h"
#include "core/store/keys.h"
#include "core/store/samplekeys.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace palmares {

namespace {

/// Steps that a demonstration of one round and six judges tells of, and those that follow it here.
constexpr std::uint64_t demoSteps = 13;
constexpr std::uint64_t allSteps = demoSteps + 2;

/// Where it is made: hidden, on the same disk, and cleared away however it ends.
class Workshop {
public:
    explicit Workshop(const Home &home) : m_path(home.path() + "/.sample") { removeFolder(m_path); }
    ~Workshop() { removeFolder(m_path); }
    Workshop(const Workshop &) = delete;
    Workshop &operator=(const Workshop &) = delete;
    std::string at(const std::string &name) const { return m_path + '/' + name; }

private:
    std::string m_path;
};

Done moveKeys(const Home &from, const Home &to, const CallCard &card)
{
    const KeyFolder old(from);
    const KeyFolder now(to);
    PALMARES_TRY(const auto call, old.callSeed(card.call));
    if (call)
        PALMARES_CHECK(now.keepCallSeed(card.call, *call));
    if (card.role != Role::Judge)
        return {};
    PALMARES_TRY(const auto device, old.deviceSeed(card.call, card.judge));
    if (device)
        PALMARES_CHECK(now.keepDeviceSeed(card.call, card.judge, *device));
    return {};
}

/// Moves every call of one home into another, marked as the sample. The office goes last: where it is, all
/// is.
Result<SampleCall> moveIn(const Home &from, const Home &to)
{
    std::vector<CallCard> cards = from.cards();
    std::stable_sort(cards.begin(), cards.end(), [](const CallCard &a, const CallCard &b) {
        return a.role == Role::Judge && b.role != Role::Judge;
    });
    SampleCall sample;
    for (const CallCard &card : cards) {
        const auto folder = from.folder(card.folder);
        if (!folder)
            return Error(Code::CALL_NOT_FOUND, {{"call", card.folder}});
        PALMARES_CHECK(moveKeys(from, to, card));
        PALMARES_CHECK(durableReplace(sampleMark(*folder), {}));
        const CallFolder moved{to.path() + "/calls/" + folder->name()};
        PALMARES_CHECK(moveDurably(folder->path, moved.path));
        if (card.role == Role::Judge) {
            sample.judge = moved;
            sample.judgeCode = card.judgeCode;
        } else {
            sample.office = moved;
        }
    }
    return sample;
}

bool isHere(const Home &home)
{
    const auto shelf = shelfOf(home);
    return std::any_of(shelf.begin(), shelf.end(), [](const ShelfCall &call) { return call.isSample; });
}

} // namespace

Done unpackSample(const std::string &from, const std::string &to)
{
    const QString root = QString::fromStdString(from);
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    bool any = false;
    while (files.hasNext()) {
        any = true;
        QFile file(files.next());
        const std::string target = to + file.fileName().mid(root.size()).toStdString();
        PALMARES_CHECK(makeFolder(target.substr(0, target.find_last_of('/')), 0755));
        if (!file.open(QIODevice::ReadOnly))
            return Error(Code::CANNOT_READ, {{"file", file.fileName().toStdString()}});
        const QByteArray bytes = file.readAll();
        PALMARES_CHECK(durableReplace(target, {bytes.constData(), static_cast<std::size_t>(bytes.size())},
                                      {.verify = true, .mode = 0644}));
    }
    if (!any)
        return Error(Code::CANNOT_READ, {{"file", from}, {"detail", "missing"}});
    return {};
}

Result<SampleCall> makeSample(const Environment &environment, const std::string &from, std::string_view lang,
                              const Progress &progress)
{
    if (isHere(environment.home))
        return Error(Code::CALL_EXISTS, {{"call", "sample"}});
    const Workshop workshop(environment.home);
    PALMARES_CHECK(unpackSample(from, workshop.at("sample")));
    DemoRequest request;
    request.folder = workshop.at("demo");
    request.sample = workshop.at("sample");
    environment.random->fill(reinterpret_cast<std::uint8_t *>(&request.seed), sizeof request.seed);
    request.clock = environment.clock;
    request.freeSeat = lang;
    std::uint64_t steps = 0;
    request.step = [&](const std::string &, const std::string &) {
        return !progress || progress(std::min(steps++, demoSteps), allSteps);
    };
    PALMARES_TRY(const DemoReport played, runDemo(request));
    PALMARES_TRY(const Environment office,
                 Environment::open(played.officeHome, *environment.clock, *environment.random));
    if (!played.freePackage.empty())
        PALMARES_CHECK(JudgeDesk::open(office, played.freePackage));
    if (progress && !progress(demoSteps + 1, allSteps))
        return Error(Code::CANCELLED);
    return moveIn(office.home, environment.home);
}

Done removeSample(const Home &home)
{
    std::vector<ShelfCall> sample;
    for (ShelfCall &call : shelfOf(home)) {
        if (!call.isSample)
            continue;
        if (call.isOpenHere || call.isOpenElsewhere)
            return Error(Code::LOCKED, {{"call", call.folder.name()}, {"host", call.holder.host}});
        sample.push_back(std::move(call));
    }
    for (const ShelfCall &call : sample) {
        // Under a hidden name first: half of a folder is never listed.
        const std::string gone = home.path() + "/calls/.gone-" + call.folder.name();
        PALMARES_CHECK(moveDurably(call.folder.path, gone));
        removeFolder(gone);
        if (call.hasCard)
            PALMARES_CHECK(forgetSampleKeys(home, call.card.call));
    }
    return {};
}

} // namespace palmares
