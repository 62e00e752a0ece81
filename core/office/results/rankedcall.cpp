#include "core/office/results/rankedcall.h"

#include "core/office/results/resultdesk.h"
#include "core/office/session/keptstandings.h"

#include <algorithm>

namespace palmares {

namespace {

/// The texts that are printed, and no others: a call may have a comment on each of its sheets.
Result<TextMap> textsOf(CallDb &db, const Standings &standings)
{
    std::vector<Ref> refs;
    for (const TextView &title : standings.titles)
        refs.push_back(title.ref);
    for (const auto &[code, ref] : standings.entryTitles)
        refs.push_back(ref);
    TextMap texts;
    for (const Ref &ref : refs) {
        PALMARES_TRY(auto text, loadText(db, ref));
        if (text)
            texts.emplace(ref, std::move(*text));
    }
    return texts;
}

std::map<std::string, std::string> wordsFor(const std::map<std::string, Ref> &titles, const CallView &call)
{
    std::map<std::string, std::string> words;
    for (const auto &[code, ref] : titles)
        words.emplace(code, call.text(ref).value_or(std::string()));
    return words;
}

Result<std::optional<RankedCall>> fromStandings(CallDb &db, std::string_view wanted, std::string_view lang)
{
    RankedCall ranked;
    PALMARES_TRY(std::optional<Standings> standings, standingsKept(db, ranked.set));
    if (!standings)
        return std::optional<RankedCall>();
    const std::string_view name = wanted.empty() ? std::string_view(standings->first) : wanted;
    const auto round = std::find_if(standings->rounds.begin(), standings->rounds.end(),
                                    [&](const OpenRound &one) { return one.basis.round == name; });
    if (round == standings->rounds.end())
        return std::optional<RankedCall>(); // the records say why not
    PALMARES_TRY(TextMap texts, textsOf(db, *standings));
    CallView words;
    words.texts = std::make_shared<const TextMap>(std::move(texts));
    words.state.name = standings->name;
    words.state.texts = std::move(standings->titles);
    ranked.name = standings->name;
    ranked.title = words.title(lang);
    ranked.entryTitles = wordsFor(standings->entryTitles, words);
    ranked.report = reportOf(resultOfBasis(std::move(round->basis)), round->notes);
    return std::optional<RankedCall>(std::move(ranked));
}

} // namespace

Result<RankedCall> rankedCall(const CallView &call, std::string_view round, std::string_view lang)
{
    RankedCall ranked;
    PALMARES_TRY(ranked.report, ResultDesk::report(call, round));
    ranked.name = call.state.name;
    ranked.title = call.title(lang);
    ranked.entryTitles = wordsFor(entryTitlesOf(call.state), call);
    ranked.set = call.set.digest();
    return ranked;
}

Result<RankedCall> rankedCall(const Environment &environment, const CallFolder &folder,
                              std::string_view round, std::string_view lang)
{
    {
        PALMARES_TRY(CallDb db, CallDb::open(folder));
        PALMARES_TRY(const Identity who, identity(db));
        if (who.role == Role::Office) {
            PALMARES_TRY(auto ranked, fromStandings(db, round, lang));
            if (ranked)
                return std::move(*ranked);
        }
    }
    PALMARES_TRY(const auto session, CallSession::open(environment, folder));
    PALMARES_TRY(RankedCall ranked, rankedCall(*session->view(), round, lang));
    if (const auto standings = standingsToKeep(session->view()->set, session->view()->state)) {
        // If that fails the records are read again the next time, nothing more.
        static_cast<void>(
            session->note([&](Transaction &transaction) { return keepStandings(transaction, *standings); }));
    }
    return ranked;
}

} // namespace palmares
