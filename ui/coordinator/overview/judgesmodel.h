#pragma once

#include "core/office/exchange/arrivals.h"
#include "core/office/results/officework.h"
#include "ui/text/reminder.h"

#include <QAbstractTableModel>

namespace palmares::ui {

/// A judge in the overview, in values.
struct JudgeRow {
    enum class State { DroppedOut, SetAside, NotAsked, NoPackage, Behind, Nothing, Interim, Stopped, Final };
    std::uint32_t judge = nowhere;
    QString code;
    QString name;
    std::vector<std::string> languages;
    std::size_t asked = 0;
    std::size_t counting = 0;
    std::size_t answered = 0;
    QStringList incomplete; ///< codes of entries whose sheets lack a score
    bool hasPackage = false;
    State state = State::NotAsked;
    QString program;
    std::int64_t time = -1;
    bool isOutstanding = false; ///< something is still to come
};

/// The judges of a round as its progress tells them; those who were asked nothing come last.
std::vector<JudgeRow> judgeRows(const CallView &call, const RoundProgress &progress,
                                const std::vector<JudgeArrival> &arrivals);

/// Who has returned what, and with which version of the program.
class JudgesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Code, Name, Sheets, State, Program, Last };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<JudgeRow> rows, std::int64_t now);
    const JudgeRow &row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    const std::vector<JudgeRow> &rows() const { return m_rows; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant words(const JudgeRow &row, int column) const;

    std::vector<JudgeRow> m_rows;
    std::int64_t m_now = 0;
};

} // namespace palmares::ui
