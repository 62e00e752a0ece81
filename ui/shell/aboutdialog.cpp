#include "ui/shell/aboutdialog.h"

#include "ui/shell/closebox.h"
#include "ui/text/figures.h"
#include "ui/widgets/icon.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace palmares::ui {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    auto *mark = new QLabel(this);
    mark->setPixmap(appIcon().pixmap(ui::metric(64)));
    m_name = new QLabel(QStringLiteral("Palmares"), this);
    m_version = new QLabel(this);
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    for (QLabel *label : {m_name, m_version, m_words})
        label->setTextFormat(Qt::PlainText);
    m_version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new CloseBox(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(mark);
    column->addWidget(m_name, 0, Qt::AlignLeading); // a label goes by the direction of its words
    column->addWidget(m_version);
    column->addWidget(m_words);
    column->addStretch(1);
    column->addWidget(buttons);
    retranslate();
    fit();
}

void AboutDialog::open(QWidget *window)
{
    auto *dialog = new AboutDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || isThemeChange(event))
        QMetaObject::invokeMethod(this, &AboutDialog::fit, Qt::QueuedConnection);
}

void AboutDialog::fit()
{
    fitToWords(this, ui::metric(460));
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Palmares"));
    m_name->setFont(ui::font(TextRole::Page));
    m_version->setText(tr("Version %1, Qt %2")
                           .arg(text::apartLtr(QStringLiteral(PALMARES_VERSION)),
                                text::apartLtr(QString::fromLatin1(qVersion()))));
    m_words->setText(
        tr("Judging for open calls, without a network. Everything stays on this computer; nothing is sent "
           "unless you send a file.") +
        QStringLiteral("\n\n") +
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty."));
    layout()->setContentsMargins(ui::metric(24), ui::metric(24), ui::metric(24), ui::metric(16));
    layout()->setSpacing(ui::metric(8));
}

} // namespace palmares::ui
