#pragma once

#include "ui/viewer/readabletext.h"
#include "ui/viewer/shownentry.h"
#include "ui/viewer/textstage.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace palmares::ui {

class ElidedLabel;
class PlainLabel;
class SegmentedControl;

/// Above an entry: its code and place, its title, which texts are shown, and how long the text is.
class EntryHeader : public QWidget {
    Q_OBJECT

public:
    explicit EntryHeader(QWidget *parent = nullptr);

    /// `translations`: the indices of entry.texts that are not the original.
    void setEntry(const ShownEntry &entry, int original, const QList<int> &translations);
    /// What is shown now; `translation` is an index of entry.texts, −1: none; `originalRead`: the original is
    /// in the language of the reader.
    void setShown(TextMode mode, int translation, bool originalRead);
    void setRoomForTwo(bool room);
    /// Puts a control of the page (flag, compare) at the end of the first line.
    void addAtEnd(QWidget *control);
    /// What it says of who the entry is: all, the title alone, or nothing, where something above says it.
    enum class Names { All, Title, None };
    void setNames(Names names);
    Names names() const { return m_names; }
    /// Whether the text is on screen; else nothing is said of it.
    void setTextShown(bool isShown);

signals:
    void modeChosen(palmares::ui::TextMode mode);
    void translationChosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void arrange();
    QString facts() const;

    ShownEntry m_entry;
    int m_original = -1;
    QList<int> m_translations;
    QList<TextCount> m_counts; ///< one per text
    TextMode m_mode = TextMode::Original;
    int m_translation = -1;
    bool m_originalRead = false;
    bool m_room = true;
    bool m_isOneRow = false;
    bool m_isTextShown = true;
    Names m_names = Names::All;

    ElidedLabel *m_meta;
    PlainLabel *m_title, *m_facts;
    QBoxLayout *m_words, *m_end, *m_top, *m_bottom;
    SegmentedControl *m_segments;
    QComboBox *m_languages; ///< only where there is more than one translation
};

} // namespace palmares::ui
