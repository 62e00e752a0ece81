#include "ui/shell/folderwords.h"

#include "ui/text/figures.h"
#include "ui/viewer/readabletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace palmares::ui {

namespace {

class FolderWords {
    Q_DECLARE_TR_FUNCTIONS(FolderWords)

public:
    FolderWords(const std::vector<ShelfCall> &twins, std::int64_t now)
        : m_isAnyRestored(std::any_of(twins.begin(), twins.end(), isRestored)), m_now(now)
    {
    }

    QString origin(const ShelfCall &call) const
    {
        if (isRestored(call))
            return tr("Restored from a backup on %1").arg(moment(call.restoredAt));
        return m_isAnyRestored ? tr("Was here before the restored one") : QString();
    }

    /// Without the name of its folder.
    QStringList facts(const ShelfCall &call) const
    {
        QStringList facts;
        if (const QString from = origin(call); !from.isEmpty())
            facts += from;
        if (call.card.savedAt > 0)
            facts += (facts.isEmpty() ? tr("Last changed on %1") : tr("last changed on %1", "after another fact")).arg(moment(call.card.savedAt));
        return facts;
    }

    static QString folder(const ShelfCall &call) { return tr("folder %1").arg(text::apartLtr(readableLine(call.folder.name()))); }

private:
    static bool isRestored(const ShelfCall &call) { return call.restoredAt > 0; }
    QString moment(std::int64_t at) const { return tr("%1, %2", "day and time").arg(text::shortDay(at, m_now), text::timeOfDay(at)); }

    bool m_isAnyRestored;
    std::int64_t m_now;
};

} // namespace

QStringList folderFacts(const ShelfCall &call, const std::vector<ShelfCall> &shelf, std::int64_t now)
{
    const std::vector<ShelfCall> twins = twinsOf(call, shelf);
    if (twins.size() < 2)
        return {};
    const FolderWords words(twins, now);
    QStringList facts = words.facts(call);
    const auto same = std::count_if(twins.begin(), twins.end(), [&](const ShelfCall &twin) { return words.facts(twin) == facts; });
    if (same > 1)
        facts += FolderWords::folder(call);
    return facts;
}

QString folderWords(const ShelfCall &call, const std::vector<ShelfCall> &shelf, std::int64_t now)
{
    return folderFacts(call, shelf, now).join(text::betweenFacts());
}

QString originWords(const ShelfCall &call, const std::vector<ShelfCall> &shelf, std::int64_t now)
{
    const std::vector<ShelfCall> twins = twinsOf(call, shelf);
    return twins.size() < 2 ? QString() : FolderWords(twins, now).origin(call);
}

} // namespace palmares::ui
