#include "ui/print/scoresheet.h"

#include "ui/print/paperflow.h"
#include "ui/print/paperfont.h"
#include "ui/print/scorebox.h"
#include "ui/text/figures.h"
#include "ui/text/speaker.h"

#include <QDir>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace palmares::print {

namespace {

constexpr Type codeType{28, true, false};
constexpr Type checkType{15, false, false};
constexpr Type titleType{13, true, false};
constexpr Type headingType{11, true, false};
constexpr Type smallType{9, false, true};

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

// Millimetres of what stands on a sheet.
constexpr double boxGap = 1;
constexpr double rowGap = 3;
constexpr double bareGap = 1.4;
constexpr double tickRow = 9;
constexpr double leastField = 18;
constexpr double mostField = 45;
constexpr double signRow = 14;

/// What is said about a criterion beside its boxes.
enum class Detail { All, Anchors, Bare };

/// Paints the sheets of one judge.
class SheetPainter {
public:
    SheetPainter(PaperFlow &flow, const JudgeForm &form, bool withTexts, const text::Speaker &speaker)
        : m_flow(flow), m_form(form), m_book(form.book), m_withTexts(withTexts), m_speaker(speaker)
    {
    }

    void cover()
    {
        m_flow.setMargins(0, {}, 0, {});
        m_flow.newPage();
        m_flow.addForeign(qt(m_book.call), {20, true, false});
        m_flow.addForeign(qt(m_book.round), {13, false, true});
        m_flow.skip(mm(4));
        m_flow.add(m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "Judge %1")).arg(text::apartLtr(qt(m_book.judge))), headingType);
        m_flow.add(m_speaker.say(QT_TRANSLATE_N_NOOP("ScoreSheet", "Score sheets for %Ln entries"),
                                 static_cast<int>(m_book.rows.size())),
                   {});
        rule();
        for (const std::string &paragraph : m_book.about)
            paragraphs(qt(paragraph));
        m_flow.skip(mm(4));
        m_flow.add(m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "How to fill in a sheet")), headingType);
        m_flow.skip(mm(1));
        for (const QString &line : howTo()) {
            m_flow.add(QStringLiteral("•  ") + line, {});
            m_flow.skip(mm(1));
        }
        criteria();
        m_flow.skip(mm(4));
        m_flow.add(m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "The entries")), headingType);
        m_flow.skip(mm(1));
        for (const FormRow &row : m_book.rows)
            m_flow.add(text::apartLtr(qt(row.code)) + QStringLiteral("   ") + text::apart(qt(row.title)), {});
    }

    void sheet(const FormRow &row)
    {
        if (m_withTexts && !row.text.empty())
            textPages(row);
        margins(row);
        m_flow.newPage();
        m_flow.addForeign(qt(row.title), titleType);
        m_flow.skip(mm(2));
        const Detail detail = detailFor(row);
        for (std::size_t c = 0; c < m_book.columns.size(); ++c) {
            if (row.asked[c])
                criterion(m_book.columns[c], c < row.before.size() ? row.before[c] : std::string(), detail);
        }
        closing(detail);
    }

private:
    QStringList howTo() const
    {
        QStringList lines = {m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "Cross one box of each row, or write the number into the empty boxes. To "
                                                              "change a score, fill the wrong box and cross another one.")),
                m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "A row that you leave empty is not a zero: it counts as not scored.")),
                m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "If you have a conflict of interest, or cannot judge an entry, say so at "
                                                              "the foot of its sheet instead of scoring it.")),
                m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "Sign each sheet and send all of them back, also those that are empty."))};
        if (opensFilled())
            lines.insert(1, m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "What you gave in the round before is filled in: leave it, or change "
                                                                           "it. A number is struck out and the new one written beside it.")));
        return lines;
    }

    bool opensFilled() const
    {
        const auto isFilled = [](const FormRow &row) {
            return std::any_of(row.before.begin(), row.before.end(), [](const std::string &before) { return !before.empty(); });
        };
        return std::any_of(m_book.rows.begin(), m_book.rows.end(), isFilled);
    }

    void rule()
    {
        m_flow.skip(mm(3));
        const QRectF left = m_flow.left();
        m_flow.painter().fillRect(QRectF(left.left(), left.top(), left.width(), mm(0.7)), inks::accent);
        m_flow.skip(mm(4));
    }

    void paragraphs(const QString &words)
    {
        for (const QString &paragraph : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            m_flow.addForeign(paragraph, {});
            m_flow.skip(mm(1.5));
        }
    }

    /// Which entry and whose sheet it is stands on every page.
    void margins(const FormRow &row)
    {
        m_flow.setMargins(
            mm(25), [this, row](PaperFlow &, const QRectF &area) { head(row, area); }, mm(10),
            [this, row](PaperFlow &flow, const QRectF &area) {
                const QRectF words = area.adjusted(0, mm(5), 0, 0);
                flow.paint(qt(m_form.name) + QStringLiteral(" · ") + qt(row.code), {8, false, true}, words);
                flow.paint(m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "An empty row is not a zero.")), {8, false, true}, words,
                           Qt::AlignRight);
            });
    }

    void head(const FormRow &row, const QRectF &area)
    {
        const QRectF code = m_flow.startOf(area, area.width() * 0.62);
        const QRectF whose = m_flow.endOf(area, area.width() * 0.36);
        m_flow.paint(text::apartLtr(qt(row.code)), codeType, code);
        const QString check = m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "check code %1")).arg(text::apartLtr(qt(row.check)));
        m_flow.paint(check, checkType, code.adjusted(0, mm(13), 0, 0));
        double y = mm(1);
        y += m_flow.paint(m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "Judge %1")).arg(text::apartLtr(qt(m_book.judge))),
                          headingType, whose.adjusted(0, y, 0, 0), Qt::AlignRight);
        m_flow.paint(qt(m_book.call) + QStringLiteral(" · ") + qt(m_book.round), {8, false, true}, whose.adjusted(0, y, 0, 0),
                     Qt::AlignRight);
        m_flow.painter().fillRect(QRectF(area.left(), area.top() + mm(21.5), area.width(), mm(0.7)), inks::accent);
    }

    void textPages(const FormRow &row)
    {
        margins(row);
        m_flow.newPage();
        m_flow.addForeign(qt(row.title), titleType);
        m_flow.skip(mm(3));
        paragraphs(qt(row.text));
    }

    QString anchorsOf(const FormColumn &column) const
    {
        QStringList shown;
        for (const auto &[units, words] : column.anchors) {
            shown += text::decimalIn(m_flow.locale(), qt(column.scale.textOf(units))) + QStringLiteral("\u00a0") + text::apart(qt(words));
        }
        return shown.join(QStringLiteral("   ·   "));
    }

    static double gapOf(Detail detail) { return detail == Detail::Bare ? bareGap : rowGap; }

    double heightOf(const FormColumn &column, Detail detail) const
    {
        const auto tall = [&](const QString &words, const Type &type) { return m_flow.heightOf(words, type, m_flow.width()); };
        return tall(qt(column.title), headingType) + (detail == Detail::All ? tall(qt(column.definition), smallType) : 0)
               + (detail == Detail::Bare ? 0 : tall(anchorsOf(column), smallType)) + ScoreBoxes::height() + mm(boxGap + gapOf(detail));
    }

    /// Of what stands below the criteria; where room is short the fields for comments stand side by side.
    static double closingHeight(Detail detail)
    {
        return mm(tickRow + (detail == Detail::Bare ? 1 : 2) * leastField + signRow);
    }

    /// An entry is to be scored on one page: what the first page of all tells too gives way to that.
    Detail detailFor(const FormRow &row) const
    {
        for (const Detail detail : {Detail::All, Detail::Anchors, Detail::Bare}) {
            const double room = m_flow.left().height() - closingHeight(detail);
            double height = 0;
            for (std::size_t c = 0; c < m_book.columns.size(); ++c)
                height += row.asked[c] ? heightOf(m_book.columns[c], detail) : 0;
            if (height <= room)
                return detail;
        }
        return Detail::All;
    }

    void criterion(const FormColumn &column, const std::string &before, Detail detail)
    {
        m_flow.need(heightOf(column, detail));
        m_flow.addForeign(qt(column.title), headingType);
        if (detail == Detail::All)
            m_flow.addForeign(qt(column.definition), smallType);
        m_flow.skip(mm(boxGap));
        ScoreBoxes(column, m_flow.locale()).paint(m_flow, m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "cannot judge")), before);
        if (detail != Detail::Bare)
            m_flow.addForeign(anchorsOf(column), smallType);
        m_flow.skip(mm(gapOf(detail)));
    }

    void criteria()
    {
        m_flow.skip(mm(4));
        m_flow.add(m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "What is scored")), headingType);
        for (const FormColumn &column : m_book.columns) {
            m_flow.skip(mm(1.5));
            m_flow.need(mm(18));
            m_flow.addForeign(qt(column.title), {10, true, false});
            m_flow.addForeign(qt(column.definition), {});
            m_flow.addForeign(anchorsOf(column), smallType);
        }
    }

    /// What holds for the whole entry, words, and the signature.
    void closing(Detail detail)
    {
        m_flow.need(closingHeight(detail));
        const QRectF row = m_flow.left();
        tick(m_flow.startOf(row, row.width() * 0.5), qt(m_book.words.recused));
        tick(m_flow.endOf(row, row.width() * 0.5), qt(m_book.words.cannotJudge));
        m_flow.skip(mm(tickRow));
        const QRectF rest = m_flow.left();
        const double room = rest.height() - mm(signRow);
        if (detail == Detail::Bare) {
            const double height = std::min(mm(mostField), room) - mm(3);
            const QRectF area(rest.left(), rest.top(), rest.width(), height);
            comment(m_flow.startOf(area, (area.width() - mm(4)) / 2), qt(m_book.words.committee));
            comment(m_flow.endOf(area, (area.width() - mm(4)) / 2), qt(m_book.words.entrant));
        } else {
            const double each = std::min(mm(mostField), room / 2);
            const QRectF area(rest.left(), rest.top(), rest.width(), each - mm(3));
            comment(area, qt(m_book.words.committee));
            comment(area.translated(0, each), qt(m_book.words.entrant));
        }
        signature(QRectF(rest.left(), rest.bottom() - mm(signRow), rest.width(), mm(signRow)));
        m_flow.skip(rest.height());
    }

    void tick(const QRectF &area, const QString &words)
    {
        const QRectF box = m_flow.startOf(area, mm(5));
        m_flow.painter().setPen(QPen(inks::edge, mm(0.3)));
        m_flow.painter().setBrush(Qt::NoBrush);
        m_flow.painter().drawRect(QRectF(box.left(), box.top(), mm(5), mm(5)));
        m_flow.paint(words, {10, false, false}, m_flow.endOf(area, area.width() - mm(7)));
    }

    void comment(const QRectF &area, const QString &words)
    {
        m_flow.painter().setPen(QPen(inks::edge, mm(0.3)));
        m_flow.painter().setBrush(Qt::NoBrush);
        m_flow.painter().drawRect(area);
        m_flow.paint(words, {8, false, true}, area.adjusted(mm(1.5), mm(1), -mm(1.5), 0));
    }

    void signature(const QRectF &area)
    {
        const double line = area.bottom() - mm(6);
        const auto signOn = [&](const QRectF &part, const QString &words) {
            m_flow.painter().setPen(QPen(inks::edge, mm(0.3)));
            m_flow.painter().drawLine(QPointF(part.left(), line), QPointF(part.right(), line));
            m_flow.paint(words, {8, false, true}, QRectF(part.left(), line + mm(1), part.width(), mm(5)));
        };
        signOn(m_flow.startOf(area, area.width() * 0.3), m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "Date")));
        signOn(m_flow.endOf(area, area.width() * 0.6), m_speaker.say(QT_TRANSLATE_NOOP("ScoreSheet", "Signature of the judge")));
    }

    PaperFlow &m_flow;
    const JudgeForm &m_form;
    const FormBook &m_book;
    const bool m_withTexts;
    const text::Speaker &m_speaker;
};

} // namespace

Done writeScoreSheet(const JudgeForm &form, Paper paper, bool withTexts, const QString &file)
{
    const auto language = text::languageFrom(QString::fromStdString(form.lang)).value_or(text::Language::English);
    const text::Speaker speaker("ScoreSheet", language);
    return writePainted(qt(form.book.heading), speaker.locale(), paper, file, [&](PaperFlow &flow) {
        SheetPainter painter(flow, form, withTexts, speaker);
        painter.cover();
        for (const FormRow &row : form.book.rows)
            painter.sheet(row);
    });
}

Result<std::vector<FormWritten>> writeScoreSheets(const CallView &view, const ScoreSheetRequest &request, const SheetProgress &progress)
{
    PALMARES_TRY(const std::vector<JudgeForm> forms, SheetDesk::forms(view, request.forms));
    if (!QDir(qt(request.forms.folder)).mkpath(QStringLiteral(".")))
        return Error(Code::CANNOT_WRITE, {{"file", request.forms.folder}});
    std::vector<FormWritten> written;
    for (const JudgeForm &form : forms) {
        if (progress && !progress(written.size(), forms.size()))
            return Error(Code::CANCELLED);
        const std::string file = request.forms.folder + "/" + form.name + ".pdf";
        PALMARES_CHECK(writeScoreSheet(form, request.paper, request.withTexts, QString::fromStdString(file)));
        written.push_back({form.judge, file, form.lang, form.book.rows.size()});
    }
    return written;
}

} // namespace palmares::print
