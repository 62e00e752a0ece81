#pragma once

#include "core/base/random.h"

#include "core/records/lists.h"
#include "core/records/record.h"

namespace palmares::tests {

/// Believable content of every record type, the same for the same seed.
class Samples {
public:
    explicit Samples(std::uint64_t seed = 1) : m_random(seed), m_dice(seed)
    {
        call = id<CallId>();
        author = id<PublicKey>();
    }

    template <typename Id>
    Id id()
    {
        return m_random.make<Id>();
    }

    std::int64_t number(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(m_dice.below(static_cast<std::uint64_t>(most - least + 1)));
    }

    bool coin() { return m_dice.below(2) == 1; }

    template <typename Id>
    Id sometimes()
    {
        return coin() ? id<Id>() : Id{};
    }

    IdList list(std::size_t count)
    {
        IdList ids;
        for (std::size_t i = 0; i < count; ++i)
            ids.ids.push_back(id<Digest>());
        sortIdList(ids);
        return ids;
    }

    std::vector<Ref> refs(std::size_t count)
    {
        std::vector<Ref> refs;
        for (std::size_t i = 0; i < count; ++i)
            refs.push_back(id<Ref>());
        std::sort(refs.begin(), refs.end());
        return refs;
    }

    std::vector<CellValue> cells(std::size_t count)
    {
        static const char *names[] = {"budget", "clarity", "equity", "evidence", "feasibility", "impact", "novelty", "scale"};
        std::vector<CellValue> cells;
        for (std::size_t i = 0; i < count && i < std::size(names); ++i) {
            const bool number_ = number(0, 9) > 0;
            cells.push_back({names[i], number_ ? CellState::Number : CellState::CannotJudge, number_ ? number(-3, 100) : 0});
        }
        return cells;
    }

    SheetContent sheet(std::size_t criteria = 8)
    {
        SheetContent c;
        c.judge = id<JudgeId>();
        c.entry = id<EntryId>();
        c.round = "expert";
        c.values = cells(criteria);
        c.committee = sometimes<Ref>();
        c.form = id<FormId>();
        c.entryRecord = id<RecordId>();
        c.order = number(-1, 300);
        c.seconds = number(-1, 900);
        return c;
    }

    Content content(RecordType type);

    Record record(RecordType type)
    {
        std::vector<RecordId> past;
        for (std::int64_t i = number(0, 3); i > 0; --i)
            past.push_back(id<RecordId>());
        return makeRecord(content(type), call, author, past);
    }

    Random &random() { return m_random; }

    CallId call;
    PublicKey author;

private:
    SeededRandom m_random;
    SplitMix m_dice;
};

/// All known types, in order.
inline std::vector<RecordType> allTypes()
{
    std::vector<RecordType> types;
    for (int i = 0; i < static_cast<int>(RecordType::Unknown); ++i)
        types.push_back(static_cast<RecordType>(i));
    return types;
}

inline Content Samples::content(RecordType type)
{
    const auto judge = id<JudgeId>();
    const auto entry = id<EntryId>();
    const auto reason = sometimes<Ref>();
    switch (type) {
    case RecordType::Genesis:
        return GenesisContent{"HEALTH-26", id<Salt>()};
    case RecordType::Texts:
        return TextsContent{"zh-Hans", {{"round/expert/criterion/novelty/anchor/9", id<Ref>()}, {"title", id<Ref>()}}};
    case RecordType::Setting:
        return SettingContent{"deadline", "expert", "1767225600000", sometimes<Ref>()};
    case RecordType::Round:
        return RoundContent{"expert", number(0, 9), coin(), R"({"rounds":[{"cut":null,"panels":[{"strata":[]}]}],"version":1})"};
    case RecordType::Judge:
        return JudgeContent{judge, "J-07", sometimes<Ref>(), {"en", "fr"}, {{"expert", "all", ""}, {"final", "all", "north"}}};
    case RecordType::Invite:
        return InviteContent{judge, number(1, 3), id<PublicKey>()};
    case RecordType::Enrol: {
        EnrolContent c{judge, 1, "Linux laptop \"α\"", {}};
        random().fill(c.vouch.data(), c.vouch.size());
        return c;
    }
    case RecordType::Interest:
        return InterestContent{judge, refs(2)};
    case RecordType::Entry:
        return EntryContent{entry, "E-013", "", "es", {{"region", "emea"}, {"topic", "water"}},
                            {{"text", "es", "original", id<Ref>()}, {"title", "en", "machine", id<Ref>()}, {"title", "es", "original", id<Ref>()}},
                            {{"image/png", id<FileHash>(), 1234}, {"application/pdf", id<FileHash>(), 99}}};
    case RecordType::Entrant:
        return EntrantContent{entry, sometimes<Ref>(), {{"age_band", "18-24"}, {"consent", "yes"}}};
    case RecordType::Status: {
        StatusContent c{"expert", entry, static_cast<StatusState>(number(0, 6)), {}, {}, reason};
        if (c.state == StatusState::Duplicate)
            c.duplicateOf = id<EntryId>();
        if (c.state == StatusState::Practice)
            c.reference = cells(4);
        return c;
    }
    case RecordType::Assign:
        return AssignContent{judge, entry, "expert", coin(), reason, "42"};
    case RecordType::Conflict:
        return ConflictContent{judge, entry, static_cast<ConflictState>(number(0, 3)), coin() ? "colleague" : "", reason};
    case RecordType::Issue:
        return IssueContent{judge, "expert", id<FormId>(), number(1, 9), list(5), list(coin() ? 3 : 0)};
    case RecordType::Sheet: {
        SheetContent c = sheet();
        if (number(0, 4) == 0) {
            c.state = coin() ? SheetState::Recused : SheetState::CannotJudge;
            c.kind = "colleague";
            c.values.clear();
        }
        return c;
    }
    case RecordType::Submit:
        return SubmitContent{"expert", static_cast<SubmitKind>(number(0, 2)), list(4)};
    case RecordType::Resolve:
        if (coin())
            return ResolveContent{RecordType::Close, {}, {}, "expert", id<RecordId>(), reason};
        return ResolveContent{RecordType::Sheet, judge, entry, "expert", sometimes<RecordId>(), reason};
    case RecordType::Settle: {
        SettleContent c{"second_device", {judge.hex(), "E-1"}, static_cast<SettleAnswer>(number(0, 9)), {}, {}, reason};
        if (c.answer == SettleAnswer::Edited)
            c.ref = id<Ref>();
        if (c.answer == SettleAnswer::DeviceRevoked)
            c.sheets = list(2);
        return c;
    }
    case RecordType::Aside: {
        AsideContent c{static_cast<AsideKind>(number(0, 2)), id<Digest>(), list(coin() ? 6 : 0), reason};
        if (c.kind == AsideKind::Judge)
            std::fill(c.about.bytes.begin() + 16, c.about.bytes.end(), std::uint8_t{0});
        return c;
    }
    case RecordType::Close:
        return CloseContent{"expert", list(9), id<RulesId>(), id<Digest>(), id<Digest>(), reason};
    case RecordType::Decision:
        return DecisionContent{coin() ? "Grand prize" : "", entry, static_cast<Outcome>(number(0, 8)), number(0, 3),
                               sometimes<RecordId>(), reason, refs(2)};
    case RecordType::Minute:
        return MinuteContent{"2026-05-02", number(1, 9), static_cast<MinuteKind>(number(0, 2)), sometimes<EntryId>(), refs(1), reason};
    case RecordType::Erase:
        return EraseContent{list(3), coin() ? entry : EntryId{}, {}, static_cast<EraseReason>(number(0, 5))};
    case RecordType::Unknown:
        break;
    }
    return GenesisContent{};
}

} // namespace palmares::tests
