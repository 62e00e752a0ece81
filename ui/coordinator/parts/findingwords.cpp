#include "ui/coordinator/parts/findingwords.h"

#include "core/office/view/naming.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/bidi.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

class FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    static QString of(const CallView &call, const CallFinding &finding)
    {
        const Finding named = readable(call.state, finding.what);
        const auto arg = [&](std::string_view name) {
            const std::string_view value = named.arg(name);
            return code(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
        };
        switch (finding.what.code) {
        case FindingCode::SECOND_DEVICE:
            return tr("A judge has used more than one laptop. Is %1 one of them?", "the name of a laptop, such as J-03/87b0").arg(arg("device"));
        case FindingCode::FORK:
            if (named.arg("type") == "sheet")
                return tr("%1 scored %2 in two ways: say under Files, Forks, which sheet stands.", "a judge; an entry")
                    .arg(arg("judge"), arg("entry"));
            return tr("One thing is here in two versions: say under Files, Forks, which one stands (%1).")
                .arg(code(QString::fromStdString(findingLabel(call.state, finding))));
        case FindingCode::REVOKED_DEVICE:
            if (!named.arg("entry").empty())
                return tr("The sheet of %1 for %2 was decided for, and counts, though its laptop %3 is revoked.", "a judge; an entry; a laptop")
                    .arg(arg("judge"), arg("entry"), arg("device"));
            break;
        default:
            break;
        }
        return text::describe(named);
    }
};

} // namespace

QString findingWords(const CallView &call, const CallFinding &finding)
{
    return FindingWords::of(call, finding);
}

} // namespace palmares::ui
