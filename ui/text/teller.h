#pragma once

#include "core/office/entries/consent.h"
#include "core/office/reports/reasonsout.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string_view>
#include <vector>

namespace palmares::text {

/// What a paper tells its readers. The team reads all of it; others no title without the entrant's consent, no names, and no words in
/// which the office names somebody. Use one in one thread at a time.
class Teller {
public:
    /// \pre `call` outlives it
    Teller(const CallView &call, bool isForTeam);

    bool isForTeam() const { return m_isForTeam; }
    bool showsTitle(std::uint32_t entry) const;
    /// Empty if it is not to be seen.
    QString titleOf(std::uint32_t entry, std::string_view lang) const;
    /// Words that somebody of the office wrote, `about` an entry or (none) something else; or that they are kept back.
    QString toldOf(const EntryId &about, const QString &words) const;
    /// Names; for others only how many they are.
    QStringList whoOf(const QStringList &names) const;

private:
    bool m_isForTeam;
    const CallView &m_call;
    ConsentBook m_consents;
    std::shared_ptr<ReasonsOut> m_reasons; ///< it reads the names of the call when it is first asked
};

} // namespace palmares::text
