#pragma once

#include "ui/print/pdf.h"

#include <QLocale>
#include <QRectF>
#include <QString>

#include <functional>

class QIODevice;
class QPainter;
class QPdfWriter;

namespace palmares::print {

/// How a paragraph looks.
struct Type {
    double points = 10;
    bool isBold = false;
    bool isQuiet = false;
};

/// Pages that are filled from top to bottom by painting: margins of 20 mm, the face and the direction of a language. Whatever does
/// not fit goes to the next page, above which `head` and below which `foot` are painted.
class PaperFlow {
public:
    using Margin = std::function<void(PaperFlow &, QRectF area)>;

    PaperFlow(QPdfWriter &writer, QPainter &painter, const QLocale &locale);

    const QLocale &locale() const { return m_locale; }
    bool isMirrored() const { return m_locale.textDirection() == Qt::RightToLeft; }
    QPainter &painter() { return m_painter; }
    /// Below what is there already.
    QRectF left() const { return QRectF(m_area.left(), m_y, m_area.width(), m_area.bottom() - m_y); }
    double width() const { return m_area.width(); }
    bool isFull() const { return m_isBroken; } ///< the file cannot be written on

    /// What stands above and below each page from the next one on, and how high it is.
    void setMargins(double headHeight, Margin head, double footHeight, Margin foot);
    void newPage();
    /// A new page unless `height` dots are left on this one.
    void need(double height);
    void skip(double height) { m_y += height; }

    /// Words of the program, in the direction of the page.
    void add(const QString &words, const Type &type) { addIn(words, type, m_locale.textDirection()); }
    /// Words of somebody else, in their own direction from the start of the page.
    void addForeign(const QString &words, const Type &type);
    double heightOf(const QString &words, const Type &type, double width) const;
    /// Paints words into an area, from its top, and returns how high they are. `alignment`: Qt::AlignLeft is where lines begin.
    double paint(const QString &words, const Type &type, const QRectF &area, Qt::Alignment alignment = Qt::AlignLeft);
    /// The part of `area` at the start of its lines, `width` dots wide, or at their end.
    QRectF startOf(const QRectF &area, double width) const;
    QRectF endOf(const QRectF &area, double width) const;

private:
    void addIn(const QString &words, const Type &type, Qt::LayoutDirection direction);
    void begin();

    QPdfWriter &m_writer;
    QPainter &m_painter;
    QLocale m_locale;
    QRectF m_page;
    QRectF m_area;
    double m_y = 0;
    Margin m_head;
    Margin m_foot;
    double m_headHeight = 0;
    double m_footHeight = 0;
    bool m_isFirst = true;
    bool m_isBroken = false;
};

/// Writes a PDF of painted pages, whole or not at all. \errors CANNOT_WRITE, DISK_FULL
Done writePainted(const QString &title, const QLocale &locale, Paper paper, const QString &file,
                  const std::function<void(PaperFlow &)> &paint);

} // namespace palmares::print
