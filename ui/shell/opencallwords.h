#pragma once

#include <QString>

#include "core/office/session/callshelf.h"
#include "core/office/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace palmares::ui {

/// What the window says of the call that is open, on every page of it.
class OpenCallWords {
public:
    struct Words {
        QString call;    ///< its title, plain text
        QString figures; ///< of an office: how large it is; where several folders hold it, which one it is
        QString judge;   ///< who judges; empty for an office
        QString apart;   ///< what sets it apart from the others: a trial; for a judge also which of several folders it is
        bool isTrial = false;

        /// The line under the title, where the page says `ofPage`.
        QString under(const QString &ofPage) const;
    };

    /// \param lang a tag such as "zh-Hans": the language of titles
    Words of(const CallView &view, const Environment &environment, std::string_view lang);
    /// No call is open: another folder of it may be there by the next time.
    void forget() { m_folder.clear(); }

private:
    QString origin(const CallView &view, const Environment &environment);

    std::vector<ShelfCall> m_shelf; ///< as it was when the call of m_folder was opened
    std::string m_folder;
};

} // namespace palmares::ui
