#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace palmares::ui {

class PlainLabel;

/// "Open a file": where files may be dropped, which kinds there are, and that nothing leaves this computer by
/// itself.
class FilesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FilesPanel(QWidget *parent);
    void retranslate();
    QPushButton *chooseButton() const { return m_choose; }

signals:
    void wanted();

private:
    struct Kind {
        QLabel *icon;
        PlainLabel *ending;
        PlainLabel *meaning;
    };

    PlainLabel *m_heading;
    QWidget *m_well;
    QLabel *m_arrow;
    PlainLabel *m_drop;
    QPushButton *m_choose;
    std::vector<Kind> m_kinds;
    QLabel *m_lock;
    PlainLabel *m_promise;
};

} // namespace palmares::ui
