#pragma once

// For the reader of workbooks only: the small parts beside the worksheets.

#include "core/intake/tables/zipmembers.h"

#include <QXmlStreamReader>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace palmares {

/// Reads a member as XML, token by token. No document type, no encoding but UTF-8.
class PartReader {
public:
    /// \errors as ZipMembers::member()
    static Result<PartReader> open(ZipMembers &archive, const std::string &name);

    /// Moves to the next start or end of an element, or text; false at the end of the document.
    /// \errors DAMAGED, TOO_BIG
    Result<bool> next();

    bool isStart() const { return m_xml->isStartElement(); }
    bool isEnd() const { return m_xml->isEndElement(); }
    bool isText() const { return m_xml->isCharacters(); }
    bool isNamed(QLatin1String name) const { return m_xml->name() == name; }
    std::string attribute(QLatin1String name) const;
    /// The attribute `id` of another namespace: what relationships are named by, whatever prefix it has.
    std::string relationshipId() const;
    std::string text() const { return m_xml->text().toUtf8().toStdString(); }

private:
    PartReader() = default;
    std::unique_ptr<ZipMembers::Member> m_device;
    std::unique_ptr<QXmlStreamReader> m_xml;
    std::string m_name;
};

/// A worksheet as the workbook lists it.
struct WorksheetPart {
    std::string name;
    std::string member;
    bool isHidden = false;
};

/// What the workbook says beside its cells.
struct WorkbookParts {
    std::vector<WorksheetPart> worksheets; ///< in their order
    std::vector<std::string> strings;      ///< shared
    enum class Shows : char { Number, Date, Elapsed };
    std::vector<Shows> styles;             ///< by cell style: what its numbers show
    /// How whole numbers are filled with zeros: as 001, or E-001.
    struct Filled {
        std::string before;
        std::size_t digits = 0; ///< 0: they are not
        std::string after;
    };
    std::vector<Filled> filled;            ///< by cell style
    bool from1904 = false;

    /// \errors DAMAGED, TOO_BIG, PASSWORD_PROTECTED; NOT_A_TABLE if there is no workbook in the archive
    static Result<WorkbookParts> read(ZipMembers &archive);
};

/// Text of a cell with "_x000D_" read as the character it stands for.
std::string unescapedText(std::string text);

/// A truth value as XML schema spells them: "1", "true"; also "on".
bool isTrue(const std::string &value);

} // namespace palmares
