#include "core/output/formbook.h"

#include "core/output/scratch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
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

    /// Entry, check code and title; the questions; state, reason and the two comments.
    static constexpr std::size_t before = 3;

    void writeScores()
    {
        const FormWords &words = m_form.words;
        lxw_worksheet *to = sheet(words.scores);
        const std::size_t after = before + m_form.columns.size();
        const std::array<std::pair<const std::string *, const char *>, before> first = {
            std::pair{&words.entry, "entry"}, std::pair{&words.check, "check"}, std::pair{&words.title, "title"}};
        const std::array<std::pair<const std::string *, const char *>, 4> last = {
            std::pair{&words.state, "state"}, std::pair{&words.kind, "kind"}, std::pair{&words.committee, "comment"},
            std::pair{&words.entrant, "note_to_entrant"}};
        for (std::size_t i = 0; i < first.size(); ++i)
            text(to, 0, i, *first[i].first + " " + formMark(first[i].second, true), m_heading);
        for (std::size_t i = 0; i < m_form.columns.size(); ++i)
            text(to, 0, before + i, m_form.columns[i].heading + " " + formMark(m_form.columns[i].id, false), m_heading);
        for (std::size_t i = 0; i < last.size(); ++i)
            text(to, 0, after + i, *last[i].first + " " + formMark(last[i].second, true), m_heading);
        lxw_row_t row = 1;
        for (const FormRow &entry : m_form.rows) {
            text(to, row, 0, entry.code, m_plain);
            text(to, row, 1, entry.check, m_plain);
            text(to, row, 2, entry.title, m_plain);
            for (std::size_t i = 0; i < m_form.columns.size(); ++i)
                worksheet_write_blank(to, row, static_cast<lxw_col_t>(before + i), entry.asked[i] ? m_open : m_closed);
            for (std::size_t i = 0; i < last.size(); ++i)
                worksheet_write_blank(to, row, static_cast<lxw_col_t>(after + i), m_open);
            ++row;
        }
        if (row > 1)
            addChecks(to, row - 1, after);
        worksheet_freeze_panes(to, 1, before);
        setWidths(to, after);
        lxw_protection allowed{};
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        worksheet_protect(to, nullptr, &allowed);
        worksheet_set_landscape(to);
        worksheet_fit_to_pages(to, 1, 0);
        worksheet_repeat_rows(to, 0, 0);
        worksheet_set_footer(to, ("&L" + footerText() + "&R&P / &N").c_str());
    }

    /// "&" begins a command there.
    std::string footerText() const
    {
        std::string words = upTo(100, m_form.heading);
        for (std::size_t at = 0; (at = words.find('&', at)) != std::string::npos; at += 2)
            words.insert(at, 1, '&');
        return words;
    }

    static void setWidths(lxw_worksheet *to, std::size_t after)
    {
        const auto width = [&](std::size_t from, std::size_t until, double size) {
            worksheet_set_column(to, static_cast<lxw_col_t>(from), static_cast<lxw_col_t>(until), size, nullptr);
        };
        width(0, 1, 11);
        width(2, 2, 36);
        if (after > before)
            width(before, after - 1, 16);
        width(after, after + 1, 18);
        width(after + 2, after + 3, 44);
    }

    /// What a spreadsheet accepts in which cells. Blank is always right.
    void addChecks(lxw_worksheet *to, lxw_row_t last, std::size_t after)
    {
        for (std::size_t i = 0; i < m_form.columns.size(); ++i) {
            const FormColumn &column = m_form.columns[i];
            std::string message = m_form.words.offScale;
            if (const auto at = message.find("{scale}"); at != std::string::npos)
                message.replace(at, 7, scaleText(column.scale));
            message = upTo(longestMessage, message);
            std::string title = upTo(longestHeading, m_form.words.notThere);
            const Scale &scale = column.scale;
            const std::string cell = columnName(before + i) + "2";
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
            const auto at = static_cast<lxw_col_t>(before + i);
            worksheet_data_validation_range(to, 1, at, last, at, &check);
        }
        std::string recused = m_form.words.recused;
        std::string cannotJudge = m_form.words.cannotJudge;
        std::array<char *, 3> states = {recused.data(), cannotJudge.data(), nullptr};
        lxw_data_validation choice{};
        choice.validate = LXW_VALIDATION_TYPE_LIST;
        choice.value_list = states.data();
        choice.ignore_blank = LXW_VALIDATION_ON;
        choice.show_error = LXW_VALIDATION_ON;
        choice.dropdown = LXW_VALIDATION_ON;
        const auto at = static_cast<lxw_col_t>(after);
        worksheet_data_validation_range(to, 1, at, last, at, &choice);
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
        lxw_worksheet *to = sheet(m_form.words.texts);
        worksheet_set_column(to, 0, 0, 12, nullptr);
        worksheet_set_column(to, 1, 1, 40, nullptr);
        worksheet_set_column(to, 2, 2, 100, nullptr);
        worksheet_freeze_panes(to, 1, 0);
        text(to, 0, 0, m_form.words.entry, m_heading);
        text(to, 0, 1, m_form.words.title, m_heading);
        text(to, 0, 2, m_form.words.text, m_heading);
        lxw_row_t row = 1;
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
