#include "ui/shell/opencallwords.h"

#include "core/office/session/callcard.h"
#include "core/office/trials/trialrun.h"
#include "ui/shell/folderwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/figures.h"
#include "ui/viewer/readabletext.h"

#include <algorithm>
#include <utility>

namespace palmares::ui {

QString OpenCallWords::Words::under(const QString &ofPage) const
{
    if (isTrial)
        return apart;
    const QString first = ofPage.isEmpty() ? judge : ofPage;
    return apart.isEmpty() ? first : first + text::betweenFacts() + apart;
}

OpenCallWords::Words OpenCallWords::of(const CallView &view, const Environment &environment, std::string_view lang)
{
    const CallCard card = cardOf(view, environment.clock->nowMs());
    const QString from = origin(view, environment);
    Words words;
    words.call = readableLine(view.title(lang));
    words.figures = MainWindow::tr("%1 · %2").arg(MainWindow::tr("%Ln entries", nullptr, static_cast<int>(card.entries)),
                                                  MainWindow::tr("%Ln judges", nullptr, static_cast<int>(card.judges)));
    if (!from.isEmpty())
        words.figures += QLatin1Char('\n') + from;
    words.isTrial = isTrialFolder(view.folder);
    if (view.identity.role == Role::Judge) {
        words.judge = MainWindow::tr("judge %1").arg(text::apartLtr(readableLine(card.judgeCode)));
        words.apart = from;
    }
    if (words.isTrial)
        words.apart = MainWindow::tr("Trial with made-up scores");
    return words;
}

/// Which of several folders of this call is open; empty where there is one.
QString OpenCallWords::origin(const CallView &view, const Environment &environment)
{
    if (std::exchange(m_folder, view.folder.name()) != view.folder.name())
        m_shelf = shelfOf(environment.home);
    const auto at = std::find_if(m_shelf.begin(), m_shelf.end(), [&](const ShelfCall &call) { return call.folder.path == view.folder.path; });
    return at == m_shelf.end() ? QString() : originWords(*at, m_shelf, environment.clock->nowMs());
}

} // namespace palmares::ui
