#include "core/office/act.h"

#include "core/records/lists.h"

#include <array>

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

} // namespace

RecordId Act::add(Content content, std::vector<RecordId> past)
{
    for (IdList *list : listsIn(content)) {
        sortIdList(*list);
        if (!list->ids.empty())
            m_lists.push_back({listHashOf(list->ids), list->ids});
    }
    m_records.push_back(makeRecord(content, m_call, m_author, std::move(past)));
    return m_records.back().header.id;
}

Ref Act::text(std::string_view words, TextStore store)
{
    if (words.empty())
        return {};
    const Salt salt = m_random->make<Salt>();
    const Ref ref = refOf(salt, words);
    m_texts.push_back({ref, salt, Bytes(words), store});
    return ref;
}

} // namespace palmares
