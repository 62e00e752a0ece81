#pragma once

#include "core/office/results/roundflow.h"
#include "core/office/view/callview.h"
#include "ui/coordinator/parts/rowsproxy.h"
#include "ui/widgets/icon.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>

namespace palmares::ui {

/// An entry as the register of a round shows it, in values.
struct EntryLine {
    std::uint32_t entry = nowhere; ///< index in CallState::entries
    QString code;
    QString title;
    QString entrant;
    QString language; ///< the tag, as it is
    std::string division;
    QString divisionName; ///< in people's words
    std::optional<StatusState> state; ///< none: not in this round, or its status stands in two versions
    bool isForked = false;
    QString reason; ///< why; of a duplicate the code of the other entry
    int judges = 0;
    int files = 0;
    std::uint32_t panels = 0; ///< one bit for each panel of the round that has something to score in it
    bool isNotThrough = false; ///< the program kept it out: it has not come through the round before
};

/// Where entries of a round went, in figures.
struct EntryFlow {
    std::size_t received = 0; ///< all that have a status in the round
    std::array<std::size_t, 7> by{}; ///< by StatusState
    struct Reason {
        std::string recorded; ///< as a code, or in somebody's words; empty: none was given
        QString words;
        std::size_t count = 0;
    };
    std::vector<Reason> reasons; ///< of those that are not eligible, the most frequent first
    RoundFlow whole; ///< of all rounds up to this one

    std::size_t of(StatusState state) const { return by[static_cast<std::size_t>(state)]; }
};

struct EntryRegisterView {
    CallSnapshot call;
    std::uint32_t round = nowhere;
    std::vector<EntryLine> lines; ///< every known entry, by code
    EntryFlow flow;
    std::vector<std::string> divisions; ///< that occur
    std::vector<QString> languages;     ///< that occur, ascending
    std::vector<std::string> panels;    ///< of the round
};
using EntryPicture = std::shared_ptr<const EntryRegisterView>;

/// Reads the register of a round from a snapshot; for a worker. Titles are in the wanted language where there is one.
EntryPicture entryPicture(CallSnapshot call, std::uint32_t round, const std::string &lang);

/// "not eligible", with its picture.
struct StateLook {
    QString word;
    Icon icon = Icon::Info;
    Tone tone = Tone::Ink2;
};
StateLook lookOf(StatusState state);

/// The register as a table, instant at 12,000 rows.
class EntryList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Code, Title, Entrant, Language, Division, State, Judges, Files, Count };

    using QAbstractTableModel::QAbstractTableModel;
    void show(EntryPicture picture);
    /// Which entries may have come twice, by index in the view, ascending.
    void setLikes(std::vector<std::uint32_t> likes);
    void retranslate();

    const EntryPicture &picture() const { return m_picture; }
    const EntryLine &line(int row) const { return m_picture->lines[static_cast<std::size_t>(row)]; }
    bool isLike(int row) const;
    /// The row of an entry; −1: there is none.
    int rowOf(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const EntryLine &line, int column) const;

    EntryPicture m_picture;
    std::vector<std::uint32_t> m_likes;
    std::array<StateLook, 7> m_looks;
};

/// "not eligible: came late", "duplicate of S-002", "–".
QString stateWords(const EntryLine &line);

} // namespace palmares::ui
