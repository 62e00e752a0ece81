#include "ui/shell/filespanel.h"

#include "ui/text/figures.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace palmares::ui {

namespace {

/// The dashed field of the drawings. Files may be dropped anywhere; this only says so.
class Well final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(tokens().edge);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), ui::metric(8), ui::metric(8));
    }
};

PlainLabel *words(TextRole role, Tone tone, QWidget *parent)
{
    auto *label = new PlainLabel(role, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

FilesPanel::FilesPanel(QWidget *parent) : QWidget(parent)
{
    m_heading = words(TextRole::Section, Tone::Ink, this);
    m_well = new Well(this);
    m_arrow = new QLabel(m_well);
    m_drop = words(TextRole::Body, Tone::Ink, m_well);
    m_drop->setAlignment(Qt::AlignCenter);
    m_choose = new QPushButton(m_well);
    connect(m_choose, &QPushButton::clicked, this, &FilesPanel::wanted);
    auto *well = new QVBoxLayout(m_well);
    well->setContentsMargins(ui::metric(16), ui::metric(20), ui::metric(16), ui::metric(20));
    well->setSpacing(ui::metric(10));
    well->addWidget(m_arrow, 0, Qt::AlignHCenter);
    well->addWidget(m_drop);
    well->addWidget(m_choose, 0, Qt::AlignHCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(8));
    column->addWidget(m_heading);
    column->addWidget(m_well);
    auto *kinds = new QGridLayout;
    kinds->setContentsMargins(0, ui::metric(12), 0, ui::metric(12));
    kinds->setHorizontalSpacing(ui::metric(14));
    kinds->setVerticalSpacing(ui::metric(2));
    kinds->setColumnStretch(1, 1);
    for (const char *ending : {".palmpack", ".palmballot", ".palmcall"}) {
        const Kind kind{new QLabel(this), words(TextRole::Body, Tone::Ink, this),
                        words(TextRole::Small, Tone::Ink2, this)};
        kind.ending->setText(QString::fromLatin1(ending));
        kind.ending->setBold(true);
        const int row = 3 * static_cast<int>(m_kinds.size());
        kinds->addWidget(kind.icon, row, 0, 2, 1);
        kinds->addWidget(kind.ending, row, 1);
        kinds->addWidget(kind.meaning, row + 1, 1);
        kinds->setRowMinimumHeight(row + 2, ui::metric(8));
        m_kinds.push_back(kind);
    }
    column->addLayout(kinds);
    m_lock = new QLabel(this);
    m_promise = words(TextRole::Small, Tone::Ink2, this);
    auto *promise = new QHBoxLayout;
    promise->setSpacing(ui::metric(12));
    promise->addWidget(m_lock, 0, Qt::AlignTop);
    promise->addWidget(m_promise, 1);
    column->addLayout(promise);
    column->addStretch(1);
}

void FilesPanel::retranslate()
{
    m_heading->setText(tr("Open a file"));
    m_arrow->setPixmap(ui::icon(Icon::Open, Tone::Accent).pixmap(ui::metric(32)));
    m_drop->setText(tr("Drop files anywhere in this window, as many as you like"));
    m_choose->setText(tr("Choose files…"));
    const QString meanings[] = {tr("from a coordinator: entries to judge"),
                                tr("from a judge: scores to merge"),
                                tr("a whole call, to hand over or keep")};
    constexpr Icon icons[] = {Icon::Package, Icon::Ballot, Icon::Bundle};
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i].icon->setPixmap(ui::icon(icons[i]).pixmap(ui::metric(22)));
        m_kinds[i].meaning->setText(meanings[i]);
    }
    m_lock->setPixmap(ui::icon(Icon::Lock, Tone::Accent).pixmap(ui::metric(18)));
    m_promise->setText(tr("Everything stays on this computer. Nothing is sent unless you send a file."));
}

} // namespace palmares::ui
