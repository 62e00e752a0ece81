// Forks: what differs, in words, and how a person ends one.

#include "core/merge/heads.h"
#include "core/merge/panels.h"
#include "core/office/exchange/forkfields.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/results/sheettotals.h"
#include "core/office/view/commitnotes.h"
#include "core/office/view/naming.h"
#include "core/records/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace palmares {

namespace {

std::string sheetSlotName(const CallState &state, const SheetSlot &slot)
{
    return judgeName(state, state.judges[slot.judge].id) + ":" +
           entryName(state, state.entries[slot.entry].id) + ":" + state.rounds[slot.round].id;
}

std::string slotNameOf(const CallState &state, const CallFinding &fork)
{
    const Finding words = readable(state, fork.what);
    std::string name;
    const bool isSheet = words.arg("type") == "sheet";
    for (const auto &[key, value] : words.args) {
        if (isSheet && key == "type")
            continue;
        name += (name.empty() ? "" : ":") + value;
    }
    return name;
}

/// Names of the fields in which versions differ, ascending.
std::vector<std::string> differingIn(const std::vector<Fields> &versions)
{
    std::vector<std::string> names;
    for (const Fields &one : versions) {
        for (const auto &field : one) {
            const bool everywhere = std::all_of(versions.begin(), versions.end(), [&](const Fields &other) {
                return std::find(other.begin(), other.end(), field) != other.end();
            });
            if (!everywhere)
                names.push_back(field.first);
        }
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

/// Two people who type the same words write two texts: the records differ, and nobody can see in what.
bool readAlike(const std::vector<ForkVersion> &versions)
{
    return std::all_of(versions.begin(), versions.end(), [&](const ForkVersion &one) {
        return !one.nothing && one.fields == versions.front().fields && one.total == versions.front().total;
    });
}

void tellOfficesApart(ForkView &fork, const std::string &install)
{
    const auto isOfOffice = [](const ForkVersion &version) { return (version.laptop.empty() || version.decided) && !version.install.empty(); };
    std::set<std::string> offices;
    for (const ForkVersion &version : fork.versions) {
        if (isOfOffice(version))
            offices.insert(version.install);
    }
    for (ForkVersion &version : fork.versions) {
        if (offices.size() > 1 && isOfOffice(version))
            version.office = version.install == install ? ForkVersion::Office::Here : ForkVersion::Office::Other;
    }
}

/// Why each version was written, and of closes which sheets only another one rests on: told, and no part of what is compared.
void addReasons(const CallView &view, const std::vector<RecordId> &heads, ForkView &fork)
{
    std::vector<const Record *> closes;
    for (const RecordId &id : heads) {
        const Record *stands = standsFor(view, view.record(id));
        closes.push_back(stands && stands->header.type == RecordType::Close ? stands : nullptr);
    }
    const std::vector<std::string> lacks = sheetsOnlyElsewhere(view, closes);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (!lacks[i].empty())
            fork.versions[i].fields.emplace_back("lacks", lacks[i]);
        if (const auto why = view.text(reasonOf(view.record(heads[i]))); why && !why->empty())
            fork.versions[i].fields.emplace_back("reason", *why);
    }
    for (const char *name : {"lacks", "reason"}) {
        const auto isOther = [&](const ForkVersion &one) { return one.field(name) != fork.versions.front().field(name); };
        if (std::any_of(fork.versions.begin(), fork.versions.end(), isOther))
            fork.differing.emplace_back(name);
    }
    std::sort(fork.differing.begin(), fork.differing.end());
}

/// Of rules, what all versions say alike is too much to read.
void dropAlike(const std::vector<std::string> &differing, Fields &fields)
{
    std::erase_if(fields, [&](const auto &field) {
        return field.first.starts_with("rules/") && !std::binary_search(differing.begin(), differing.end(), field.first);
    });
}

/// What the rules make of a sheet, as the ranking would; none for an incomplete one.
std::optional<Fraction> totalOf(const CallView &view, const SheetContent &sheet)
{
    const CallState &state = view.state;
    const std::uint32_t at = state.roundIndex(sheet.round);
    const std::uint32_t judge = state.judgeIndex(sheet.judge);
    const std::uint32_t entry = state.entryIndex(sheet.entry);
    if (at == nowhere || judge == nowhere || entry == nowhere || !state.rounds[at].rules)
        return std::nullopt;
    const Rules &rules = *state.rounds[at].rules;
    const auto place = placeOf(rules.rounds.front(), state.judges[judge]);
    if (!place || sheet.state != SheetState::Scored)
        return std::nullopt;
    std::vector<BoardCell> cells(rules.rounds.front().criteria.size());
    for (const CellValue &value : sheet.values) {
        const auto criterion = rules.rounds.front().criterionIndex(value.criterion);
        if (!criterion)
            return std::nullopt;
        const bool isNumber = value.state == CellState::Number;
        cells[*criterion] = {isNumber ? BoardCell::State::Number : BoardCell::State::CannotJudge, value.value};
    }
    return sheetTotals(rules, *place, {{state.entries[entry].division, &cells}}).front();
}

std::string labelOf(const CallState &state, const PublicKey &author)
{
    const auto device = std::find_if(state.devices.begin(), state.devices.end(),
                                     [&](const DeviceView &one) { return one.key == author; });
    return device == state.devices.end() ? std::string() : device->label;
}

ForkVersion versionOf(const CallView &view, const Record &head,
                      const std::unordered_map<RecordId, CommitNote> &notes)
{
    ForkVersion version;
    version.id = head.header.id;
    version.author = authorName(view.state, head.header.author);
    if (const auto note = notes.find(head.header.id); note != notes.end()) {
        version.act = note->second.act;
        version.program = note->second.program;
        version.time = note->second.time;
        version.install = note->second.install.hex();
    }
    const Record *stands = standsFor(view, head);
    version.nothing = stands == nullptr;
    version.decided = head.header.type == RecordType::Resolve;
    if (stands) {
        version.fields = fieldsOf(view, *stands);
        version.device = labelOf(view.state, stands->header.author);
        if (stands->header.author != view.state.callKey)
            version.laptop = authorName(view.state, stands->header.author);
    }
    if (stands && stands->header.type == RecordType::Sheet)
        version.total = totalOf(view, sheetOf(*stands));
    return version;
}

/// A slot whose value a person wants to decide, and the records among which to choose.
struct Choice {
    RecordType type = RecordType::Sheet;
    std::vector<const Record *> heads;
    std::vector<const Record *> others; ///< earlier ones that may be chosen, too
    bool forked = true;
};

Result<Choice> forkNamed(const CallView &view, std::string_view slot)
{
    Choice choice;
    const CallFinding *found = nullptr;
    for (const CallFinding &finding : view.state.findings) {
        if (finding.what.code != FindingCode::FORK)
            continue;
        if (finding.key() != slot && slotNameOf(view.state, finding) != slot)
            continue;
        if (found)
            return Error(Code::AMBIGUOUS, {{"value", std::string(slot)}});
        found = &finding;
    }
    if (!found)
        return Error(Code::NOT_FOUND, {{"value", std::string(slot)}});
    for (const RecordId &id : found->records)
        choice.heads.push_back(&view.record(id));
    choice.type = choice.heads.front()->header.type;
    if (choice.type == RecordType::Resolve)
        choice.type = contentAs<ResolveContent>(*choice.heads.front()).slotType;
    return choice;
}

/// A sheet that is not forked can still be taken out of the count, and come back.
Result<Choice> sheetNamed(const CallView &view, std::string_view slot)
{
    const CallState &state = view.state;
    for (const SheetSlot &one : state.sheets) {
        if (sheetSlotName(state, one) != slot)
            continue;
        Choice choice;
        choice.forked = false;
        for (const SheetHead &head : state.headsOf(one)) {
            choice.heads.push_back(&view.record(head.head));
            if (const Record *sheet = head.sheet.isNone() ? nullptr : view.set.find(head.sheet))
                choice.others.push_back(sheet);
            for (const RecordId &past : choice.heads.back()->header.past) {
                if (const Record *earlier = view.set.find(past);
                    earlier && earlier->header.type == RecordType::Sheet)
                    choice.others.push_back(earlier);
            }
        }
        return choice;
    }
    return Error(Code::NOT_FOUND, {{"value", std::string(slot)}});
}

/// "round:main", "entry:X3": a slot of what is no sheet, whether or not it is in two versions.
bool namesAType(std::string_view slot)
{
    for (int type = 0; type < static_cast<int>(RecordType::Unknown); ++type) {
        if (slot.starts_with(std::string(recordTypeName(static_cast<RecordType>(type))) + ":"))
            return true;
    }
    return false;
}

/// The one record whose id starts with these digits.
Result<const Record *> chosen(const CallView &view, const Choice &choice, std::string_view digits)
{
    const Record *found = nullptr;
    std::vector<const Record *> all = choice.heads;
    all.insert(all.end(), choice.others.begin(), choice.others.end());
    for (const Record *one : all) {
        if (digits.size() < 4 || !one->header.id.hex().starts_with(digits))
            continue;
        const Record *stands = standsFor(view, *one);
        if (!stands || (found && found != stands))
            return Error(Code::AMBIGUOUS, {{"value", std::string(digits)}});
        found = stands;
    }
    if (!found)
        return Error(Code::NOT_FOUND, {{"value", std::string(digits)}});
    return found;
}

/// The content of a record with the ids of its lists, ready to be written again.
Content withLists(const CallView &view, const Record &record)
{
    Content content = contentOf(record);
    const auto fill = [&](IdList &list) {
        const auto ids = view.set.list(record);
        list.ids.assign(ids.begin(), ids.end());
    };
    if (auto *settle = std::get_if<SettleContent>(&content))
        fill(settle->sheets);
    if (auto *aside = std::get_if<AsideContent>(&content))
        fill(aside->ids);
    return content;
}

/// Whose sheet of which entry it is, if it is about a sheet.
struct Slot {
    JudgeId judge;
    EntryId entry;
    std::string round;
};

Slot slotOf(const Record &head)
{
    const Content content = contentOf(head);
    if (const auto *sheet = std::get_if<SheetContent>(&content))
        return {sheet->judge, sheet->entry, sheet->round};
    if (const auto *resolve = std::get_if<ResolveContent>(&content))
        return {resolve->judge, resolve->entry, resolve->round};
    return {};
}

ResolveContent resolveFor(const Record &head, RecordType type, const RecordId &stands, const Ref &reason)
{
    ResolveContent resolve;
    resolve.slotType = type;
    resolve.stands = stands;
    resolve.reason = reason;
    const Content content = contentOf(head);
    if (const auto *sheet = std::get_if<SheetContent>(&content)) {
        resolve.judge = sheet->judge;
        resolve.entry = sheet->entry;
        resolve.round = sheet->round;
    } else if (const auto *close = std::get_if<CloseContent>(&content)) {
        resolve.round = close->round;
    } else {
        const auto &earlier = std::get<ResolveContent>(content);
        resolve.judge = earlier.judge;
        resolve.entry = earlier.entry;
        resolve.round = earlier.round;
    }
    return resolve;
}

bool endsByResolve(RecordType type)
{
    return type == RecordType::Sheet || type == RecordType::Close;
}

/// Writes the record that ends a choice; `stands` is null if nothing stands.
/// What ends a fork is a `resolve` of sheets and closes, else the version that stands, said anew. That keeps the reason it was
/// first written for; why this one was chosen stands in a `settle` of code `fork_ended` beside it.
void addEnd(const CallView &view, const Choice &choice, const Record *stands, const std::string &reason, Act &act)
{
    const auto past = pastOver(choice.heads);
    if (endsByResolve(choice.type)) {
        act.add(resolveFor(*choice.heads.front(), choice.type, stands ? stands->header.id : RecordId(), act.text(reason)), past);
        return;
    }
    const RecordId end = act.add(withLists(view, *stands), past);
    act.add(SettleContent{"fork_ended", {end.hex()}, SettleAnswer::Seen, {}, {}, act.text(reason)});
}

} // namespace

const std::string &ForkVersion::field(std::string_view name) const
{
    static const std::string empty;
    for (const auto &[field, value] : fields) {
        if (field == name)
            return value;
    }
    return empty;
}

Result<std::vector<ForkView>> IntakeDesk::forks() const
{
    const CallSnapshot view = m_session.view();
    const CallState &state = view->state;
    std::vector<const Record *> heads;
    for (const CallFinding &finding : state.findings) {
        if (finding.what.code == FindingCode::FORK) {
            for (const RecordId &id : finding.records)
                heads.push_back(&view->record(id));
        }
    }
    std::vector<ForkView> forks;
    if (heads.empty())
        return forks;
    PALMARES_TRY(const auto notes, commitNotes(m_session.db(), heads));
    for (const CallFinding &finding : state.findings) {
        if (finding.what.code != FindingCode::FORK)
            continue;
        ForkView fork;
        fork.slot = slotNameOf(state, finding);
        fork.key = finding.key();
        const Slot slot = slotOf(view->record(finding.records.front()));
        fork.round = state.roundIndex(slot.round);
        fork.judge = state.judgeIndex(slot.judge);
        fork.entry = state.entryIndex(slot.entry);
        std::vector<Fields> compared;
        for (const RecordId &id : finding.records) {
            compared.push_back(comparedFields(*view, view->record(id)));
            fork.versions.push_back(versionOf(*view, view->record(id), notes));
            fork.type = view->record(id).header.type == RecordType::Resolve ? fork.type
                                                                            : view->record(id).header.type;
        }
        tellOfficesApart(fork, m_session.environment().install.hex());
        fork.isJudgesOwn = !typeRule(fork.type).byCallKey;
        fork.differing = differingIn(compared);
        fork.alike = readAlike(fork.versions);
        addReasons(*view, finding.records, fork);
        for (ForkVersion &version : fork.versions)
            dropAlike(fork.differing, version.fields);
        for (const std::uint32_t round : finding.blocks)
            fork.blocks.push_back(state.rounds[round].id);
        forks.push_back(std::move(fork));
    }
    std::sort(forks.begin(), forks.end(),
              [](const ForkView &a, const ForkView &b) { return std::tie(a.slot, a.key) < std::tie(b.slot, b.key); });
    return forks;
}

namespace {

/// The form of a version of a round; none if this version of the program cannot read its rules.
FormId formOf(const Record &round)
{
    const auto rules = parseCanonicalRound(contentAs<RoundContent>(round).rules);
    return rules.ok() ? formId(*rules, 0) : FormId();
}

/// Judges score on a form that was sent: no version of the round with another form retires it, whatever is chosen.
/// \errors AMBIGUOUS (detail "round_sent": another version must stand; "rounds_sent": none can)
Done mayStand(const CallView &view, const Choice &choice, const Record &stands)
{
    if (choice.type != RecordType::Round)
        return {};
    std::map<FormId, std::string> sent; // and a version that has it
    for (const Record *head : choice.heads) {
        const auto content = contentAs<RoundContent>(*head);
        const FormId form = formOf(*head);
        const auto &issues = view.state.issues;
        if (content.frozen && std::any_of(issues.begin(), issues.end(), [&](const IssueView &issue) {
                return issue.content.round == content.round && issue.content.form == form;
            }))
            sent.emplace(form, head->header.id.hex());
    }
    if (sent.size() > 1)
        return Error(Code::AMBIGUOUS, {{"value", contentAs<RoundContent>(stands).round}, {"detail", "rounds_sent"}});
    if (sent.size() == 1 && sent.begin()->first != formOf(stands))
        return Error(Code::AMBIGUOUS, {{"value", contentAs<RoundContent>(stands).round}, {"detail", "round_sent"}, {"found", sent.begin()->second.substr(0, 12)}});
    return {};
}

} // namespace

Done IntakeDesk::resolve(const Resolution &resolution)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (resolution.reason.empty())
        return Error(Code::REASON_MISSING);
    const CallSnapshot view = m_session.view();
    auto named = forkNamed(*view, resolution.slot);
    if (!named.ok() && named.error().code == Code::NOT_FOUND)
        named = sheetNamed(*view, resolution.slot);
    if (!named.ok() && named.error().code == Code::NOT_FOUND && namesAType(resolution.slot))
        return Error(Code::NOTHING_TO_DO, {{"value", resolution.slot}, {"detail", "no_fork"}});
    PALMARES_TRY(const Choice choice, std::move(named));
    if (!typeRule(choice.type).byCallKey) // only its judge can say it anew
        return Error(Code::BAD_VALUE, {{"column", "slot"}, {"value", resolution.slot}, {"detail", "judges_own"}});
    const Record *stands = nullptr;
    if (!resolution.use.empty()) {
        PALMARES_TRY(stands, chosen(*view, choice, resolution.use));
    }
    const bool byResolve = endsByResolve(choice.type);
    if (!stands && !byResolve)
        return Error(Code::BAD_VALUE, {{"column", "use"}, {"value", resolution.slot}, {"detail", "exclude"}});
    const bool already =
        !choice.forked && std::all_of(choice.heads.begin(), choice.heads.end(),
                                      [&](const Record *head) { return standsFor(*view, *head) == stands; });
    if (already)
        return Error(Code::NOTHING_TO_DO, {{"value", resolution.slot}, {"detail", "same"}});
    if (stands)
        PALMARES_CHECK(mayStand(*view, choice, *stands));
    PALMARES_TRY(Act act, m_session.newAct("resolve_fork"));
    addEnd(*view, choice, stands, resolution.reason, act);
    return m_session.act(act);
}

Result<std::size_t> IntakeDesk::keepAlike(std::string_view reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (reason.empty())
        return Error(Code::REASON_MISSING);
    PALMARES_TRY(const auto all, forks());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(Act act, m_session.newAct("resolve_fork"));
    std::size_t ended = 0;
    for (const ForkView &fork : all) {
        if (!fork.alike || !typeRule(fork.type).byCallKey)
            continue;
        std::vector<const Record *> heads;
        for (const ForkVersion &version : fork.versions)
            heads.push_back(&view->record(version.id));
        addEnd(*view, {fork.type, heads, {}, true}, standsFor(*view, *heads.front()),
               std::string(reason), act);
        ++ended;
    }
    if (ended == 0)
        return Error(Code::NOTHING_TO_DO, {{"detail", "alike"}});
    PALMARES_CHECK(m_session.act(act));
    return ended;
}

Result<std::pair<std::size_t, std::size_t>> IntakeDesk::deviceWins(std::string_view name,
                                                                   std::string_view reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (reason.empty())
        return Error(Code::REASON_MISSING);
    const CallSnapshot view = m_session.view();
    const CallState &state = view->state;
    PALMARES_TRY(const std::uint32_t at, deviceNamed(state, name));
    const DeviceForks found = forksOfDevice(view->set, state, state.devices[at].key);
    if (found.forks.empty())
        return Error(Code::NOTHING_TO_DO, {{"value", std::string(name)}, {"detail", "forks"}});
    PALMARES_TRY(Act act, m_session.newAct("device_wins"));
    const Ref why = act.text(reason);
    for (const DeviceFork &fork : found.forks) {
        const SheetSlot &slot = state.sheets[fork.slot];
        act.add(ResolveContent{RecordType::Sheet, state.judges[slot.judge].id, state.entries[slot.entry].id,
                               state.rounds[slot.round].id, fork.stands, why},
                fork.past);
    }
    PALMARES_CHECK(m_session.act(act));
    return std::pair(found.forks.size(), found.unclear);
}

} // namespace palmares
