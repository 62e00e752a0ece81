// Key files: what a reader sees without the password, and what the password opens.

#include "tests/vectors/make/kit.h"

namespace palmares::vectors {

namespace {

void put(Shelf &shelf, const std::string &name, Header header, const Bytes &file, const std::string &password)
{
    shelf.put("keys/" + name, with(with(std::move(header), "kind", "key"), "password", password), file);
}

void makePasswords(const Cast &cast, Shelf &shelf)
{
    const std::string callKey = cast.callKey.publicKey().hex();
    const auto opens = [&](const std::string &name, const std::string &comment, const std::string &made,
                           const std::string &typed) {
        put(shelf, name, with(ok(comment), "call_key", callKey), keyFile(cast, made), typed);
    };
    const auto stays = [&](const std::string &name, const std::string &comment, const std::string &made,
                           const std::string &typed) {
        put(shelf, name, code("WRONG_PASSWORD", comment), keyFile(cast, made), typed);
    };
    const std::string digits = "31415926535897932384";
    opens("digits", "A generated password as it is.", digits, digits);
    opens("digits_in_groups", "Blanks and hyphens in 20 digits do not count.", digits,
          "31415 92653-58979 323-84");
    opens("digits_given_in_groups", "Neither when the key file was made.", "3141-5926-5358-9793-2384",
          digits);
    opens("words", "Any other password is taken as typed.", "correct horse battery staple",
          "correct horse battery staple");
    opens("utf8", "Letters of any script.", "كلمة السر 密码", "كلمة السر 密码");
    opens("digits_19", "19 digits are no generated password: blanks count.", "3141 592 65358 979 32 38",
          "3141 592 65358 979 32 38");
    stays("wrong_digits", "One digit is another.", digits, "31415926535897932385");
    stays("wrong_empty", "Words, but only the first of them.", "correct horse battery staple", "correct");
    stays("wrong_case", "Case counts.", "correct horse battery staple", "Correct horse battery staple");
    stays("wrong_blank", "In words, blanks count.", "correct horse battery staple",
          "correct  horse battery staple");
    stays("wrong_normalisation", "A letter with its accent apart is another letter.", "clé", "cle\u0301");
    stays("wrong_digits_19", "19 digits, without the blanks.", "3141 592 65358 979 32 38",
          "3141592653589793238");
    stays("wrong_digits_arabic", "Digits of another script are as typed.", digits, "٣١٤١٥٩٢٦٥٣٥٨٩٧٩٣٢٣٨٤");

    Apart altered(keyFile(cast, digits));
    Bytes &box = altered.payload("PKEY");
    box.back() = static_cast<char>(box.back() ^ 1);
    put(shelf, "wrong_box", code("WRONG_PASSWORD", "The right password; one bit of the box is another."),
        altered.file(), digits);
    Apart salted(keyFile(cast, digits));
    salted.payload("PKEY")[16] = static_cast<char>(salted.payload("PKEY")[16] ^ 1);
    put(shelf, "wrong_salt", code("WRONG_PASSWORD", "The right password; one bit of the salt is another."),
        salted.file(), digits);
    put(shelf, "unopened", ok("Without a password only the form is looked at."), altered.file(), "");
}

void makeCosts(const Cast &cast, Shelf &shelf)
{
    const auto changed = [&](const std::string &name, const Header &header, std::size_t at,
                             std::uint64_t value, int size) {
        Apart apart(keyFile(cast, "secret"));
        apart.payload("PKEY").replace(at, static_cast<std::size_t>(size), bigEndian(value, size));
        put(shelf, name, header, apart.file(), "");
    };
    changed("algorithm_1", bad("key", "Argon2i."), 0, 1, 4);
    changed("algorithm_3", bad("key", "No known algorithm."), 0, 3, 4);
    changed("passes_least_below", bad("key_cost", "No passes."), 4, 0, 4);
    changed("passes_least_at", ok("One pass."), 4, 1, 4);
    changed("passes_least_above", ok("Two passes."), 4, 2, 4);
    changed("passes_below", ok("Nine passes."), 4, 9, 4);
    changed("passes_at", ok("Ten passes."), 4, 10, 4);
    changed("passes_above", tooBig("key_ops", "Eleven passes."), 4, 11, 4);
    changed("passes_most", tooBig("key_ops", "As many passes as can be said."), 4, 0xFFFFFFFF, 4);
    changed("memory_least_below", bad("key_cost", "8191 bytes."), 8, 8191, 8);
    changed("memory_least_at", ok("8192 bytes."), 8, 8192, 8);
    changed("memory_least_above", ok("8193 bytes."), 8, 8193, 8);
    changed("memory_below", ok("One byte less than 1 GiB."), 8, (1U << 30) - 1, 8);
    changed("memory_at", ok("1 GiB."), 8, 1U << 30, 8);
    changed("memory_above", tooBig("key_memory", "One byte more than 1 GiB."), 8, (1U << 30) + 1, 8);
    changed("memory_most", tooBig("key_memory", "As much memory as can be said."), 8, ~std::uint64_t(0), 8);
    changed("cost_both", bad("key_cost", "Too few passes are told before too much memory."), 4, 0xFFFFFFFF,
            8);
    const auto sized = [&](const std::string &name, const std::string &comment, std::size_t size) {
        Apart apart(keyFile(cast, "secret"));
        apart.payload("PKEY").resize(size);
        put(shelf, name, bad("key", comment), apart.file(), "");
    };
    sized("size_0", "No bytes.", 0);
    sized("size_103", "One byte less.", 103);
    sized("size_105", "One byte more.", 105);
}

} // namespace

void makeKeys(const Cast &cast, Shelf &shelf)
{
    makePasswords(cast, shelf);
    makeCosts(cast, shelf);
}

} // namespace palmares::vectors
