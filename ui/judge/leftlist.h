#pragma once

#include <QWidget>

#include "ui/judge/whatisleft.h"

#include <optional>

namespace palmares::ui {

class Notice;

/// What is left before sending, each with the way there. The same words wherever a judge asks.
class LeftList final : public QWidget {
    Q_OBJECT

public:
    /// \param saysDone a notice says so where nothing is left
    LeftList(bool saysDone, QWidget *parent);

    void setLeft(const WhatIsLeft &left);

signals:
    void entryWanted(const QString &code);
    void interestsWanted();
    /// The ballot that is in no file is to be written.
    void fileWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void sayMissing(const WhatIsLeft &left);
    void sayBlanks(const WhatIsLeft &left);
    void link(Notice *box, const std::string &code);

    bool m_saysDone;
    std::optional<WhatIsLeft> m_left;
    Notice *m_unwritten, *m_missing, *m_blanks, *m_word, *m_why, *m_flagged, *m_interests, *m_late, *m_done;
};

} // namespace palmares::ui
