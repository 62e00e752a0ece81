#include "ui/shell/callcardrow.h"

#include "ui/widgets/clampedlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace palmares::ui {

namespace {

constexpr int endWidth = 280;
constexpr int barHeight = 6;
constexpr int titleLines = 2;
/// Below this width the end goes under the words.
constexpr int narrowCard = 520;

} // namespace

CallCardRow::CallCardRow(QWidget *parent) : QWidget(parent)
{
    const auto label = [this](Tone tone) {
        auto *made = new PlainLabel(TextRole::Small, tone, this);
        made->setWordWrap(true);
        return made;
    };
    m_title = new ClampedLabel(TextRole::Section, Tone::Ink, titleLines, this);
    m_which = label(Tone::Ink);
    m_meta = label(Tone::Ink2);
    m_nextRow = new QWidget(this);
    m_icon = new QLabel(m_nextRow);
    m_next = label(Tone::Ink2);
    m_end = new QWidget(this);
    m_progress = label(Tone::Ink2);
    m_bar = new QProgressBar(m_end);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_button = new QPushButton(m_end);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_row.isShared)
            emit whoWanted(m_row.place.folder);
        else
            emit wanted(m_row.place);
    });
    m_remove = new QPushButton(this);
    setKind(m_remove, ButtonKind::Quiet);
    setSmall(m_remove);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_row.isTrial)
            emit throwingAwayWanted(m_row.place.folder);
        else
            emit removalWanted();
    });

    auto *next = new QHBoxLayout(m_nextRow);
    next->setContentsMargins(0, 0, 0, 0);
    next->setSpacing(ui::metric(6));
    next->addWidget(m_icon, 0, Qt::AlignTop);
    next->addWidget(m_next, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(ui::metric(3));
    words->addWidget(m_title);
    words->addWidget(m_which);
    words->addWidget(m_meta);
    words->addWidget(m_nextRow);
    words->addStretch(1);
    auto *howFar = new QVBoxLayout;
    howFar->setSpacing(ui::metric(6));
    howFar->addStretch(1);
    howFar->addWidget(m_progress);
    howFar->addWidget(m_bar);
    howFar->addStretch(1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(ui::metric(4));
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *end = new QHBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(ui::metric(16));
    end->addLayout(howFar, 1);
    end->addLayout(buttons, 1);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_end);
}

void CallCardRow::setRow(const HomeRow &row, bool isPrimary)
{
    m_row = row;
    m_title->setText(row.title);
    m_which->setText(row.which);
    m_which->setVisible(!row.which.isEmpty());
    m_meta->setText(row.meta);
    m_next->setText(row.next);
    m_nextRow->setVisible(!row.next.isEmpty()); // a layout of nothing but hidden widgets would leave the words no width
    m_next->setTone(row.icon ? Tone::Ink : Tone::Ink2);
    m_icon->setVisible(row.icon.has_value());
    if (row.icon)
        m_icon->setPixmap(ui::icon(*row.icon, row.tone).pixmap(ui::metric(16)));
    m_progress->setText(row.progress);
    m_bar->setVisible(!row.progress.isEmpty());
    m_bar->setValue(static_cast<int>(row.part * 1000));
    m_bar->setAccessibleName(row.progress);
    m_button->setText(row.button);
    m_button->setEnabled(row.canOpen);
    m_button->setToolTip(row.canOpen ? QString() : row.next);
    setKind(m_button, isPrimary ? ButtonKind::Primary : ButtonKind::Plain);
    m_button->setDefault(isPrimary);
    const QString whole = row.which.isEmpty() ? row.title : row.title + QStringLiteral(", ") + row.which;
    m_button->setAccessibleName(row.button + QStringLiteral(": ") + whole);
    m_remove->setVisible(row.isSample || (row.isTrial && row.canOpen));
    m_remove->setText(row.isTrial ? tr("Throw away…") : tr("Remove…"));
    m_remove->setAccessibleName(row.isTrial ? tr("Throw the trial away") + QStringLiteral(": ") + row.title : tr("Remove the sample call"));
    refit();
}

void CallCardRow::refit()
{
    const bool isNarrow = width() < ui::metric(narrowCard);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setContentsMargins(ui::metric(16), ui::metric(14), ui::metric(16), ui::metric(14));
    m_layout->setSpacing(ui::metric(16));
    m_bar->setFixedHeight(ui::metric(barHeight));
    m_end->setMinimumWidth(isNarrow ? 0 : ui::metric(endWidth));
    m_end->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : ui::metric(endWidth));
}

void CallCardRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refit();
}

void RowsCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().bordersEverything() ? tokens().edge : tokens().line);
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), ui::metric(8), ui::metric(8));
    for (const CallCardRow *row : findChildren<CallCardRow *>(Qt::FindDirectChildrenOnly)) {
        if (row->isVisible() && row->y() > 1)
            painter.drawLine(QLineF(1, row->y() - 0.5, width() - 1, row->y() - 0.5));
    }
}

} // namespace palmares::ui
