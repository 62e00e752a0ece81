#include "app/cli/out.h"

#include "core/base/bidi.h"
#include "ui/text/errortext.h"

#include <QList>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace palmares::cli {

namespace {

constexpr QChar rightMark(0x200F), leftIsolate(0x2066), firstIsolate(0x2068), endsIsolate(0x2069);

/// Which marks of direction in a sentence of a mirrored language are its own, by place: closed isolates, which turn nothing
/// round outside themselves, and one U+200F at the front or after the code.
std::vector<bool> ownMarks(const QString &sentence)
{
    std::vector<bool> own(static_cast<std::size_t>(sentence.size()), false);
    std::vector<std::size_t> open;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (sentence[i] == leftIsolate || sentence[i] == firstIsolate)
            open.push_back(at);
        if (sentence[i] == endsIsolate && !open.empty()) {
            own[open.back()] = own[at] = true;
            open.pop_back();
        }
    }
    const qsizetype front = sentence.indexOf(rightMark);
    if (front == 0 || (front > 0 && sentence.left(front).endsWith(QLatin1String(": "))))
        own[static_cast<std::size_t>(front)] = true;
    return own;
}

/// What came from a file moves no cursor, colours nothing and turns no line round: such characters are named instead. `own`
/// are marks to keep; empty = none.
QString harmless(const QString &text, const std::vector<bool> &own = {})
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isBreak = c == QLatin1Char('\n') || c == QLatin1Char('\t');
        const bool turns = isBidiControl(c.unicode()) || c == QChar(0x2028) || c == QChar(0x2029);
        const bool stays = !own.empty() && own[static_cast<std::size_t>(i)];
        if (!stays && ((c.category() == QChar::Other_Control && !isBreak) || turns))
            shown += QStringLiteral("<U+%1>").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

QString harmlessSentence(const QString &text)
{
    return harmless(text, QLocale().textDirection() == Qt::RightToLeft ? ownMarks(text) : std::vector<bool>());
}

/// A cell is one line of harmless text.
QString cellOf(const std::string &text)
{
    QString cell = QString::fromStdString(text);
    cell.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    return harmless(cell);
}

/// Columns a terminal uses: East Asian wide characters take two, combining marks none.
int widthOf(const QString &text)
{
    int width = 0;
    for (const uint point : text.toUcs4()) {
        const auto category = QChar::category(point);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
            category == QChar::Other_Format)
            continue;
        const bool wide = (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF) ||
                          (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) ||
                          (point >= 0xFE30 && point <= 0xFE6F) || (point >= 0xFF00 && point <= 0xFF60) ||
                          (point >= 0x20000 && point <= 0x3FFFD);
        width += wide ? 2 : 1;
    }
    return width;
}

} // namespace

std::string word(const text::Sentence &sentence, text::Args args)
{
    return text::say(sentence, args).toStdString();
}

std::string counted(const text::Sentence &sentence, std::size_t n)
{
    return text::sayCount(sentence, static_cast<std::int64_t>(n)).toStdString();
}

std::vector<std::string> headings(std::initializer_list<text::Sentence> sentences)
{
    std::vector<std::string> row;
    for (const text::Sentence &sentence : sentences)
        row.push_back(word(sentence));
    return row;
}

void Out::sayCount(const text::Sentence &sentence, std::size_t n, text::Args args)
{
    line(text::sayCount(sentence, static_cast<std::int64_t>(n), args));
}

void Out::line(const QString &text)
{
    if (m_json)
        return;
    const QByteArray bytes = harmlessSentence(text).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fputc('\n', stdout);
}

void Out::table(const std::vector<std::vector<std::string>> &rows, const std::vector<bool> &rightAligned)
{
    if (m_json)
        return;
    std::vector<int> widths;
    for (const auto &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(cellOf(row[i])));
    }
    for (const auto &row : rows) {
        QString text;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString cell = cellOf(row[i]);
            const QString padding(widths[i] - widthOf(cell), QLatin1Char(' '));
            const bool right = i < rightAligned.size() && rightAligned[i];
            text += right ? padding + cell : cell + padding;
            text += QStringLiteral("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        line(text);
    }
}

void Out::refuse(const Error &error)
{
    const QByteArray text = harmlessSentence(text::describe(error)).toUtf8();
    std::fprintf(stderr, "%s\n", text.constData());
    nlohmann::ordered_json refusal{{"code", codeName(error.code)}};
    for (const auto &[name, value] : error.args)
        refusal[name] = value;
    m_refusals.push_back(std::move(refusal));
}

void Out::stream(const std::function<void(const std::function<void(std::string_view)> &)> &write)
{
    m_streamed = true;
    write([](std::string_view piece) { std::fwrite(piece.data(), 1, piece.size(), stdout); });
}

void Out::finish()
{
    if (!m_json || m_streamed)
        return;
    if (!m_refusals.empty())
        m_object["refused"] = m_refusals;
    const std::string text = m_object.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fputc('\n', stdout);
}

} // namespace palmares::cli
