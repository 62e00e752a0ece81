#include "tests/support/test.h"

#include "core/office/judging/judgeboard.h"
#include "ui/judge/sheetnotes.h"

#include <QLabel>

using namespace palmares;
using namespace palmares::ui;

namespace {

QString saidOf(const QWidget &notes)
{
    QStringList words;
    for (const QLabel *label : notes.findChildren<QLabel *>())
        words += label->text();
    return words.join(u'\n');
}

} // namespace

class tst_SheetNotes : public QObject {
    Q_OBJECT

private slots:
    /// Nobody can choose between two versions of which one hides what it says.
    void theOtherVersionIsShownWhole()
    {
        BoardEntry entry;
        entry.sheet.committee = "mine";
        OtherVersion other;
        other.device = "laptop-2";
        other.sheet = entry.sheet;
        other.sheet.state = SheetState::Recused;
        other.sheet.kind = "family";
        other.sheet.committee = "theirs is another word";
        other.sheet.entrant = "well done";
        entry.others = {other};
        SheetNotes notes;
        notes.show(entry, {});
        const QString said = saidOf(notes);
        for (const char *words : {"theirs is another word", "well done", "Conflict", "scored here"})
            QVERIFY2(said.contains(QLatin1String(words)), qPrintable(said));
    }

    void whatWasPractisedIsAskedFor()
    {
        BoardEntry entry;
        SheetNotes notes;
        notes.show(entry, {});
        QVERIFY(!saidOf(notes).contains(QLatin1String("until now")));
        entry.wasPractised = true;
        notes.show(entry, {});
        QVERIFY(saidOf(notes).contains(QLatin1String("until now it was there to practise on")));
        QVERIFY(!notes.isHidden());
    }
};

PALMARES_TEST(tst_SheetNotes)
#include "tst_sheetnotes.moc"
