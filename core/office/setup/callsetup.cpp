#include "core/office/setup/callsetup.h"

#include "core/records/keys.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::size_t longestCode = 24;

bool isCode(std::string_view code)
{
    return !code.empty() && code.size() <= longestCode && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

void addRounds(Act &act, const Rules &rules)
{
    for (std::size_t i = 0; i < rules.rounds.size(); ++i)
        act.add(
            RoundContent{rules.rounds[i].id, static_cast<std::int64_t>(i), false, canonicalRound(rules, i)});
}

void addTexts(Act &act, const NewCall &call)
{
    std::vector<CallTexts> texts = call.texts;
    const auto own =
        std::find_if(texts.begin(), texts.end(), [&](const CallTexts &t) { return t.lang == call.lang; });
    CallTexts &mine = own == texts.end() ? texts.emplace_back(CallTexts{call.lang, {}}) : *own;
    for (CallTexts &language : texts)
        std::erase_if(language.items,
                      [](const auto &item) { return item.at == "title" || item.at == "about"; });
    mine.items.push_back({"title", call.title});
    for (CallTexts &language : texts) {
        std::sort(language.items.begin(), language.items.end(),
                  [](const auto &a, const auto &b) { return a.at < b.at; });
        TextsContent content{language.lang, {}};
        for (const auto &item : language.items) {
            if (!item.text.empty())
                content.items.push_back({item.at, act.text(item.text)});
        }
        if (!content.items.empty())
            act.add(std::move(content));
    }
}

/// Everything a call is born with, in the transaction that makes it.
Done storeBirth(CallDb &db, const Identity &identity, const Act &act, const Seed &seed,
                const Environment &environment)
{
    PALMARES_TRY(Transaction transaction, db.begin());
    PALMARES_CHECK(setIdentity(transaction, identity));
    PALMARES_CHECK(storeAct(transaction, act, seed, environment));
    return transaction.commit();
}

} // namespace

std::string CallSetup::codeOf(std::string_view title)
{
    std::string code;
    for (const char c : title) {
        if (c >= 'a' && c <= 'z')
            code.push_back(static_cast<char>(c - 'a' + 'A'));
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            code.push_back(c);
        else if (!code.empty() && code.back() != '-')
            code.push_back('-');
    }
    if (code.size() > longestCode) { // no word is cut, unless what is left of the title would name nothing
        const std::size_t hyphen = code.rfind('-', longestCode);
        code.resize(hyphen != std::string::npos && hyphen >= longestCode / 2 ? hyphen : longestCode);
    }
    while (!code.empty() && code.back() == '-')
        code.pop_back();
    return code.empty() ? "CALL" : code;
}

Result<CallFolder> CallSetup::create(const Environment &environment, const NewCall &call)
{
    PALMARES_TRY(const CallFolder started, start(environment, call));
    return environment.home.finishFolder(started);
}

Result<CallFolder> CallSetup::start(const Environment &environment, const NewCall &call)
{
    const std::string code = call.code.empty() ? codeOf(call.title) : call.code;
    if (!isCode(code))
        return Error(Code::BAD_VALUE, {{"column", "code"}, {"value", code}});
    for (const CallCard &card : environment.home.cards()) {
        if (card.shortName == code && card.role == Role::Office)
            return Error(Code::CALL_EXISTS, {{"call", code}});
    }
    Random &random = *environment.random;
    const Seed seed = Seed::make(random);
    const PublicKey key = SigningKey(seed).publicKey();
    const Record genesis = makeRecord(GenesisContent{code, random.make<Salt>()}, {}, key);

    Act act("new_call", CallId{genesis.header.id.bytes}, key, random, {genesis});
    act.add(SettingContent{"screening", {}, call.screensFirst ? "1" : "0", {}});
    addTexts(act, call);
    addRounds(act, call.rules);

    PALMARES_TRY(const CallFolder started, environment.home.startFolder(code, Role::Office, {}, random));
    const auto build = [&]() -> Done {
        PALMARES_TRY(CallDb db, CallDb::create(started));
        return storeBirth(db, {act.call(), Role::Office, {}, 0}, act, seed, environment);
    };
    Done built = build();
    // The key before the name: a key without a call harms nobody, a call without its key could never be
    // changed.
    if (built.ok())
        built = noteKey(started, act.call());
    if (built.ok())
        built = KeyFolder(environment.home).keepCallSeed(act.call(), seed);
    // Opening writes the card: a folder without one has a name, and nobody knows of which call it is.
    if (built.ok()) {
        const auto session = CallSession::open(environment, started);
        built = session.ok() ? Done() : Done(session.error());
    }
    if (!built.ok()) {
        environment.home.dropStarted(started);
        return std::move(built).error();
    }
    return started;
}

Result<NewCall> CallSetup::copyOf(const CallView &call)
{
    NewCall copy;
    PALMARES_TRY(copy.rules, rulesOf(call.state));
    for (const TextView &item : call.state.texts) {
        const auto words = call.text(item.ref);
        if (!words)
            continue;
        if (copy.texts.empty() || copy.texts.back().lang != item.lang)
            copy.texts.push_back({item.lang, {}});
        copy.texts.back().items.push_back({item.at, *words});
    }
    for (const SettingView &setting : call.state.settings) {
        if (setting.name == "screening" && setting.round.empty())
            copy.screensFirst = setting.value == "1";
    }
    return copy;
}

} // namespace palmares
