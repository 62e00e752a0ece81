#pragma once

#include "ui/judge/savingplace.h"
#include "ui/print/owncopy.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include "core/office/judging/senddesk.h"

namespace palmares::ui {

/// A judge's own scores in the present language.
print::OwnCopy ownCopyOf(const CallView &view, const JudgeBoard &board, const std::vector<SentBallot> &sent,
                         const std::string &lang, std::int64_t now);

class BoardKeeper;

/// The way to the own copy from a page that shows scores: the action of the menus while the page is on screen, and
/// whatever button of the page calls save().
class OwnCopyOffer final : public QObject {
public:
    /// \param keeper saves what is typed on the page: what it could not write is in the copy all the same; may be null
    OwnCopyOffer(const Services &services, Page *page, BoardKeeper *keeper = nullptr);

    /// Asks where to, writes it as a PDF, and says where it is, or why not.
    void save();
    /// Tests answer by themselves.
    void setChooser(PathChooser chooser) { m_choose = std::move(chooser); }

private:
    using Parts = std::pair<BoardSnapshot, std::vector<SentBallot>>;
    void write(const QString &file);
    void print(const Parts &parts, const QString &file);
    /// What is on screen where the disk does not take it; else nothing.
    BoardSnapshot typed() const;

    Services m_services;
    Page *m_page;
    BoardKeeper *m_keeper;
    PathChooser m_choose;
};

} // namespace palmares::ui
