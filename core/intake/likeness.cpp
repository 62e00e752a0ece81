#include "core/intake/likeness.h"

#include "core/intake/columnwords.h"
#include "core/intake/plaintable.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <tuple>

namespace palmares {

namespace {

constexpr double sameTitle = 0.85;
constexpr double sameName = 0.7;
constexpr double sameTitleOfOnePerson = 0.6;
constexpr std::size_t shortestText = 40;  ///< letters; shorter texts are alike by chance
constexpr std::size_t comparedWith = 60;  ///< neighbours in one bucket: thousands may share a title such as "Entry"
constexpr int hashes = 8;

using Bigrams = std::vector<std::uint16_t>; ///< ascending

bool isVowel(char c)
{
    return std::string_view("aeiouhwy").find(c) != std::string_view::npos;
}

std::string lettersOf(std::string_view words)
{
    std::string letters(words);
    std::erase(letters, ' ');
    return letters;
}

/// Without vowels and doubled letters.
std::string skeletonOf(std::string_view letters)
{
    std::string skeleton;
    for (const char c : letters) {
        if (!isVowel(c) && (skeleton.empty() || skeleton.back() != c))
            skeleton.push_back(c);
    }
    return skeleton;
}

Bigrams bigramsOf(std::string_view letters)
{
    Bigrams bigrams;
    for (std::size_t i = 0; i + 1 < letters.size(); ++i)
        bigrams.push_back(static_cast<std::uint16_t>(static_cast<unsigned char>(letters[i]) << 8 | static_cast<unsigned char>(letters[i + 1])));
    std::sort(bigrams.begin(), bigrams.end());
    return bigrams;
}

double dice(const Bigrams &a, const Bigrams &b)
{
    if (a.empty() || b.empty())
        return 0;
    std::size_t common = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else {
            ++(a[i] < b[j] ? i : j);
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

/// A text in the forms in which it is compared.
struct Form {
    explicit Form(std::string_view text)
        : latin(std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC8; })),
          letters(lettersOf(asciiWords(text))), skeleton(skeletonOf(letters)), bigrams(bigramsOf(letters)),
          skeletonBigrams(bigramsOf(skeleton))
    {
    }
    bool isEmpty() const { return letters.empty(); }
    double like(const Form &other) const
    {
        if (letters == other.letters)
            return letters.empty() ? 0 : 1;
        const double plain = dice(bigrams, other.bigrams);
        if (latin == other.latin)
            return plain;
        if (skeleton == other.skeleton)
            return skeleton.size() > 2 ? 1 : plain;
        return std::max(plain, dice(skeletonBigrams, other.skeletonBigrams));
    }

    bool latin; ///< ASCII and accented Latin letters only
    std::string letters;
    std::string skeleton;
    Bigrams bigrams;
    Bigrams skeletonBigrams;
};

struct Item {
    explicit Item(const LikeItem &item)
        : title(item.title), name(item.name), email(emailOf(item.email)), textHash(textHashOf(item.text))
    {
    }
    static std::string emailOf(std::string_view email)
    {
        std::string lower(trimmedCell(email));
        for (char &c : lower)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return lower;
    }
    /// Texts are compared as wholes, by their letters: re-wrapped lines and other quotation marks make no difference.
    static std::uint64_t textHashOf(std::string_view text)
    {
        const std::string key = plainLettersOf(text);
        return key.size() < shortestText ? 0 : std::hash<std::string>{}(key) | 1;
    }
    static std::string plainLettersOf(std::string_view text)
    {
        std::string letters;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                letters.push_back(c);
            else if (c >= 'A' && c <= 'Z')
                letters.push_back(static_cast<char>(c - 'A' + 'a'));
        }
        return letters;
    }

    Form title;
    Form name;
    std::string email;
    std::uint64_t textHash; ///< 0: too short to say anything
};

std::string reasonToAsk(const Item &a, const Item &b)
{
    if (a.textHash != 0 && a.textHash == b.textHash)
        return "text";
    const double title = a.title.like(b.title);
    if (!a.email.empty() && a.email == b.email)
        return title >= sameTitleOfOnePerson ? "email" : "";
    if (title < sameTitle)
        return {};
    const bool nobodyKnown = a.name.isEmpty() || b.name.isEmpty();
    return nobodyKnown || a.name.like(b.name) >= sameName ? "title" : "";
}

std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL; // splitmix64 (Steele, Lea, Flood 2014)
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

using Bucket = std::tuple<int, std::uint64_t, std::uint32_t>; ///< which hash, its value, the item

/// The smallest of several hashes over the groups of three letters.
void addBuckets(std::vector<Bucket> &buckets, int firstKind, const std::string &letters, std::uint32_t item)
{
    if (letters.empty())
        return;
    std::array<std::uint64_t, hashes> smallest;
    smallest.fill(UINT64_MAX);
    const std::string padded = "^" + letters + "$";
    for (std::size_t i = 0; i + 3 <= padded.size(); ++i) {
        std::uint64_t gram = 0;
        for (std::size_t n = 0; n < 3; ++n)
            gram = gram << 8 | static_cast<unsigned char>(padded[i + n]);
        for (int h = 0; h < hashes; ++h)
            smallest[static_cast<std::size_t>(h)] =
                std::min(smallest[static_cast<std::size_t>(h)], mixed(gram | static_cast<std::uint64_t>(h) << 32));
    }
    for (int h = 0; h < hashes; ++h)
        buckets.emplace_back(firstKind + h, smallest[static_cast<std::size_t>(h)], item);
}

} // namespace

double likeness(std::string_view a, std::string_view b)
{
    return Form(a).like(Form(b));
}

std::vector<LikePair> likePairs(const std::vector<LikeItem> &items, std::size_t from)
{
    std::vector<Item> compared;
    compared.reserve(items.size());
    std::vector<Bucket> buckets;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        const Item &item = compared.emplace_back(items[i]);
        addBuckets(buckets, 0, item.title.letters, i);
        addBuckets(buckets, hashes, item.title.skeleton, i);
        if (!item.email.empty())
            buckets.emplace_back(2 * hashes, std::hash<std::string>{}(item.email), i);
        if (item.textHash != 0)
            buckets.emplace_back(2 * hashes + 1, item.textHash, i);
    }
    std::sort(buckets.begin(), buckets.end());
    std::vector<std::uint64_t> candidates; // second << 32 | first: millions where many titles are much the same
    for (std::size_t b = 0; b < buckets.size(); ++b) {
        const auto &[kind, value, second] = buckets[b];
        for (std::size_t a = b; a > 0 && b - a < comparedWith; --a) {
            const auto &[otherKind, otherValue, first] = buckets[a - 1];
            if (otherKind != kind || otherValue != value)
                break;
            if (second >= from && first != second)
                candidates.push_back(std::uint64_t{second} << 32 | first);
        }
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<LikePair> pairs;
    for (const std::uint64_t candidate : candidates) {
        const auto first = static_cast<std::uint32_t>(candidate);
        const auto second = static_cast<std::uint32_t>(candidate >> 32);
        if (std::string by = reasonToAsk(compared[first], compared[second]); !by.empty())
            pairs.push_back({first, second, std::move(by)});
    }
    return pairs;
}

} // namespace palmares
