#include "ui/dashboard/chartcard.h"

#include "core/output/csvtable.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/dashboard/chartcanvas.h"
#include "ui/print/wholefile.h"
#include "ui/shell/notices.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/style/palmstyle.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int mostForWords = 140;  ///< of a column of words among others
constexpr int leastForWords = 110; ///< of the one that takes what is left
constexpr int tableHeight = 320;
constexpr int margin = 24;
constexpr double sharpness = 2; ///< pictures are for slides

double paintedHeight(QPainter *painter, const ChartContent &content, int width, const Tokens &theme,
                     Qt::LayoutDirection direction)
{
    double top = 0;
    const auto say = [&](const QString &words, TextRole role, const QColor &colour) {
        if (words.isEmpty())
            return;
        const QFont font = ui::font(role);
        const int flags = Qt::TextWordWrap | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        const QRectF place = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e5), flags, words);
        if (painter) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->setLayoutDirection(direction);
            painter->drawText(QRectF(0, top, width, place.height() + 2), flags, words);
        }
        top += place.height() + ui::metric(4);
    };
    say(content.finding, TextRole::Section, theme.ink);
    say(content.method, TextRole::Small, theme.ink2);
    return top + ui::metric(8);
}

} // namespace

Bytes csvOf(const ChartContent &content)
{
    OutTable table;
    for (std::size_t c = 0; c < content.columns.size(); ++c) {
        const QString heading = withoutMarks(content.columns[c].heading);
        table.columns.push_back(heading.toStdString());
        if (content.limits.count(c) == 0)
            continue;
        table.columns.push_back(ChartCard::tr("%1: from", "an interval of what a column tells").arg(heading).toStdString());
        table.columns.push_back(ChartCard::tr("%1: to", "an interval of what a column tells").arg(heading).toStdString());
    }
    const auto figure = [](double value) { return OutCell::number(QString::number(value, 'g', 10).toStdString()); };
    for (std::size_t r = 0; r < content.rows.size(); ++r) {
        const auto &row = content.rows[r];
        std::vector<OutCell> cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isFigure = content.columns[i].kind == ColumnKind::Figure;
            if (isFigure && !row[i].sort.isValid())
                cells.push_back(OutCell::number({}));
            else if (isFigure)
                cells.push_back(figure(row[i].sort.toDouble()));
            else
                cells.push_back(OutCell::text(withoutMarks(row[i].text).toStdString()));
            if (const auto limits = content.limits.find(i); limits != content.limits.end()) {
                const auto &own = limits->second[r];
                cells.push_back(own ? figure(own->low) : OutCell::number({}));
                cells.push_back(own ? figure(own->high) : OutCell::number({}));
            }
        }
        table.rows.push_back(std::move(cells));
    }
    return palmares::csvOf(table);
}

ChartCard::ChartCard(const Services &services, const QString &name, QWidget *parent)
    : Card(parent), m_services(services)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(ui::metric(4));
    m_finding = new PlainLabel(TextRole::Section, Tone::Ink, this);
    m_finding->setWordWrap(true);
    m_choices = new QComboBox(this);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choices->hide();
    m_switch = new QToolButton(this);
    m_more = new QToolButton(this);
    for (QToolButton *button : {m_switch, m_more}) {
        button->setAutoRaise(true);
        setKind(button, ButtonKind::Quiet);
        setSmall(button);
    }
    head->addWidget(m_finding, 1);
    head->addWidget(m_choices, 0, Qt::AlignTop);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    m_method = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_method->setWordWrap(true);
    m_canvas = new ChartCanvas(this);
    m_nothing = new PlainLabel(TextRole::Body, Tone::Ink2, this);
    m_nothing->setWordWrap(true);
    m_rows = new CellTable(this);
    m_table = new DataTable(services, name, this);
    m_table->setRows(m_rows);
    m_table->setDense(true);
    m_table->setMinimumHeight(ui::metric(140));
    m_table->hide();
    body()->setSpacing(ui::metric(6));
    body()->addLayout(head);
    body()->addWidget(m_method);
    body()->addSpacing(ui::metric(4));
    body()->addWidget(m_canvas);
    body()->addWidget(m_table);
    body()->addWidget(m_nothing);
    body()->addStretch(1);
    connect(m_canvas, &ChartCanvas::opened, this, &ChartCard::opened);
    connect(m_choices, &QComboBox::activated, this, &ChartCard::chosen);
    connect(m_switch, &QToolButton::clicked, this, [this] { showTable(!isTableShown()); });
    connect(m_more, &QToolButton::clicked, this, &ChartCard::openMenu);
    retranslate();
}

bool ChartCard::isTableShown() const
{
    return !m_table->isHidden();
}

void ChartCard::setContent(ChartContent content)
{
    m_content = std::move(content);
    m_finding->setText(m_content.finding);
    m_method->setText(m_content.method);
    m_method->setVisible(!m_content.method.isEmpty());
    m_nothing->setText(m_content.nothing);
    m_nothing->setVisible(!m_content.isThere());
    m_canvas->setDrawing(m_content.drawing);
    m_canvas->setAccessibleName(m_content.name + QStringLiteral(": ") + m_content.finding);
    m_table->setAccessibleName(m_content.name);
    m_choices->clear();
    m_choices->addItems(m_content.choices);
    m_choices->setCurrentIndex(m_content.choice);
    m_choices->setAccessibleName(tr("Order: %1", "a chart").arg(m_content.name));
    m_choices->setVisible(!m_content.choices.isEmpty());
    m_switch->setVisible(m_content.isThere());
    m_more->setVisible(m_content.isThere());
    showTable(isTableShown() && m_content.isThere());
}

/// A table has as many rows as there are marks: it is filled when somebody looks at it.
void ChartCard::fillTable()
{
    m_rows->setColumns(m_content.columns);
    m_rows->setRows(m_content.rows);
    // Words take what codes and figures leave.
    const auto words = std::find_if(m_content.columns.rbegin(), m_content.columns.rend(),
                                    [](const auto &column) { return column.kind == ColumnKind::Words; });
    const auto stretched = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, std::distance(words, m_content.columns.rend()) - 1));
    std::vector<int> widths(m_content.columns.size(), 0);
    const QFontMetrics metrics(ui::font(TextRole::Body));
    for (std::size_t c = 0; c < widths.size(); ++c) {
        // Long titles must not push figures out of a small window.
        const bool isLong = std::any_of(m_content.rows.begin(), m_content.rows.end(), [&](const std::vector<Cell> &row) {
            return metrics.horizontalAdvance(row[c].text) > ui::metric(mostForWords);
        });
        if (m_content.columns[c].kind == ColumnKind::Words && (c == stretched || isLong))
            widths[c] = c == stretched ? leastForWords : mostForWords;
    }
    m_table->setWidths(widths, static_cast<int>(stretched));
}

void ChartCard::showTable(bool shown)
{
    if (shown)
        fillTable();
    const bool hadFocus = m_table->hasFocus() || m_canvas->hasFocus();
    m_table->setVisible(shown);
    m_table->setFixedHeight(ui::metric(tableHeight));
    m_canvas->setVisible(!shown && m_content.isThere());
    if (hadFocus)
        shown ? m_table->setFocus() : m_canvas->setFocus();
    retranslate();
}

void ChartCard::retranslate()
{
    const bool isTable = isTableShown();
    m_switch->setIcon(icon(isTable ? Icon::Chart : Icon::Table));
    m_switch->setToolTip(isTable ? tr("Show the chart") : tr("Show the table"));
    m_switch->setAccessibleName(m_switch->toolTip() + QStringLiteral(": ") + m_content.name);
    m_more->setIcon(icon(Icon::More));
    m_more->setToolTip(tr("Copy or save"));
    m_more->setAccessibleName(m_more->toolTip() + QStringLiteral(": ") + m_content.name);
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || isThemeChange(event))
        retranslate();
}

void ChartCard::openMenu()
{
    QMenu menu(this);
    menu.addAction(icon(Icon::Copy), tr("Copy picture and table"), this, &ChartCard::copy);
    menu.addAction(icon(Icon::Save), tr("Save…"), this, &ChartCard::askWhere);
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

QImage ChartCard::picture() const
{
    const Tokens &paper = tokensOf(Theme::Light);
    const QSize chart = m_canvas->pictureSize();
    const double head = paintedHeight(nullptr, m_content, chart.width(), paper, layoutDirection());
    const QSize whole(chart.width() + 2 * margin, chart.height() + static_cast<int>(head) + 2 * margin);
    QImage image((QSizeF(whole) * sharpness).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(paper.surface);
    QPainter painter(&image);
    painter.translate(margin, margin);
    paintedHeight(&painter, m_content, chart.width(), paper, layoutDirection());
    painter.translate(0, head);
    m_canvas->paintPicture(painter, chart, paper);
    return image;
}

void ChartCard::copy() const
{
    auto *copied = new QMimeData;
    copied->setImageData(picture());
    QString text;
    for (std::size_t i = 0; i < m_content.columns.size(); ++i)
        text += (i > 0 ? QStringLiteral("\t") : QString()) + withoutMarks(m_content.columns[i].heading);
    for (const auto &row : m_content.rows) {
        text += QLatin1Char('\n');
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? QStringLiteral("\t") : QString()) + withoutMarks(row[i].text);
    }
    copied->setText(text);
    QGuiApplication::clipboard()->setMimeData(copied);
}

Done ChartCard::saveAs(const QString &path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        const Bytes table = ui::csvOf(m_content);
        buffer.write(reinterpret_cast<const char *>(table.data()), static_cast<qint64>(table.size()));
    } else if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        const Tokens &paper = tokensOf(Theme::Light);
        const QSize chart = m_canvas->pictureSize();
        const double head = paintedHeight(nullptr, m_content, chart.width(), paper, layoutDirection());
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize({chart.width() + 2 * margin, chart.height() + static_cast<int>(head) + 2 * margin});
        svg.setViewBox(QRect(QPoint(), svg.size()));
        svg.setTitle(m_content.finding);
        svg.setDescription(m_content.method);
        QPainter painter(&svg);
        painter.translate(margin, margin);
        paintedHeight(&painter, m_content, chart.width(), paper, layoutDirection());
        painter.translate(0, head);
        m_canvas->paintPicture(painter, chart, paper);
    } else {
        picture().save(&buffer, "PNG");
    }
    buffer.close();
    return print::writeWhole(path, bytes);
}

void ChartCard::askWhere()
{
    const QString path =
        askWhereToSave(this, tr("Save the chart"), m_content.name + QStringLiteral(".png"),
                                     tr("Picture (*.png)") + QStringLiteral(";;") + tr("Drawing (*.svg)") +
                                         QStringLiteral(";;") + tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (const Done saved = saveAs(path); !saved.ok())
        return m_services.notices.say(NoticeText::of(saved.error()));
    NoticeText notice;
    notice.kind = NoticeText::Kind::Done;
    notice.first = [path] { return tr("Saved as %1").arg(ui::code(path)); };
    m_services.notices.say(notice);
}

} // namespace palmares::ui
