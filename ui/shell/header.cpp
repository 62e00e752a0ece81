#include "ui/shell/header.h"

#include "ui/shell/steps.h"
#include "ui/text/errortext.h"
#include "ui/text/languages.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/savedindicator.h"

#include <QActionGroup>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace palmares::ui {

namespace {

constexpr int afterMirroring = 100; ///< ms, when every button stands where it will stay

} // namespace

Header::Header(QWidget *parent) : PageHeader(parent)
{
    const auto button = [this](Icon shown) {
        auto *made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setIcon(ui::icon(shown));
        return made;
    };
    m_home = button(Icon::Home);
    m_palm = new QLabel(this);
    m_mark = new PlainLabel(TextRole::Title, Tone::Ink, this);
    m_mark->setText(QStringLiteral("Palmares"));
    m_steps = new Steps(this);
    m_saved = new SavedIndicator(this);
    m_changeJudge = button(Icon::Judges);
    m_changeJudge->hide();
    m_language = button(Icon::Language);
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_languageMenu = new QMenu(m_language);
    m_language->setMenu(m_languageMenu);
    m_settings = button(Icon::Settings);
    m_help = button(Icon::Help);
    for (QWidget *start :
         {static_cast<QWidget *>(m_home), static_cast<QWidget *>(m_palm), static_cast<QWidget *>(m_mark)})
        addAtStart(start);
    setMiddle(m_steps);
    for (QWidget *end : {static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_changeJudge),
                         static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_settings),
                         static_cast<QWidget *>(m_help)})
        addAtEnd(end);

    connect(m_home, &QToolButton::clicked, this, &Header::homeWanted);
    connect(m_changeJudge, &QToolButton::clicked, this, &Header::changeJudgeWanted);
    connect(m_settings, &QToolButton::clicked, this, &Header::settingsWanted);
    connect(m_help, &QToolButton::clicked, this, &Header::helpWanted);
    connect(m_saved, &SavedIndicator::saveCopyWanted, this, [this] {
        if (m_saveCopy)
            m_saveCopy();
    });
    showPlace(Side::None, {}, {});
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

void Header::showPlace(Side side, const QString &title, const QString &subtitle)
{
    const bool isHome = side == Side::None && title.isEmpty();
    m_home->setVisible(side != Side::Office && !isHome); // there the rail has it
    m_palm->setVisible(isHome);
    m_mark->setVisible(isHome);
    m_steps->setVisible(side == Side::Judge);
    m_hasSettings = side != Side::Office;
    m_settings->setVisible(m_hasSettings && m_form < Form::NoHelp);
    setQuiet(side == Side::Office);
    setTitle(title, subtitle);
    chooseForm();
}

void Header::setShared(bool shared)
{
    m_changeJudge->setVisible(shared);
    chooseForm();
}

void Header::saving()
{
    m_saved->saving();
}

void Header::saved(std::int64_t at)
{
    m_saved->saved(QDateTime::fromMSecsSinceEpoch(at).time());
    m_saveCopy = {};
    if (m_failure) {
        m_failure.reset();
        emit saveRecovered();
    }
}

void Header::failed(const Error &why, std::function<void()> saveCopy)
{
    const bool isNews = !m_failure || m_failure->code != why.code;
    m_failure = why;
    m_saveCopy = std::move(saveCopy);
    m_saved->failed(text::causeOf(why), static_cast<bool>(m_saveCopy));
    if (isNews)
        emit saveFailed(why, m_saveCopy);
}

void Header::clearSaved()
{
    m_failure.reset();
    m_saveCopy = {};
    m_saved->clear();
}

bool Header::event(QEvent *event)
{
    const bool isDone = PageHeader::event(event);
    if (event->type() == QEvent::LayoutRequest)
        chooseForm(); // words or sizes have changed
    return isDone;
}

void Header::resizeEvent(QResizeEvent *event)
{
    PageHeader::resizeEvent(event);
    chooseForm();
}

int Header::languageWidth(bool named) const
{
    // The style does not make room for the arrow behind the word at large sizes of text.
    const int words = QFontMetrics(m_language->font()).horizontalAdvance(m_language->text());
    return ui::metric(18) + (named ? words + ui::metric(50) : ui::metric(36));
}

/// What all parts need in a form, without the titles.
int Header::widthIf(Form form) const
{
    const bool isTight = form >= Form::NoLanguageName;
    std::vector<int> end{languageWidth(!isTight), m_saved->widthIf(form >= Form::TimeAlone)};
    if (!m_changeJudge->isHidden())
        end.push_back(m_changeJudge->sizeHint().width());
    if (form < Form::NoHelp) {
        end.push_back(m_help->sizeHint().width());
        if (m_hasSettings)
            end.push_back(m_settings->sizeHint().width());
    }
    int sum =
        std::accumulate(end.begin(), end.end(), 0) + (static_cast<int>(end.size()) - 1) * gapAtEnd(isTight);
    int groups = m_home->isHidden() && m_mark->isHidden() ? 1 : 2;
    if (!m_steps->isHidden()) {
        sum += m_steps->widthIf(form >= Form::StepsInOne);
        ++groups;
    }
    return sum + groups * gapBetween(isTight);
}

/// The first form in which a fair part of the titles is left, else the shortest. Worked out without trying:
/// trying would ask for another layout each time.
void Header::chooseForm()
{
    std::vector<int> asked{width(), titleGap(), m_home->isHidden()};
    for (Form form = Form::Whole; form <= Form::NoHelp; form = static_cast<Form>(static_cast<int>(form) + 1))
        asked.push_back(widthIf(form));
    if (asked == m_asked)
        return;
    const int others = leastWidth() - widthIf(m_form) + std::min(titleGap(), ui::metric(40));
    m_asked = std::move(asked);
    Form form = Form::Whole;
    while (form != Form::NoHelp && others + widthIf(form) > width())
        form = static_cast<Form>(static_cast<int>(form) + 1);
    if (form != m_form)
        take(form);
}

void Header::take(Form form)
{
    m_form = form;
    setTight(form >= Form::NoLanguageName);
    m_language->setToolButtonStyle(form >= Form::NoLanguageName ? Qt::ToolButtonIconOnly
                                                                : Qt::ToolButtonTextBesideIcon);
    m_steps->setBrief(form >= Form::StepsInOne);
    m_saved->setBrief(form >= Form::TimeAlone);
    m_settings->setVisible(m_hasSettings && form < Form::NoHelp);
    m_help->setVisible(form < Form::NoHelp);
    refit();
}

void Header::changeEvent(QEvent *event)
{
    PageHeader::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        QTimer::singleShot(afterMirroring, this, &Header::forgetHover);
    } else if (isThemeChange(event))
        refit();
}

/// The window may have been mirrored under a pointer that did not move.
void Header::forgetHover()
{
    for (QToolButton *button : {m_home, m_changeJudge, m_language, m_settings, m_help}) {
        if (!button->underMouse() || button->rect().contains(button->mapFromGlobal(QCursor::pos())))
            continue;
        button->setAttribute(Qt::WA_UnderMouse, false);
        button->update();
    }
}

void Header::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_home, tr("All calls"));
    name(m_changeJudge, tr("Change judge: back to all calls"));
    name(m_settings, tr("Settings"));
    name(m_help, tr("Keys and help"));
    if (m_failure)
        m_saved->failed(text::causeOf(*m_failure), static_cast<bool>(m_saveCopy));
    if (!m_languages)
        return;
    const text::LanguageName &now = text::nameOf(m_languages->language());
    m_language->setText(QString::fromUtf16(now.own));
    name(m_language, tr("Language: %1").arg(QString::fromUtf16(now.own)));
    refit();
    for (QAction *action : m_languageMenu->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(now.language));
}

void Header::refit()
{
    m_palm->setPixmap(appIcon().pixmap(ui::metric(32)));
    const int icon = ui::metric(18);
    for (QToolButton *button : {m_home, m_changeJudge, m_language, m_settings, m_help})
        button->setIconSize({icon, icon});
    m_language->setMinimumWidth(languageWidth(m_form < Form::NoLanguageName));
}

} // namespace palmares::ui
