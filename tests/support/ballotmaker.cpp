#include "tests/support/ballotmaker.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace palmares::tests {

double madeNormal(std::uint64_t what, std::uint64_t a, std::uint64_t b, std::uint64_t c)
{
    return SplitMix(what * 1'000'003 + a * 7919 + b * 104'729 + c * 15'485'863).normal();
}

namespace {

/// From 0 to 10: what a contest gives in which entries differ, judges are harsher or milder, and the criteria of a
/// sheet share an impression.
std::int64_t lifelikeWish(std::uint32_t entry, std::uint32_t judge, std::uint64_t criterion)
{
    const double wish = 5.8 + 1.3 * madeNormal(1, entry) + 0.7 * madeNormal(2, judge) + 0.8 * madeNormal(3, entry, judge) +
                        0.7 * madeNormal(4, entry, judge, criterion) - 0.3 * static_cast<double>(criterion);
    return std::clamp<std::int64_t>(std::llround(wish), 0, 10);
}

} // namespace

SheetContent madeSheet(const CallState &state, std::uint32_t at, std::uint32_t judge,
                              std::uint32_t entry, bool isLifelike)
{
    const RoundRules &rules = state.rounds[at].rules->rounds.front();
    SheetContent made;
    made.judge = state.judges[judge].id;
    made.entry = state.entries[entry].id;
    made.round = state.rounds[at].id;
    made.form = state.rounds[at].form;
    made.entryRecord = state.entries[entry].heads.front();
    const SheetForm form(state, at, judge, entry);
    std::size_t number = 0;
    for (const std::string &id : form.asked()) {
        const std::int64_t wish = isLifelike ? lifelikeWish(entry, judge, number)
                                             : static_cast<std::int64_t>((entry * 7 + judge * 3 + number * 5) % 11);
        ++number;
        std::int64_t value = wish > 2 ? 1 : 0;
        if (const auto criterion = rules.criterionIndex(id)) {
            const Scale &scale = rules.criteria[*criterion].scale;
            value = scale.point(wish * (scale.pointCount() - 1) / 10);
        }
        made.values.push_back({id, CellState::Number, value});
    }
    std::sort(made.values.begin(), made.values.end(),
              [](const CellValue &a, const CellValue &b) { return a.criterion < b.criterion; });
    return made;
}

namespace {

/// What the same judge says on another laptop: one point more for the first criterion that has one more, and
/// another comment.
void sayOtherwise(SheetContent &sheet, const RoundRules &rules)
{
    for (CellValue &value : sheet.values) {
        const auto criterion = rules.criterionIndex(value.criterion);
        if (!criterion)
            continue;
        const Scale &scale = rules.criteria[*criterion].scale;
        value.value += scale.isOnScale(value.value + scale.step) ? scale.step : -scale.step;
        return;
    }
}

} // namespace

Bytes madeBallot(const CallSession &session, const std::string &round, std::uint32_t judge,
                        bool isHalf, std::int64_t now, int laptop, bool isLifelike, std::uint32_t leftOut)
{
    const CallSnapshot call = session.view();
    const CallState &state = call->state;
    const std::uint32_t at = state.roundIndex(round);
    SeededRandom chance(1000 * static_cast<std::uint64_t>(laptop) + judge);
    const SigningKey key(Seed::make(chance));
    const JudgeView &who = state.judges[judge];
    const SigningKey invite(
        inviteSeed(need(session.signingSeed()), state.call, who.id, who.invites.back().number));
    std::vector<Record> records;
    records.push_back(makeRecord(EnrolContent{who.id, who.invites.back().number,
                                              laptop == 1 ? "Office laptop" : "Kitchen laptop",
                                              vouchFor(invite, state.call, who.id, key.publicKey())},
                                 state.call, key.publicKey()));
    SubmitContent submit{round, isHalf ? SubmitKind::Interim : SubmitKind::Final, {}};
    std::size_t number = 0;
    std::size_t sheets = 0;
    std::deque<TextBytes> texts;
    for (const AssignView &assign : state.assigns) {
        if (assign.round != at || assign.judge != judge || assign.entry == leftOut || assign.on != true || (isHalf && number++ % 2 == 1))
            continue;
        SheetContent sheet = madeSheet(state, at, judge, assign.entry, isLifelike);
        if (laptop > 1 && sheets % 3 == 0)
            sayOtherwise(sheet, state.rounds[at].rules->rounds.front());
        const auto keep = [&](const std::string &words) {
            texts.push_back({{}, chance.make<Salt>(), words});
            texts.back().ref = refOf(texts.back().salt, texts.back().bytes);
            return texts.back().ref;
        };
        if (isLifelike && sheets % 5 == 1)
            sheet.entrant = keep("Say early who can use this, and what it costs them; then tell the story of one evening.");
        if (sheets++ % 3 == 0)
            sheet.committee = keep(laptop == 1 ? "The route is clear, the story stops too early."
                                               : "The route is clear, and on second reading the open ending works.");
        records.push_back(makeRecord(sheet, state.call, key.publicKey()));
        submit.sheets.ids.push_back(Digest{records.back().header.id.bytes});
    }
    sortIdList(submit.sheets);
    records.push_back(makeRecord(submit, state.call, key.publicKey()));
    std::vector<RecordId> ids;
    ExchangeContent content;
    content.kind = FileKind::Ballot;
    content.call = state.call;
    for (const Record &record : records) {
        content.records.push_back(&record);
        ids.push_back(record.header.id);
    }
    const auto install = chance.make<InstallId>();
    const std::int64_t time = now - (1 + judge) * 3'600'000LL * 7;
    const auto commits =
        makeCommits("export", ids, {key, state.call, install, judge % 5 == 4 ? "0.0.9" : "0.1.0", time});
    for (const Commit &commit : commits)
        content.commits.push_back(&commit);
    content.lists.push_back(&submit.sheets.ids);
    for (const TextBytes &text : texts)
        content.texts.push_back(&text);
    Bytes bytes;
    static_cast<void>(need(writeExchange(content, [&](BytesView piece) -> Done {
        bytes += piece;
        return {};
    })));
    return bytes;
}

} // namespace palmares::tests
