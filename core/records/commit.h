#pragma once

#include "core/records/keys.h"

#include <string>
#include <vector>

namespace palmares {

/// One signed act: who vouches for which records, with which program, when (a claim).
struct Commit {
    Bytes body; ///< canonical JSON, at most 2 MiB
    Signature signature{};

    // Read from the body.
    Digest id; ///< BLAKE2b-256 of the body: its place in chunk CMTS
    CallId call;
    PublicKey author;
    InstallId install;   ///< the installation of the program that signed
    std::string program; ///< its version
    std::string act;     ///< a coded word: "freeze", "import", "export", …
    std::int64_t time = 0; ///< ms since 1970 UTC, as that machine believed
    std::vector<RecordId> ids; ///< ascending, 1 to 20,000; not all of them need be present where the commit is
};

/// What a commit says about its maker.
struct Signer {
    const SigningKey &key;
    CallId call;
    InstallId install;
    std::string program = PALMARES_VERSION;
    std::int64_t time = 0;
};

/// Signs for all of `ids`, in as many commits as 20,000 ids each make; none for no ids.
std::vector<Commit> makeCommits(const std::string &act, std::vector<RecordId> ids, const Signer &signer);

/// Reads a commit's body; whether the signature holds is asked of `isGenuine`.
/// \errors BAD_STRUCTURE, TOO_BIG
Result<Commit> readCommit(Bytes body, const Signature &signature);

/// True if the author signed exactly this body.
bool isGenuine(const Commit &commit);

} // namespace palmares
