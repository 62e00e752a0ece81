#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace palmares::ui {

/// Where values lie on a scale, each with the mark of its version: ● ◆ ■ ▲ ○; one point if they are equal.
class DumbBell final : public QWidget {
    Q_OBJECT

public:
    /// Shares of the scale from 0 to 1; none: that version has no value.
    explicit DumbBell(std::vector<std::optional<double>> parts, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::optional<double>> m_parts;
};

/// The mark of a version beside its name.
class VersionMark final : public QWidget {
    Q_OBJECT

public:
    explicit VersionMark(std::size_t version, QWidget *parent = nullptr) : QWidget(parent), m_version(version)
    {
    }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::size_t m_version;
};

/// Words with what is not in all versions underlined and tinted.
class DifferingText final : public QWidget {
    Q_OBJECT

public:
    /// `from` and `length`: the part that differs.
    DifferingText(const QString &text, qsizetype from, qsizetype length, QWidget *parent = nullptr);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    qsizetype m_from;
    qsizetype m_length;
};

} // namespace palmares::ui
