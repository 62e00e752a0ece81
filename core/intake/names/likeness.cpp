#include "core/intake/names/likeness.h"

#include "core/intake/columns/columnwords.h"
#include "core/intake/tables/plaintable.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace palmares {

namespace {

constexpr double sameTitle = 0.85;
constexpr double sameName = 0.7;
constexpr double sameTitleOfOnePerson = 0.6;
constexpr std::size_t shortestText = 40;  ///< letters; shorter texts are alike by chance
constexpr std::size_t ownersOfOneAddress = 4; ///< entries; more of them have an office or an agent send for them
constexpr std::size_t shortestPhone = 7;      ///< digits
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

std::string withoutDigits(std::string letters)
{
    std::erase_if(letters, [](char c) { return c >= '0' && c <= '9'; });
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
          letters(lettersOf(asciiWords(text))), words(withoutDigits(letters)), skeleton(skeletonOf(letters)), bigrams(bigramsOf(letters)),
          skeletonBigrams(bigramsOf(skeleton))
    {
    }
    bool isEmpty() const { return letters.empty(); }
    /// "Village 12" and "Village 21": what is left of the letters says nothing then.
    bool differsInNumbers(const Form &other) const { return words == other.words && letters != other.letters; }
    double like(const Form &other) const
    {
        if (letters == other.letters)
            return letters.empty() ? 0 : 1;
        if (differsInNumbers(other))
            return 0;
        const double plain = dice(bigrams, other.bigrams);
        if (latin == other.latin)
            return plain;
        if (skeleton == other.skeleton)
            return skeleton.size() > 2 ? 1 : plain;
        return std::max(plain, dice(skeletonBigrams, other.skeletonBigrams));
    }

    bool latin; ///< ASCII and accented Latin letters only
    std::string letters;
    std::string words; ///< the letters without digits
    std::string skeleton;
    Bigrams bigrams;
    Bigrams skeletonBigrams;
};

struct Item {
    explicit Item(const LikeItem &item)
        : title(item.title), name(item.name), email(emailOf(item.email)), phone(phoneOf(item.phone)), textHash(textHashOf(item.text))
    {
    }
    /// The last digits: with or without the number of the country, and however it is cut into groups.
    static std::string phoneOf(std::string_view phone)
    {
        constexpr std::size_t compared = 9;
        std::string digits = asciiWords(phone);
        std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
        if (digits.size() < shortestPhone)
            return {};
        return digits.size() > compared ? digits.substr(digits.size() - compared) : digits;
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
    std::string phone;
    bool hasOwnEmail = true; ///< few have the same
    bool hasOwnPhone = true;
    std::uint64_t textHash; ///< 0: too short to say anything
};

std::string reasonToAsk(const Item &a, const Item &b)
{
    if (a.textHash != 0 && a.textHash == b.textHash)
        return "text";
    const double title = a.title.like(b.title);
    if (!a.email.empty() && a.email == b.email)
        return (a.hasOwnEmail && !a.title.differsInNumbers(b.title)) || title >= sameTitleOfOnePerson ? "email" : "";
    if (!a.phone.empty() && a.phone == b.phone && ((a.hasOwnPhone && !a.title.differsInNumbers(b.title)) || title >= sameTitleOfOnePerson))
        return "phone";
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

namespace {

/// The items before this place that have the same hash of the same kind.
void addNeighbours(const std::vector<Bucket> &buckets, std::size_t place, std::vector<std::uint32_t> &items)
{
    const auto &[kind, value, second] = buckets[place];
    for (std::size_t a = place; a > 0 && place - a < comparedWith; --a) {
        const auto &[otherKind, otherValue, first] = buckets[a - 1];
        if (otherKind != kind || otherValue != value)
            break;
        if (first != second)
            items.push_back(first);
    }
}

void countOwners(std::vector<Item> &items)
{
    std::unordered_map<std::string, std::size_t> emails;
    std::unordered_map<std::string, std::size_t> phones;
    for (const Item &item : items) {
        ++emails[item.email];
        ++phones[item.phone];
    }
    for (Item &item : items) {
        item.hasOwnEmail = emails[item.email] <= ownersOfOneAddress;
        item.hasOwnPhone = phones[item.phone] <= ownersOfOneAddress;
    }
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
        if (!item.phone.empty())
            buckets.emplace_back(2 * hashes + 2, std::hash<std::string>{}(item.phone), i);
    }
    countOwners(compared);
    std::sort(buckets.begin(), buckets.end());
    // One item after the other, so that no list of all candidates is ever held: where many titles are much the same there are
    // millions.
    std::vector<std::uint32_t> placesOfItem(buckets.size());
    std::iota(placesOfItem.begin(), placesOfItem.end(), 0U);
    std::sort(placesOfItem.begin(), placesOfItem.end(),
              [&](std::uint32_t a, std::uint32_t b) { return std::get<2>(buckets[a]) < std::get<2>(buckets[b]); });
    std::vector<LikePair> pairs;
    std::vector<std::uint32_t> candidates;
    for (std::size_t at = 0; at < placesOfItem.size();) {
        const std::uint32_t second = std::get<2>(buckets[placesOfItem[at]]);
        candidates.clear();
        for (; at < placesOfItem.size() && std::get<2>(buckets[placesOfItem[at]]) == second; ++at) {
            if (second >= from)
                addNeighbours(buckets, placesOfItem[at], candidates);
        }
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        for (const std::uint32_t first : candidates) {
            if (std::string by = reasonToAsk(compared[first], compared[second]); !by.empty())
                pairs.push_back({first, second, std::move(by)});
        }
    }
    return pairs;
}

} // namespace palmares
