#include "ui/text/teller.h"

#include "ui/text/callnames.h"

#include <QCoreApplication>

namespace palmares::text {

namespace {

class Papers {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

} // namespace

Teller::Teller(const CallView &call, bool isForTeam)
    : m_isForTeam(isForTeam), m_call(call), m_consents(call), m_reasons(std::make_shared<ReasonsOut>(call))
{
}

bool Teller::showsTitle(std::uint32_t entry) const
{
    return entry != nowhere && (m_isForTeam || m_consents.mayBeShown(entry));
}

QString Teller::titleOf(std::uint32_t entry, std::string_view lang) const
{
    return showsTitle(entry) ? entryTitle(m_call, entry, lang) : QString();
}

QString Teller::toldOf(const EntryId &about, const QString &words) const
{
    if (m_isForTeam || words.isEmpty() || m_reasons->mayLeave(about, words.toStdString()))
        return words;
    return Papers::tr("kept with the office, for it names somebody", "of a reason");
}

QStringList Teller::whoOf(const QStringList &names) const
{
    if (m_isForTeam || names.isEmpty())
        return names;
    return {Papers::tr("%Ln person(s)", "who left the room", static_cast<int>(names.size()))};
}

} // namespace palmares::text
