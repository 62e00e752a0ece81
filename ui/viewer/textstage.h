#pragma once

#include "ui/viewer/readingview.h"
#include "ui/viewer/shownentry.h"

#include <QWidget>

class QPushButton;
class QScrollBar;

namespace palmares::ui {

class ElidedLabel;
class Notice;
class PlainLabel;

/// Which of the texts are shown.
enum class TextMode { Original, Translation, SideBySide };

/// The text of an entry: the original, a translation, or both with their paragraphs side by side at the same
/// height.
class TextStage : public QWidget {
    Q_OBJECT

public:
    explicit TextStage(QWidget *parent = nullptr);

    /// Shows these texts from their beginning; `translation` without text: there is none.
    void setTexts(const ShownText &original, const ShownText &translation);
    void setMode(TextMode mode);

    /// Whether two columns fit at the present width and size.
    bool hasRoomForTwo() const { return m_room; }

    int zoomPercent() const { return m_percent; }
    /// 60 to 300, in steps of 10.
    void setZoomPercent(int percent);

    ReadingView *originalView() const { return m_original; }
    ReadingView *translationView() const { return m_translation; }

signals:
    void roomChanged();
    void zoomChanged(int percent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void zoomBy(int steps);
    void arrange();
    void align();
    void placeHeadings();
    void follow(QScrollBar *leader, QScrollBar *follower);
    void retranslate();
    void showPart(int part);
    int partsOf(const QString &text) const;

    ShownText m_originalText, m_translationText;
    ReadableText m_originalReadable, m_translationReadable;
    TextMode m_mode = TextMode::Original;
    int m_percent = 100;
    int m_part = 0;
    bool m_room = false;
    bool m_following = false;

    QWidget *m_hiddenRow;
    Notice *m_hidden;   ///< says that characters were replaced
    QWidget *m_partBar; ///< for texts too long to show at once
    PlainLabel *m_partWords;
    QPushButton *m_previous, *m_next;
    ElidedLabel *m_originalHeading, *m_translationHeading;
    ReadingView *m_original, *m_translation;
};

/// "Español": the language's own name, capitalised as a heading; the tag where it is unknown.
QString languageHeading(const QString &language);
/// The same for a text; empty where its letters cannot be of that language.
QString languageHeading(const ShownText &text);

} // namespace palmares::ui
