#pragma once

#include "ui/shell/page.h"

#include "ui/shell/offerwords.h"

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace palmares::ui {

class OfferCard;
class PlainLabel;

/// Files that were dropped, chosen or named, grouped by what will happen: what each of them is, who invites
/// to what, and what can be done. Nothing is done before somebody says so.
class IncomingPage final : public Page {
    Q_OBJECT

public:
    IncomingPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;

    const std::vector<SeenFile> &files() const { return m_files; }
    const std::vector<OfferGroup> &groups() const { return m_groups; }
    /// Does what can be done with the files; hidden where that is several things or none.
    QPushButton *primaryButton() const { return m_primary; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void show(std::vector<SeenFile> files);
    void orderTabs();
    void keepFocusInSight();
    void act(const OfferGroup &group, const OfferWay &way, const QString &password);
    void ask(const OfferGroup &group, const OfferWay &way);
    void actIn(const OfferGroup &group, FileUse use, const ShelfCall &call);
    void judge(const OfferGroup &group, const std::string &as, const std::string &into);
    void makeOffice(const OfferGroup &group);
    void addKey(const OfferedFile &file, const QString &password);
    void mergeAt(const OfferGroup &group, const ShelfCall &office);
    QStringList sentBefore(const SeenFile &package) const;
    std::vector<std::string> pathsOf(const OfferGroup &group) const;

    std::vector<SeenFile> m_files;
    std::vector<OfferGroup> m_groups;
    std::vector<OfferCard *> m_cards; ///< of the groups
    QScrollArea *m_scroll;
    PlainLabel *m_hint;
    QVBoxLayout *m_list;
    QPushButton *m_home, *m_primary;
    bool m_isActing = false;      ///< a second press of a button opens nothing twice
    OfferCard *m_onBar = nullptr; ///< the card whose button is m_primary
    int m_reading = 0;            ///< number of the newest reading; older answers are dropped
};

} // namespace palmares::ui
