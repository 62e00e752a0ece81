#include "core/records/commit.h"

#include "core/base/hash.h"
#include "core/records/json_scan.h"
#include "core/records/json_write.h"
#include "core/records/limits.h"
#include "core/records/schema.h"
#include "core/records/values.h"

#include <algorithm>
#include <cassert>

namespace palmares {

namespace {

constexpr std::string_view commitContext("palm1-commit\0", 13);

Error bad(std::string_view detail, std::string_view member = {})
{
    Error error(Code::BAD_STRUCTURE, {{"detail", std::string(detail)}, {"type", "commit"}});
    if (!member.empty())
        error.args.emplace_back("member", member);
    return error;
}

Error tooBig(std::string_view detail, std::size_t limit, std::size_t found)
{
    return Error(Code::TOO_BIG, {{"detail", std::string(detail)},
                                 {"limit", std::to_string(limit)},
                                 {"found", std::to_string(found)}});
}

const std::array<Member, 7> &commitMembers()
{
    static const std::array<Member, 7> members = {
        Member{.name = "act", .kind = ValueKind::Text, .rule = isWord},
        Member{.name = "author", .kind = ValueKind::Hex, .most = 32},
        Member{.name = "call", .kind = ValueKind::Hex, .most = 32},
        Member{.name = "ids", .kind = ValueKind::Refs, .most = maxCommitIds, .order = Order::Ascending},
        Member{.name = "install", .kind = ValueKind::Hex, .most = 16},
        Member{.name = "program", .kind = ValueKind::Text, .rule = isCode},
        Member{.name = "time", .kind = ValueKind::Integer, .least = -maxJsonInteger, .most = maxJsonInteger},
    };
    return members;
}

template <typename Id>
Id idOf(std::string_view hex)
{
    Id id;
    decodeHex(hex, id.bytes.data(), Id::size);
    return id;
}

Done checkBody(BytesView body, Members &members)
{
    if (body.size() > maxCommitBytes)
        return tooBig("commit", maxCommitBytes, body.size());
    if (body.empty() || body.front() != '{' || !isCanonicalJson(body))
        return bad("not_canonical");
    members = membersOf(body);
    if (const auto wrong = wrongMember(commitMembers(), members); !wrong.empty())
        return bad("members", wrong);
    for (const Member &member : commitMembers()) {
        const std::string_view value = members[member.name];
        const auto fault = faultOf(member, value);
        if (fault == "too_many")
            return tooBig("commit_ids", maxCommitIds, jsonCount(value));
        if (!fault.empty())
            return bad(fault, member.name);
        if (value == "[]")
            return bad("range", member.name);
    }
    return {};
}

Commit makeCommit(const std::string &act, std::span<const RecordId> ids, const Signer &signer)
{
    std::vector<std::string> list;
    list.reserve(ids.size());
    for (const RecordId &id : ids)
        list.push_back("\"" + id.hex() + "\"");
    JsonObject object;
    object.add("act", jsonTextOf(act));
    object.add("author", "\"" + signer.key.publicKey().hex() + "\"");
    object.add("call", "\"" + signer.call.hex() + "\"");
    object.add("ids", jsonArrayOf(list));
    object.add("install", "\"" + signer.install.hex() + "\"");
    object.add("program", jsonTextOf(signer.program));
    object.add("time", std::to_string(signer.time));
    Bytes body = object.text();
    const Signature signature = signer.key.sign({commitContext, body});
    auto commit = readCommit(std::move(body), signature);
    assert(commit.ok());
    return std::move(commit).value();
}

} // namespace

std::vector<Commit> makeCommits(const std::string &act, std::vector<RecordId> ids, const Signer &signer)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<Commit> commits;
    for (std::size_t from = 0; from < ids.size(); from += maxCommitIds) {
        const std::size_t count = std::min(maxCommitIds, ids.size() - from);
        commits.push_back(makeCommit(act, std::span(ids).subspan(from, count), signer));
    }
    return commits;
}

Result<Commit> readCommit(Bytes body, const Signature &signature)
{
    Members members;
    PALMARES_CHECK(checkBody(body, members));
    Commit commit;
    for (JsonItems item(members["ids"]); item.next();)
        commit.ids.push_back(idOf<RecordId>(jsonRaw(item.value())));
    commit.signature = signature;
    commit.id = hashAs<Digest>({body});
    commit.call = idOf<CallId>(members.text("call"));
    commit.author = idOf<PublicKey>(members.text("author"));
    commit.install = idOf<InstallId>(members.text("install"));
    commit.program = jsonText(members["program"]);
    commit.act = members.text("act");
    commit.time = *jsonInteger(members["time"]);
    commit.body = std::move(body);
    return commit;
}

bool isGenuine(const Commit &commit)
{
    return isSignedBy(commit.author, commit.signature, {commitContext, commit.body});
}

} // namespace palmares
