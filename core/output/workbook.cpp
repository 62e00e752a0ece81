#include "core/output/tablesink.h"

#include "core/output/scratch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <map>

namespace palmares {

namespace {

constexpr std::size_t mostCharacters = 32'767; ///< of a cell
constexpr lxw_row_t mostRows = 1'048'576;
constexpr double narrowest = 6;
constexpr double widest = 60;
constexpr int shownPlaces = 6;            ///< of a number with more digits than a decimal has that somebody typed
constexpr std::size_t exactDigits = 15; ///< that a double keeps of any decimal
constexpr time_t anyTime = 315'532'800; ///< 1980-01-01, where ZIP archives begin: files say nothing about when they were written

/// Characters of UTF-8.
std::size_t lengthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// How wide a text is in a spreadsheet, about: its longest line, characters of East Asia counted twice.
double widthOf(std::string_view text)
{
    double width = 0;
    double line = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        line = c == '\n' ? 0 : line + ((byte & 0xC0) == 0x80 ? 0 : byte >= 0xE3 ? 2 : 1);
        width = std::max(width, line);
    }
    return width;
}

std::string shortenedTo(std::string_view text, std::size_t characters)
{
    std::size_t end = 0;
    for (std::size_t seen = 0; end < text.size(); ++end) {
        if ((static_cast<unsigned char>(text[end]) & 0xC0) != 0x80 && ++seen > characters)
            break;
    }
    return std::string(text.substr(0, end));
}

struct Decimal {
    double value = 0;
    int places = 0; ///< digits behind the point
};

/// Whether this is how the double itself is written: a mean has as many digits as it takes to tell it from its neighbours.
bool isShortest(std::string_view text, double value)
{
    std::array<char, 400> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    return written.ec == std::errc() && std::string_view(digits.data(), static_cast<std::size_t>(written.ptr - digits.data())) == text;
}

/// A decimal that a double holds to its last digit; none otherwise.
std::optional<Decimal> exactDecimal(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    Decimal decimal;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), decimal.value, std::chars_format::fixed);
    if (digits == 0 || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    if (static_cast<std::size_t>(digits) > exactDigits) {
        if (!isShortest(text, decimal.value))
            return std::nullopt;
        decimal.places = shownPlaces;
        return decimal;
    }
    const auto point = text.find('.');
    decimal.places = point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
    return decimal;
}

} // namespace

struct XlsxSink::Book {
    Look look;
    std::unique_ptr<QTemporaryDir> folder;
    QByteArray path;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr;
    std::map<int, lxw_format *> numbers; ///< by digits behind the point
    lxw_row_t row = 0;
    std::vector<double> widths;
    std::size_t shortened = 0;

    Book() = default;
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;
    ~Book()
    {
        if (workbook)
            lxw_workbook_free(workbook);
    }

    lxw_format *numberFormat(int places)
    {
        lxw_format *&format = numbers[places];
        if (!format) {
            format = workbook_add_format(workbook);
            const std::string code = places == 0 ? "0" : "0." + std::string(static_cast<std::size_t>(places), '0');
            format_set_num_format(format, code.c_str());
        }
        return format;
    }

    Done write(lxw_col_t column, const OutCell &cell)
    {
        if (cell.value.empty())
            return {};
        widths[column] = std::max(widths[column], widthOf(cell.value));
        lxw_error done = LXW_NO_ERROR;
        const auto decimal = cell.kind == OutCell::Kind::Number ? exactDecimal(cell.value) : std::nullopt;
        if (decimal) {
            done = worksheet_write_number(sheet, row, column, decimal->value, numberFormat(decimal->places));
        } else if (lengthOf(cell.value) <= mostCharacters) {
            done = worksheet_write_string(sheet, row, column, cell.value.c_str(), nullptr);
        } else {
            ++shortened;
            done = worksheet_write_string(sheet, row, column, (shortenedTo(cell.value, mostCharacters - 1) + "…").c_str(), nullptr);
        }
        return done == LXW_NO_ERROR ? Done() : notWrittenIn(folder->path(), lxw_strerror(done));
    }

    /// What can only be said of a worksheet once all its rows are there.
    void endSheet()
    {
        if (!sheet || widths.empty())
            return;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet, column, column, std::clamp(widths[i] + 2, narrowest, widest), nullptr);
        }
        worksheet_autofilter(sheet, 0, 0, row > 0 ? row - 1 : 0, static_cast<lxw_col_t>(widths.size() - 1));
        sheet = nullptr;
    }
};

XlsxSink::XlsxSink(std::unique_ptr<Book> book) : m_book(std::move(book)) {}
XlsxSink::~XlsxSink() = default;

Result<std::unique_ptr<XlsxSink>> XlsxSink::make(const Look &look)
{
    auto book = std::make_unique<Book>();
    book->look = look;
    const QString base = look.scratch.empty() ? QDir::tempPath() : QString::fromStdString(look.scratch);
    book->folder = std::make_unique<QTemporaryDir>(base + QStringLiteral("/palmares-XXXXXX"));
    if (!book->folder->isValid())
        return notWrittenIn(base, "folder_made");
    book->path = QFile::encodeName(book->folder->filePath(QStringLiteral("table.xlsx")));
    QByteArray scratch = QFile::encodeName(book->folder->path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = scratch.data();
    book->workbook = workbook_new_opt(book->path.constData(), &options);
    if (!book->workbook)
        return Error(Code::OUT_OF_MEMORY);
    lxw_doc_properties properties = {};
    properties.created = anyTime;
    workbook_set_properties(book->workbook, &properties);
    book->heading = workbook_add_format(book->workbook);
    format_set_bold(book->heading);
    format_set_bg_color(book->heading, 0xE8EEF2);
    format_set_border(book->heading, LXW_BORDER_THIN);
    return std::unique_ptr<XlsxSink>(new XlsxSink(std::move(book)));
}

Done XlsxSink::begin(const std::string &name, const std::vector<std::string> &columns)
{
    Book &book = *m_book;
    book.endSheet();
    book.sheet = workbook_add_worksheet(book.workbook, name.c_str());
    if (!book.sheet)
        return Error(Code::CANNOT_WRITE, {{"file", "xlsx"}, {"detail", name}});
    if (book.look.rightToLeft)
        worksheet_right_to_left(book.sheet);
    worksheet_freeze_panes(book.sheet, 1, 0);
    book.row = 0;
    book.widths.assign(columns.size(), 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        book.widths[i] = widthOf(columns[i]) + 2; // room for the button of the filter
        worksheet_write_string(book.sheet, 0, static_cast<lxw_col_t>(i), columns[i].c_str(), book.heading);
    }
    ++book.row;
    return {};
}

Done XlsxSink::add(const std::vector<OutCell> &row)
{
    Book &book = *m_book;
    if (book.row >= mostRows)
        return Error(Code::TOO_BIG, {{"limit", std::to_string(mostRows)}});
    for (std::size_t i = 0; i < row.size(); ++i)
        PALMARES_CHECK(book.write(static_cast<lxw_col_t>(i), row[i]));
    ++book.row;
    return {};
}

std::size_t XlsxSink::shortened() const
{
    return m_book->shortened;
}

Done XlsxSink::finish(const ByteSink &sink)
{
    Book &book = *m_book;
    book.endSheet();
    lxw_workbook *workbook = book.workbook;
    book.workbook = nullptr; // closing frees it, whatever comes of it
    // Rows go to a file that nobody asks whether it took them.
    const bool wasFull = isFull(book.folder->path());
    const lxw_error done = workbook_close(workbook);
    if (done != LXW_NO_ERROR || wasFull || isFull(book.folder->path()))
        return notWrittenIn(book.folder->path(), done == LXW_NO_ERROR ? "full" : lxw_strerror(done));
    QFile file(QFile::decodeName(book.path));
    if (!file.open(QIODevice::ReadOnly))
        return Error(Code::CANNOT_READ, {{"file", "xlsx"}});
    for (;;) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty())
            return file.error() == QFileDevice::NoError ? Done() : Error(Code::CANNOT_READ, {{"file", "xlsx"}});
        PALMARES_CHECK(sink({piece.constData(), static_cast<std::size_t>(piece.size())}));
    }
}

} // namespace palmares
