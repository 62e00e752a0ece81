#include "ui/text/cutfindings.h"

#include "ui/text/resulttext.h"
#include "ui/text/whystands.h"

#include <set>

namespace palmares::text {

QStringList cutFindings(const CallView &call, const OfficialResult &official, std::string_view lang)
{
    if (official.ranking.n.sheets == 0)
        return {};
    std::set<std::string_view> absent;
    for (const Finding &finding : official.ranking.findings) {
        if (finding.code == FindingCode::ATTRIBUTE_ABSENT)
            absent.insert(finding.arg("by"));
    }
    QStringList lines;
    for (const Finding &finding : official.ranking.findings) {
        // Where no entry has the attribute at all, that says why its floor is not met.
        const bool isSaid = finding.code == FindingCode::FLOOR_UNMET && absent.contains(finding.arg("by"));
        if (finding.arg("entry").empty() && !isSaid)
            lines += describe(withTitles(call, finding, lang));
    }
    lines.removeDuplicates(); // a floor of each division, where divisions have no names
    return lines;
}

} // namespace palmares::text
