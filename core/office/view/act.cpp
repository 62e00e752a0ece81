#include "core/office/view/act.h"

#include "core/records/lists.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace palmares {

namespace {

/// The lists of ids that a content names.
std::vector<IdList *> listsIn(Content &content)
{
    if (auto *issue = std::get_if<IssueContent>(&content))
        return {&issue->records, &issue->refs};
    if (auto *submit = std::get_if<SubmitContent>(&content))
        return {&submit->sheets};
    if (auto *settle = std::get_if<SettleContent>(&content))
        return {&settle->sheets};
    if (auto *aside = std::get_if<AsideContent>(&content))
        return {&aside->ids};
    if (auto *close = std::get_if<CloseContent>(&content))
        return {&close->restsOn};
    if (auto *erase = std::get_if<EraseContent>(&content))
        return {&erase->refs};
    return {};
}

/// A fault of a record in the words of whoever typed what is in it.
Error asTyped(const Error &fault)
{
    if (fault.code == Code::TOO_BIG)
        return Error(Code::TOO_BIG, {{"limit", std::string(fault.arg("detail"))}});
    return Error(Code::BAD_VALUE,
                 {{"column", std::string(fault.arg("member"))}, {"value", std::string(fault.arg("value"))}});
}

constexpr std::size_t longestText = 1 << 20;

} // namespace

Act &Act::operator+=(Act &&other)
{
    const auto append = [](auto &to, auto &from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    append(m_records, other.m_records);
    append(m_lists, other.m_lists);
    append(m_texts, other.m_texts);
    if (!m_fault)
        m_fault = std::move(other.m_fault);
    return *this;
}

RecordId Act::add(Content content, std::vector<RecordId> past)
{
    for (IdList *list : listsIn(content)) {
        sortIdList(*list);
        if (!list->ids.empty())
            m_lists.push_back({listHashOf(list->ids), list->ids});
    }
    auto record = tryMakeRecord(content, m_call, m_author, past);
    while (record.ok() && std::binary_search(m_setAside.begin(), m_setAside.end(), record->header.id)) {
        past.push_back(record->header.id);
        std::sort(past.begin(), past.end());
        record = tryMakeRecord(content, m_call, m_author, past);
    }
    if (!record.ok()) {
        if (!m_fault)
            m_fault = asTyped(record.error());
        return {};
    }
    m_records.push_back(std::move(record).value());
    return m_records.back().header.id;
}

Ref Act::text(std::string_view words, TextStore store)
{
    if (words.empty())
        return {};
    if (words.size() > longestText) {
        if (!m_fault)
            m_fault = Error(Code::TOO_BIG, {{"limit", std::to_string(longestText)}});
        return {};
    }
    const Salt salt = m_random->make<Salt>();
    const Ref ref = refOf(salt, words);
    m_texts.push_back({ref, salt, Bytes(words), store});
    return ref;
}

} // namespace palmares
