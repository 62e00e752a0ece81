#include "ui/coordinator/rules/freezedialog.h"

#include "ui/coordinator/rules/readingpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace palmares::ui {

FreezeDialog::FreezeDialog(const RulesDraft &draft, int missingTexts, QWidget *parent) : QDialog(parent)
{
    const std::string &id = draft.round().id;
    const QString title = draft.text("round/" + id + "/title");
    setWindowTitle(tr("Freeze the rules"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(12));
    auto *heading = new PlainLabel(TextRole::Title, Tone::Ink, this);
    heading->setWordWrap(true);
    heading->setText(tr("One last look at %1").arg(title.isEmpty() ? QString::fromStdString(id) : title));
    column->addWidget(heading);
    auto *words = new PlainLabel(TextRole::Body, Tone::Ink2, this);
    words->setWordWrap(true);
    words->setText(
        tr("After this nobody can change what is scored or how it adds up. Bands, ties and the cut can "
           "still change until the round is closed; once packages were written, such a change is printed "
           "with every result."));
    column->addWidget(words);
    if (missingTexts > 0) {
        auto *notice = new Notice(this);
        notice->tell(Notice::Kind::Warn,
                     tr("%Ln texts are missing in languages that this call uses.", nullptr, missingTexts),
                     tr("Judges then read another language. Texts can still be written after the freeze."));
        column->addWidget(notice);
    }
    auto *scroll = new Scroller(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *reading = new ReadingPane;
    reading->show(draft);
    scroll->setWidget(reading);
    scroll->setAccessibleName(tr("The rules in plain words"));
    column->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_wait = new QPushButton(tr("Not yet"), this);
    m_freeze = new QPushButton(tr("Freeze the rules"), this);
    setKind(m_freeze, ButtonKind::Primary);
    m_wait->setAutoDefault(false);
    m_freeze->setDefault(true);
    buttons->addWidget(m_wait);
    buttons->addWidget(m_freeze);
    column->addLayout(buttons);
    connect(m_wait, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_freeze, &QPushButton::clicked, this, &QDialog::accept);
    resize(ui::metric(560), ui::metric(560));
    m_freeze->setFocus();
}

} // namespace palmares::ui
