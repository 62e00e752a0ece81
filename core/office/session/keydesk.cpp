#include "core/office/session/keydesk.h"

#include "core/office/exchange/incoming.h"
#include "core/store/files.h"
#include "core/store/meta.h"
#include "core/store/place.h"

namespace palmares {

namespace {

const std::string backedUp = "key.backed_up";

Result<ExchangeFile> readKeyFile(ByteSource &source)
{
    ReadOptions options;
    options.kind = FileKind::Key;
    return readExchange(source, options);
}

/// The name of a call that is here and whose records name this key; empty if the call is not here.
Result<std::string> callWithKey(const Environment &environment, const CallId &call, const PublicKey &key,
                                const std::string &path)
{
    for (const CallCard &card : environment.home.cards()) {
        const auto folder = environment.home.folder(card.folder);
        if (card.call != call || !folder)
            continue;
        PALMARES_TRY(const auto session, CallSession::open(environment, *folder));
        const CallState &state = session->view()->state;
        if (state.callKey != key)
            return Error(Code::ALTERED, {{"file", path}, {"call", state.name}, {"detail", "another_key"}});
        return state.name;
    }
    return std::string();
}

} // namespace

Result<std::string> KeyDesk::backup(const std::string &path, std::string password,
                                    const PasswordCost &cost) const
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    Random &random = *m_session.environment().random;
    PALMARES_TRY(const Seed seed, m_session.signingSeed());
    if (password.empty())
        password = generatedPassword(random);
    ExchangeContent content;
    content.kind = FileKind::Key;
    content.call = view->identity.call;
    content.hint = view->title("en");
    PALMARES_TRY(content.sealedKey, sealSeed(seed, password, random, cost));
    Bytes bytes;
    PALMARES_TRY([[maybe_unused]] const WrittenFile written,
                 writeExchange(content, [&](BytesView piece) -> Done {
                     bytes.append(piece);
                     return {};
                 }));
    // A key that does not come back is no backup: opened once before anybody relies on it.
    MemorySource source(bytes);
    PALMARES_TRY(const ExchangeFile file, readKeyFile(source));
    PALMARES_TRY(const Seed opened, openSeed(file.sealedKey, password));
    if (!(opened == seed))
        return Error(Code::CANNOT_WRITE, {{"file", path}, {"detail", "not_verified"}});
    PALMARES_CHECK(durableReplace(path, bytes, {.verify = true, .mode = 0600}));
    PALMARES_CHECK(m_session.note([](Transaction &transaction) { return setMeta(transaction, backedUp, "1"); }));
    return password;
}

Done KeyDesk::tryFor(const std::string &path)
{
    return tryPlace(path);
}

Result<bool> KeyDesk::isBackedUp() const
{
    PALMARES_TRY(const auto said, meta(m_session.db(), backedUp));
    return said.has_value();
}

Result<KeyRestored> KeyDesk::restore(const Environment &environment, const std::string &path,
                                     std::string_view password)
{
    PALMARES_TRY(const auto source, openIncoming(path));
    auto file = readKeyFile(*source);
    if (!file.ok())
        return std::move(file).error().with("file", path);
    auto seed = openSeed(file->sealedKey, password);
    if (!seed.ok())
        return std::move(seed).error().with("file", path);
    const PublicKey key = SigningKey(*seed).publicKey();
    KeyRestored restored;
    restored.call = file->call;
    PALMARES_TRY(restored.name, callWithKey(environment, file->call, key, path));
    const KeyFolder keys(environment.home);
    PALMARES_TRY(const auto before, keys.callSeed(file->call));
    restored.wasHere = before == *seed;
    PALMARES_CHECK(keys.keepCallSeed(file->call, *seed));
    return restored;
}

} // namespace palmares
