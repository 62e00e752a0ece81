#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace palmares::ui {

/// "Open a file": where files may be dropped, which kinds there are, and that nothing leaves this computer by
/// itself.
class FilesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FilesPanel(QWidget *parent);
    void retranslate();

signals:
    void wanted();

private:
    struct Kind {
        QLabel *icon;
        QLabel *ending;
        QLabel *meaning;
    };

    QLabel *m_heading;
    QWidget *m_well;
    QLabel *m_arrow;
    QLabel *m_drop;
    QPushButton *m_choose;
    std::vector<Kind> m_kinds;
    QLabel *m_lock;
    QLabel *m_promise;
};

} // namespace palmares::ui
