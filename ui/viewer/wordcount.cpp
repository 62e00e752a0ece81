#include "ui/viewer/readabletext.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <memory>

namespace palmares::ui {

namespace {

constexpr qsizetype mostCounted = 200'000;

struct CloseBreaks {
    void operator()(UBreakIterator *breaks) const { ubrk_close(breaks); }
};

bool isCountedByCharacter(const QString &language)
{
    const QString base = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return base == QLatin1String("zh") || base == QLatin1String("ja") || base == QLatin1String("yue");
}

/// Characters as Chinese texts are counted: every ideograph and kana, and every word or number between them
/// as one.
bool isIdeograph(UChar32 c)
{
    return u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) ||
           u_getIntPropertyValue(c, UCHAR_SCRIPT) == USCRIPT_HIRAGANA ||
           u_getIntPropertyValue(c, UCHAR_SCRIPT) == USCRIPT_KATAKANA;
}

qsizetype ideographsOf(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size();) {
        UChar32 c = text[at++].unicode();
        if (QChar::isHighSurrogate(char32_t(c)) && at < text.size() && text[at].isLowSurrogate())
            c = UChar32(QChar::surrogateToUcs4(char16_t(c), text[at++].unicode()));
        count += isIdeograph(c);
    }
    return count;
}

} // namespace

TextCount countOf(QStringView text, const QString &language)
{
    TextCount result;
    result.characters = isCountedByCharacter(language);
    result.exact = text.size() <= mostCounted;
    text = text.left(mostCounted);
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, CloseBreaks> breaks(
        ubrk_open(UBRK_WORD, language.toLatin1().constData(), units, int(text.size()), &status));
    if (U_FAILURE(status))
        return result;
    int from = ubrk_first(breaks.get());
    for (int to = ubrk_next(breaks.get()); to != UBRK_DONE; from = to, to = ubrk_next(breaks.get())) {
        // Everything but spaces, punctuation and symbols carries a status of 100 or more.
        if (ubrk_getRuleStatus(breaks.get()) < UBRK_WORD_NONE_LIMIT)
            continue;
        const qsizetype ideographs = result.characters ? ideographsOf(text.mid(from, to - from)) : 0;
        result.count += qMax<qsizetype>(ideographs, 1);
    }
    return result;
}

} // namespace palmares::ui
