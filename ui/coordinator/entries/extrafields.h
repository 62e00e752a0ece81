#pragma once

#include "core/office/view/callview.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace palmares::ui {

/// What this call keeps of entries beside what every call does, such as consents, licences and groups: as its tables brought it.
struct ExtraField {
    std::string field;   ///< as EntryRegister::correct() takes it: "entrant.consent", "entry.format", or that of a private one
    QString name;        ///< as reports call it, else as the table did
    QStringList values;  ///< that entries have, by how many have them; of a private one none
    bool isSeen = false; ///< judges may see it
};

/// Those of any entry of the call, and consents and the licence whether or not there are any, by name. \param lang of the names
std::vector<ExtraField> extraFields(const CallView &call, std::string_view lang);

} // namespace palmares::ui
