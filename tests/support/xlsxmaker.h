#pragma once

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

namespace palmares::tests {

/// The bytes of a ZIP archive with these members, as another program would have packed them.
inline std::string zipOf(const std::vector<std::pair<std::string, std::string>> &members, zip_uint16_t encryption = 0)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    zip_source_keep(source);
    for (const auto &[name, content] : members) {
        const zip_int64_t at = zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), 0);
        if (encryption != 0)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(at), encryption, "secret");
    }
    zip_close(archive);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    zip_error_fini(&error);
    return bytes;
}

/// A workbook written by hand: what stands in its parts is what a test is about.
struct XlsxParts {
    std::vector<std::pair<std::string, std::string>> sheets; ///< name (with `" state="hidden` for a hidden one) and the worksheet's content
    std::string strings; ///< items of the shared strings
    std::string styles;
    bool from1904 = false;

    std::vector<std::pair<std::string, std::string>> members() const
    {
        const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        const std::string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const std::string package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        std::string list;
        std::string relations;
        std::vector<std::pair<std::string, std::string>> all;
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const std::string n = std::to_string(i + 1);
            list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>";
            relations += "<Relationship Id=\"rId" + n + "\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
            all.emplace_back("xl/worksheets/sheet" + n + ".xml",
                             head + "<worksheet " + main + ">" + sheets[i].second + "</worksheet>");
        }
        relations += "<Relationship Id=\"s1\" Type=\"" + office + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        relations += "<Relationship Id=\"s2\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>";
        all.emplace_back("_rels/.rels", head + "<Relationships " + package + "><Relationship Id=\"rId1\" Type=\"" + office
                                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.emplace_back("xl/workbook.xml", head + "<workbook " + main + " xmlns:r=\"" + office + "\"><workbookPr date1904=\""
                                                + (from1904 ? "1" : "0") + "\"/><sheets>" + list + "</sheets></workbook>");
        all.emplace_back("xl/_rels/workbook.xml.rels", head + "<Relationships " + package + ">" + relations + "</Relationships>");
        all.emplace_back("xl/sharedStrings.xml", head + "<sst " + main + ">" + strings + "</sst>");
        all.emplace_back("xl/styles.xml", head + "<styleSheet " + main + ">" + styles + "</styleSheet>");
        return all;
    }
    std::string bytes() const { return zipOf(members()); }
};

} // namespace palmares::tests
