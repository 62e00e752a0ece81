#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace palmares::print {

/// A judge's own scores, in words that are already those of the language: what the paper shows, nothing to
/// compute.
struct OwnCopy {
    struct Row {
        QString code;
        QString title;
        QString mark;      ///< what the judge or the call says about it beside the scores: "Come back"
        QString instead;   ///< stands in place of all scores: a conflict with its reason, nothing scored …
        QStringList cells; ///< one per criterion
        QString total;     ///< or what it lacks
        bool isComplete = false;
        QString committee;
        QString entrant;
    };
    QString call;
    QString round;
    QString judge;
    QString made;         ///< "Printed 12 December 2025, 14:02"
    QStringList receipts; ///< of what was sent, oldest first
    QStringList criteria;
    QString totalName;
    std::vector<Row> rows;
};

/// The page as rich text for writePdf(). Everything in it is escaped; every row keeps the direction of its
/// own words.
QString htmlOf(const OwnCopy &copy);

} // namespace palmares::print
