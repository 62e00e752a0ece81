#include "tests/support/test.h"

#include "ui/shell/closebox.h"
#include "ui/shell/languageswitch.h"

#include <QAbstractButton>

using namespace palmares;
using namespace palmares::ui;

class tst_CloseBox : public QObject {
    Q_OBJECT

private slots:
    void speaksAsOtherButtons();
};

/// Qt's own Arabic word is an order to one man; ours names what is done.
void tst_CloseBox::speaksAsOtherButtons()
{
    text::Languages languages;
    CloseBox box(nullptr);
    box.show();
    switchLanguage(languages, text::Language::Arabic, text::Digits::Local);
    QCoreApplication::processEvents();
    QCOMPARE(box.buttons().size(), 1);
    QCOMPARE(box.buttons().constFirst()->text().section(u' ', 0, 0), QStringLiteral("إغلاق"));
    switchLanguage(languages, text::Language::English, text::Digits::Local);
    QCoreApplication::processEvents();
    QCOMPARE(box.buttons().constFirst()->text(), QStringLiteral("Close"));
}

PALMARES_TEST(tst_CloseBox)
#include "tst_closebox.moc"
