#include "tests/support/test.h"

#include "core/merge/heads.h"
#include "tests/properties/history.h"

#include <rapidcheck.h>

using namespace palmares;
using namespace palmares::tests;

/// Row by row of the table of types: two coordinators who do the same, and two who do something else.
class TestRows : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { setRuns(20); }
    void twoCoordinators_data();
    void twoCoordinators();
};

namespace {

const World &world()
{
    static const World one;
    return one;
}

/// What the view must say of two concurrent acts of which the second differs from the first.
struct Row {
    RecordType type;
    /// The fields that are forked; empty: never a fork, whatever differs.
    std::vector<std::string> forked;
    bool whole = false;
};

std::vector<Row> rows()
{
    using enum RecordType;
    return {
        {Texts, {"items/welcome"}},
        {Setting, {"value"}},
        {Round, {"rules"}, true},
        {Judge, {"private"}},
        {Invite, {}},
        {Entry, {"attributes/region"}},
        {Entrant, {"private"}},
        {Status, {"state"}},
        {Assign, {"on"}},
        {Conflict, {"state"}},
        {Sheet, {"values"}, true},
        {Settle, {"answer"}},
        {Aside, {"ids"}},
        {Close, {"rests_on"}, true},
        {Decision, {"outcome"}},
    };
}

const Fate &fateOf(const RecordSet &set, const CallState &state, const Record &record)
{
    return state.fates[set.indexOf(record.header.id)];
}

const CallFinding *forkOf(const CallState &state, RecordType type)
{
    for (const CallFinding &finding : state.findings) {
        if (finding.what.code == FindingCode::FORK && finding.what.arg("type") == recordTypeName(type))
            return &finding;
    }
    return nullptr;
}

/// What the slot that both wrote has a value for, as far as the type's view tells it.
bool hasValue(const CallState &state, RecordType type)
{
    switch (type) {
    case RecordType::Texts:
        return std::none_of(state.texts.begin(), state.texts.end(), [](const TextView &text) { return text.forked; });
    case RecordType::Setting:
        return !state.settings.front().value.empty();
    case RecordType::Round:
        return std::all_of(state.rounds.begin(), state.rounds.end(), [](const RoundView &round) { return round.rules != nullptr; });
    case RecordType::Judge:
        return std::none_of(state.judges.begin(), state.judges.end(), [](const JudgeView &judge) { return judge.priv.isNone(); });
    case RecordType::Entry:
        return std::none_of(state.entries.begin(), state.entries.end(),
                            [](const EntryView &entry) { return entry.isForked("attributes/region"); });
    case RecordType::Entrant:
        return std::none_of(state.entries.begin(), state.entries.end(),
                            [](const EntryView &entry) { return entry.entrant.exists() && entry.entrantPriv.isNone(); });
    case RecordType::Status:
        return std::all_of(state.statuses.begin(), state.statuses.end(), [](const StatusView &one) { return one.state.has_value(); });
    case RecordType::Assign:
        return std::all_of(state.assigns.begin(), state.assigns.end(), [](const AssignView &one) { return one.on.has_value(); });
    case RecordType::Conflict:
        return state.conflicts.front().state.has_value();
    case RecordType::Sheet:
        return state.sheets.front().standing != nowhere;
    case RecordType::Settle:
        return state.settles.front().answer.has_value();
    case RecordType::Aside:
        return state.asideIds.size() == 2;
    case RecordType::Close:
        return !state.closes.front().standing.isNone();
    case RecordType::Decision:
        return state.decisions.front().outcome.has_value();
    default:
        return true;
    }
}

/// What does not decide equality, changed.
Content otherwiseSaid(Content content)
{
    const Ref reason = idOf<Ref>(123);
    if (auto *status = std::get_if<StatusContent>(&content))
        status->reason = reason;
    else if (auto *assign = std::get_if<AssignContent>(&content))
        assign->reason = reason;
    else if (auto *conflict = std::get_if<ConflictContent>(&content))
        conflict->reason = reason;
    else if (auto *sheet = std::get_if<SheetContent>(&content))
        sheet->committee = reason;
    else if (auto *settle = std::get_if<SettleContent>(&content))
        settle->reason = reason;
    else if (auto *aside = std::get_if<AsideContent>(&content))
        aside->reason = reason;
    else if (auto *close = std::get_if<CloseContent>(&content))
        close->reason = reason;
    else if (auto *decision = std::get_if<DecisionContent>(&content))
        decision->reason = reason;
    else if (auto *round = std::get_if<RoundContent>(&content))
        round->place = 7;
    return content;
}

} // namespace

void TestRows::twoCoordinators_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(rows().size()); ++i)
        QTest::newRow(std::string(recordTypeName(rows()[static_cast<std::size_t>(i)].type)).c_str()) << i;
}

void TestRows::twoCoordinators()
{
    QFETCH(int, row);
    const Row wanted = rows()[static_cast<std::size_t>(row)];
    QVERIFY(rc::check("the same and something else", [&] {
        const int slot = *rc::gen::inRange(0, 2);
        // Both start from what stands, if anything does.
        std::vector<Record> base = world().running(2, 2);
        const bool fresh = *rc::gen::arbitrary<bool>();
        const Content first = sampleOf(world(), wanted.type, slot, 0);
        std::vector<RecordId> past;
        const Record bare = world().office(first);
        for (const Record &record : base) {
            if (record.header.slot == bare.header.slot)
                past.push_back(record.header.id);
        }
        if (!fresh) {
            base.push_back(world().office(sampleOf(world(), wanted.type, slot, 2), past));
            past.push_back(base.back().header.id);
        }
        const Record one = world().office(first, past);
        const Record same = world().office(otherwiseSaid(first), past);
        const Record other = world().office(sampleOf(world(), wanted.type, slot, 1), past);

        const RecordSet agreed = world().set(base + one + same);
        const CallState together = viewOf(agreed);
        RC_ASSERT(fateOf(agreed, together, one) == Fate::Head);
        RC_ASSERT(fateOf(agreed, together, same) == Fate::Head);
        RC_ASSERT(forkOf(together, wanted.type) == nullptr);
        RC_ASSERT(hasValue(together, wanted.type));

        const RecordSet apart = world().set(base + one + other);
        const CallState differing = viewOf(apart);
        if (wanted.forked.empty()) {
            RC_ASSERT(forkOf(differing, wanted.type) == nullptr);
            return;
        }
        RC_ASSERT(fateOf(apart, differing, one) == Fate::ForkedHead);
        RC_ASSERT(fateOf(apart, differing, other) == Fate::ForkedHead);
        const CallFinding *fork = forkOf(differing, wanted.type);
        RC_ASSERT(fork != nullptr);
        RC_ASSERT(fork->records.size() == std::size_t(2));
        RC_ASSERT(!hasValue(differing, wanted.type));
        const std::vector<SlotRecord> heads = {{&one, true, &one, 0}, {&other, true, &other, 0}};
        RC_ASSERT(differingFields(heads) == wanted.forked);
        RC_ASSERT(typeRule(wanted.type).wholeFork == wanted.whole);

        // Whoever has seen both ends it.
        std::vector<RecordId> all = past;
        all.push_back(one.header.id);
        all.push_back(other.header.id);
        const RecordSet ended = world().set(base + one + other + world().office(first, all));
        RC_ASSERT(forkOf(viewOf(ended), wanted.type) == nullptr);
        RC_ASSERT(hasValue(viewOf(ended), wanted.type));
    }));
}

PALMARES_TEST(TestRows)
#include "tst_rows.moc"
