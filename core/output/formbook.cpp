#include "core/output/formbook.h"

#include "core/output/scratch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <array>

namespace palmares {

namespace {

constexpr time_t anyTime = 315'532'800; ///< 1980-01-01: a form says nothing about when it was written
constexpr std::size_t longestMessage = 255; ///< that a spreadsheet shows beside a cell
constexpr std::size_t longestHeading = 32;
constexpr std::size_t longestCell = 32'767;

/// At most so many characters of UTF-8.
std::string upTo(std::size_t characters, const std::string &text)
{
    std::size_t end = 0;
    for (std::size_t seen = 0; end < text.size(); ++end) {
        if ((static_cast<unsigned char>(text[end]) & 0xC0) != 0x80 && ++seen > characters)
            break;
    }
    return text.substr(0, end);
}

std::string columnName(std::size_t column)
{
    std::string name;
    for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (n - 1) % 26));
    return name;
}

std::string scaleText(const Scale &scale)
{
    return scale.textOf(scale.min) + "–" + scale.textOf(scale.max);
}

/// Where a worksheet begins, and the rows that its headings and its cells are in.
struct SheetPlace {
    lxw_row_t headings = 0;
    lxw_row_t firstRow() const { return headings + 1; }
    lxw_row_t rowOf(std::size_t entry) const { return firstRow() + static_cast<lxw_row_t>(entry); }
};

/// A column of the worksheet that is filled in: its heading, and what is below it in the row of an entry.
struct FilledColumn {
    enum class Holds { Told, Question, State, Words };
    Holds holds = Holds::Words;
    std::string heading;
    double width = 0;
    std::string FormRow::*told = nullptr; ///< what the form itself says there
    std::size_t question = 0;             ///< index in FormBook::columns
};

/// Entry, check code and title; the questions; state, reason and the two comments. What a table of scores is read by stands in
/// the headings as formMark().
std::vector<FilledColumn> filledColumns(const FormBook &form)
{
    using Holds = FilledColumn::Holds;
    const FormWords &words = form.words;
    const auto ours = [](const std::string &heading, const char *name) { return heading + " " + formMark(name, true); };
    std::vector<FilledColumn> columns = {{Holds::Told, ours(words.entry, "entry"), 11, &FormRow::code, 0},
                                         {Holds::Told, ours(words.check, "check"), 11, &FormRow::check, 0},
                                         {Holds::Told, ours(words.title, "title"), 36, &FormRow::title, 0}};
    for (std::size_t i = 0; i < form.columns.size(); ++i)
        columns.push_back({Holds::Question, form.columns[i].heading + " " + formMark(form.columns[i].id, false), 16, nullptr, i});
    columns.push_back({Holds::State, ours(words.state, "state"), 18, nullptr, 0});
    columns.push_back({Holds::Words, ours(words.kind, "kind"), 18, nullptr, 0});
    columns.push_back({Holds::Words, ours(words.committee, "comment"), 44, nullptr, 0});
    columns.push_back({Holds::Words, ours(words.entrant, "note_to_entrant"), 44, nullptr, 0});
    return columns;
}

class Writer {
public:
    Writer(const FormBook &form, lxw_workbook *book) : m_form(form), m_book(book)
    {
        m_heading = format([](lxw_format *f) {
            format_set_bold(f);
            format_set_text_wrap(f);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
            format_set_bg_color(f, 0xE8EEF2);
            format_set_border(f, LXW_BORDER_THIN);
        });
        m_plain = format([](lxw_format *f) {
            format_set_text_wrap(f);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
        });
        m_bold = format([](lxw_format *f) {
            format_set_bold(f);
            format_set_text_wrap(f);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
        });
        m_open = format([](lxw_format *f) {
            format_set_unlocked(f);
            format_set_text_wrap(f);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
            format_set_border(f, LXW_BORDER_HAIR);
            format_set_bg_color(f, 0xFFFDF2);
        });
        m_closed = format([](lxw_format *f) {
            format_set_bg_color(f, 0xD9D9D9);
            format_set_border(f, LXW_BORDER_HAIR);
        });
    }

    void write()
    {
        writeScores();
        writeInstructions();
        writeTexts();
    }

private:
    template <typename Set>
    lxw_format *format(const Set &set)
    {
        lxw_format *made = workbook_add_format(m_book);
        set(made);
        return made;
    }

    lxw_worksheet *sheet(const std::string &name)
    {
        lxw_worksheet *made = workbook_add_worksheet(m_book, upTo(31, name).c_str());
        if (m_form.words.rightToLeft)
            worksheet_right_to_left(made);
        return made;
    }

    static void text(lxw_worksheet *to, lxw_row_t row, std::size_t column, const std::string &words, lxw_format *format)
    {
        worksheet_write_string(to, row, static_cast<lxw_col_t>(column), upTo(longestCell, words).c_str(), format);
    }

    void writeScores()
    {
        const SheetPlace place;
        const std::vector<FilledColumn> columns = filledColumns(m_form);
        lxw_worksheet *to = sheet(m_form.words.scores);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto at = static_cast<lxw_col_t>(c);
            worksheet_set_column(to, at, at, columns[c].width, nullptr);
            text(to, place.headings, c, columns[c].heading, m_heading);
            for (std::size_t i = 0; i < m_form.rows.size(); ++i)
                writeCell(to, place.rowOf(i), c, columns[c], m_form.rows[i]);
            if (!m_form.rows.empty())
                addCheck(to, place, c, columns[c]);
        }
        const auto told = std::count_if(columns.begin(), columns.end(), [](const FilledColumn &one) { return one.told; });
        worksheet_freeze_panes(to, place.firstRow(), static_cast<lxw_col_t>(told));
        lxw_protection allowed{};
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        worksheet_protect(to, nullptr, &allowed);
        worksheet_set_landscape(to);
        worksheet_fit_to_pages(to, 1, 0);
        worksheet_repeat_rows(to, place.headings, place.headings);
        worksheet_set_footer(to, ("&L" + footerText() + "&R&P / &N").c_str());
    }

    void writeCell(lxw_worksheet *to, lxw_row_t row, std::size_t at, const FilledColumn &column, const FormRow &entry)
    {
        if (column.told)
            return text(to, row, at, entry.*column.told, m_plain);
        const bool isOpen = column.holds != FilledColumn::Holds::Question || entry.asked[column.question];
        const std::string before = column.holds == FilledColumn::Holds::Question && column.question < entry.before.size() ? entry.before[column.question] : "";
        double value = 0;
        const auto read = std::from_chars(before.data(), before.data() + before.size(), value);
        if (isOpen && !before.empty() && read.ptr == before.data() + before.size())
            worksheet_write_number(to, row, static_cast<lxw_col_t>(at), value, m_open);
        else
            worksheet_write_blank(to, row, static_cast<lxw_col_t>(at), isOpen ? m_open : m_closed);
    }

    /// "&" begins a command there.
    std::string footerText() const
    {
        std::string words = upTo(100, m_form.heading);
        for (std::size_t at = 0; (at = words.find('&', at)) != std::string::npos; at += 2)
            words.insert(at, 1, '&');
        return words;
    }

    /// What a spreadsheet accepts in the cells of a column. Blank is always right.
    void addCheck(lxw_worksheet *to, const SheetPlace &place, std::size_t at, const FilledColumn &column)
    {
        const lxw_row_t last = place.rowOf(m_form.rows.size() - 1);
        if (column.holds == FilledColumn::Holds::Question)
            addScaleCheck(to, place, at, last, m_form.columns[column.question]);
        if (column.holds == FilledColumn::Holds::State)
            addStates(to, place, at, last);
    }

    void addScaleCheck(lxw_worksheet *to, const SheetPlace &place, std::size_t at, lxw_row_t last, const FormColumn &column)
    {
        std::string message = m_form.words.offScale;
        if (const auto found = message.find("{scale}"); found != std::string::npos)
            message.replace(found, 7, scaleText(column.scale));
        message = upTo(longestMessage, message);
        std::string title = upTo(longestHeading, m_form.words.notThere);
        const Scale &scale = column.scale;
        const std::string cell = columnName(at) + std::to_string(place.firstRow() + 1);
        // A spreadsheet's formula is written the same way in every language; steps are counted in whole ones.
        std::string formula = "=AND(ISNUMBER(" + cell + ")," + cell + ">=" + scale.textOf(scale.min) + "," + cell + "<=" + scale.textOf(scale.max)
                              + ",ABS((" + cell + "-(" + scale.textOf(scale.min) + "))/" + scale.textOf(scale.step) + "-ROUND((" + cell + "-("
                              + scale.textOf(scale.min) + "))/" + scale.textOf(scale.step) + ",0))<0.000001)";
        lxw_data_validation check{};
        check.ignore_blank = LXW_VALIDATION_ON;
        check.show_error = LXW_VALIDATION_ON;
        check.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
        check.error_title = title.data();
        check.error_message = message.data();
        const bool whole = scale.digits == 0 && scale.step == 1;
        if (column.isItem) { // or a word; which words there are the import knows
            formula = "=OR(ISTEXT(" + cell + ")," + cell + "=0," + cell + "=1," + cell + "=2)";
            check.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
            check.value_formula = formula.data();
        } else if (whole) {
            check.validate = LXW_VALIDATION_TYPE_INTEGER;
            check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            check.minimum_number = static_cast<double>(scale.min);
            check.maximum_number = static_cast<double>(scale.max);
        } else {
            check.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
            check.value_formula = formula.data();
        }
        const auto col = static_cast<lxw_col_t>(at);
        worksheet_data_validation_range(to, place.firstRow(), col, last, col, &check);
    }

    void addStates(lxw_worksheet *to, const SheetPlace &place, std::size_t at, lxw_row_t last)
    {
        std::string recused = m_form.words.recused;
        std::string cannotJudge = m_form.words.cannotJudge;
        std::array<char *, 3> states = {recused.data(), cannotJudge.data(), nullptr};
        lxw_data_validation choice{};
        choice.validate = LXW_VALIDATION_TYPE_LIST;
        choice.value_list = states.data();
        choice.ignore_blank = LXW_VALIDATION_ON;
        choice.show_error = LXW_VALIDATION_ON;
        choice.dropdown = LXW_VALIDATION_ON;
        const auto col = static_cast<lxw_col_t>(at);
        worksheet_data_validation_range(to, place.firstRow(), col, last, col, &choice);
    }

    void writeInstructions()
    {
        lxw_worksheet *to = sheet(m_form.words.instructions);
        worksheet_set_column(to, 0, 0, 100, nullptr);
        lxw_row_t row = 0;
        text(to, row++, 0, m_form.heading, m_bold);
        for (const auto *lines : {&m_form.about, &m_form.words.howTo}) {
            for (const std::string &line : *lines)
                text(to, row++, 0, line, m_plain);
            ++row;
        }
        for (const FormColumn &column : m_form.columns) {
            text(to, row++, 0, column.heading, m_bold);
            if (!column.definition.empty())
                text(to, row++, 0, column.definition, m_plain);
            for (const auto &[units, words] : column.anchors)
                text(to, row++, 0, "   " + column.scale.textOf(units) + " · " + words, m_plain);
            ++row;
        }
        worksheet_protect(to, nullptr, nullptr);
    }

    void writeTexts()
    {
        struct Column {
            const std::string &heading;
            double width;
        };
        const Column columns[] = {{m_form.words.entry, 12}, {m_form.words.title, 40}, {m_form.words.text, 100}};
        const SheetPlace place;
        lxw_worksheet *to = sheet(m_form.words.texts);
        worksheet_freeze_panes(to, place.firstRow(), 0);
        std::size_t at = 0;
        for (const Column &column : columns) {
            worksheet_set_column(to, static_cast<lxw_col_t>(at), static_cast<lxw_col_t>(at), column.width, nullptr);
            text(to, place.headings, at++, column.heading, m_heading);
        }
        lxw_row_t row = place.firstRow();
        for (const FormRow &entry : m_form.rows) {
            text(to, row, 0, entry.code, m_plain);
            text(to, row, 1, entry.title, m_plain);
            // What a cell has no room for goes on in the row below.
            std::string rest = entry.text;
            do {
                const std::string part = upTo(longestCell, rest);
                text(to, row++, 2, part, m_plain);
                rest.erase(0, part.size());
            } while (!rest.empty());
        }
        worksheet_protect(to, nullptr, nullptr);
    }

    const FormBook &m_form;
    lxw_workbook *m_book;
    lxw_format *m_heading = nullptr;
    lxw_format *m_plain = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_open = nullptr;
    lxw_format *m_closed = nullptr;
};

} // namespace

std::string formMark(const std::string &name, bool ours)
{
    return std::string(ours ? "[#" : "[") + name + "]";
}

Result<Bytes> formXlsx(const FormBook &form)
{
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/palmares-XXXXXX"));
    if (!folder.isValid())
        return notWrittenIn(QDir::tempPath(), "folder_made");
    const QString path = folder.filePath(QStringLiteral("form.xlsx"));
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = scratch.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return Error(Code::OUT_OF_MEMORY);
    lxw_doc_properties properties{};
    properties.created = anyTime;
    workbook_set_properties(book, &properties);
    Writer(form, book).write();
    if (const lxw_error done = workbook_close(book); done != LXW_NO_ERROR)
        return notWrittenIn(folder.path(), lxw_strerror(done));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(Code::CANNOT_READ, {{"file", "xlsx"}});
    return file.readAll().toStdString();
}

} // namespace palmares
