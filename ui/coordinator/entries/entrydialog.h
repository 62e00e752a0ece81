#pragma once

#include "core/office/entries/blindness.h"
#include "core/office/view/callview.h"
#include "ui/coordinator/parts/verbs.h"
#include "ui/coordinator/parts/writingdialog.h"
#include "ui/widgets/notice.h"

#include <map>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace palmares::ui {

class EntryFiles;
class FormField;
class PlainLabel;
class SegmentedControl;

/// Everything about one entry, to look at and to correct: its words and their translations, who sent it, its files. Without
/// an entry it takes a new one, typed from paper, one after the other.
class EntryDialog final : public WritingDialog {
    Q_OBJECT

public:
    enum Tab { Words, Sender, Files };

    /// `entry` of the present view; nowhere: a new one.
    EntryDialog(const Services &services, std::uint32_t entry, std::uint32_t round, QWidget *parent);

    void goTo(Tab tab);
    void save(bool andNext = false);
    /// Gives the entry more files. \pre it is no new one
    void attach(const QStringList &files);
    void detach(const EntryFile &file);
    void putBack(const EntryFile &file);

    QWidget *control(const std::string &field) const { return m_controls.at(field); }
    SegmentedControl *tabs() const { return m_tabs; }
    EntryFiles *files() const { return m_files; }
    Notice *notice() const { return m_notice; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *nextButton() const { return m_next; }

signals:
    /// Saved, added, or given files: the page may show this entry.
    void changed(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeWords(const CallView &call);
    void makeSender();
    void makeFiles();
    QWidget *addPage(QVBoxLayout *&column);
    FormField *addLine(QVBoxLayout *column, const std::string &field, const QString &label, const QString &hint = {});
    FormField *addText(QVBoxLayout *column, const std::string &field, const QString &label, int height);
    void addExtra(QVBoxLayout *column, bool isSeen);
    void addTranslations(QVBoxLayout *column);
    QString typed(const std::string &field) const;
    void put(const std::string &field, const QString &value);
    void load();
    void loadFiles();
    void askTraces();
    void showTraces(const EntryTraces &traces);
    void look();
    void tell(Notice::Kind kind, const QString &first, const QString &second = {});
    std::vector<std::pair<std::string, std::string>> changes() const;

    Services m_services;
    Verbs m_verbs;
    std::uint32_t m_round;
    QString m_code; ///< empty: a new entry
    std::map<std::string, QWidget *> m_controls;
    std::map<std::string, FormField *> m_fields;
    std::map<std::string, QString> m_loaded;
    std::string m_language; ///< of the original
    PlainLabel *m_title;
    PlainLabel *m_state;
    Notice *m_notice;
    SegmentedControl *m_tabs;
    QStackedWidget *m_pages;
    EntryFiles *m_files = nullptr;
    PlainLabel *m_more = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_next = nullptr;
    bool m_isBusy = false;
};

} // namespace palmares::ui
