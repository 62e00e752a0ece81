#include "tests/support/test.h"

#include "core/merge/heads.h"
#include "tests/properties/laws.h"

#include <rapidcheck.h>

using namespace palmares;
using namespace palmares::tests;

/// Merging is a union, and what people see is a function of the union, over random histories of homes that do not share keys.
class TestLaws : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { setRuns(150); }
    void mergingIsAUnion();
    void theSameFilesInAnyOrderSayTheSame();
    void headsAreWhatThePlainReadingSays();
    void nothingIsLostSilently();
    void aRecordOfSomebodyWhoHasSeenAllEndsEveryFork();
    void asideAndBackIsNothing();
    void strangersChangeNothing();
    void aMergeNeverTakesARecordAway();
};

namespace {

using Steps = std::vector<std::array<std::uint8_t, 4>>;

const World &world()
{
    static const World one;
    return one;
}

Steps someSteps()
{
    const auto byte = rc::gen::arbitrary<std::uint8_t>();
    return *rc::gen::container<Steps>(rc::gen::container<std::array<std::uint8_t, 4>>(byte));
}

History someHistory()
{
    History history(world());
    for (const auto &step : someSteps())
        history.step(step);
    return history;
}

RecordSet everything(const History &history)
{
    return world().set(history.everything());
}

} // namespace

void TestLaws::mergingIsAUnion()
{
    QVERIFY(rc::check("commutative, associative, idempotent", [] {
        const History history = someHistory();
        const RecordSet a = history.setOf(*rc::gen::inRange(0, homes));
        const RecordSet b = history.setOf(*rc::gen::inRange(0, homes));
        const RecordSet c = history.setOf(*rc::gen::inRange(0, homes));
        RC_ASSERT(a.with(b).digest() == b.with(a).digest());
        RC_ASSERT(a.with(b).with(c) == a.with(b.with(c)));
        RC_ASSERT(a.with(a) == a);
        RC_ASSERT(a.with(b).with(b) == a.with(b));
        RC_ASSERT(Fingerprint::of(viewOf(a.with(b).with(c))) == Fingerprint::of(viewOf(c.with(b.with(a)))));
    }));
}

void TestLaws::theSameFilesInAnyOrderSayTheSame()
{
    QVERIFY(rc::check("any order, any number of times", [] {
        const History history = someHistory();
        std::vector<Record> records = history.everything();
        const RecordSet once = world().set(records);
        // Files of a few records each, some sent again, merged one after the other.
        const auto order = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, records.size()));
        std::vector<Record> shuffled;
        for (const std::size_t i : order)
            shuffled.push_back(records[i]);
        std::reverse(records.begin(), records.end());
        shuffled.insert(shuffled.end(), records.begin(), records.end());
        const std::size_t size = *rc::gen::inRange<std::size_t>(1, 9);
        RecordSet merged = world().set({});
        for (std::size_t from = 0; from < shuffled.size(); from += size) {
            const std::size_t to = std::min(from + size, shuffled.size());
            merged = merged.with(world().set({shuffled.data() + from, shuffled.data() + to}));
        }
        RC_ASSERT(merged.digest() == once.digest());
        RC_ASSERT(Fingerprint::of(viewOf(merged)) == Fingerprint::of(viewOf(once)));
    }));
}

void TestLaws::headsAreWhatThePlainReadingSays()
{
    QVERIFY(rc::check("who counts, who is a head", [] {
        const RecordSet set = everything(someHistory());
        RC_ASSERT(wrongHead(set, viewOf(set)) == std::string());
    }));
}

void TestLaws::nothingIsLostSilently()
{
    QVERIFY(rc::check("a value goes by its author or by a coordinator who had seen it", [] {
        const History history = someHistory();
        const RecordSet set = everything(history);
        RC_ASSERT(silentLoss(history, set, viewOf(set)) == std::string());
    }));
}

void TestLaws::aRecordOfSomebodyWhoHasSeenAllEndsEveryFork()
{
    QVERIFY(rc::check("forks end", [] {
        RecordSet set = everything(someHistory());
        const CallState state = viewOf(set);
        std::vector<Record> ending;
        for (const CallFinding &finding : state.findings) {
            if (finding.what.code != FindingCode::FORK || finding.what.arg("type") == "submit")
                continue;
            std::vector<const Record *> heads;
            for (const RecordId &id : finding.records)
                heads.push_back(set.find(id));
            const Record &first = *heads.front();
            Content content = contentOf(first);
            const bool whole = first.header.slot.front() == static_cast<char>(RecordType::Sheet)
                               || first.header.slot.front() == static_cast<char>(RecordType::Close);
            if (whole && first.header.type != RecordType::Resolve) {
                ResolveContent resolve;
                resolve.stands = first.header.id;
                if (first.header.type == RecordType::Sheet) {
                    const SheetContent sheet = sheetOf(first);
                    resolve.judge = sheet.judge;
                    resolve.entry = sheet.entry;
                    resolve.round = sheet.round;
                } else {
                    resolve.slotType = RecordType::Close;
                    resolve.round = contentAs<CloseContent>(first).round;
                }
                content = resolve;
            }
            if (auto *aside = std::get_if<AsideContent>(&content))
                aside->ids.ids.assign(set.list(first).begin(), set.list(first).end());
            if (auto *settle = std::get_if<SettleContent>(&content))
                settle->sheets.ids.assign(set.list(first).begin(), set.list(first).end());
            ending.push_back(world().office(content, pastOver(heads)));
        }
        const CallState ended = viewOf(set.with(ending, set.lists()));
        for (const CallFinding &finding : ended.findings) {
            // Ending the fork of an aside or a revocation may bring back what forks anew; older forms stay protected.
            const std::string_view type = finding.what.arg("type");
            const bool settled = std::none_of(state.findings.begin(), state.findings.end(),
                                              [&](const CallFinding &before) { return before.what == finding.what; });
            RC_ASSERT(finding.what.code != FindingCode::FORK || settled || type == "submit" || type == "round"
                      || ended.asideIds != state.asideIds);
        }
    }));
}

void TestLaws::asideAndBackIsNothing()
{
    QVERIFY(rc::check("aside and bring back", [] {
        const RecordSet set = everything(someHistory());
        const CallState before = viewOf(set);
        const std::size_t from = *rc::gen::inRange<std::size_t>(0, set.size());
        AsideContent content;
        content.about = idOf<Digest>(99);
        std::vector<RecordId> ids;
        for (std::size_t i = from; i < std::min(from + 5, set.size()); ++i)
            ids.push_back(set.idAt(i));
        content.ids = world().list(ids);
        const Record out = world().office(content);
        const RecordSet without = set.with(world().set({out}));
        const CallState away = viewOf(without);
        for (const RecordId &id : ids) {
            const RecordType type = set.find(id)->header.type;
            const bool never = type == RecordType::Aside || type == RecordType::Genesis || type == RecordType::Erase;
            RC_ASSERT(away.isAside(id) != never);
        }
        const CallState back = viewOf(without.with(world().set({world().office(AsideContent{content.kind, content.about, {}, {}},
                                                                               {out.header.id})})));
        std::string then = Fingerprint::of(back, false);
        const std::size_t extra = then.find("aside " + content.about.hex().substr(0, 12));
        RC_ASSERT(extra != std::string::npos);
        then.erase(extra, then.find('\n', extra) + 1 - extra);
        RC_ASSERT(then == Fingerprint::of(before, false));
    }));
}

void TestLaws::strangersChangeNothing()
{
    QVERIFY(rc::check("a key nobody vouches for", [] {
        const RecordSet set = everything(someHistory());
        std::vector<Record> forged;
        for (int type = 1; type < static_cast<int>(RecordType::Unknown); ++type) {
            const Content content = sampleOf(world(), static_cast<RecordType>(type), *rc::gen::inRange(0, 4), *rc::gen::inRange(0, 3));
            std::vector<RecordId> past;
            const Record bare = world().by(strangerLaptop + 1, content);
            for (std::size_t i = 0; i < set.size(); ++i) {
                if (!bare.header.slot.empty() && set[i].header.slot == bare.header.slot)
                    past.push_back(set.idAt(i));
            }
            forged.push_back(world().by(strangerLaptop + 1, content, past));
        }
        const CallState state = viewOf(set.with(world().set(forged)));
        RC_ASSERT(Fingerprint::of(state, false) == Fingerprint::of(viewOf(set), false));
        for (const Record &record : forged) {
            const auto at = std::find_if(state.outside.begin(), state.outside.end(),
                                         [&](const OutsideRecord &one) { return one.id == record.header.id; });
            RC_ASSERT(at != state.outside.end());
        }
    }));
}

void TestLaws::aMergeNeverTakesARecordAway()
{
    QVERIFY(rc::check("sets only grow", [] {
        const History history = someHistory();
        const RecordSet a = history.setOf(*rc::gen::inRange(0, homes));
        const RecordSet b = history.setOf(*rc::gen::inRange(0, homes));
        const RecordSet both = a.with(b);
        for (std::size_t i = 0; i < a.size(); ++i)
            RC_ASSERT(both.contains(a.idAt(i)));
        const CallState one = viewOf(a);
        const CallState merged = viewOf(both);
        RC_ASSERT(std::includes(merged.erased.begin(), merged.erased.end(), one.erased.begin(), one.erased.end()));
    }));
}

PALMARES_TEST(TestLaws)
#include "tst_laws.moc"
