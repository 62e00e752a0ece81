#pragma once

#include "ui/coordinator/parts/newest.h"
#include "ui/coordinator/parts/officepage.h"
#include "ui/coordinator/parts/verbs.h"
#include "ui/coordinator/reports/paperkinds.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace palmares::ui {

class CommentsPane;
class EmptyState;
class Notice;
class PageFrame;
class PickList;
class PlainLabel;
class SegmentedControl;

/// What leaves the program: papers of a round, letters and certificates for entrants, tables; where each was written, and who
/// could be known from it. Beside them the comments for entrants, to be read before a letter says them.
class ReportsPage final : public OfficePage {
    Q_OBJECT

public:
    enum Tab { Files, Comments };

    ReportsPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;

    void goTo(Tab tab);
    /// Asks where, then writes.
    void choose();
    /// Writes what is chosen to a file, or into a folder.
    void write(const QString &path);

    PickList *list() const { return m_list; }
    SegmentedControl *tabs() const { return m_tabs; }
    SegmentedControl *formats() const { return m_formats; }
    QComboBox *feedback() const { return m_feedback; }
    QCheckBox *names() const { return m_names; }
    QPushButton *writeButton() const { return m_write; }
    Notice *notice() const { return m_notice; }
    EmptyState *empty() const { return m_empty; }
    CommentsPane *comments() const { return m_comments; }
    /// What to know before it is written.
    PlainLabel *warning() const { return m_warning; }
    bool isWriting() const { return m_isWriting; }

protected:
    void showView() override;

private:
    /// What the notice says of the last thing written.
    struct Written {
        QString path; ///< empty: nothing yet
        std::function<QString()> words;
        QStringList nameless; ///< codes of entries without a certificate
        bool namesPeople = false;
        QStringList codesThatName = {}; ///< of a file that names nobody
    };

    void makeFiles(QWidget *body);
    void fillList();
    const WhatIsWritten &chosen() const;
    QString ending() const;
    void look();
    void countLetters();
    QString whomLettersGoTo() const;
    void fillForWhom();
    std::vector<std::string> chosenBands() const;
    void lookAtFormats();
    void tell();
    void writeTable(const QString &path);
    void writePaper(const QString &path);
    void writeForEntrants(const QString &path);
    void finished(Written written);
    void refused(const Error &error);

    PageFrame *m_frame;
    SegmentedControl *m_tabs;
    QComboBox *m_rounds;
    QStackedWidget *m_stack;
    QWidget *m_whole;
    EmptyState *m_empty;
    Notice *m_notice;
    PlainLabel *m_sentence;
    PickList *m_list;
    SegmentedControl *m_formats;
    QComboBox *m_feedback;
    QComboBox *m_forWhom; ///< of certificates: whom is honoured, then with the first bands one more each
    QCheckBox *m_names;
    PlainLabel *m_warning;
    CommentsPane *m_comments;
    QPushButton *m_folder;
    QPushButton *m_write;
    Verbs m_verbs;
    Newest m_counting;
    std::optional<text::LetterCounts> m_letters; ///< of the round that is shown, if it is closed
    CallSnapshot m_counted;
    std::uint32_t m_countedRound = nowhere;
    std::uint32_t m_forWhomRound = nowhere; ///< whose bands the list of certificates has
    Written m_written;
    bool m_isWriting = false;
};

} // namespace palmares::ui
