#include "core/intake/tables/textencoding.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace palmares {

namespace {

using namespace std::string_view_literals;

constexpr std::array names = {
    std::pair{"utf-8"sv, Encoding::Utf8},          std::pair{"utf-16le"sv, Encoding::Utf16Le},
    std::pair{"utf-16be"sv, Encoding::Utf16Be},    std::pair{"gb18030"sv, Encoding::Gb18030},
    std::pair{"windows-1252"sv, Encoding::Windows1252}, std::pair{"windows-1256"sv, Encoding::Windows1256},
    std::pair{"utf8"sv, Encoding::Utf8},           std::pair{"utf-16"sv, Encoding::Utf16Le},
    std::pair{"utf16"sv, Encoding::Utf16Le},       std::pair{"utf16le"sv, Encoding::Utf16Le},
    std::pair{"utf16be"sv, Encoding::Utf16Be},     std::pair{"unicode"sv, Encoding::Utf16Le},
    std::pair{"gbk"sv, Encoding::Gb18030},         std::pair{"gb2312"sv, Encoding::Gb18030},
    std::pair{"cp936"sv, Encoding::Gb18030},       std::pair{"cp1252"sv, Encoding::Windows1252},
    std::pair{"ansi"sv, Encoding::Windows1252},    std::pair{"latin1"sv, Encoding::Windows1252},
    std::pair{"iso-8859-1"sv, Encoding::Windows1252},   std::pair{"cp1256"sv, Encoding::Windows1256},
};

/// How much is looked at; a table that goes on is in the encoding it began with.
constexpr std::size_t sampleSize = 1 << 20;

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16LeMark = "\xFF\xFE";
constexpr std::string_view utf16BeMark = "\xFE\xFF";
constexpr std::string_view gbMark = "\x84\x31\x95\x33";

/// The most frequent letters of Arabic text (ا ل ي م ن ر و ت ب ه) in Windows-1256: nearly three quarters of it.
constexpr std::string_view arabicLetters = "\xC7\xE1\xED\xE3\xE4\xD1\xE6\xCA\xC8\xE5";
/// Bytes that are no character in Windows-1252.
constexpr std::string_view notIn1252 = "\x81\x8D\x8F\x90\x9D";

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

unsigned char byteAt(BytesView bytes, std::size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

/// What the bytes above ASCII look like.
struct HighBytes {
    double runLength = 0;  ///< mean length of runs of them
    double arabic = 0;     ///< share of the common Arabic letters
    bool in1252 = true;
};

HighBytes highBytesOf(BytesView bytes)
{
    HighBytes seen;
    double count = 0;
    double runs = 0;
    double arabic = 0;
    bool inRun = false;
    for (const char c : bytes) {
        const bool high = isHigh(c);
        runs += high && !inRun ? 1 : 0;
        inRun = high;
        if (!high)
            continue;
        ++count;
        arabic += arabicLetters.find(c) != std::string_view::npos ? 1 : 0;
        seen.in1252 = seen.in1252 && notIn1252.find(c) == std::string_view::npos;
    }
    if (count > 0) {
        seen.runLength = count / runs;
        seen.arabic = arabic / count;
    }
    return seen;
}

/// The share of common characters (GB 2312 level 1 and its punctuation) among all that take more than a byte; none if the
/// bytes are no GB18030.
std::optional<double> commonChinese(BytesView bytes)
{
    double all = 0;
    double common = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned lead = byteAt(bytes, i);
        if (lead < 0x80)
            continue;
        if (lead == 0x80 || lead == 0xFF)
            return std::nullopt;
        if (i + 1 >= bytes.size())
            break; // cut off by the sample
        const unsigned second = byteAt(bytes, i + 1);
        ++all;
        if (second >= 0x30 && second <= 0x39) {
            if (i + 3 >= bytes.size())
                break;
            const unsigned third = byteAt(bytes, i + 2);
            const unsigned fourth = byteAt(bytes, i + 3);
            if (third < 0x81 || third > 0xFE || fourth < 0x30 || fourth > 0x39)
                return std::nullopt;
            i += 3;
            continue;
        }
        if (second < 0x40 || second == 0x7F || second == 0xFF)
            return std::nullopt;
        const bool inGb2312 = second >= 0xA1;
        common += inGb2312 && ((lead >= 0xB0 && lead <= 0xD7) || (lead >= 0xA1 && lead <= 0xA3)) ? 1 : 0;
        ++i;
    }
    return all > 0 ? common / all : 0;
}

/// Whether these last bytes begin a character of UTF-8 that has more.
bool isCutShort(BytesView rest)
{
    const unsigned lead = byteAt(rest, 0);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const bool goesOn = std::all_of(rest.begin() + 1, rest.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
    return lead >= 0xC2 && rest.size() < length && goesOn;
}

/// Well-formed characters of several bytes hardly come about by chance.
bool mostlyUtf8(BytesView bytes)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes[i]))
            continue;
        std::size_t length = 2;
        while (length < 4 && i + length < bytes.size() && (byteAt(bytes, i + length) & 0xC0) == 0x80)
            ++length;
        if (isUtf8(bytes.substr(i, length))) {
            ++good;
            i += length - 1;
        } else if (good > 0 && isCutShort(bytes.substr(i))) {
            break; // a file that was broken off within a letter
        } else {
            ++bad;
        }
    }
    return good >= 10 * bad;
}

/// Zero bytes that are none of UTF-16, in text of one byte or more: its line ends stand alone, and all else is UTF-8.
bool areStrayZeros(BytesView bytes)
{
    std::size_t zeros = 0;
    std::size_t lineEnds = 0;
    std::size_t inPairs = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        zeros += bytes[i] == '\0' ? 1 : 0;
        if (bytes[i] != '\n')
            continue;
        ++lineEnds;
        const std::size_t other = i % 2 == 0 ? i + 1 : i - 1;
        inPairs += other < bytes.size() && bytes[other] == '\0' ? 1 : 0;
    }
    const bool isOfBytes = lineEnds > 0 ? 2 * inPairs < lineEnds : 4 * zeros < bytes.size();
    return isOfBytes && isUtf8(bytes);
}

/// UTF-16 without a mark: commas, digits and line ends have a zero byte.
std::optional<Encoding> utf16In(BytesView bytes)
{
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (odd == even)
        return std::nullopt;
    return odd > even ? Encoding::Utf16Le : Encoding::Utf16Be;
}

std::optional<Encoding> oldEncodingOf(BytesView bytes)
{
    const HighBytes seen = highBytesOf(bytes);
    // Accented letters stand alone between plain ones; letters of another script stand together.
    const bool isOtherScript = seen.runLength >= 1.7;
    const bool isArabic = isOtherScript && seen.arabic >= 0.45;
    if (isArabic)
        return Encoding::Windows1256;
    const auto chinese = commonChinese(bytes);
    if (chinese && (*chinese >= 0.6 || isOtherScript))
        return Encoding::Gb18030;
    if (!isOtherScript && seen.in1252)
        return Encoding::Windows1252;
    return std::nullopt;
}

const char *converterName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Utf16Le:
        return "UTF-16LE";
    case Encoding::Utf16Be:
        return "UTF-16BE";
    case Encoding::Gb18030:
        return "gb18030";
    case Encoding::Windows1252:
        return "windows-1252";
    case Encoding::Windows1256:
        return "windows-1256";
    }
    return "UTF-8";
}

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

Error badEncoding(std::size_t row, Encoding encoding)
{
    return Error(Code::BAD_ENCODING, {{"row", std::to_string(row)}, {"value", std::string(nameOf(encoding))}});
}

Bytes utf8Of(const std::vector<UChar> &units)
{
    Bytes out(units.size() * 3, '\0');
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(out.data(), static_cast<int32_t>(out.size()), &length, units.data(), static_cast<int32_t>(units.size()),
                &status);
    out.resize(static_cast<std::size_t>(length));
    return out;
}

/// Decodes piece by piece, so that a table of a quarter of a gigabyte does not stand in memory three times.
Result<Bytes> converted(BytesView bytes, Encoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(converterName(encoding), &status));
    if (U_FAILURE(status))
        return Error(Code::OUT_OF_MEMORY);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    Bytes out;
    std::vector<UChar> units(1 << 16);
    const char *at = bytes.data();
    const char *const end = bytes.data() + bytes.size();
    std::size_t row = 1;
    UChar half = 0; // the first of two surrogates, when a piece ends between them
    for (;;) {
        UChar *to = units.data();
        if (half != 0)
            *to++ = half;
        half = 0;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &to, units.data() + units.size(), &at, end, nullptr, true, &status);
        std::vector<UChar> piece(units.data(), to);
        row += static_cast<std::size_t>(std::count(piece.begin(), piece.end(), u'\n'));
        const bool more = status == U_BUFFER_OVERFLOW_ERROR;
        if (U_FAILURE(status) && !more)
            return badEncoding(row, encoding);
        if (more && !piece.empty() && U16_IS_LEAD(piece.back())) {
            half = piece.back();
            piece.pop_back();
        }
        out += utf8Of(piece);
        if (!more)
            return out;
    }
}

} // namespace

std::string_view nameOf(Encoding encoding)
{
    return std::find_if(names.begin(), names.end(), [&](const auto &n) { return n.second == encoding; })->first;
}

std::vector<std::string_view> allEncodings()
{
    std::vector<std::string_view> all;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Gb18030, Encoding::Windows1252, Encoding::Windows1256})
        all.push_back(nameOf(encoding));
    return all;
}

std::optional<Encoding> encodingNamed(std::string_view name)
{
    std::string lower(name);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &n) { return n.first == lower; });
    return found == names.end() ? std::nullopt : std::optional<Encoding>(found->second);
}

std::optional<Encoding> detectEncoding(BytesView bytes)
{
    if (bytes.starts_with(utf8Mark))
        return Encoding::Utf8;
    if (bytes.starts_with(utf16LeMark))
        return Encoding::Utf16Le;
    if (bytes.starts_with(utf16BeMark))
        return Encoding::Utf16Be;
    if (bytes.starts_with(gbMark))
        return Encoding::Gb18030;
    const BytesView sample = bytes.substr(0, sampleSize);
    if (sample.find('\0') != BytesView::npos)
        return areStrayZeros(bytes) ? Encoding::Utf8 : utf16In(sample);
    if (isUtf8(bytes))
        return Encoding::Utf8;
    // A table in UTF-8 with a few broken characters is still one: its rows are named.
    if (mostlyUtf8(sample))
        return Encoding::Utf8;
    return oldEncodingOf(sample);
}

Result<Bytes> toUtf8(BytesView bytes, Encoding encoding)
{
    if (encoding == Encoding::Utf8) {
        if (bytes.starts_with(utf8Mark))
            bytes.remove_prefix(utf8Mark.size());
        if (bytes.starts_with(utf16LeMark) || bytes.starts_with(utf16BeMark))
            return badEncoding(1, encoding);
        return Bytes(bytes); // a row that is not well-formed is a problem of its own for who reads the rows
    }
    PALMARES_TRY(Bytes text, converted(bytes, encoding));
    if (text.starts_with(utf8Mark))
        text.erase(0, utf8Mark.size());
    return text;
}

} // namespace palmares
