#pragma once

#include "core/output/formbook.h"

#include <QLocale>
#include <QString>

namespace palmares::print {

class PaperFlow;

/// The row of boxes in which a pen scores one criterion: a box for each point of a short scale, else one for each figure of a
/// number; boxes are 10 mm wide. Beside them a box for what the judge cannot judge.
class ScoreBoxes {
public:
    ScoreBoxes(const FormColumn &column, const QLocale &locale);

    static double height(); ///< dots
    /// From where the flow stands, which goes on below. `before` is the score that is filled in already, as the scale writes it;
    /// empty: none.
    void paint(PaperFlow &flow, const QString &cannotJudge, const std::string &before) const;

private:
    void paintPoints(PaperFlow &flow, const std::string &before) const;
    void paintFigures(PaperFlow &flow, const std::string &before) const;

    const FormColumn &m_column;
    QLocale m_locale;
    bool m_hasPoints;
};

} // namespace palmares::print
