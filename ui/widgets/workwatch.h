#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>

class QTimer;

namespace palmares::ui {

class ProgressLine;

/// Work on another thread, told on a line: what it is at in words, how far it is, and on *Cancel* that it is to stop.
class WorkWatch final : public QObject {
    Q_OBJECT

public:
    /// What is in hand at a step, as a sentence.
    using Words = std::function<QString(int step)>;
    /// For the work, from any thread: how far it is. False: stop where nothing is half done.
    using Report = std::function<bool(int step, std::uint64_t done, std::uint64_t of)>;

    WorkWatch(ProgressLine *line, Words words, QObject *parent);

    /// Work begins. \returns what it tells with; it may outlive the watch
    Report begin();
    /// It ended, in whatever way.
    void end();
    /// As *Cancel* does.
    void stop();
    bool isStopping() const;
    /// Says again what is in hand, in the language of now.
    void retranslate();

private:
    struct Pace;
    void look();

    std::shared_ptr<Pace> m_pace;
    ProgressLine *m_line;
    Words m_words;
    QTimer *m_timer;
};

} // namespace palmares::ui
