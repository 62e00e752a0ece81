#include "ui/coordinator/reports/paperkinds.h"

namespace palmares::ui {

using print::EntrantPaperKind;
using print::PaperKind;

QStringList WhatIsWritten::endings() const
{
    if (table())
        return {QStringLiteral("xlsx"), QStringLiteral("csv")};
    if (forEntrants())
        return {};
    if (paper() == PaperKind::Methods)
        return {QStringLiteral("txt"), QStringLiteral("pdf"), QStringLiteral("html")};
    if (paper() == PaperKind::Minutes)
        return {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("txt")};
    return {QStringLiteral("pdf"), QStringLiteral("html")};
}

bool WhatIsWritten::canName() const
{
    return paper() == PaperKind::Report || paper() == PaperKind::Minutes ||
           (table() && table() != ExportKind::Codebook && table() != ExportKind::Dataset);
}

bool WhatIsWritten::needsFolder(const QString &ending) const
{
    return forEntrants().has_value() || (table() == ExportKind::Dataset && ending == QLatin1String("csv"));
}

const std::vector<WhatIsWritten> &allThatIsWritten()
{
    static const std::vector<WhatIsWritten> all{{PaperKind::Report, "report"},
                                                {PaperKind::Methods, "methods"},
                                                {PaperKind::Minutes, "minutes"},
                                                {EntrantPaperKind::Letters, "letters"},
                                                {EntrantPaperKind::Certificates, "certificates"},
                                                {ExportKind::Ranking, "ranking"},
                                                {ExportKind::Scores, "scores"},
                                                {ExportKind::Entries, "entries"},
                                                {ExportKind::Comments, "comments"},
                                                {ExportKind::Flow, "flow"},
                                                {ExportKind::Codebook, "codebook"},
                                                {ExportKind::Dataset, "dataset"}};
    return all;
}

int firstTable()
{
    const auto &all = allThatIsWritten();
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (all[at].table())
            return static_cast<int>(at);
    }
    return 0;
}

} // namespace palmares::ui
