#include "ui/coordinator/entries/likepane.h"

#include "core/office/entries/entryfields.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/reasondialog.h"
#include "ui/judge/callwords.h"
#include "ui/text/figures.h"
#include "ui/viewer/mediapane.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace palmares::ui {

namespace {

constexpr int mostText = 600;
constexpr int leastFile = 220; ///< height in which two pictures can be compared

QString byWords(const std::string &by)
{
    return by == "text"    ? LikePane::tr("the same words")
           : by == "email" ? LikePane::tr("the same e-mail address")
           : by == "phone" ? LikePane::tr("the same phone number")
                           : LikePane::tr("the same title");
}

QString originalText(const CallView &call, std::uint32_t entry)
{
    for (const EntryText &text : call.state.entries[entry].texts) {
        if (text.part == "text" && text.origin == "original")
            return QString::fromStdString(call.text(text.ref).value_or(std::string()));
    }
    return {};
}

} // namespace

LikePane::LikePane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_verbs(services, this), m_rows(new CellTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Copy, this);
    m_whole = new QWidget(this);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(10));
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_sentence->setWordWrap(true);
    m_table = new DataTable(services, QStringLiteral("entries/likes"), m_whole);
    m_table->setRows(m_rows);
    m_table->setMinimumHeight(ui::metric(110));
    m_sides = new QWidget(m_whole);
    auto *sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(ui::metric(12));
    for (int side = 0; side < 2; ++side) {
        auto *card = new Card(m_sides);
        m_heads[side] = new PlainLabel(TextRole::Body, Tone::Ink, card);
        m_heads[side]->setBold(true);
        m_senders[side] = new PlainLabel(TextRole::Small, Tone::Ink2, card);
        m_texts[side] = new PlainLabel(TextRole::Body, Tone::Ink, card);
        for (PlainLabel *label : {m_heads[side], m_senders[side], m_texts[side]}) {
            label->setWordWrap(true);
            card->body()->addWidget(label);
        }
        m_heads[side]->setMostLines(2);
        m_texts[side]->setMostLines(5);
        m_views[side] = new MediaPane(card);
        m_views[side]->setShort(true);
        m_views[side]->setMinimumHeight(ui::metric(leastFile));
        m_views[side]->hide();
        connect(m_views[side], &MediaPane::closeAsked, m_views[side], [view = m_views[side]] {
            view->closeFile();
            view->hide();
        });
        card->body()->addWidget(m_views[side], 1);
        card->body()->addStretch(1);
        m_mark[side] = new QPushButton(card);
        card->body()->addWidget(m_mark[side], 0, Qt::AlignLeading);
        sides->addWidget(card, 1);
        connect(m_mark[side], &QPushButton::clicked, this, [this, side] {
            const int row = m_table->currentRow();
            if (row < 0)
                return;
            const auto &pair = m_pairs[static_cast<std::size_t>(row)];
            const QString first = QString::fromStdString(pair.entry);
            const QString second = QString::fromStdString(pair.other);
            emit marked(side == 0 ? first : second, side == 0 ? second : first);
        });
    }
    whole->addWidget(m_sentence);
    whole->addWidget(m_table, 1);
    whole->addWidget(m_sides);
    m_apart = new QPushButton(m_whole);
    whole->addWidget(m_apart, 0, Qt::AlignLeading);
    connect(m_apart, &QPushButton::clicked, this, &LikePane::keepApart);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    connect(m_table, &DataTable::moved, this, &LikePane::showPair);
    connect(m_table, &DataTable::opened, this,
            [this](int row) { emit opened(QString::fromStdString(m_pairs[static_cast<std::size_t>(row)].entry)); });
}

void LikePane::show(CallSnapshot call, Pairs pairs, const std::string &lang)
{
    m_call = std::move(call);
    m_pairs = std::move(pairs);
    m_lang = lang;
    fill();
}

bool LikePane::isSame(const CallView &a, const CallView &b)
{
    const auto duplicates = [](const CallState &state) {
        return std::count_if(state.statuses.begin(), state.statuses.end(),
                             [](const StatusView &status) { return status.state == StatusState::Duplicate; });
    };
    const auto isSameEntry = [](const EntryView &x, const EntryView &y) {
        return x.heads == y.heads && x.entrant.heads == y.entrant.heads;
    };
    const auto apart = [](const CallState &state) {
        return std::count_if(state.settles.begin(), state.settles.end(),
                             [](const SettleView &settle) { return settle.answer == SettleAnswer::NotDuplicate; });
    };
    return duplicates(a.state) == duplicates(b.state) && apart(a.state) == apart(b.state) &&
           std::equal(a.state.entries.begin(), a.state.entries.end(), b.state.entries.begin(), b.state.entries.end(), isSameEntry);
}

std::vector<std::uint32_t> LikePane::entries() const
{
    std::vector<std::uint32_t> entries;
    for (const auto &pair : m_pairs) {
        for (const std::string *name : {&pair.entry, &pair.other}) {
            if (const auto at = m_call->entryByCode(*name); at.ok())
                entries.push_back(*at);
        }
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

void LikePane::retranslate()
{
    m_table->setAccessibleName(tr("Pairs of entries that look alike"));
    m_rows->setColumns({{tr("Entry"), ColumnKind::Code}, {tr("Title")}, {tr("Looks like"), ColumnKind::Code}, {tr("Title")}, {tr("What speaks for it")}});
    m_table->setWidths({76, 190, 86, 150, 190}, 3);
    m_empty->setWords(tr("No two entries look alike."),
                      tr("Titles, texts and senders are compared in whatever script they are written. "
                         "Pairs in which one is marked as a duplicate, or that you said are two, are not shown any more."));
    m_apart->setText(tr("They are two different entries…"));
    fill();
}

void LikePane::fill()
{
    const bool isAny = m_call && !m_pairs.empty();
    m_whole->setVisible(isAny);
    m_empty->setVisible(!isAny);
    if (!isAny)
        return m_rows->setRows({});
    m_sentence->setText(tr("%Ln pairs look alike: look at both, and mark one if it came twice.", nullptr, static_cast<int>(m_pairs.size())));
    std::vector<std::vector<Cell>> rows;
    for (const auto &pair : m_pairs) {
        const auto title = [&](const std::string &name) {
            const auto at = m_call->entryByCode(name);
            return at.ok() ? entryTitle(*m_call, *at, m_lang) : QString();
        };
        rows.push_back({{QString::fromStdString(pair.entry)},
                        {title(pair.entry)},
                        {QString::fromStdString(pair.other)},
                        {title(pair.other)},
                        {byWords(pair.by)}});
    }
    m_rows->setRows(std::move(rows));
    if (m_table->currentRow() < 0)
        m_table->setCurrentRow(0);
    showPair();
}

void LikePane::showPair()
{
    const int row = m_table->currentRow();
    m_sides->setVisible(row >= 0 && static_cast<std::size_t>(row) < m_pairs.size());
    m_apart->setVisible(!m_sides->isHidden());
    if (m_sides->isHidden())
        return;
    const auto &pair = m_pairs[static_cast<std::size_t>(row)];
    const std::string *names[2] = {&pair.entry, &pair.other};
    for (int side = 0; side < 2; ++side) {
        const auto at = m_call->entryByCode(*names[side]);
        if (!at.ok())
            continue;
        const auto fields = privateFieldsOf(m_call->text(m_call->state.entries[*at].entrantPriv).value_or(std::string()));
        QStringList sender;
        for (const char *field : {"name", "email", "organisation"}) {
            if (const auto found = fields.find(field); found != fields.end())
                sender += isolated(QString::fromStdString(found->second));
        }
        m_heads[side]->setText(code(QString::fromStdString(*names[side])) + QLatin1Char(' ') +
                               isolated(entryTitle(*m_call, *at, m_lang)));
        m_senders[side]->setText(sender.join(text::betweenFacts()));
        m_senders[side]->setVisible(!sender.isEmpty());
        m_texts[side]->setText(originalText(*m_call, *at).left(mostText));
        showFile(side, *at);
        m_mark[side]->setText(tr("%1 is the duplicate").arg(code(QString::fromStdString(*names[side]))));
    }
}

/// What came as a picture or a film is compared by looking at both.
void LikePane::showFile(int side, std::uint32_t entry)
{
    const auto &files = m_call->state.entries[entry].files;
    QByteArray hash = files.empty() ? QByteArray() : QByteArray::fromStdString(files.front().hash.hex());
    if (side == 1 && hash == m_shownFiles[0])
        hash.clear(); // the very same file, as the table says: once is enough
    if (hash == m_shownFiles[side])
        return;
    m_shownFiles[side] = hash;
    m_views[side]->closeFile();
    m_views[side]->setVisible(!hash.isEmpty());
    if (!hash.isEmpty())
        m_views[side]->open(shownFiles(m_call, entry).front(), QString::fromStdString(m_call->state.entries[entry].code), 1);
}

void LikePane::keepApart()
{
    const int row = m_table->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_pairs.size())
        return;
    const auto pair = m_pairs[static_cast<std::size_t>(row)];
    const QString first = code(QString::fromStdString(pair.entry));
    const QString second = code(QString::fromStdString(pair.other));
    ReasonDialog::Words words{tr("Two different entries"),
                              tr("%1 and %2 stay two entries, and this pair is not shown again.").arg(first, second), tr("Reason"),
                              tr("Keep both entries")};
    words.text = m_reason;
    ReasonDialog::ask(this, words, [this, pair](const std::string &reason) {
        m_reason = QString::fromStdString(reason);
        m_verbs.done([pair, reason](CallSession &session) { return EntryRegister(session).keepApart(pair.entry, pair.other, reason); },
                     [this, pair, reason] {
                         m_services.notices.say({NoticeText::Kind::Done, [] { return tr("Both entries stay."); }, {}, [] { return tr("Undo"); },
                                                 [verbs = m_verbs, pair, reason] {
                                                     verbs.done(
                                                         [pair, reason](CallSession &session) {
                                                             return EntryRegister(session).askAgain(pair.entry, pair.other, reason);
                                                         },
                                                         [] {});
                                                 }});
                     });
    });
}

} // namespace palmares::ui
