#include "ui/viewer/readabletext.h"

#include "core/base/bidi.h"

#include <QLocale>
#include <QVarLengthArray>

#include <optional>

namespace palmares::ui {

namespace {

constexpr char16_t replacement = 0xFFFD;
constexpr int deepestEmbedding = 16;
// Runs of one direction and pictographs of a paragraph; laying out takes the square of their number.
constexpr int mostRuns = 200;
// Joiners of one picture; a family has three, a rider with a flag two.
constexpr int mostJoined = 8;

bool isNoncharacter(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}
bool opensEmbedding(char32_t c)
{
    return c == 0x202A || c == 0x202B;
}
bool opensIsolate(char32_t c)
{
    return c >= 0x2066 && c <= 0x2068;
}
bool isLineEnd(char32_t c)
{
    return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}
bool isTag(char32_t c)
{
    return c >= 0xE0000 && c <= 0xE0FFF && !(c >= 0xE0100 && c <= 0xE01EF);
}

/// Characters without width: one alone may join or separate, several in a row say nothing (or hide
/// something).
bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200D) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0x00AD ||
           c == 0x034F || c == 0x180E || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 ||
           (c >= 0xFFF9 && c <= 0xFFFB);
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isStrongLeft(QChar::Direction d)
{
    return d == QChar::DirL;
}
bool isStrongRight(QChar::Direction d)
{
    return d == QChar::DirR || d == QChar::DirAL;
}

/// Takes a text character by character; what it let through is in `out`.
class Sieve {
public:
    QString out;
    qsizetype replaced = 0;
    int runs = 0; ///< since the paragraph began

    void take(char32_t c)
    {
        const bool mark = isMark(c), invisible = isInvisible(c);
        m_joined = c == 0x200D ? m_joined + 1 : !mark && !QChar::requiresSurrogates(c) ? 0 : m_joined;
        if (isTag(c) || (invisible && m_lastInvisible) || (mark && m_marks >= mostMarks) ||
            (c == 0x200D && m_joined > mostJoined)) {
            ++replaced;
            return;
        }
        m_marks = mark ? m_marks + 1 : invisible ? m_marks : 0;
        m_lastInvisible = invisible;
        const auto direction = QChar::direction(c);
        const bool left = isStrongLeft(direction), right = isStrongRight(direction);
        runs += QChar::requiresSurrogates(c) || ((left || right) && right != m_lastWasRight);
        if (left || right)
            m_lastWasRight = right;
        if (passes(c))
            append(c);
        else
            replace();
    }

    /// A new paragraph closes what was open.
    void startParagraph()
    {
        m_open.clear();
        m_marks = 0;
        m_lastInvisible = false;
    }

    /// What closes that which is still open.
    QString ends() const
    {
        QString ends;
        for (qsizetype at = m_open.size() - 1; at >= 0; --at) {
            if (m_open[at] != Open::Override)
                ends += QChar(m_open[at] == Open::Isolate ? 0x2069 : 0x202C);
        }
        return ends;
    }

private:
    bool passes(char32_t c)
    {
        if (isBidiOverride(c) || opensEmbedding(c) || opensIsolate(c)) {
            if (m_open.size() >= deepestEmbedding)
                return false;
            // What ends an override means nothing either.
            m_open.append(isBidiOverride(c) ? Open::Override : opensIsolate(c) ? Open::Isolate : Open::Embedding);
            return !isBidiOverride(c);
        }
        if (c == 0x202C)
            return endsEmbedding();
        if (c == 0x2069)
            return endsIsolate();
        if (c == '\t')
            return true;
        return c >= 0x20 && !(c >= 0x7F && c <= 0x9F) && !QChar::isSurrogate(c) && !isNoncharacter(c) &&
               c != 0xFFFC;
    }

    enum class Open { Embedding, Isolate, Override };

    bool endsEmbedding()
    {
        if (m_open.isEmpty() || m_open.last() == Open::Isolate)
            return false;
        const Open last = m_open.last();
        m_open.removeLast();
        return last == Open::Embedding;
    }

    /// The end of an isolate ends what was opened inside it.
    bool endsIsolate()
    {
        for (qsizetype at = m_open.size() - 1; at >= 0; --at) {
            if (m_open[at] == Open::Isolate) {
                m_open.resize(at);
                return true;
            }
        }
        return false;
    }

    void replace()
    {
        ++replaced;
        out += QChar(replacement);
    }

    void append(char32_t c)
    {
        if (QChar::requiresSurrogates(c))
            out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::requiresSurrogates(c) ? QChar::lowSurrogate(c) : char16_t(c));
    }

    QVarLengthArray<Open, 64> m_open;
    int m_marks = 0;
    int m_joined = 0;
    bool m_lastInvisible = false;
    bool m_lastWasRight = false;
};

/// The character at `at`, which moves on; a lone surrogate comes out as itself.
char32_t nextOf(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at++]);
    return c.unicode();
}

/// Where a line that is too long may be cut: after the last space of its second half, else where it is.
qsizetype cutOf(const QString &line)
{
    for (qsizetype at = line.size(); at > line.size() / 2; --at) {
        if (line[at - 1] == u' ')
            return at;
    }
    return line.size();
}

/// Letters of a text that are looked at to tell its direction.
constexpr qsizetype enoughToTell = 20'000;

std::optional<Qt::LayoutDirection> ofLanguage(const QString &language)
{
    const QLocale locale(language);
    if (language.isEmpty() || locale.language() == QLocale::C)
        return std::nullopt;
    return locale.textDirection();
}

Qt::LayoutDirection byLetters(QStringView text, std::optional<Qt::LayoutDirection> said)
{
    qsizetype left = 0, right = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto direction = QChar::direction(nextOf(text, at));
        left += isStrongLeft(direction);
        right += isStrongRight(direction);
        if (!said && left + right == 1)
            said = right > 0 ? Qt::RightToLeft : Qt::LeftToRight; // rule P2 of UAX #9
    }
    const auto own = said.value_or(Qt::LeftToRight);
    const qsizetype ours = own == Qt::RightToLeft ? right : left;
    if (3 * ours >= left + right)
        return own;
    return own == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
}

} // namespace

Qt::LayoutDirection directionOf(QStringView text, const QString &language)
{
    return byLetters(text, ofLanguage(language));
}

bool isWrittenIn(QStringView text, const QString &language)
{
    const auto said = ofLanguage(language);
    return !said || byLetters(text.left(enoughToTell), said) == *said;
}

ReadableText readable(QStringView raw, const QString &language, qsizetype most)
{
    ReadableText result;
    qsizetype end = qMin(raw.size(), most);
    if (end < raw.size() && end > 0 && raw[end].isLowSurrogate())
        --end;
    result.left = raw.size() - end;

    const auto whole = directionOf(raw.left(qMin(end, enoughToTell)), language);
    Sieve sieve;
    bool goesOn = false;
    const auto finish = [&](qsizetype length, bool lineGoesOn) {
        const QString text = sieve.out.left(length);
        if (!text.trimmed().isEmpty())
            result.paragraphs.append({text, byLetters(text, whole), goesOn});
        sieve.out.remove(0, length);
        sieve.runs = 0;
        goesOn = lineGoesOn;
    };
    for (qsizetype at = 0; at < end;) {
        const char32_t c = nextOf(raw.left(end), at);
        if (isLineEnd(c)) {
            finish(sieve.out.size(), false);
            sieve.startParagraph();
            continue;
        }
        sieve.take(c);
        // Not between a letter and its marks.
        if ((sieve.out.size() >= longestParagraph || sieve.runs >= mostRuns) &&
            (at >= end || !isMark(raw[at].unicode())))
            finish(cutOf(sieve.out), true);
    }
    finish(sieve.out.size(), false);
    result.replaced = sieve.replaced;
    return result;
}

QString readableLine(QStringView raw, qsizetype most)
{
    Sieve sieve;
    qsizetype at = 0;
    while (at < raw.size() && sieve.out.size() < most) {
        const char32_t c = nextOf(raw, at);
        if (isLineEnd(c))
            sieve.out += u' ';
        else
            sieve.take(c);
    }
    QString line = sieve.out.simplified();
    if (at < raw.size())
        line += QChar(0x2026);
    return line + sieve.ends();
}

} // namespace palmares::ui
