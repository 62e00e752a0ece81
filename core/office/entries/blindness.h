#pragma once

#include "core/intake/names/tracefinder.h"
#include "core/office/view/callview.h"
#include "core/records/container.h"

#include <set>
#include <string>
#include <vector>

namespace palmares {

/// What of an entry shows, or may show, who sent it.
struct EntryTraces {
    /// Where a trace stands and what becomes of it.
    struct Found {
        Trace trace;
        std::string
            where;        ///< "code", "title", "text", "attribute", or "file": what its maker's program wrote into it
        std::string lang; ///< of a title or text
        std::string name; ///< of an attribute
        std::size_t file = 0;   ///< number in the entry's list, from 1
        bool isCleaned = false; ///< it goes when packages are written
    };
    /// What can be done about an attachment.
    struct File {
        std::size_t number = 0; ///< in the entry's list, from 1
        std::string media;
        std::vector<std::string> removed; ///< what goes when packages are written: see CleanedFile
        /// Why it is sent as it came: "sound", "video", "type", "password", "damaged", "too_big" (a PDF that unpacks without end), "picture" (one in a PDF; the rest is
        /// cleaned), "versions" (two of the
        /// entry differ), "not_here"; empty if it is clean or will be.
        std::string left;
        bool isPicture = false; ///< nobody has looked for names in what it shows
    };

    std::uint32_t entry = nowhere; ///< index in CallState::entries
    std::string code;
    bool isPrivateKnown = false; ///< there is an entrant to look for
    std::vector<std::string> unread; ///< names under which long answers of it are kept privately
    std::vector<std::string> unseen; ///< of an entry without a file: names under which names of files are kept privately
    bool isBare = false;         ///< neither a text nor a file: judges read a title at most
    std::vector<Found> found;
    std::vector<File> files;

    /// Whether judges will read something of the entrant's own, or somebody's e-mail address or phone number.
    bool showsSender() const;
    std::size_t filesLeft() const;
};

/// Looks through entries, by their indexes in the view. Without `readFiles` their attachments are judged by
/// their type alone and nothing is read from disk. Needs no connection; stops early where progress says so.
std::vector<EntryTraces> tracesOf(const CallView &view, const std::vector<std::uint32_t> &entries,
                                  bool readFiles, const Progress &progress = {});

/// The entries of these judges, by their codes, in a round: indexes, ascending.
std::vector<std::uint32_t> entriesOf(const CallView &view, std::uint32_t round, const std::vector<std::string> &judges);

/// What the packages with these entries cannot take out. Reads the attachments.
struct WhatIsLeft {
    std::size_t showing = 0; ///< entries that may show who sent them
    std::size_t files = 0;   ///< attachments that are sent as they came
    std::size_t uncleaned = 0; ///< attachments that packages would clean and that have not been cleaned yet
    std::vector<std::string> bare = {}; ///< codes of entries of which judges read a title at most
    std::size_t withUnread = 0;         ///< entries with long answers that are kept privately, so that no judge reads them
    std::set<std::string> unread = {};  ///< under which names
    std::size_t withUnseen = 0;         ///< entries without a file, of which names of files are kept privately
    std::set<std::string> unseen = {};  ///< under which names

    bool isAny() const { return showing + files + withUnread + withUnseen > 0 || !bare.empty(); }
};
WhatIsLeft whatIsLeft(const CallView &view, const std::vector<std::uint32_t> &entries, const Progress &progress = {});

/// The same of forms, which hold titles and texts only. Reads no attachment.
WhatIsLeft whatFormsLeave(const CallView &view, const std::vector<std::uint32_t> &entries, const Progress &progress = {});

} // namespace palmares
