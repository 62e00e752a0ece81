#pragma once

#include "ui/shell/page.h"

#include "core/office/callshelf.h"
#include "ui/shell/offerwords.h"

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace palmares::ui {

class OfferCard;

/// Files that were dropped, chosen or named: what each of them is, and what can be done. Nothing is done
/// before somebody says so. Ballots and bundles of one call that is coordinated here go together to its page
/// of files.
class IncomingPage final : public Page {
    Q_OBJECT

public:
    IncomingPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;

    const std::vector<OfferedFile> &files() const { return m_files; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void show(std::vector<OfferedFile> files);
    void act(std::size_t file, const OfferWay &way, const QString &password);
    void judge(const OfferedFile &file, const std::string &as);
    void makeOffice(const OfferedFile &file);
    void addKey(const OfferedFile &file, const QString &password);
    void mergeAt(const ShelfCall &office);
    void leaveFor(const Place &place);

    std::vector<OfferedFile> m_files;
    std::vector<OfferCard *> m_cards;
    QLabel *m_heading;
    QLabel *m_hint;
    QVBoxLayout *m_list;
    QPushButton *m_home;
    QPushButton *m_together;             ///< all files of one office at once
    std::optional<std::size_t> m_office; ///< the file whose office `m_together` goes to
    int m_reading = 0;                   ///< number of the newest reading; older answers are dropped
};

} // namespace palmares::ui
