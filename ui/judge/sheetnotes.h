#pragma once

#include <QWidget>

#include "core/office/judging/judgeboard.h"
#include "ui/judge/sheetcriterion.h"

namespace palmares::ui {

class Notice;

/// What a judge should know about a sheet before scoring on: that it is for practice and how the reference
/// scored, that the text was corrected, that another laptop says something else, that the entry was taken
/// back.
class SheetNotes final : public QWidget {
    Q_OBJECT

public:
    explicit SheetNotes(QWidget *parent = nullptr);

    void show(const BoardEntry &entry, const std::vector<SheetCriterion> &criteria);
    /// Nothing to say: takes no room.
    bool isEmpty() const { return m_isEmpty; }

signals:
    void keepScoresWanted();
    void settleWanted(const std::vector<palmares::RecordId> &seen,
                      const std::optional<palmares::RecordId> &take);

private:
    void sayReference(const BoardEntry &entry, const std::vector<SheetCriterion> &criteria);
    void sayOthers(const BoardEntry &entry, const std::vector<SheetCriterion> &criteria);

    Notice *m_practice, *m_corrected, *m_others, *m_gone;
    bool m_isEmpty = true;
};

/// How two sheets differ, a line per criterion: "Novelty: 7 here, 9 there".
QString differences(const BoardSheet &here, const BoardSheet &there,
                    const std::vector<SheetCriterion> &criteria, const QString &line, const QLocale &locale);

} // namespace palmares::ui
