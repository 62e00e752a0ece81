#pragma once

#include <QDialog>

#include "core/office/session/callshelf.h"

#include <string>
#include <vector>

class QPushButton;
class QScrollArea;

namespace palmares::ui {

class CallCardRow;
class PlainLabel;
class RowsCard;

/// Several folders here take a file: which one is it for? None of them is chosen beforehand, Enter alone chooses none, and what was
/// chosen is done at once.
class WhichDialog final : public QDialog {
    Q_OBJECT

public:
    /// \param among folders of one call and person, at least two
    /// \param lang the language of titles
    WhichDialog(std::vector<ShelfCall> among, std::string lang, std::int64_t now, QWidget *parent);

    const std::vector<CallCardRow *> &rows() const { return m_rows; }

signals:
    /// \param at index in `among`
    void chosen(std::size_t at);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refit();

    std::vector<ShelfCall> m_among;
    std::string m_lang;
    std::int64_t m_now; ///< ms
    PlainLabel *m_question, *m_call, *m_hint;
    RowsCard *m_card;
    QScrollArea *m_scroll;
    std::vector<CallCardRow *> m_rows;
    QPushButton *m_cancel;
};

} // namespace palmares::ui
