#include "ui/coordinator/overview/callsettings.h"

#include "core/office/setup/callsetup.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/names.h"
#include "ui/text/errortext.h"
#include "ui/text/languages.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace palmares::ui {

namespace {

constexpr int usualDays = 14; // from today, where a deadline is offered that nobody has named yet
constexpr int longestContact = 200;
constexpr int longestSignatories = 400;

const SettingView *settingOf(const CallState &state, const std::string &name, const std::string &round)
{
    const auto at = std::find_if(state.settings.begin(), state.settings.end(),
                                 [&](const SettingView &one) { return one.name == name && one.round == round; });
    return at == state.settings.end() ? nullptr : &*at;
}

} // namespace

CallSettingsDialog::CallSettingsDialog(const Services &services, QWidget *parent)
    : WritingDialog(parent), m_services(services), m_verbs(services, this), m_call(services.call.view())
{
    setWindowTitle(tr("Deadline and contact"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(ui::metric(10));
    auto *what = new PlainLabel(TextRole::Body, Tone::Ink2, this);
    what->setWordWrap(true);
    what->setText(tr("Judges read this on their first page and in every message. Who has a package already gets it with the next one."));
    m_notice = new Notice(this);
    whole->addWidget(what);
    whole->addWidget(m_notice);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(ui::metric(4), ui::metric(4), ui::metric(8), ui::metric(8));
    column->setSpacing(ui::metric(12));
    std::vector<const RoundView *> rounds;
    for (const RoundView &round : m_call->state.rounds) {
        if (round.isKnown())
            rounds.push_back(&round);
    }
    addPlace(column, {}, rounds.size() > 1 ? tr("The whole call") : QString());
    m_signatories = new QPlainTextEdit(QString::fromStdString(was("signatories", {}).words), page);
    m_signatories->setTabChangesFocus(true);
    m_signatories->setFixedHeight(3 * m_signatories->fontMetrics().lineSpacing() + ui::metric(14));
    auto *signing = new FormField(m_signatories, page);
    signing->setWords(tr("Who signs certificates"), tr("One name a line; empty: a line to sign on, for the committee"));
    column->addWidget(signing);
    connect(m_signatories, &QPlainTextEdit::textChanged, this, &CallSettingsDialog::look);
    m_screening = new QCheckBox(tr("New entries are screened before they are judged"), page);
    m_screening->setChecked(was("screening", {}).value == "1");
    column->addWidget(m_screening);
    for (const RoundView *round : rounds) {
        if (rounds.size() > 1)
            addPlace(column, round->id, roundTitle(*m_call, round->id, services.languages.content()));
    }
    column->addStretch(1);
    whole->addWidget(makeScroller(page, this), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setAutoDefault(false);
    m_save = new QPushButton(tr("Save the settings"), this);
    setKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    buttons->addWidget(leave);
    buttons->addWidget(m_save);
    whole->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CallSettingsDialog::save);
    connect(m_screening, &QCheckBox::toggled, this, &CallSettingsDialog::look);
    resize(ui::metric(500), ui::metric(rounds.size() > 1 ? 560 : 400));
    look();
    m_places.at({}).has->setFocus();
}

void CallSettingsDialog::addPlace(QVBoxLayout *column, const std::string &round, const QString &heading)
{
    if (!heading.isEmpty()) {
        auto *title = new PlainLabel(TextRole::Section, Tone::Ink, this);
        title->setWordWrap(true);
        title->setText(heading);
        column->addWidget(title);
    }
    Place place;
    place.has = new QCheckBox(round.empty() ? tr("There is a deadline") : tr("This round has a deadline of its own"), this);
    place.deadline = new QDateTimeEdit(this);
    place.deadline->setCalendarPopup(true);
    QString format = locale().dateTimeFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    place.deadline->setDisplayFormat(format);
    bool isSet = false;
    const qint64 ms = QString::fromStdString(was("deadline", round).value).toLongLong(&isSet);
    const QDate usual = QDateTime::fromMSecsSinceEpoch(m_services.environment.clock->nowMs()).date().addDays(usualDays);
    place.deadline->setDateTime(isSet ? QDateTime::fromMSecsSinceEpoch(ms) : QDateTime(usual, QTime(23, 59)));
    place.has->setChecked(isSet);
    place.deadline->setEnabled(isSet);
    auto *until = new FormField(place.deadline, this);
    until->setWords(tr("Sheets are wanted until"), round.empty() ? tr("In the time of this computer. Nothing is locked after it: what comes late is shown as late.") : QString());
    place.contact = new QLineEdit(QString::fromStdString(was("contact", round).words), this);
    place.contact->setMaxLength(longestContact);
    auto *writeTo = new FormField(place.contact, this);
    writeTo->setWords(tr("Whom judges write to"), round.empty() ? tr("A name and an address") : tr("Empty: as in the whole call"));
    column->addWidget(place.has);
    column->addWidget(until);
    column->addWidget(writeTo);
    connect(place.has, &QCheckBox::toggled, place.deadline, &QWidget::setEnabled);
    connect(place.has, &QCheckBox::toggled, this, &CallSettingsDialog::look);
    connect(place.deadline, &QDateTimeEdit::dateTimeChanged, this, &CallSettingsDialog::look);
    connect(place.contact, &QLineEdit::textChanged, this, &CallSettingsDialog::look);
    m_places[round] = place;
}

CallSettingsDialog::Change CallSettingsDialog::was(const std::string &name, const std::string &round) const
{
    const SettingView *setting = settingOf(m_call->state, name, round);
    Change change{name, round, setting ? setting->value : std::string(), {}};
    if (setting && (name == "contact" || name == "signatories")) { // one that the records spell out stands there as words all the same
        change.words = m_call->text(setting->ref).value_or(setting->value);
        change.value.clear();
    }
    return change;
}

CallSettingsDialog::Change CallSettingsDialog::now(const std::string &name, const std::string &round) const
{
    const Place &place = m_places.at(round);
    Change change{name, round, {}, {}};
    if (name == "screening")
        change.value = m_screening->isChecked() ? "1" : "0";
    else if (name == "signatories")
        change.words = m_signatories->toPlainText().trimmed().left(longestSignatories).toStdString();
    else if (name == "contact")
        change.words = place.contact->text().trimmed().toStdString();
    else if (place.has->isChecked())
        change.value = std::to_string(place.deadline->dateTime().toMSecsSinceEpoch());
    return change;
}

/// What is as it was, and as it is to be.
std::vector<std::pair<CallSettingsDialog::Change, CallSettingsDialog::Change>> CallSettingsDialog::changes() const
{
    std::vector<std::pair<Change, Change>> changes;
    const auto add = [&](const std::string &name, const std::string &round, std::int64_t grain = 0) {
        Change before = was(name, round);
        Change after = now(name, round);
        // The field shows minutes: seconds that it does not show are no change.
        const auto shown = [&](const std::string &value) {
            return grain > 0 && !value.empty() ? std::to_string(QString::fromStdString(value).toLongLong() / grain) : value;
        };
        if (shown(before.value) != shown(after.value) || before.words != after.words)
            changes.emplace_back(std::move(before), std::move(after));
    };
    constexpr std::int64_t minuteMs = 60'000;
    for (const auto &[round, place] : m_places) {
        add("deadline", round, minuteMs);
        add("contact", round);
    }
    add("signatories", {});
    if (was("screening", {}).value.empty() && !m_screening->isChecked())
        return changes; // never said is the same as no
    add("screening", {});
    return changes;
}

void CallSettingsDialog::look()
{
    if (!m_save)
        return;
    m_save->setEnabled(!m_isBusy && !changes().empty());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("Nothing has been changed."));
}

Done CallSettingsDialog::carryOut(CallSession &session, const std::vector<Change> &changes)
{
    for (const Change &one : changes)
        PALMARES_CHECK(CallSetup(session).setSetting(one.name, one.round, one.value, one.words));
    return {};
}

void CallSettingsDialog::save()
{
    std::vector<Change> before;
    std::vector<Change> after;
    for (auto &[was, is] : changes()) {
        before.push_back(was);
        after.push_back(is);
    }
    if (m_isBusy || after.empty())
        return;
    m_isBusy = true;
    look();
    m_verbs.done([after](CallSession &session) { return carryOut(session, after); },
                 [this, before] {
                     tell(before);
                     accept();
                 },
                 [this](const Error &error) {
                     m_isBusy = false;
                     look();
                     m_notice->tell(Notice::Kind::Bad, text::causeOf(error), text::nextStepOf(error));
                 });
}

void CallSettingsDialog::tell(const std::vector<Change> &before) const
{
    const bool isPacked = !m_call->state.issues.empty();
    m_services.notices.say({NoticeText::Kind::Done, [] { return tr("The settings are saved."); },
                            [isPacked] {
                                return isPacked ? tr("Write the packages anew for judges to see them.") : QString();
                            },
                            [] { return tr("Undo"); },
                            [verbs = Verbs(m_services, parentWidget()), before] {
                                verbs.done([before](CallSession &session) { return carryOut(session, before); }, [] {});
                            }});
}

} // namespace palmares::ui
