#pragma once

#include "ui/widgets/icon.h"

#include <QFrame>

class QLabel;

namespace palmares::ui {

/// A message that stands in the page above what it concerns: a bold first sentence, one more, at most one
/// link. It takes no focus and is announced once. Hidden until tell().
class Notice : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Done, Info, Warn, Bad };

    explicit Notice(QWidget *parent = nullptr);

    /// Shows and announces. All three are plain text; an empty link means none.
    void tell(Kind kind, const QString &first, const QString &more = {}, const QString &link = {});
    /// The same message in other words, for retranslate(): nothing is announced again.
    void setWords(const QString &first, const QString &more = {}, const QString &link = {});
    void clear();
    Kind kind() const { return m_kind; }

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Kind m_kind = Kind::Info;
    QString m_first;
    QString m_more;
    QString m_link;
    QLabel *m_text;
};

} // namespace palmares::ui
