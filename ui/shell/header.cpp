#include "ui/shell/header.h"

#include "ui/shell/steps.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"
#include "ui/widgets/icon.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace palmares::ui {

namespace {

constexpr int patienceMs = 300;
constexpr int headerHeight = 56;

} // namespace

Header::Header(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    const auto button = [this](Icon shown) {
        auto *made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setIcon(ui::icon(shown));
        return made;
    };
    m_home = button(Icon::Home);
    m_palm = new QLabel(this);
    m_mark = new QLabel(this);
    m_title = new QLabel(this);
    m_subtitle = new QLabel(this);
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        // As wide as the row gives, not as the elided words are: those follow the width.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setMinimumWidth(1);
    }
    m_steps = new Steps(this);
    m_savedIcon = new QLabel(this);
    m_saved = new QLabel(this);
    m_language = button(Icon::Language);
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_languageMenu = new QMenu(m_language);
    m_language->setMenu(m_languageMenu);
    m_settings = button(Icon::Settings);
    m_help = button(Icon::Help);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addStretch(1);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_home);
    row->addWidget(m_palm);
    row->addWidget(m_mark);
    row->addLayout(titles, 1);
    row->addWidget(m_steps);
    row->addStretch(1);
    for (QWidget *end : {static_cast<QWidget *>(m_savedIcon), static_cast<QWidget *>(m_saved),
                         static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_settings),
                         static_cast<QWidget *>(m_help)})
        row->addWidget(end);

    connect(m_home, &QToolButton::clicked, this, &Header::homeWanted);
    connect(m_settings, &QToolButton::clicked, this, &Header::settingsWanted);
    connect(m_help, &QToolButton::clicked, this, &Header::helpWanted);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Header::showSaved);
    setSide(Side::None);
    retranslate();
    refit();
}

void Header::setLanguages(const text::Languages &languages)
{
    m_languages = &languages;
    auto *group = new QActionGroup(m_languageMenu);
    for (const text::LanguageName &name : text::allLanguages()) {
        QAction *action = m_languageMenu->addAction(QString::fromUtf16(name.own));
        action->setCheckable(true);
        action->setData(static_cast<int>(name.language));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language = name.language] { emit languageWanted(language); });
    }
    retranslate();
}

void Header::setSide(Side side)
{
    m_side = side;
    m_home->setVisible(side == Side::Judge);
    m_steps->setVisible(side == Side::Judge);
    m_palm->setVisible(side == Side::None);
    m_mark->setVisible(side == Side::None);
    m_settings->setVisible(side != Side::Office); // the rail has it
    setBackgroundRole(side == Side::Office ? QPalette::Window : QPalette::Base);
    refit();
    update();
}

void Header::setTitle(const QString &title, const QString &subtitle)
{
    m_fullTitle = title;
    m_fullSubtitle = subtitle;
    m_subtitle->setVisible(!subtitle.isEmpty());
    elide();
}

void Header::saving()
{
    m_save = Save::Saving;
    m_patience.start();
}

void Header::saved(std::int64_t at)
{
    const bool recovers = m_save == Save::Failed;
    m_save = Save::Saved;
    m_savedAt = at;
    m_patience.stop();
    showSaved();
    if (recovers)
        emit saveRecovered();
}

void Header::failed(const Error &why, std::function<void()> saveCopy)
{
    m_save = Save::Failed;
    m_patience.stop();
    showSaved();
    emit saveFailed(why, saveCopy);
}

void Header::clearSaved()
{
    m_save = Save::Unknown;
    m_savedAt.reset();
    m_patience.stop();
    showSaved();
}

void Header::showSaved()
{
    QString words;
    const QString time = m_savedAt ? text::timeOfDay(*m_savedAt) : QString();
    switch (m_save) {
    case Save::Unknown:
        break;
    case Save::Saving:
        words = tr("Saving…");
        break;
    case Save::Saved:
        words = tr("Saved %1").arg(time);
        break;
    case Save::Failed:
        words = m_savedAt ? tr("Not saved since %1").arg(time) : tr("Not saved");
        break;
    }
    const bool isBad = m_save == Save::Failed;
    const Icon icon = isBad ? Icon::Error : m_save == Save::Saved ? Icon::Check : Icon::Clock;
    const Tone tone = isBad ? Tone::Bad : m_save == Save::Saved ? Tone::Accent : Tone::Ink2;
    m_savedIcon->setPixmap(ui::icon(icon, tone).pixmap(ui::metric(16)));
    QPalette inked = m_saved->palette();
    inked.setColor(QPalette::WindowText, color(tone));
    m_saved->setPalette(inked);
    m_saved->setText(words);
    m_saved->setVisible(!words.isEmpty());
    m_savedIcon->setVisible(!words.isEmpty());
}

void Header::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (isThemeChange(event))
        refit();
}

void Header::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_home, tr("All calls"));
    name(m_settings, tr("Settings"));
    name(m_help, tr("Keys and help"));
    if (m_languages) {
        const text::LanguageName &now = text::nameOf(m_languages->language());
        m_language->setText(QString::fromUtf16(now.own));
        name(m_language, tr("Language: %1").arg(QString::fromUtf16(now.own)));
        for (QAction *action : m_languageMenu->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(now.language));
    }
    m_mark->setText(QStringLiteral("Palmares"));
    showSaved();
}

void Header::refit()
{
    setMinimumHeight(ui::metric(headerHeight));
    layout()->setContentsMargins(ui::metric(m_side == Side::Office ? 24 : 20), 0, ui::metric(16), 0);
    layout()->setSpacing(ui::metric(8));
    m_palm->setPixmap(appIcon().pixmap(ui::metric(32)));
    m_mark->setFont(ui::font(TextRole::Title));
    m_title->setFont(m_side == Side::Office ? ui::font(TextRole::Title) : bold(ui::font(TextRole::Reading)));
    m_subtitle->setFont(ui::font(TextRole::Small));
    m_saved->setFont(ui::font(TextRole::Small));
    showSaved();
    const int icon = ui::metric(18);
    for (QToolButton *button : {m_home, m_language, m_settings, m_help})
        button->setIconSize({icon, icon});
    elide();
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void Header::elide()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, m_title->width()));
    m_title->setToolTip(m_title->text() == m_fullTitle ? QString() : m_fullTitle);
    m_subtitle->setText(
        m_subtitle->fontMetrics().elidedText(m_fullSubtitle, Qt::ElideRight, m_subtitle->width()));
}

void Header::paintEvent(QPaintEvent *)
{
    if (m_side == Side::Office)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace palmares::ui
