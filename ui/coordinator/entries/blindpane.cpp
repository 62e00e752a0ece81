#include "ui/coordinator/entries/blindpane.h"

#include "ui/coordinator/entries/blindwords.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/text/blindtext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/shell/notices.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/style/palmstyle.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace palmares::ui {

namespace {

} // namespace

BlindPane::BlindPane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_verbs(services, this), m_newest(services.jobs, this), m_rows(new CellTable(this)),
      m_black(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::EyeOff, this);
    m_whole = new QWidget(this);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_method = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    for (PlainLabel *label : {m_sentence, m_method}) {
        label->setWordWrap(true);
        whole->addWidget(label);
    }
    m_table = new DataTable(services, QStringLiteral("entries/blindness"), m_whole);
    m_table->setRows(m_rows);
    m_table->setDense(true);
    whole->addWidget(m_table, 1);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_black->setIcon(icon(Icon::Redact));
    setKind(m_black, ButtonKind::Primary);
    connect(m_empty->primary(), &QPushButton::clicked, this, &BlindPane::lookThrough);
    connect(m_black, &QPushButton::clicked, this, &BlindPane::blackOut);
    connect(m_table, &DataTable::moved, this, &BlindPane::fillButton);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BlindPane::fillButton);
    connect(m_table, &DataTable::opened, this, [this](int row) {
        emit opened(QString::fromStdString(m_codes[static_cast<std::size_t>(row)]));
    });
}

void BlindPane::retranslate()
{
    m_table->setAccessibleName(tr("What shows who sent an entry"));
    m_rows->setColumns({{tr("Entry"), ColumnKind::Code}, {tr("Where")}, {tr("What")}, {tr("Found")}, {tr("In packages")}});
    m_table->setWidths({76, 120, 170, 200, 150}, 3);
    m_empty->setActions(m_traces.empty() && m_looked ? tr("Look through them again") : tr("Look through all entries"));
    fill();
}

std::vector<Blackout> BlindPane::chosen() const
{
    std::vector<Blackout> words;
    for (const int row : m_codes.empty() ? std::vector<int>() : m_table->selectedRows()) {
        if (!m_blackouts[static_cast<std::size_t>(row)].words.empty())
            words.push_back(m_blackouts[static_cast<std::size_t>(row)]);
    }
    return words;
}

void BlindPane::blackOut()
{
    const std::vector<Blackout> words = chosen();
    if (words.empty())
        return;
    m_verbs.act([words](CallSession &session) { return RedactDesk(session).blackOut(words); },
                [this](const RedactDesk::Redacted &done) {
                    tell(done);
                    m_call = m_services.call.view();
                    lookThrough();
                });
}

void BlindPane::tell(const RedactDesk::Redacted &done)
{
    const int texts = n(done.texts);
    m_services.notices.say(
        {NoticeText::Kind::Done,
         [texts] { return tr("Words were blacked out in %Ln titles and texts.", nullptr, texts); },
         [] { return tr("Judges get them with their next package. The words as they came stay with the office."); },
         [] { return tr("Undo"); },
         [this, before = done.before] {
             m_verbs.done([before](CallSession &session) { return RedactDesk(session).putBack(before); },
                          [this] {
                              m_call = m_services.call.view();
                              lookThrough();
                          });
         }});
}

QString BlindPane::bottomWords() const
{
    return tr("Choose lines to black out what stands in titles and texts. Enter opens the entry.");
}

void BlindPane::fillButton()
{
    const int words = n(chosen().size());
    m_black->setText(words > 0 ? tr("Black out %Ln finds", nullptr, words) : tr("Black out"));
    m_black->setEnabled(words > 0);
    m_black->setToolTip(words > 0 ? QString() : tr("Choose a line with words of a title or text."));
    emit changed();
}

void BlindPane::setCall(CallSnapshot call)
{
    m_call = std::move(call);
    fill();
}

void BlindPane::lookThrough()
{
    if (!m_call)
        return;
    std::vector<std::uint32_t> entries;
    for (std::uint32_t e = 0; e < m_call->state.entries.size(); ++e) {
        if (m_call->state.entries[e].isKnown())
            entries.push_back(e);
    }
    m_newest.ask([] { return tr("Looking through the entries"); },
                 [call = m_call, entries](const Jobs::Report &report) -> Result<std::vector<EntryTraces>> {
                     bool isOff = false;
                     auto traces = tracesOf(*call, entries, true, [&](std::uint64_t done, std::uint64_t total) {
                         isOff = isOff || !report(done, total);
                         return !isOff;
                     });
                     if (isOff)
                         return Error(Code::CANCELLED);
                     return traces;
                 },
                 [this, call = m_call](Result<std::vector<EntryTraces>> traces) {
                     if (!traces.ok())
                         return;
                     m_looked = call;
                     m_traces = std::move(traces).value();
                     retranslate();
                     emit changed();
                 });
}

void BlindPane::fill()
{
    std::vector<std::vector<Cell>> rows;
    m_codes.clear();
    m_blackouts.clear();
    std::size_t showing = 0;
    std::size_t pictures = 0;
    std::size_t unknown = 0;
    const QString goes = text::say(text::blind::goes);
    const QString stays = text::say(text::blind::stays);
    for (const EntryTraces &entry : m_traces) {
        const QString name = QString::fromStdString(entry.code);
        showing += entry.showsSender() ? 1 : 0;
        unknown += entry.isPrivateKnown ? 0 : 1;
        for (const EntryTraces::Found &found : entry.found) {
            rows.push_back({{name},
                            {whereWords(found)},
                            {kindWords(found.trace.kind), {}, {}, found.trace.isOwn() ? std::optional(Tone::Warn) : std::nullopt},
                            {QString::fromStdString(found.trace.found)},
                            {found.isCleaned ? goes : stays, {}, found.isCleaned ? Icon::Check : Icon::Warning,
                             found.isCleaned ? Tone::Accent : Tone::Warn}});
            m_codes.push_back(entry.code);
            const bool isInWords = found.where == "title" || found.where == "text";
            m_blackouts.push_back({entry.code, found.where, found.lang, isInWords ? found.trace.found : std::string()});
        }
        for (const EntryTraces::File &file : entry.files) {
            pictures += file.isPicture ? 1 : 0;
            if (file.left.empty())
                continue;
            rows.push_back({{name},
                            {fileWords(file.number)},
                            {leftWords(file.left)},
                            {code(QString::fromStdString(file.media))},
                            {text::say(text::blind::asItCame), {}, Icon::Warning, Tone::Warn}});
            m_codes.push_back(entry.code);
            m_blackouts.emplace_back();
        }
    }
    const bool isAny = m_looked && !rows.empty();
    m_whole->setVisible(isAny);
    m_empty->setVisible(!isAny);
    QStringList more;
    if (pictures > 0)
        more += text::sayCount(text::blind::pictures, static_cast<std::int64_t>(pictures));
    if (unknown > 0)
        more += text::sayCount(text::blind::noEntrant, static_cast<std::int64_t>(unknown));
    if (!m_looked)
        m_empty->setWords(tr("Here stands what shows judges who sent an entry."),
                          tr("Titles, texts and files are searched for the sender's name in any script, for addresses, numbers "
                             "and links, and for what files say of their maker."));
    else
        m_empty->setWords(text::say(text::blind::nothing), more.join(QLatin1Char(' ')));
    m_sentence->setText(showing > 0 ? tr("%Ln entries may show who sent them.", nullptr, n(showing))
                                    : tr("No entry names its sender; look at what else was found."));
    QStringList method{tr("Open an entry to correct its words or take a file off.")};
    if (m_looked && m_looked != m_call)
        method.prepend(tr("The call has changed since: look through it again."));
    m_method->setText((method + more).join(QLatin1Char(' ')));
    m_rows->setRows(std::move(rows));
    fillButton();
}

} // namespace palmares::ui
