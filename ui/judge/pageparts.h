#pragma once

#include "ui/widgets/labels.h"

#include <QWidget>

namespace palmares::ui {

/// A pane with one of the grounds and, at its start, a hairline if asked.
class GroundPane : public QWidget {
    Q_OBJECT

public:
    enum class Ground { Window, Surface };

    explicit GroundPane(Ground ground, bool lineAtStart = false, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    bool m_lineAtStart;
};

/// A label whose text may take several lines.
PlainLabel *makeWords(TextRole role, Tone tone, QWidget *parent);

/// A hairline between groups.
QWidget *makeRule(QWidget *parent);

} // namespace palmares::ui
