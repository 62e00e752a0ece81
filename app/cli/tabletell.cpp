#include "app/cli/tabletell.h"

#include "app/cli/tell.h"
#include "app/cli/verbs.h"
#include "ui/text/registertext.h"
#include "ui/text/usagetext.h"

#include <array>

namespace palmares::cli {

namespace words = text::registers;

namespace {

std::string separatorCode(char separator)
{
    return separator == ',' ? "comma" : separator == ';' ? "semicolon" : "tab";
}

} // namespace

TableChoice choiceOf(const Args &args)
{
    TableChoice choice;
    if (args.has("--encoding")) {
        choice.encoding = encodingNamed(args.value("--encoding"));
        if (!choice.encoding)
            throw UsageError{word(text::usage::oneOf,
                                  {{"option", "--encoding"},
                                   {"words", listed(allEncodings())}})};
    }
    if (args.has("--separator")) {
        const std::string given = args.value("--separator");
        choice.separator = given == "comma" || given == "," ? ',' : given == "semicolon" || given == ";" ? ';' : '\t';
        if (choice.separator == '\t' && given != "tab" && given != "\t")
            throw UsageError{word(text::usage::oneOf, {{"option", "--separator"}, {"words", listed(std::array{"comma", "semicolon", "tab"})}})};
    }
    choice.worksheet = args.value("--sheet");
    return choice;
}

void tellTable(Out &out, const TableSource &source)
{
    auto &object = out.object();
    object["table"] = {{"format", source.isXlsx ? "xlsx" : "csv"}, {"header_line", source.hasNoHeadings ? 0 : source.headerLine}};
    if (source.isXlsx) {
        object["table"].update({{"worksheet", source.worksheet}, {"not_read", source.others}, {"hidden_rows", source.hiddenRows},
                                {"hidden_columns", source.hiddenColumns}, {"formulas", source.formulas}, {"merged", source.merged}});
        out.say(source.hasNoHeadings ? words::readXlsxWhole : words::readXlsx, {{"sheet", source.worksheet}, {"line", source.headerLine}});
    } else {
        object["table"].update({{"encoding", nameOf(source.encoding)}, {"separator", separatorCode(source.separator)}});
        const text::Sentence separator = source.separator == ',' ? words::comma : source.separator == ';' ? words::semicolon : words::tab;
        out.say(source.hasNoHeadings ? words::readCsvWhole : words::readCsv, {{"encoding", nameOf(source.encoding)}, {"separator", word(separator)}, {"line", source.headerLine}});
        if (source.looksLike) {
            object["table"]["looks_like"] = nameOf(*source.looksLike);
            out.say(words::lettersLookLike, {{"encoding", nameOf(*source.looksLike)}});
        }
    }
}

} // namespace palmares::cli
