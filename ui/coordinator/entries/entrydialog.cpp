#include "ui/coordinator/entries/entrydialog.h"

#include "core/office/entries/entryfields.h"
#include "core/office/entries/entryregister.h"
#include "ui/coordinator/entries/blindwords.h"
#include "ui/coordinator/entries/entryfiles.h"
#include "ui/coordinator/entries/entrylist.h"
#include "ui/coordinator/entries/extrafields.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/importtable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/shell/filedrops.h"
#include "ui/text/errortext.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

namespace palmares::ui {

namespace {

constexpr int mostShown = 3; ///< of the values that other entries have
constexpr const char *senderFields[] = {"name", "email", "organisation", "phone", "address", "note"};

std::string suffixOf(const std::string &lang)
{
    std::string suffix = lang;
    for (char &c : suffix)
        c = c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return suffix;
}

} // namespace

EntryDialog::EntryDialog(const Services &services, std::uint32_t entry, std::uint32_t round, QWidget *parent)
    : WritingDialog(parent), m_services(services), m_verbs(services, this), m_round(round)
{
    const CallView &call = *services.call.view();
    if (entry != nowhere)
        m_code = QString::fromStdString(call.state.entries[entry].code);
    setWindowTitle(m_code.isEmpty() ? tr("New entry") : tr("Entry %1").arg(code(m_code)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(10));
    m_title = new PlainLabel(TextRole::Title, Tone::Ink, this);
    m_title->setWordWrap(true);
    m_title->setMostLines(2);
    m_state = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_state->setWordWrap(true);
    m_notice = new Notice(this);
    m_tabs = new SegmentedControl(this);
    m_pages = new QStackedWidget(this);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 0, Qt::AlignLeading);
    column->addWidget(m_pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new QPushButton(tr("Close"), this);
    leave->setAutoDefault(false);
    m_next = new QPushButton(tr("Save and type the next"), this);
    m_next->setAutoDefault(false);
    m_save = new QPushButton(m_code.isEmpty() ? tr("Add the entry") : tr("Save the corrections"), this);
    setKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    m_next->setVisible(m_code.isEmpty());
    for (QPushButton *button : {leave, m_next, m_save})
        buttons->addWidget(button);
    column->addLayout(buttons);
    makeWords(call);
    makeSender();
    makeFiles();
    m_tabs->setSegments({tr("Title and text"), tr("Who sent it"), tr("Files")});
    m_tabs->setAccessibleName(tr("Parts of the entry"));
    m_tabs->setSegmentEnabled(Files, !m_code.isEmpty(), tr("Add the entry first."));
    m_tabs->setCurrent(Words);
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int tab) { goTo(static_cast<Tab>(tab)); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_next, &QPushButton::clicked, this, [this] { save(true); });
    auto *drops = new FileDrops(this);
    connect(drops, &FileDrops::dropped, this, [this](const QStringList &dropped) {
        if (!m_code.isEmpty())
            attach(dropped);
    });
    resize(ui::metric(680), ui::metric(600));
    load();
    m_controls.at("title")->setFocus();
}

QWidget *EntryDialog::addPage(QVBoxLayout *&column)
{
    auto *page = new QWidget;
    column = new QVBoxLayout(page);
    column->setContentsMargins(ui::metric(4), ui::metric(4), ui::metric(8), ui::metric(8));
    column->setSpacing(ui::metric(12));
    m_pages->addWidget(makeScroller(page, m_pages));
    return page;
}

FormField *EntryDialog::addLine(QVBoxLayout *column, const std::string &field, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    auto *form = new FormField(line);
    form->setWords(label, hint);
    column->addWidget(form);
    m_controls[field] = line;
    m_fields[field] = form;
    connect(line, &QLineEdit::textChanged, this, &EntryDialog::look);
    return form;
}

FormField *EntryDialog::addText(QVBoxLayout *column, const std::string &field, const QString &label, int height)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setMinimumHeight(ui::metric(height));
    auto *form = new FormField(text);
    form->setWords(label);
    column->addWidget(form);
    m_controls[field] = text;
    m_fields[field] = form;
    connect(text, &QPlainTextEdit::textChanged, this, &EntryDialog::look);
    return form;
}

void EntryDialog::makeWords(const CallView &call)
{
    QVBoxLayout *column = nullptr;
    addPage(column);
    addLine(column, "title", tr("Title"));
    addText(column, "text", tr("Text"), 150);
    auto *row = new QHBoxLayout;
    row->setSpacing(ui::metric(12));
    auto *first = new QVBoxLayout;
    auto *second = new QVBoxLayout;
    auto *third = new QVBoxLayout;
    row->addLayout(first, 1);
    row->addLayout(second, 1);
    row->addLayout(third, 1);
    column->addLayout(row);
    addLine(first, "code", tr("Code"), m_code.isEmpty() ? tr("Empty: the next one") : QString());
    auto *languages = new QComboBox;
    languages->setEditable(true);
    for (const text::LanguageName &language : text::allLanguages())
        languages->addItem(QString::fromLatin1(language.content));
    auto *languageField = new FormField(languages);
    languageField->setWords(tr("Language"), tr("A tag such as fr, sw or zh-Hans"));
    second->addWidget(languageField);
    m_controls["language"] = languages;
    m_fields["language"] = languageField;
    connect(languages, &QComboBox::editTextChanged, this, &EntryDialog::look);
    std::vector<std::string> divisions;
    for (const RoundView &round : call.state.rounds) {
        if (round.rules && divisions.empty())
            divisions = round.rules->divisions;
    }
    if (!divisions.empty()) {
        auto *box = new QComboBox;
        box->addItem(QString(), QString());
        for (const std::string &division : divisions) {
            const std::string title = call.callText("division/" + division + "/title", m_services.languages.content());
            box->addItem(QString::fromStdString(title.empty() ? division : title), QString::fromStdString(division));
        }
        auto *field = new FormField(box);
        field->setWords(tr("Division"));
        third->addWidget(field);
        m_controls["division"] = box;
        m_fields["division"] = field;
        connect(box, &QComboBox::currentIndexChanged, this, &EntryDialog::look);
    }
    for (QVBoxLayout *part : {first, second, third})
        part->addStretch(1);
    addExtra(column, true);
    addTranslations(column);
    column->addStretch(1);
}

/// Consents, licences, groups: whatever tables brought of other entries of this call.
void EntryDialog::addExtra(QVBoxLayout *column, bool isSeen)
{
    for (const ExtraField &extra : extraFields(*m_services.call.view(), m_services.languages.content())) {
        if (extra.isSeen != isSeen || m_controls.contains(extra.field))
            continue;
        addLine(column, extra.field, extra.name);
        if (extra.values.isEmpty())
            continue;
        auto *line = qobject_cast<QLineEdit *>(m_controls.at(extra.field));
        line->setPlaceholderText(extra.values.mid(0, mostShown).join(QStringLiteral(" · ")));
        auto *known = new QCompleter(extra.values, line);
        known->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(known);
    }
}

/// A title and a text in each of the languages of the program; the original's own is left out when it is known.
void EntryDialog::addTranslations(QVBoxLayout *column)
{
    // Of a new entry they are asked for: who types from paper goes from field to field, and few papers come with any.
    auto *open = new QPushButton(tr("Translations beside the original"), this);
    setKind(open, ButtonKind::Quiet);
    open->setAutoDefault(false);
    column->addWidget(open, 0, Qt::AlignLeading);
    auto *all = new QWidget;
    auto *fields = new QVBoxLayout(all);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(column->spacing());
    for (const text::LanguageName &language : text::allLanguages()) {
        const std::string suffix = suffixOf(language.content);
        addLine(fields, "title_" + suffix, fieldWords("title_" + suffix));
        addText(fields, "text_" + suffix, fieldWords("text_" + suffix), 70);
    }
    all->setVisible(!m_code.isEmpty());
    column->addWidget(all);
    connect(open, &QPushButton::clicked, all, [all] { all->setVisible(all->isHidden()); });
}

void EntryDialog::makeSender()
{
    QVBoxLayout *column = nullptr;
    addPage(column);
    auto *privacy = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    privacy->setWordWrap(true);
    privacy->setText(tr("Judges never see any of this, and no file for a judge contains it."));
    column->addWidget(privacy);
    for (const char *field : senderFields)
        addLine(column, field, fieldWords(field));
    addExtra(column, false);
    m_more = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_more->setWordWrap(true);
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_more);
    column->addStretch(1);
}

void EntryDialog::makeFiles()
{
    m_files = new EntryFiles;
    m_pages->addWidget(makeScroller(m_files, m_pages));
    connect(m_files, &EntryFiles::attachAsked, this, &EntryDialog::attach);
    connect(m_files, &EntryFiles::detachAsked, this, &EntryDialog::detach);
    connect(m_files, &EntryFiles::opened, this, [this] {
        resize(size().expandedTo({ui::metric(860), ui::metric(820)}).boundedTo(screen()->availableSize() - QSize(ui::metric(16), ui::metric(48))));
    });
}

void EntryDialog::goTo(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_pages->setCurrentIndex(tab);
}

QString EntryDialog::typed(const std::string &field) const
{
    QWidget *control = m_controls.at(field);
    if (const auto *line = qobject_cast<QLineEdit *>(control))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(control))
        return text->toPlainText().trimmed();
    const auto *box = qobject_cast<QComboBox *>(control);
    return box->isEditable() ? box->currentText().trimmed() : box->currentData().toString();
}

void EntryDialog::put(const std::string &field, const QString &value)
{
    QWidget *control = m_controls.at(field);
    const QSignalBlocker quiet(control);
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->setText(value);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        text->setPlainText(value);
    else if (auto *box = qobject_cast<QComboBox *>(control); box->isEditable())
        box->setEditText(value);
    else
        box->setCurrentIndex(box->findData(value));
}

/// Fills everything from the newest view. \pre the entry is in it
void EntryDialog::load()
{
    const CallSnapshot call = m_services.call.view();
    const auto at = m_code.isEmpty() ? Result<std::uint32_t>(nowhere) : call->entryByCode(m_code.toStdString());
    for (const auto &[field, control] : m_controls)
        m_loaded[field] = QString();
    m_language.clear();
    m_title->setText(m_code.isEmpty() ? tr("New entry, as it is typed from paper") : QString());
    m_state->hide();
    if (at.ok() && *at != nowhere) {
        const EntryView &entry = call->state.entries[*at];
        m_language = entry.language;
        m_loaded["code"] = QString::fromStdString(entry.code);
        m_loaded["language"] = QString::fromStdString(entry.language);
        m_loaded["division"] = QString::fromStdString(entry.division);
        for (const EntryText &text : entry.texts) {
            const std::string field = text.origin == "original" ? text.part : text.part + "_" + suffixOf(text.lang);
            m_loaded[field] = QString::fromStdString(call->text(text.ref).value_or(std::string()));
        }
        QStringList more;
        for (const auto &[name, value] : privateFieldsOf(call->text(entry.entrantPriv).value_or(std::string()))) {
            if (m_controls.contains(name))
                m_loaded[name] = QString::fromStdString(value);
            else
                more += tr("%1: %2").arg(isolated(QString::fromStdString(name)), isolated(QString::fromStdString(value)));
        }
        const auto fill = [&](const char *start, const std::vector<Attribute> &attributes) {
            for (const Attribute &attribute : attributes) {
                if (m_controls.contains(start + attribute.name))
                    m_loaded[start + attribute.name] = QString::fromStdString(attribute.value);
                else // of an import since
                    more += tr("%1: %2").arg(isolated(QString::fromStdString(attribute.name)), isolated(QString::fromStdString(attribute.value)));
            }
        };
        fill("entrant.", entry.entrantAttributes);
        fill("entry.", entry.attributes);
        m_more->setText(more.isEmpty() ? QString() : tr("Also kept from the table:") + QLatin1Char('\n') + more.join(QLatin1Char('\n')));
        m_title->setText(code(m_code) + QLatin1Char(' ') + isolated(entryTitle(*call, *at, m_services.languages.content())));
        const EntryPicture picture = entryPicture(call, m_round, m_services.languages.content());
        QStringList said;
        for (const EntryLine &line : picture->lines) {
            if (line.entry == *at)
                said << stateWords(line) << tr("%Ln judges", nullptr, line.judges);
        }
        m_state->setText(said.join(text::betweenFacts()));
        m_state->setVisible(!said.isEmpty());
        askTraces();
    }
    for (const auto &[field, control] : m_controls) {
        put(field, m_loaded[field]);
        m_fields.at(field)->setProblem({});
        const bool isOwn = !m_language.empty() && field.ends_with("_" + suffixOf(m_language));
        m_fields.at(field)->setVisible(!isOwn);
    }
    m_more->setVisible(!m_more->text().isEmpty());
    loadFiles();
    look();
}

void EntryDialog::loadFiles()
{
    const CallSnapshot call = m_services.call.view();
    const auto at = m_code.isEmpty() ? Result<std::uint32_t>(nowhere) : call->entryByCode(m_code.toStdString());
    m_files->show(call, at.ok() ? *at : nowhere);
}

void EntryDialog::askTraces()
{
    m_services.jobs.run(
        this, [] { return tr("Looking for what shows the sender"); },
        [call = m_services.call.view(), name = m_code.toStdString()](const Jobs::Report &report) -> Result<EntryTraces> {
            PALMARES_TRY(const std::uint32_t at, call->entryByCode(name));
            auto traces = tracesOf(*call, {at}, true, report);
            if (traces.empty())
                return Error(Code::CANCELLED);
            return std::move(traces.front());
        },
        [this](Result<EntryTraces> traces) {
            if (traces.ok())
                showTraces(*traces);
        });
}

void EntryDialog::showTraces(const EntryTraces &traces)
{
    QStringList said;
    for (const EntryTraces::Found &found : traces.found) {
        if (!found.isCleaned)
            said += tr("%1: %2 (%3)", "where, what was found, what it is")
                        .arg(whereWords(found), isolated(QString::fromStdString(found.trace.found)), kindWords(found.trace.kind));
    }
    if (said.isEmpty())
        return m_notice->hide();
    tell(Notice::Kind::Warn, tr("Judges may see who sent this entry."), said.mid(0, 4).join(QLatin1Char('\n')));
}

std::vector<std::pair<std::string, std::string>> EntryDialog::changes() const
{
    std::vector<std::pair<std::string, std::string>> changes;
    for (const auto &[field, control] : m_controls) {
        const QString now = typed(field);
        if (now != m_loaded.at(field).trimmed())
            changes.emplace_back(field, now.toStdString());
    }
    return changes;
}

void EntryDialog::look()
{
    if (!m_save)
        return;
    const bool isAny = !changes().empty();
    const bool isThere = !m_code.isEmpty() || !typed("title").isEmpty() || !typed("text").isEmpty();
    m_save->setEnabled(isAny && isThere && !m_isBusy);
    m_next->setEnabled(m_save->isEnabled());
    m_save->setToolTip(m_save->isEnabled()  ? QString()
                       : m_code.isEmpty()   ? tr("Type a title or a text first.")
                                            : tr("Nothing has been changed."));
}

void EntryDialog::save(bool andNext)
{
    const auto changed = changes();
    if (m_isBusy || changed.empty())
        return;
    m_isBusy = true;
    look();
    for (const auto &[field, form] : m_fields)
        form->setProblem({});
    m_verbs.act(
        [changed, name = m_code.toStdString()](CallSession &session) -> Result<std::string> {
            EntryRegister entries(session);
            if (name.empty())
                return entries.add(changed);
            PALMARES_CHECK(entries.correct(name, changed));
            const auto renamed = std::find_if(changed.begin(), changed.end(), [](const auto &c) { return c.first == "code"; });
            return renamed == changed.end() ? name : renamed->second;
        },
        [this, andNext](const std::string &saved) {
            m_isBusy = false;
            const bool isNew = m_code.isEmpty();
            const QString name = QString::fromStdString(saved);
            emit this->changed(name);
            m_services.notices.say({NoticeText::Kind::Done,
                                    [isNew, name] {
                                        return isNew ? tr("%1 was added.").arg(code(name)) : tr("%1 was corrected.").arg(code(name));
                                    },
                                    [isNew] {
                                        return isNew ? QString() : tr("Judges who have a package see it with the next one.");
                                    },
                                    {},
                                    {}});
            if (!andNext)
                return accept();
            load();
            tell(Notice::Kind::Done, tr("%1 was added.").arg(code(name)));
            goTo(Words);
            m_controls.at("title")->setFocus();
        },
        [this](const Error &error) {
            m_isBusy = false;
            look();
            const std::string column(error.arg("column"));
            const auto field = m_fields.find(error.code == Code::DUPLICATE_CODE      ? "code"
                                             : error.code == Code::UNKNOWN_DIVISION ? "division"
                                                                                    : column);
            if (field == m_fields.end())
                return tell(Notice::Kind::Bad, text::causeOf(error), text::nextStepOf(error));
            field->second->setProblem(text::causeAndNextStep(error));
            goTo(m_pages->widget(Sender)->isAncestorOf(field->second) ? Sender : Words);
            field->second->control()->setFocus();
        });
}

void EntryDialog::attach(const QStringList &paths)
{
    std::vector<std::string> files;
    for (const QString &path : paths)
        files.push_back(path.toStdString());
    goTo(Files);
    m_verbs.act(
        [files, name = m_code.toStdString()](CallSession &session) { return EntryRegister(session).attach(name, files); },
        [this](const AttachReport &report) {
            QStringList problems;
            for (const Error &problem : report.problems)
                problems += text::causeAndNextStep(problem);
            if (!problems.isEmpty())
                return tell(Notice::Kind::Bad, tr("No file was attached."), problems.join(QLatin1Char('\n')));
            tell(Notice::Kind::Done, tr("%Ln files were attached.", nullptr, static_cast<int>(report.added)),
                           tr("Judges see them with the next package."));
            loadFiles();
            emit changed(m_code);
        },
        [this](const Error &error) {
            if (error.code == Code::NOTHING_TO_DO)
                return tell(Notice::Kind::Info, tr("The entry has these files already."));
            tell(Notice::Kind::Bad, text::causeOf(error), text::nextStepOf(error));
        });
}

void EntryDialog::detach(const EntryFile &file)
{
    m_verbs.done([file, name = m_code.toStdString()](CallSession &session) { return EntryRegister(session).detach(name, file.hash.hex()); },
                 [this, file] {
                     tell(Notice::Kind::Done, tr("The file was taken off."), tr("It stays on this computer, as sheets may have judged it."));
                     m_notice->addAction([this, file] { putBack(file); })->setText(tr("Put it back"));
                     loadFiles();
                     emit changed(m_code);
                 });
}

void EntryDialog::putBack(const EntryFile &file)
{
    m_verbs.done([file, name = m_code.toStdString()](CallSession &session) { return EntryRegister(session).putBack(name, file); },
                 [this] {
                     tell(Notice::Kind::Done, tr("The file is there again."));
                     loadFiles();
                     emit changed(m_code);
                 });
}

/// Ctrl+Enter saves from wherever one is typing, without a way through all that is left empty.
void EntryDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !(event->modifiers() & Qt::ControlModifier))
        return WritingDialog::keyPressEvent(event);
    if (m_save->isEnabled())
        save(m_code.isEmpty());
}

/// What could be done about what was said before goes with it.
void EntryDialog::tell(Notice::Kind kind, const QString &first, const QString &second)
{
    m_notice->clearActions();
    m_notice->tell(kind, first, second);
}

} // namespace palmares::ui
