#pragma once

#include "ui/viewer/readabletext.h"
#include "ui/widgets/tokens.h"

#include <QTextEdit>

namespace palmares::ui {

/// One text to read: plain, selectable, never a link, each paragraph in its own direction, in a column of
/// comfortable width.
///
/// It never loads anything (loadResource() gives nothing) and knows no markup. Arrows, page keys, Space, Home
/// and End scroll; Shift with arrows selects; Ctrl with +, − and 0 asks for a zoom.
class ReadingView : public QTextEdit {
    Q_OBJECT

public:
    explicit ReadingView(QWidget *parent = nullptr);

    /// Shows a text in that language (BCP 47, may be empty).
    void setReadable(const ReadableText &text, const QString &language);
    /// Size relative to the reading size of the application font, 1.0 = 100 %.
    void setZoom(qreal zoom);
    /// The original beside its translation steps back a little.
    void setQuiet(bool quiet);

    /// Width of the column as it may be at most: 70 Latin or 36 Chinese characters of the present size.
    int widestColumn() const;
    /// Width below which a column is hard to read: 36 Latin or 18 Chinese characters.
    int narrowestColumn() const;
    /// Where the column begins and ends inside the view, as laid out (x in pixels of the view).
    QRect column() const;
    /// Between the edge at which lines begin and the text: the ring of the focus stands there, not on letters.
    static int lead() { return ui::metric(6); }

    /// Height of each paragraph without the space before it; lays the text out.
    QList<qreal> heights() const;
    /// Space before each paragraph, one per paragraph.
    void setSpaces(const QList<qreal> &spaces);
    /// Empty space between the column and the scroll bar, in pixels.
    void setGutter(int gutter);
    /// Space after the last paragraph, besides the usual.
    void setTail(qreal tail);
    /// Space before paragraph i when nothing is aligned.
    qreal usualSpace(int i) const;

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// +1 larger, −1 smaller, 0 back to 100 %.
    void zoomAsked(int step);
    /// The column lies elsewhere in the view: another width, or a scroll bar came or went.
    void columnMoved();
    /// Its words have another size or face: what was measured by them is measured again.
    void restyled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    void restyle();
    void placeColumn();
    bool isIdeographic() const;
    QFont readingFont() const;

    QList<Paragraph> m_paragraphs;
    QString m_language;
    qreal m_zoom = 1.0;
    qreal m_tail = 0;
    int m_gutter = 0;
    bool m_quiet = false;
    bool m_styling = false;
};

} // namespace palmares::ui
