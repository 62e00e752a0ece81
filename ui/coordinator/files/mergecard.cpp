#include "ui/coordinator/files/mergecard.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"

#include <QGridLayout>

namespace palmares::ui {

namespace {

/// An arrow in the direction of the language.
class Arrow final : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {ui::metric(16), ui::metric(16)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), Icon::ArrowNext, tokens().ink2, layoutDirection());
    }
};

} // namespace

MergeCard::MergeCard(QWidget *parent) : Card(parent)
{
    m_title = new PlainLabel(TextRole::Section, Tone::Ink, this);
    body()->addWidget(m_title);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(ui::metric(6));
    m_grid->setVerticalSpacing(ui::metric(8));
    for (Row &row : m_rows) {
        row = {new PlainLabel(TextRole::Small, Tone::Ink, this),
               new PlainLabel(TextRole::Body, Tone::Ink2, this), new Arrow(this),
               new PlainLabel(TextRole::Body, Tone::Ink, this)};
        row.what->setWordWrap(true);
        row.after->setBold(true);
        row.before->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row.after->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    body()->addLayout(m_grid);
    arrange(1);
    m_note = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addStretch(1);
}

/// Side by side where there is room: under a table every line counts.
void MergeCard::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    constexpr int cells = 5; // words, before, arrow, after, a gap
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const Row &row = m_rows[static_cast<std::size_t>(i)];
        const int line = i / columns;
        const int first = i % columns * cells;
        m_grid->addWidget(row.what, line, first);
        m_grid->addWidget(row.before, line, first + 1);
        m_grid->addWidget(row.arrow, line, first + 2);
        m_grid->addWidget(row.after, line, first + 3);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(cells, columns > 1 ? 1 : 0);
    m_grid->setColumnMinimumWidth(cells - 1, columns > 1 ? ui::metric(24) : 0);
}

void MergeCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange(width() > ui::metric(560) ? 2 : 1);
}

void MergeCard::show(const MergeFigures &before, const MergeFigures &after)
{
    m_before = before;
    m_after = after;
    retranslate();
}

void MergeCard::retranslate()
{
    m_title->setText(tr("After the merge"));
    const std::pair<QString, std::pair<std::size_t, std::size_t>> rows[] = {
        {tr("Score sheets that count"), {m_before.counting, m_after.counting}},
        {tr("Judges who returned something"), {m_before.returned, m_after.returned}},
        {tr("Entries short of quorum"), {m_before.shortOfQuorum, m_after.shortOfQuorum}},
        {tr("Sheets in two versions"), {m_before.forks, m_after.forks}},
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].what->setText(rows[i].first);
        m_rows[i].before->setText(number(static_cast<qint64>(rows[i].second.first)));
        m_rows[i].after->setText(number(static_cast<qint64>(rows[i].second.second)));
    }
    m_note->setText(tr("A sheet in two versions counts for nothing until you decide."));
    m_note->setVisible(m_after.forks > 0);
}

QString MergeCard::figure(std::size_t row) const
{
    return m_rows[row].before->text() + QStringLiteral(" → ") + m_rows[row].after->text();
}

} // namespace palmares::ui
