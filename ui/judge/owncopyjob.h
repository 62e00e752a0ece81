#pragma once

#include "ui/judge/savingplace.h"
#include "ui/print/owncopy.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include "core/office/senddesk.h"

namespace palmares::ui {

/// A judge's own scores in the present language.
print::OwnCopy ownCopyOf(const CallView &view, const JudgeBoard &board, const std::vector<SentBallot> &sent,
                         const std::string &lang, std::int64_t now);

/// Writes the own copy of a round as a PDF and says where it is, or why not.
/// The caller's changes are written down by then.
void writeOwnCopy(const Services &services, QObject *context, const std::string &round, const QString &file);

/// The way to the own copy from a page that shows scores: the action of the menus while the page is on screen, and
/// whatever button of the page calls save().
class OwnCopyOffer final : public QObject {
public:
    /// \param before writes down what the page has not saved yet; may be empty
    OwnCopyOffer(const Services &services, Page *page, std::function<void()> before = {});

    /// Asks where to, and writes it.
    void save();
    /// Tests answer by themselves.
    void setChooser(PathChooser chooser) { m_choose = std::move(chooser); }

private:
    Services m_services;
    Page *m_page;
    std::function<void()> m_before;
    PathChooser m_choose;
};

} // namespace palmares::ui
