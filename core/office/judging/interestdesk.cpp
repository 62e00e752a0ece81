#include "core/office/judging/interestdesk.h"

#include "core/base/bytes.h"
#include "core/office/entries/entryfields.h"
#include "core/office/judging/scoringdesk.h"
#include "core/office/keeping/erasures.h"
#include "core/store/meta.h"

#include <algorithm>
#include <map>

namespace palmares {

namespace {

constexpr std::string_view typedNote = "interests_typed";
constexpr std::string_view unsentNote = "interests_unsent";

std::vector<std::string> kindsIn(const std::string &joined)
{
    std::vector<std::string> kinds;
    for (std::size_t at = 0; at < joined.size();) {
        const std::size_t end = std::min(joined.find(',', at), joined.size());
        if (end > at)
            kinds.push_back(joined.substr(at, end - at));
        at = end + 1;
    }
    return kinds;
}

std::string joined(const std::vector<std::string> &kinds)
{
    std::string all;
    for (const std::string &kind : kinds)
        all += (all.empty() ? "" : ",") + kind;
    return all;
}

Interests readInterests(const std::string &text)
{
    std::map<std::string, std::string> fields = privateFieldsOf(text);
    return {kindsIn(fields["kinds"]), fields["note"], false};
}

void add(Interests &all, const Interests &more)
{
    all.kinds.insert(all.kinds.end(), more.kinds.begin(), more.kinds.end());
    std::sort(all.kinds.begin(), all.kinds.end());
    all.kinds.erase(std::unique(all.kinds.begin(), all.kinds.end()), all.kinds.end());
    if (!more.words.empty() && all.words != more.words)
        all.words += (all.words.empty() ? "" : "\n") + more.words;
}

bool hasDeclared(const CallView &view, const JudgeId &judge)
{
    for (std::size_t i = 0; i < view.set.size(); ++i) {
        const Record &record = view.set[i];
        if (record.header.type == RecordType::Interest && contentAs<InterestContent>(record).judge == judge)
            return true;
    }
    return false;
}

} // namespace

std::optional<Interests> InterestDesk::of(const CallView &view, std::uint32_t judge)
{
    if (judge == nowhere || !hasDeclared(view, view.state.judges[judge].id))
        return std::nullopt;
    Interests all;
    bool isErased = false;
    for (const Ref &ref : view.state.judges[judge].interests) {
        if (const auto text = view.text(ref))
            add(all, readInterests(*text));
        else
            isErased = isErased || view.state.isErased(ref);
    }
    all.isErased = isErased && all.isNone();
    return all;
}

Result<std::optional<Interests>> InterestDesk::declared() const
{
    PALMARES_CHECK(m_session.requireJudge());
    const CallSnapshot view = m_session.view();
    return of(*view, view->state.judgeIndex(view->identity.judge));
}

Result<std::optional<Interests>> InterestDesk::typed() const
{
    PALMARES_CHECK(m_session.requireJudge());
    PALMARES_TRY(const auto note, meta(m_session.db(), std::string(typedNote)));
    if (!note || note->empty())
        return std::optional<Interests>();
    return std::optional(readInterests(*note));
}

Done InterestDesk::forgetTyped(Transaction &transaction)
{
    return dropMeta(transaction, std::string(typedNote));
}

Result<bool> InterestDesk::isUnsent(CallDb &db)
{
    PALMARES_TRY(const auto note, meta(db, std::string(unsentNote)));
    return note.has_value();
}

Done InterestDesk::noteSent(Transaction &transaction)
{
    return dropMeta(transaction, std::string(unsentNote));
}

Done InterestDesk::mayDeclare(const Interests &interests) const
{
    const CallSnapshot view = m_session.view();
    const std::uint32_t judge = view->state.judgeIndex(view->identity.judge);
    return interests.isNone() || judge == nowhere || !isErasedJudge(*view, judge) ? Done() : wasErased(view->state.judges[judge].code);
}

Done InterestDesk::keep(const Interests &interests)
{
    PALMARES_CHECK(m_session.requireJudge());
    if (!isUtf8(interests.words))
        return Error(Code::BAD_ENCODING, {{"column", "note"}});
    PALMARES_CHECK(mayDeclare(interests));
    const std::string text = privateText({{"kinds", joined(interests.kinds)}, {"note", interests.words}});
    return m_session.note([&](Transaction &transaction) { return setMeta(transaction, std::string(typedNote), text); });
}

Done InterestDesk::declare(Interests interests)
{
    PALMARES_TRY(const std::optional<Interests> before, declared());
    std::sort(interests.kinds.begin(), interests.kinds.end());
    interests.kinds.erase(std::unique(interests.kinds.begin(), interests.kinds.end()), interests.kinds.end());
    for (const std::string &kind : interests.kinds) {
        if (std::find(interestKinds.begin(), interestKinds.end(), kind) == interestKinds.end())
            return Error(Code::BAD_VALUE, {{"column", "kind"}, {"value", kind}});
    }
    PALMARES_CHECK(mayDeclare(interests));
    if (before == interests)
        return m_session.note(&InterestDesk::forgetTyped);
    PALMARES_TRY(Act act, m_session.newAct("declare_interests"));
    InterestContent content{m_session.view()->identity.judge, {}};
    if (!interests.isNone()) {
        std::map<std::string, std::string> fields;
        if (!interests.kinds.empty())
            fields["kinds"] = joined(interests.kinds);
        if (!interests.words.empty())
            fields["note"] = interests.words;
        content.refs.push_back(act.text(privateText(fields), TextStore::Private));
    }
    std::vector<RecordId> past = m_session.view()->pastOfSlot(content);
    act.add(std::move(content), std::move(past));
    PALMARES_CHECK(m_session.act(act, [](Transaction &transaction) -> Done {
        PALMARES_CHECK(forgetTyped(transaction));
        return setMeta(transaction, std::string(unsentNote), Bytes{1});
    }));
    tellHome(m_session); // also where no desk is opened before the program ends
    return {};
}

} // namespace palmares
