#pragma once

#include "tests/ui/coordinator/officeworld.h"

#include "ui/coordinator/files/filespage.h"
#include "ui/coordinator/files/typinggrid.h"
#include "ui/coordinator/files/typingmodel.h"
#include "ui/coordinator/files/typingpane.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QLineEdit>

namespace palmares::tests {

using namespace palmares::ui;

using Typed = TypingModel::Standing;

/// The page with the paper of the first judge, at the first field.
struct Desk {
    explicit Desk(OfficeWorld &at) : world(at), page(at.show<FilesPage>(Place::Page::Files))
    {
        page->goTo(FilesPage::Typing);
        pane = page->typingPane();
        settle();
    }
    void settle() const
    {
        if (!world.settle())
            qFatal("the call is not done");
        QCoreApplication::processEvents();
    }
    TypingModel *model() const { return pane->model(); }
    int criteria() const { return model()->after(TypingModel::NotScored) - TypingModel::FirstCriterion; }
    /// Types one field after the other, each followed by Enter.
    void type(const QStringList &fields) const
    {
        for (const QString &field : fields) {
            QWidget *to = pane->grid();
            if (field.isEmpty()) {
                QTest::keyClick(to, Qt::Key_Return);
                continue;
            }
            QTest::keyClicks(to, field.left(1));
            auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            if (!editor)
                qFatal("no field opens");
            if (field.size() > 1)
                QTest::keyClicks(editor, field.mid(1));
            QTest::keyClick(editor, Qt::Key_Return);
            QCoreApplication::processEvents();
        }
    }
    QStringList scores(const QString &each) const { return QStringList(criteria(), each); }
    void goToRow(int row) const { pane->grid()->goTo(pane->grid()->nextCell(model()->index(row, 0))); }
    /// Into a comment of the first row, where it stays until the row is left.
    void write(TypingModel::After column, const QString &text) const
    {
        pane->grid()->goTo(model()->index(0, model()->after(column)));
        model()->setData(pane->grid()->currentIndex(), text, Qt::EditRole);
    }
    QString shown(TypingModel::After column) const { return model()->index(0, model()->after(column)).data().toString(); }
    /// Types one figure into every field of the first row.
    void score(const QString &each) const
    {
        goToRow(0);
        type(scores(each));
    }
    /// Leaves the first row.
    void leave() const
    {
        goToRow(1);
        settle();
    }
    void be(int person)
    {
        QTest::keyClick(pane->people(), person == 2 ? Qt::Key_Right : Qt::Key_Left);
        if (pane->people()->current() != person - 1)
            qFatal("nobody sits down");
        settle();
    }

    OfficeWorld &world;
    std::unique_ptr<FilesPage> page;
    TypingPane *pane = nullptr;
};

} // namespace palmares::tests
