#include "ui/text/throughtext.h"

#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/text/whystands.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace palmares::text {

namespace {

class Through {
    Q_DECLARE_TR_FUNCTIONS(Through)

public:
    /// `n` entries of which the same is to be said as of `one`; `named`: their codes.
    static QString ofAll(const Finding &one, const QString &from, const QString &round, int n, const QString &named)
    {
        if (one.code == FindingCode::NOT_THROUGH)
            return tr("%Ln entries are in %1 without having come through %2: %3.", "a round; the one before; codes of entries", n).arg(round, from, named);
        if (one.arg("decided") == "open")
            return tr("%Ln entries were open at the close of %1, are not in %2, and nobody has decided about them: %3.", "a round; the one after; codes", n)
                .arg(from, round, named);
        if (one.arg("decided") == "yes")
            return tr("%Ln entries were honoured by a decision on %1, did not come through by its rules and are not in %2: %3.", "a round; the one after; codes",
                      n)
                .arg(from, round, named);
        return tr("%Ln entries have come through %1 and are not in %2: fill %2 again. They are: %3.", "a round; the one after; codes", n).arg(from, round, named);
    }
};

} // namespace

QStringList throughLines(const CallView &call, const std::vector<Finding> &findings, std::string_view lang)
{
    constexpr std::size_t mostAlone = 2;
    using Kind = std::tuple<std::string_view, std::string_view, FindingCode, std::string_view>; // rounds, and what is so
    std::map<Kind, std::vector<const Finding *>> alike;
    for (const Finding &finding : findings)
        alike[{finding.arg("from"), finding.arg("round"), finding.code, finding.arg("decided")}].push_back(&finding);
    QStringList lines;
    for (auto &[kind, all] : alike) {
        std::sort(all.begin(), all.end(), [](const Finding *a, const Finding *b) { return a->arg("entry") < b->arg("entry"); });
        if (all.size() <= mostAlone) {
            for (const Finding *finding : all)
                lines += describe(withTitles(call, *finding, lang));
            continue;
        }
        QStringList named;
        for (const Finding *finding : all)
            named += apartLtr(QString::fromStdString(std::string(finding->arg("entry"))));
        lines += Through::ofAll(*all.front(), apart(roundTitle(call, std::string(std::get<0>(kind)), lang)),
                                apart(roundTitle(call, std::string(std::get<1>(kind)), lang)), static_cast<int>(named.size()), someOf(named));
    }
    return lines;
}

} // namespace palmares::text
