#include "core/intake/tables/xlsxparts.h"

#include "core/intake/tables/cellnumber.h"

#include <algorithm>
#include <charconv>

namespace palmares {

namespace {

constexpr std::size_t mostStrings = 4'000'000;
constexpr std::size_t mostWorksheets = 1000;
constexpr std::size_t mostStyles = 70'000;

int numberIn(const std::string &text, int otherwise)
{
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// A target of a relationship as the name of a member: relative to the folder of the part that names it.
std::string memberOf(const std::string &folder, const std::string &target)
{
    std::string path = target.starts_with('/') ? target.substr(1) : folder + target;
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        const std::string part = path.substr(from, end - from);
        if (part == ".." && !parts.empty())
            parts.pop_back();
        else if (!part.empty() && part != "." && part != "..")
            parts.push_back(part);
        from = end + 1;
    }
    std::string member;
    for (const std::string &part : parts)
        member += (member.empty() ? "" : "/") + part;
    return member;
}

struct Relationship {
    std::string type; ///< the last part of its name: "worksheet", "sharedStrings", …
    std::string member;
};

/// The relationships of a part, by id.
Result<std::map<std::string, Relationship>> relationshipsOf(ZipMembers &archive, const std::string &part)
{
    const auto slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    std::map<std::string, Relationship> found;
    if (!archive.has(name))
        return found;
    PALMARES_TRY(PartReader reader, PartReader::open(archive, name));
    for (;;) {
        PALMARES_TRY(const bool any, reader.next());
        if (!any)
            return found;
        if (!reader.isStart() || !reader.isNamed(QLatin1String("Relationship")))
            continue;
        if (reader.attribute(QLatin1String("TargetMode")) == "External")
            continue;
        const std::string type = reader.attribute(QLatin1String("Type"));
        found[reader.attribute(QLatin1String("Id"))] = {type.substr(type.rfind('/') + 1),
                                                        memberOf(folder, reader.attribute(QLatin1String("Target")))};
        if (found.size() > mostWorksheets * 2)
            return Error(Code::TOO_BIG, {{"limit", std::to_string(mostWorksheets)}});
    }
}

std::string firstOfType(const std::map<std::string, Relationship> &all, std::string_view type)
{
    for (const auto &[id, relationship] : all) {
        if (relationship.type == type)
            return relationship.member;
    }
    return {};
}

Result<std::string> workbookIn(ZipMembers &archive)
{
    PALMARES_TRY(const auto root, relationshipsOf(archive, std::string()));
    std::string workbook = firstOfType(root, "officeDocument");
    if (workbook.empty() || !archive.has(workbook))
        workbook = "xl/workbook.xml";
    if (archive.has(workbook))
        return workbook;
    const bool isOpenDocument = archive.has("content.xml") && archive.has("META-INF/manifest.xml");
    return Error(Code::NOT_A_TABLE, {{"detail", isOpenDocument ? "ods" : archive.has("word/document.xml") ? "docx" : "zip"}});
}

Done readWorkbook(ZipMembers &archive, const std::string &name, const std::map<std::string, Relationship> &all, WorkbookParts &parts)
{
    PALMARES_TRY(PartReader reader, PartReader::open(archive, name));
    for (;;) {
        PALMARES_TRY(const bool any, reader.next());
        if (!any)
            return {};
        if (!reader.isStart())
            continue;
        if (parts.worksheets.size() > mostWorksheets)
            return Error(Code::TOO_BIG, {{"limit", std::to_string(mostWorksheets)}});
        if (reader.isNamed(QLatin1String("workbookPr")))
            parts.from1904 = isTrue(reader.attribute(QLatin1String("date1904")));
        if (!reader.isNamed(QLatin1String("sheet")))
            continue;
        const auto found = all.find(reader.relationshipId());
        if (found == all.end() || found->second.type != "worksheet")
            continue; // a chart, or a macro sheet: never read
        const std::string state = reader.attribute(QLatin1String("state"));
        parts.worksheets.push_back({reader.attribute(QLatin1String("name")), found->second.member, !state.empty() && state != "visible"});
    }
}

/// Texts of all kinds: plain, in runs of several fonts, without the readings above East Asian characters.
Done readStrings(ZipMembers &archive, const std::string &name, std::vector<std::string> &strings)
{
    PALMARES_TRY(PartReader reader, PartReader::open(archive, name));
    std::string item;
    bool inText = false;
    int readings = 0;
    for (;;) {
        PALMARES_TRY(const bool any, reader.next());
        if (!any)
            return {};
        if (reader.isStart()) {
            if (reader.isNamed(QLatin1String("si")))
                item.clear();
            readings += reader.isNamed(QLatin1String("rPh")) ? 1 : 0;
            inText = reader.isNamed(QLatin1String("t"));
        } else if (reader.isEnd()) {
            inText = false;
            readings -= reader.isNamed(QLatin1String("rPh")) ? 1 : 0;
            if (reader.isNamed(QLatin1String("si")))
                strings.push_back(unescapedText(std::move(item)));
            if (strings.size() > mostStrings)
                return Error(Code::TOO_BIG, {{"limit", std::to_string(mostStrings)}});
        } else if (inText && readings == 0) {
            item += reader.text();
        }
    }
}

/// Of a number format that is nothing but two zeros or more and what stands around them (ECMA-376, 18.8.31).
WorkbookParts::Filled filledAs(std::string_view code)
{
    WorkbookParts::Filled filled;
    code = code.substr(0, code.find(';'));
    for (std::size_t at = 0; at < code.size(); ++at) {
        std::string &around = filled.digits == 0 ? filled.before : filled.after;
        const std::size_t quote = code[at] == '"' ? code.find('"', at + 1) : std::string_view::npos;
        if (code[at] == '0' && filled.after.empty())
            ++filled.digits;
        else if (quote != std::string_view::npos)
            around += code.substr(at + 1, quote - at - 1);
        else if (code[at] == '\\' && at + 1 < code.size())
            around += code[++at];
        else if (code[at] == '-' || code[at] == '/' || code[at] == ' ')
            around += code[at];
        else
            return {};
        at = quote != std::string_view::npos ? quote : at;
    }
    return filled.digits >= 2 ? filled : WorkbookParts::Filled();
}

/// Which cell styles show a date.
Done readStyles(ZipMembers &archive, const std::string &name, std::vector<WorkbookParts::Shows> &styles,
                std::vector<WorkbookParts::Filled> &filled)
{
    PALMARES_TRY(PartReader reader, PartReader::open(archive, name));
    std::map<int, std::string> codes;
    bool inCells = false;
    for (;;) {
        PALMARES_TRY(const bool any, reader.next());
        if (!any)
            return {};
        if (reader.isNamed(QLatin1String("cellXfs")))
            inCells = reader.isStart();
        if (!reader.isStart())
            continue;
        if (reader.isNamed(QLatin1String("numFmt")) && codes.size() < mostStyles)
            codes[numberIn(reader.attribute(QLatin1String("numFmtId")), -1)] = reader.attribute(QLatin1String("formatCode"));
        if (inCells && reader.isNamed(QLatin1String("xf")) && styles.size() < mostStyles) {
            const int id = numberIn(reader.attribute(QLatin1String("numFmtId")), 0);
            const auto code = codes.find(id);
            const bool isOwn = code != codes.end();
            const int known = isOwn ? -1 : id;
            const std::string_view own = isOwn ? std::string_view(code->second) : std::string_view();
            using Shows = WorkbookParts::Shows;
            styles.push_back(isElapsedFormat(known, own) ? Shows::Elapsed : isDateFormat(known, own) ? Shows::Date : Shows::Number);
            filled.push_back(filledAs(own));
        }
    }
}

} // namespace

Result<PartReader> PartReader::open(ZipMembers &archive, const std::string &name)
{
    PartReader reader;
    PALMARES_TRY(reader.m_device, archive.member(name));
    reader.m_xml = std::make_unique<QXmlStreamReader>(reader.m_device.get());
    reader.m_name = name;
    return reader;
}

Result<bool> PartReader::next()
{
    const auto damaged = [this](const char *what) { return Error(Code::DAMAGED, {{"detail", m_name + ":" + what}}); };
    for (;;) {
        const auto token = m_xml->readNext();
        m_device->tokenTaken();
        switch (token) {
        case QXmlStreamReader::StartDocument: {
            // The two that the format allows.
            const auto encoding = m_xml->documentEncoding();
            const bool isKnown = encoding.compare(QLatin1String("utf-8"), Qt::CaseInsensitive) == 0 || encoding.compare(QLatin1String("utf-16"), Qt::CaseInsensitive) == 0;
            if (!encoding.isEmpty() && !isKnown)
                return damaged("encoding");
            continue;
        }
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return damaged("doctype");
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::EndDocument:
            PALMARES_CHECK(m_device->finish());
            return false;
        case QXmlStreamReader::Invalid:
            PALMARES_CHECK(m_device->state());
            return damaged("xml");
        default:
            continue;
        }
    }
}

std::string PartReader::attribute(QLatin1String name) const
{
    return m_xml->attributes().value(name).toUtf8().toStdString();
}

std::string PartReader::relationshipId() const
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == QLatin1String("id") && !attribute.prefix().isEmpty())
            return attribute.value().toUtf8().toStdString();
    }
    return {};
}

bool isTrue(const std::string &value)
{
    return value == "1" || value == "true" || value == "on";
}

std::string unescapedText(std::string text)
{
    std::size_t at = 0;
    while ((at = text.find("_x", at)) != std::string::npos) {
        unsigned unit = 0;
        const char *from = text.data() + at + 2;
        if (at + 7 > text.size() || text[at + 6] != '_' || std::from_chars(from, from + 4, unit, 16).ptr != from + 4) {
            at += 2;
            continue;
        }
        const QString character = unit < 0xD800 || unit > 0xDFFF ? QString(QChar(static_cast<char16_t>(unit))) : QString();
        const std::string bytes = unit == 0 ? std::string() : character.toStdString();
        text.replace(at, 7, bytes);
        at += bytes.size();
    }
    return text;
}

Result<WorkbookParts> WorkbookParts::read(ZipMembers &archive)
{
    PALMARES_TRY(const std::string workbook, workbookIn(archive));
    PALMARES_TRY(const auto relationships, relationshipsOf(archive, workbook));
    WorkbookParts parts;
    PALMARES_CHECK(readWorkbook(archive, workbook, relationships, parts));
    if (const std::string styles = firstOfType(relationships, "styles"); !styles.empty() && archive.has(styles))
        PALMARES_CHECK(readStyles(archive, styles, parts.styles, parts.filled));
    if (const std::string strings = firstOfType(relationships, "sharedStrings"); !strings.empty() && archive.has(strings))
        PALMARES_CHECK(readStrings(archive, strings, parts.strings));
    return parts;
}

} // namespace palmares
