#pragma once

#include "core/office/entries/entryregister.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/verbs.h"
#include "ui/shell/services.h"

#include <QWidget>

class QPushButton;

namespace palmares::ui {

class DataTable;
class EmptyState;
class MediaPane;
class PlainLabel;

/// Entries that may have come twice, in pairs, both of a pair side by side.
class LikePane final : public QWidget {
    Q_OBJECT

public:
    using Pairs = std::vector<EntryRegister::LikelyDuplicate>;
    LikePane(const Services &services, QWidget *parent);

    /// Whether two calls say the same as far as entries that came twice are concerned.
    static bool isSame(const CallView &a, const CallView &b);

    /// `lang`: of titles.
    void show(CallSnapshot call, Pairs pairs, const std::string &lang);
    void retranslate();
    std::size_t count() const { return m_pairs.size(); }
    /// All entries of the pairs, by index in the view, ascending.
    std::vector<std::uint32_t> entries() const;

    DataTable *table() const { return m_table; }
    /// Marks the first or the second of the present pair as the duplicate of the other.
    QPushButton *button(int which) const { return m_mark[which]; }
    /// The first file of the first or the second of the present pair; hidden where there is none.
    MediaPane *viewer(int which) const { return m_views[which]; }
    /// Says that the present pair are two.
    QPushButton *apartButton() const { return m_apart; }

signals:
    /// One is to be marked as a duplicate of another.
    void marked(const QString &duplicate, const QString &original);
    void opened(const QString &code);

private:
    void fill();
    void showPair();
    void showFile(int side, std::uint32_t entry);
    void keepApart();

    Services m_services;
    Verbs m_verbs;
    CallSnapshot m_call;
    Pairs m_pairs;
    std::string m_lang;
    EmptyState *m_empty;
    QWidget *m_whole;
    PlainLabel *m_sentence;
    CellTable *m_rows;
    DataTable *m_table;
    QWidget *m_sides;
    PlainLabel *m_heads[2];
    PlainLabel *m_senders[2];
    PlainLabel *m_texts[2];
    MediaPane *m_views[2];
    QByteArray m_shownFiles[2]; ///< hash of the file that is open; empty: none
    QPushButton *m_mark[2];
    QPushButton *m_apart;
    QString m_reason; ///< the one given last: it is often that of the next pair
};

} // namespace palmares::ui
