// What the versions of a fork say, field by field, as a person reads it.

#include "core/office/exchange/forkfields.h"

#include "core/merge/dropouts.h"
#include "core/office/entries/entryfields.h"
#include "core/office/setup/rulefields.h"
#include "core/office/view/naming.h"
#include "core/office/view/settings.h"
#include "core/records/words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace palmares {

namespace {

using nlohmann::json;

/// A private text holds named fields; any other text is itself.
std::string personOrText(const std::string &text)
{
    std::string words;
    for (const auto &[name, value] : privateFieldsOf(text))
        words += (words.empty() ? "" : "; ") + name + ": " + value;
    return words.empty() ? text : words;
}

/// A value of a record as a person reads it: refs become the words they stand for.
std::string wordsOf(const CallView &view, const std::string &canonical)
{
    const json value = json::parse(canonical, nullptr, false);
    if (value.is_object() && value.contains("ref")) {
        const std::string origin = value.value("origin", "original");
        return wordsOf(view, value["ref"].dump()) + (origin == "original" ? "" : " (" + origin + ")");
    }
    // A list is too long for a cell: how long it is, and the start of its hash, by which two lists are told apart.
    if (value.is_object() && value.contains("n") && value.value("list", json()).is_string())
        return value["n"].dump() + " (" + value["list"].get<std::string>().substr(0, 12) + ")";
    if (!value.is_string())
        return canonical;
    const auto text = value.get<std::string>();
    if (const auto ref = Ref::fromHex(text)) {
        if (view.state.isErased(*ref))
            return {};
        const auto found = view.text(*ref);
        return found ? personOrText(*found) : text.substr(0, 12);
    }
    return text;
}

Fields sheetFields(const CallView &view, const Record &record)
{
    Fields fields;
    const SheetContent sheet = sheetOf(record);
    fields.emplace_back("state", sheet.state == SheetState::Scored    ? "scored"
                                 : sheet.state == SheetState::Recused ? "recused"
                                                                      : "cannot_judge");
    const std::uint32_t round = view.state.roundIndex(sheet.round);
    const auto rules = round == nowhere ? nullptr : view.state.rounds[round].rules;
    for (const CellValue &cell : sheet.values) {
        std::string words =
            cell.state == CellState::CannotJudge ? "cannot_judge" : std::to_string(cell.value);
        const auto criterion = rules ? rules->rounds.front().criterionIndex(cell.criterion) : std::nullopt;
        if (criterion && cell.state == CellState::Number)
            words = rules->rounds.front().criteria[*criterion].scale.textOf(cell.value);
        fields.emplace_back("values/" + cell.criterion, words);
    }
    if (!sheet.kind.empty())
        fields.emplace_back("kind", sheet.kind);
    fields.emplace_back("source", wordOf(sheet.source)); // paper beside a laptop is the usual reason
    if (const auto comment = view.text(sheet.committee))
        fields.emplace_back("committee", *comment);
    if (const auto comment = view.text(sheet.entrant))
        fields.emplace_back("entrant", *comment);
    return fields;
}

/// The rules are one text to the records: a person looks for the keys in which two of them differ.
Fields roundFields(const Record &record)
{
    Fields fields;
    for (auto &field : starredFields(record)) {
        if (field.first != "rules") {
            fields.push_back(std::move(field));
            continue;
        }
        for (auto &[name, value] : ruleFields(contentAs<RoundContent>(record).rules))
            fields.emplace_back("rules/" + name, std::move(value));
    }
    return fields;
}

std::vector<RecordId> sheetsUnder(const CallView &view, const Record &close)
{
    std::vector<RecordId> sheets;
    for (const Digest &id : view.set.list(close)) {
        const Record *record = view.set.find(RecordId{id.bytes});
        if (record && record->header.type == RecordType::Sheet)
            sheets.push_back(record->header.id);
    }
    return sheets;
}

/// A close rests on records of many types: how many sheets there are among them, and the start of the hash of all, by which two closes are
/// told apart.
Fields closeFields(const CallView &view, const Record &record)
{
    Fields fields;
    for (auto &[name, value] : starredFields(record)) {
        std::string words = wordsOf(view, value);
        if (name == "rests_on")
            words = std::to_string(sheetsUnder(view, record).size()) + " " + words.substr(words.find('('));
        fields.emplace_back(std::move(name), std::move(words));
    }
    return fields;
}

} // namespace

const Record *standsFor(const CallView &view, const Record &head)
{
    if (head.header.type != RecordType::Resolve)
        return &head;
    const auto stands = contentAs<ResolveContent>(head).stands;
    return stands.isNone() ? nullptr : view.set.find(stands);
}

Fields fieldsOf(const CallView &view, const Record &record)
{
    if (record.header.type == RecordType::Sheet)
        return sheetFields(view, record);
    if (record.header.type == RecordType::Close)
        return closeFields(view, record);
    auto fields = record.header.type == RecordType::Round ? roundFields(record) : starredFields(record);
    // Who drops out is kept as an answer, and counted or not is not what it says.
    const bool isDropping = record.header.type == RecordType::Settle && contentAs<SettleContent>(record).code == droppedCode;
    const bool isDeadline = record.header.type == RecordType::Setting && contentAs<SettingContent>(record).name == "deadline";
    for (auto &[name, value] : fields) {
        value = wordsOf(view, value);
        if (const std::string deadline = isDeadline && name == "value" ? deadlineText(value) : std::string(); !deadline.empty())
            value = deadline;
        if (isDropping && name == "answer")
            value = value == wordOf(SettleAnswer::Counted) ? "takes_part" : "dropped_out";
    }
    return fields;
}

Fields comparedFields(const CallView &view, const Record &head)
{
    const Record *stands = standsFor(view, head);
    if (!stands)
        return {};
    if (stands->header.type == RecordType::Round)
        return roundFields(*stands);
    return stands->header.type == RecordType::Sheet ? sheetFields(view, *stands) : starredFields(*stands);
}

Ref reasonOf(const Record &record)
{
    return std::visit(
        [](const auto &content) -> Ref {
            if constexpr (requires { requires std::same_as<decltype(content.reason), Ref>; })
                return content.reason;
            else
                return {};
        },
        contentOf(record));
}

std::vector<std::string> sheetsOnlyElsewhere(const CallView &view, const std::vector<const Record *> &closes)
{
    std::vector<std::vector<RecordId>> under;
    for (const Record *close : closes)
        under.push_back(close ? sheetsUnder(view, *close) : std::vector<RecordId>());
    std::vector<std::string> lacks;
    for (std::size_t i = 0; i < closes.size(); ++i) {
        std::map<std::string, std::size_t> ofJudge;
        std::vector<RecordId> counted = under[i];
        std::sort(counted.begin(), counted.end());
        for (std::size_t other = 0; closes[i] && other < closes.size(); ++other) {
            for (const RecordId &id : under[other]) {
                const auto at = std::lower_bound(counted.begin(), counted.end(), id);
                if (at != counted.end() && *at == id)
                    continue;
                counted.insert(at, id);
                ++ofJudge[judgeName(view.state, sheetOf(view.record(id)).judge)];
            }
        }
        std::string words;
        for (const auto &[judge, sheets] : ofJudge)
            words += (words.empty() ? "" : ", ") + judge + " (" + std::to_string(sheets) + ")";
        lacks.push_back(std::move(words));
    }
    return lacks;
}

} // namespace palmares
