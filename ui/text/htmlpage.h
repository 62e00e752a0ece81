#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace palmares::text {

/// A page of rich text, put together from words: for a browser, or for print::writePdf(), which knows a part of HTML 4. Every word is escaped here, and keeps the direction of its own script; nothing in the page names another file.
class HtmlPage {
public:
    struct Column {
        QString head;
        bool isFigure = false; ///< at the end of its column
    };
    struct Row {
        enum class Kind {
            Plain,
            Strong, ///< in bold
            Line    ///< words across the whole table, such as where it is cut
        };
        QStringList cells; ///< of a Line the first only
        Kind kind = Kind::Plain;
    };

    /// Qt's rich text lays columns from left to right in every language, so that those of Paper are written in the order in which
    /// they shall stand; a browser mirrors them by itself.
    enum class Medium { Browser, Paper };
    explicit HtmlPage(Medium medium, const QLocale &locale = QLocale()) : m_medium(medium), m_locale(locale) {}

    /// 1: the page, 2: a section, 3: a part of one.
    void heading(int level, const QString &words);
    void paragraph(const QString &words);
    /// What the page finds, in one sentence, larger than the rest.
    void finding(const QString &words);
    /// In a smaller hand, for what stands beside the matter.
    void note(const QString &words);
    void list(const QStringList &items);
    void table(const std::vector<Column> &columns, const std::vector<Row> &rows);
    /// A picture that travels inside the page, as wide as the page allows; `words` say it to who cannot see it.
    void picture(const QByteArray &png, const QString &words);
    /// Names and what they are, such as digests, one below the other.
    void facts(const std::vector<std::pair<QString, QString>> &facts);

    /// The whole page, in the language and direction of the locale.
    QString html(const QString &title) const;

private:
    void block(const QString &tag, const QString &inside);
    QString rowOf(const QStringList &cells) const;
    bool isMirrored() const { return m_locale.textDirection() == Qt::RightToLeft; }

    Medium m_medium;
    QLocale m_locale;
    QString m_body;
};

} // namespace palmares::text
