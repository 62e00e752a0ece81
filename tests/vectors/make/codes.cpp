// Every code that can be told from the bytes of a file, and which one comes first.

#include "tests/vectors/make/kit.h"

namespace palmares::vectors {

namespace {

void makeArrival(const Cast &cast, Shelf &shelf)
{
    const Bytes ballot = ballotOf(cast).file();
    shelf.put("codes/cut_off_empty", code("CUT_OFF", "No bytes at all."), "");
    shelf.put("codes/cut_off_in_magic", code("CUT_OFF", "Three bytes of the magic."), ballot.substr(0, 3));
    shelf.put("codes/cut_off_magic_alone", code("CUT_OFF", "The magic and nothing else."),
              ballot.substr(0, 8));
    shelf.put("codes/cut_off_95_bytes", code("CUT_OFF", "One byte less than preamble and trailer."),
              ballot.substr(0, 95));
    shelf.put("codes/cut_off_half", code("CUT_OFF", "The first half."), ballot.substr(0, ballot.size() / 2));
    shelf.put("codes/extra_bytes_one", code("EXTRA_BYTES", "A zero byte after the trailer."),
              ballot + Bytes(1, '\0'));
    shelf.put("codes/extra_bytes_twice", code("EXTRA_BYTES", "The same file twice."), ballot + ballot);
    Apart shorter(ballot);
    shorter.length = ballot.size() - 1;
    shelf.put("codes/extra_bytes_by_length",
              code("EXTRA_BYTES", "The length is one too small, the trailer right."), shorter.file());
    Apart longer(ballot);
    longer.length = ballot.size() + 1;
    shelf.put("codes/cut_off_by_length", code("CUT_OFF", "The length is one too large, the trailer right."),
              longer.file());
    longer.length = std::uint64_t(1) << 63;
    shelf.put("codes/cut_off_by_huge_length", code("CUT_OFF", "The length is 2^63."), longer.file());

    const auto flipped = [&](std::size_t at) {
        Bytes bytes = ballot;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        return bytes;
    };
    shelf.put("codes/damaged_call", code("DAMAGED", "One bit in the call id."), flipped(40));
    shelf.put("codes/damaged_flags", code("DAMAGED", "One bit in the flags: before they are looked at."),
              flipped(15));
    shelf.put("codes/damaged_kind", code("DAMAGED", "One bit in the kind: before it is looked at."),
              flipped(13));
    shelf.put("codes/damaged_text", code("DAMAGED", "One bit before the trailer."),
              flipped(ballot.size() - 33));
    shelf.put("codes/damaged_trailer", code("DAMAGED", "One bit in the trailer."),
              flipped(ballot.size() - 1));
    shelf.put("codes/damaged_other_call",
              with(code("DAMAGED", "Damage is told before the call is compared."), "call",
                   named("another call").hex()),
              flipped(40));
}

void makeStrangers(const Cast &cast, Shelf &shelf)
{
    const Bytes ballot = ballotOf(cast).file();
    const auto start = [&](BytesView first) { return Bytes(first) + ballot.substr(8); };
    const auto notOurs = [&](const std::string &name, const std::string &comment, BytesView bytes) {
        shelf.put("codes/not_ours_" + name, code("NOT_OURS", comment), bytes);
    };
    notOurs("text", "A text.", "Dear jury,\nplease find attached my ballot.\n");
    notOurs("picture", "The magic of PNG.", start({"\x89PNG\r\n\x1a\n", 8}));
    notOurs("archive", "The magic of ZIP.", start({"PK\x03\x04\x14\x00\x00\x00", 8}));
    notOurs("zeros", "Zero bytes.", Bytes(200, '\0'));
    notOurs("one_byte", "One byte of something else.", "P");
    notOurs("third_letter", "One letter of the magic is another.", start({"\x89PLN\r\n\x1a\n", 8}));
    notOurs("mark_alone", "A byte order mark without the first byte of the magic.",
            "\xEF\xBB\xBFPLM\r\n\x1a\n" + ballot.substr(8));
    notOurs("first_lost", "The first byte is lacking.", ballot.substr(1));

    const auto mangled = [&](const std::string &name, const std::string &comment, BytesView bytes) {
        shelf.put("codes/text_mangled_" + name, code("TEXT_MANGLED", comment), bytes);
    };
    mangled("line_ends", "Line ends became line feeds.", Bytes("\x89PLM\n\x1a\n") + ballot.substr(8));
    mangled("returns", "Line ends became carriage returns.", start({"\x89PLM\r\r\x1a\r", 8}));
    mangled("last_byte", "Only the last line feed became a return.", start({"\x89PLM\r\n\x1a\r", 8}));
    mangled("more_returns", "Every line feed got a carriage return.",
            Bytes("\x89PLM\r\r\n\x1a\r\n") + ballot.substr(8));
    mangled("seven_bits", "The eighth bit is lost.", start({"\x09PLM\r\n\x1a\n", 8}));
    mangled("question_mark", "What is no ASCII became a question mark.", start({"?PLM\r\n\x1a\n", 8}));
    mangled("utf8", "Taken for Latin-1 and written as UTF-8.",
            Bytes("\xC2\x89PLM\r\n\x1a\n") + ballot.substr(8));
    mangled("replaced", "Taken for UTF-8 and mended.", Bytes("\xEF\xBF\xBDPLM\r\n\x1a\n") + ballot.substr(8));
    mangled("byte_order_mark", "Saved by an editor.",
            Bytes("\xEF\xBB\xBF\x89PLM\r\n\x1a\n") + ballot.substr(8));
    mangled("byte_order_mark_utf8", "Saved by an editor as UTF-8.",
            Bytes("\xEF\xBB\xBF\xC2\x89PLM\n\x1a\n") + ballot.substr(8));
    mangled("start_alone", "Five bytes tell.", "?PLM\n");
}

/// The ballot with other bytes at a place of its preamble, and the trailer of that.
Bytes preambleWith(const Cast &cast, std::size_t at, BytesView bytes)
{
    Apart apart(ballotOf(cast).file());
    apart.preamble.replace(at, bytes.size(), bytes);
    return apart.file();
}

void makeVersions(const Cast &cast, Shelf &shelf)
{
    const Bytes two = preambleWith(cast, 8, bigEndian(2, 2));
    shelf.put("codes/newer_program_2", code("NEWER_PROGRAM", "Major version 2."), two);
    shelf.put("codes/newer_program_65535", code("NEWER_PROGRAM", "The last major version."),
              preambleWith(cast, 8, "\xFF\xFF"));
    shelf.put("codes/newer_program_longer",
              code("NEWER_PROGRAM", "What follows a newer version is not looked at."), two + "more");
    shelf.put("codes/newer_program_damaged", code("NEWER_PROGRAM", "Not even the trailer."),
              two.substr(0, 100));
    shelf.put("codes/newer_program_cut_off", code("CUT_OFF", "A newer version in 95 bytes."),
              two.substr(0, 95));
    shelf.put("codes/version_minor", code("OK", "Any minor version will do."),
              preambleWith(cast, 10, "\xFF\xFF"));
    shelf.put("codes/version_0", bad("preamble", "There is no major version 0."),
              preambleWith(cast, 8, bigEndian(0, 2)));
}

void makeAsked(const Cast &cast, Shelf &shelf)
{
    const Bytes ballot = ballotOf(cast).file();
    const Bytes package = packageOf(cast).file();
    const Bytes key = keyFile(cast, "secret");
    const auto wrongKind = [&](const std::string &name, const std::string &asked, const Bytes &file) {
        shelf.put("codes/wrong_kind_" + name,
                  with(code("WRONG_KIND", "A sound file of another kind."), "kind", asked), file);
    };
    wrongKind("ballot_for_package", "package", ballot);
    wrongKind("package_for_ballot", "ballot", package);
    wrongKind("package_for_bundle", "bundle", package);
    wrongKind("key_for_bundle", "bundle", key);
    wrongKind("bundle_for_key", "key", bundleOf(cast).file());
    shelf.put("codes/wrong_kind_before_call",
              with(with(code("WRONG_KIND", "Neither the kind nor the call."), "kind", "key"), "call",
                   named("another call").hex()),
              ballot);
    shelf.put("codes/kind_0", bad("kind", "There is no kind 0."), preambleWith(cast, 12, bigEndian(0, 2)));
    shelf.put("codes/kind_5",
              with(bad("kind", "There is no kind 5, whatever is asked for."), "kind", "ballot"),
              preambleWith(cast, 12, bigEndian(5, 2)));

    const auto wrongCall = [&](const std::string &name, const Bytes &file) {
        shelf.put(
            "codes/wrong_call_" + name,
            with(code("WRONG_CALL", "A sound file of another call."), "call", named("another call").hex()),
            file);
    };
    wrongCall("package", package);
    wrongCall("bundle", bundleOf(cast).file());
    wrongCall("key", key);
    Apart noChunks(ballot);
    noChunks.chunks.clear();
    wrongCall("before_chunks", noChunks.file());
    shelf.put("codes/asked_and_found",
              with(with(ok("What was asked for."), "kind", "package"), "call", cast.call.hex()), package);

    shelf.put("codes/sealed", code("SEALED_NO_KEY", "The flag of sealed files."),
              preambleWith(cast, 14, bigEndian(1, 2)));
    shelf.put("codes/sealed_and_more", code("SEALED_NO_KEY", "The flag of sealed files and all others."),
              preambleWith(cast, 14, "\xFF\xFF"));
    shelf.put(
        "codes/sealed_other_call",
        with(code("SEALED_NO_KEY", "Sealed, and of another call."), "call", named("another call").hex()),
        preambleWith(cast, 14, bigEndian(1, 2)));
    Apart sealedFile(preambleWith(cast, 14, bigEndian(1, 2)));
    sealedFile.chunks = {{"SEAL", Bytes(200, 'x')}};
    shelf.put("codes/sealed_chunk", code("SEALED_NO_KEY", "A file as a later program may seal it."),
              sealedFile.file());
    shelf.put("codes/flag_2", bad("preamble", "A flag that nobody knows."),
              preambleWith(cast, 14, bigEndian(2, 2)));
    shelf.put("codes/zero_field", bad("preamble", "The zero field is not zero."),
              preambleWith(cast, 28, bigEndian(1, 4)));
}

void makeAltered(const Cast &cast, Shelf &shelf)
{
    const Bytes ballot = ballotOf(cast).file();
    const auto signature = [&](const std::string &name, const std::string &comment, const Bytes &bytes) {
        Apart apart(ballot);
        Bytes &commits = apart.payload("CMTS");
        commits.replace(commits.size() - 64, 64, bytes);
        shelf.put("codes/altered_signature_" + name, altered("signature", comment), apart.file());
    };
    const Bytes commits = Apart(ballot).payload("CMTS");
    const Bytes right = commits.substr(commits.size() - 64);
    signature("zeros", "A signature of zeros.", Bytes(64, '\0'));
    Bytes bit = right;
    bit[10] = static_cast<char>(bit[10] ^ 1);
    signature("bit", "One bit of the signature.", bit);
    signature("halves", "R and S in the wrong order.", right.substr(32) + right.substr(0, 32));
    // S + L verifies as well where S need not be reduced. L = 2^252 + 27742317777372353535851937790883648493.
    const Bytes order(
        "\xED\xD3\xF5\x5C\x1A\x63\x12\x58\xD6\x9C\xF7\xA2\xDE\xF9\xDE\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10",
        32);
    Bytes raised = right;
    for (int i = 0, carry = 0; i < 32; ++i) {
        carry += static_cast<unsigned char>(raised[32 + static_cast<std::size_t>(i)]) +
                 static_cast<unsigned char>(order[static_cast<std::size_t>(i)]);
        raised[32 + static_cast<std::size_t>(i)] = static_cast<char>(carry & 0xFF);
        carry >>= 8;
    }
    signature("not_reduced", "S is not reduced; the equation holds.", raised);
    Apart prefix(ballot);
    const Bytes body = commits.substr(4, commits.size() - 68);
    const Signature bare = cast.deviceKey.sign({body});
    prefix.payload("CMTS") = framed(body) + Bytes(bare.begin(), bare.end());
    shelf.put("codes/altered_signature_without_prefix",
              altered("signature", "The body was signed without its prefix."), prefix.file());

    // The neutral element as a key: R neutral and S zero verify for every message where small orders are let
    // through.
    const std::string neutral = "01" + std::string(62, '0');
    const Bytes byNobody =
        swapped(cast.byCall(usual(cast, RecordType::Assign)).body, cast.callKey.publicKey().hex(), neutral);
    Draft draft = bundleOf(cast);
    draft.add(cast.raw(byNobody, cast.strangerKey));
    Apart apart(draft.file());
    const Commit honest = cast.commit({recordIdOf(byNobody)}, cast.strangerKey);
    const Bytes commitBody = swapped(honest.body, cast.strangerKey.publicKey().hex(), neutral);
    const Commit ours = cast.commit({cast.genesis.header.id}, cast.callKey);
    Bytes first = framed(ours.body) + Bytes(ours.signature.begin(), ours.signature.end());
    Bytes second = framed(commitBody) + "\x01" + Bytes(63, '\0');
    if (hashAs<Digest>({commitBody}) < ours.id)
        std::swap(first, second);
    apart.payload("CMTS") = first + second;
    shelf.put("codes/altered_signature_small_order",
              altered("signature", "A key of small order signs everything."), apart.file());

    const auto uncommitted = [&](const std::string &name, const std::string &comment, const Commit &commit) {
        Draft open = bundleOf(cast);
        open.add(usual(cast, RecordType::Assign));
        Apart parts(open.file());
        std::vector<Commit> kept = {cast.commit({cast.genesis.header.id}, cast.callKey), commit};
        std::sort(kept.begin(), kept.end(), [](const Commit &a, const Commit &b) { return a.id < b.id; });
        parts.payload("CMTS").clear();
        for (const Commit &one : kept)
            parts.payload("CMTS") += framed(one.body) + Bytes(one.signature.begin(), one.signature.end());
        shelf.put("codes/altered_" + name, altered("no_commit", comment), parts.file());
    };
    const RecordId assign = cast.byCall(usual(cast, RecordType::Assign)).header.id;
    uncommitted("no_commit", "No commit names the record.",
                cast.commit({namedId<RecordId>("another")}, cast.callKey));
    uncommitted("commit_by_another", "Another key than the author's vouches for the record.",
                cast.commit({assign}, cast.strangerKey));
    Apart emptied(bundleOf(cast).file());
    emptied.payload("CMTS").clear();
    shelf.put("codes/altered_no_commits", altered("no_commit", "A bundle without any commit."),
              emptied.file());
    Draft twice = bundleOf(cast);
    twice.commit(
        cast.commit({cast.genesis.header.id, namedId<RecordId>("elsewhere")}, cast.callKey, "freeze"));
    twice.commit(cast.commit({cast.genesis.header.id}, cast.callKey));
    shelf.put("codes/committed_twice",
              with(ok("Two commits for one record; one names a record that is not here."), "commits", "2"),
              twice.file());
}

} // namespace

void makeCodes(const Cast &cast, Shelf &shelf)
{
    makeArrival(cast, shelf);
    makeStrangers(cast, shelf);
    makeVersions(cast, shelf);
    makeAsked(cast, shelf);
    makeAltered(cast, shelf);
}

} // namespace palmares::vectors
