#include "ui/coordinator/rules/textspane.h"

#include "ui/text/languages.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int placeColumn = 0;
constexpr int editorHeight = 80;

/// A text on one line of a table.
QString inOneLine(const QString &text)
{
    constexpr int longest = 120;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

} // namespace

std::string TextsModel::langOf(int column)
{
    return text::allLanguages()[static_cast<std::size_t>(column - 1)].content;
}

void TextsModel::show(std::vector<TextPlace> places)
{
    beginResetModel();
    m_places = std::move(places);
    endResetModel();
}

void TextsModel::refresh()
{
    if (!m_places.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TextsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int TextsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(text::allLanguages().size());
}

bool TextsModel::isUsed(const std::string &lang) const
{
    return std::any_of(m_places.begin(), m_places.end(), [&](const TextPlace &one) { return !m_draft->text(one.at, lang).isEmpty(); });
}

bool TextsModel::isMissing(const TextPlace &at, const std::string &lang) const
{
    if (!m_draft->text(at.at, lang).isEmpty())
        return false;
    const auto &all = text::allLanguages();
    return at.isWanted || std::any_of(all.begin(), all.end(), [&](const text::LanguageName &other) { return !m_draft->text(at.at, other.content).isEmpty(); });
}

bool TextsModel::isMissing(int row, int column) const
{
    const std::string lang = langOf(column);
    return isUsed(lang) && isMissing(place(row), lang);
}

int TextsModel::missingIn(const std::string &lang) const
{
    if (!isUsed(lang)) // a language in which there is nothing is not one of the call's
        return 0;
    return static_cast<int>(std::count_if(m_places.begin(), m_places.end(), [&](const TextPlace &one) { return isMissing(one, lang); }));
}

int TextsModel::missing() const
{
    int all = 0;
    for (int column = 1; column < columnCount(); ++column)
        all += missingIn(langOf(column));
    return all;
}

QVariant TextsModel::data(const QModelIndex &index, int role) const
{
    const TextPlace &at = place(index.row());
    if (index.column() == placeColumn)
        return role == Qt::DisplayRole   ? QVariant(at.name)
               : role == TableRole::Sort ? QVariant(index.row())
                                         : QVariant();
    const QString words = m_draft->text(at.at, langOf(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return !words.isEmpty() ? inOneLine(words) : isMissing(index.row(), index.column()) ? tr("missing") : QStringLiteral("–");
    case TableRole::Ink:
        return words.isEmpty() ? QVariant(static_cast<int>(isMissing(index.row(), index.column()) ? Tone::Warn : Tone::Ink3))
                               : QVariant();
    default:
        return {};
    }
}

QVariant TextsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == placeColumn)
        return tr("Text");
    return QString::fromUtf16(text::allLanguages()[static_cast<std::size_t>(section - 1)].own);
}

TextsPane::TextsPane(const Services &services, RulesDraft *draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_model(new TextsModel(draft, this))
{
    m_onlyMissing = new QCheckBox(this);
    m_state = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_state->setWordWrap(true);
    m_table = new DataTable(services, QStringLiteral("rules/texts"), this);
    m_table->setDense(true);
    m_table->setRows(m_model);
    m_table->setMinimumHeight(ui::metric(160)); // large type scrolls the page instead
    m_table->setWidths({190, 150, 110, 130, 130, 130}, placeColumn);
    m_place = new PlainLabel(TextRole::Section, Tone::Ink, this);
    m_place->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(8));
    column->addWidget(m_state); // a line of its own: beside the box it is cut in large type
    column->addWidget(m_onlyMissing);
    column->addWidget(m_table, 1);
    column->addWidget(m_place);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(ui::metric(12));
    for (int i = 0; i < 2; ++i) {
        m_sides[i] = makeSide(i);
        auto *side = new QVBoxLayout;
        side->setSpacing(ui::metric(4));
        side->addWidget(m_sides[i].language, 0, Qt::AlignLeading);
        side->addWidget(m_sides[i].editor);
        pair->addLayout(side, 1);
    }
    column->addLayout(pair);
    connect(m_table, &DataTable::moved, this, [this] {
        for (const Side &side : m_sides)
            fillSide(side);
    });
    connect(m_table, &DataTable::opened, this, [this] { m_sides[1].editor->setFocus(); });
    connect(m_onlyMissing, &QCheckBox::toggled, this, &TextsPane::filter);
}

TextsPane::Side TextsPane::makeSide(int preferred)
{
    Side side{new QComboBox(this), new QPlainTextEdit(this)};
    for (const text::LanguageName &name : text::allLanguages())
        side.language->addItem(QString::fromUtf16(name.own), QString::fromLatin1(name.content));
    side.language->setCurrentIndex(preferred);
    side.editor->setTabChangesFocus(true);
    side.editor->setFixedHeight(ui::metric(editorHeight));
    connect(side.language, &QComboBox::activated, this, [this, side] { fillSide(side); });
    connect(side.editor, &QPlainTextEdit::textChanged, this, [this, side] {
        const int row = m_table->currentRow();
        if (row < 0)
            return;
        m_draft->setText(m_model->place(row).at, side.language->currentData().toString().toStdString(),
                         side.editor->toPlainText());
        m_model->refresh();
    });
    return side;
}

void TextsPane::fillSide(const Side &side)
{
    const int row = m_table->currentRow();
    const QSignalBlocker quiet(side.editor);
    side.editor->setEnabled(row >= 0);
    m_place->setText(row < 0 ? tr("Choose a text above to write it.") : m_model->place(row).name);
    if (row < 0)
        return side.editor->clear();
    const QString lang = side.language->currentData().toString();
    const QString words = m_draft->text(m_model->place(row).at, lang.toStdString());
    side.editor->setLayoutDirection(QLocale(lang).textDirection());
    side.editor->setAccessibleName(
        tr("%1 written in %2").arg(m_model->place(row).name, side.language->currentText()));
    if (side.editor->toPlainText() != words)
        side.editor->setPlainText(words);
}

void TextsPane::filter()
{
    if (!m_onlyMissing->isChecked())
        return m_table->proxy()->setFilter({});
    m_table->proxy()->setFilter([this](int row) {
        for (int column = 1; column < m_model->columnCount(); ++column) {
            if (m_model->isMissing(row, column))
                return true;
        }
        return false;
    });
}

void TextsPane::show(const CallSnapshot &view)
{
    if (!m_sides[0].editor->hasFocus() && !m_sides[1].editor->hasFocus())
        m_model->show(textPlaces(m_draft->rules(), view->state,
                                 [this](const std::string &place) { return m_draft->text(place); }));
    else
        m_model->refresh();
    const int missing = m_model->missing();
    m_state->setText(missing == 0
                         ? tr("Every language has what judges need.")
                         : tr("%Ln texts are missing in languages that this call uses.", nullptr, missing));
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->setCurrentRow(0);
    for (const Side &side : m_sides)
        fillSide(side);
}

void TextsPane::retranslate()
{
    m_onlyMissing->setText(tr("Only what is missing"));
    m_table->setAccessibleName(tr("Texts of the call"));
    for (const Side &side : m_sides)
        side.language->setAccessibleName(tr("Language"));
}

} // namespace palmares::ui
