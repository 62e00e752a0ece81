#include "tests/support/test.h"

#include "core/intake/columnplan.h"

#include <array>

using namespace palmares;

namespace {

/// "heading=field" for every column of a table of entries.
QString planOf(const std::string &csv, const ColumnMap &map = {})
{
    static constexpr std::array<std::string_view, 6> fields = {"code", "title", "text", "attachment", "name", "organisation"};
    const auto table = readTable(csv);
    if (!table.ok())
        return QStringLiteral("refused");
    const auto uses = planColumns(*table, {map, {}, fields, TableOf::Entries, true, true});
    if (!uses.ok())
        return QString::fromUtf8(codeName(uses.error().code).data());
    QStringList all;
    for (const ColumnUse &use : *uses)
        all << QString::fromStdString(use.heading + "=" + (use.field.empty() ? "-" : use.field));
    return all.join(QLatin1Char('|'));
}

} // namespace

/// What goes to judges without anybody's word is asked for in words that are all known; the rest is for a person to say.
class TestDoubtfulColumns : public QObject {
    Q_OBJECT

private slots:
    /// A portrait, an identity card or a CV is a file as a poster is: what goes to judges by itself is asked for in words that are all known, and by one column.
    void filesGoToJudgesByThemselvesOnlyWhereNothingIsInDoubt()
    {
        const auto files = [](const std::string &headings, const std::string &cells, const ColumnMap &map = {}) {
            QStringList taken;
            for (const QString &use : planOf("Title," + headings + "\nA," + cells + "\nB," + cells + "\n", map).split(QLatin1Char('|'))) {
                if (use.endsWith(QLatin1String("=attachment")))
                    taken << use.chopped(11);
            }
            return taken.join(QLatin1Char('|'));
        };
        for (const char *heading : {"Upload your work", "Upload your photos", "Upload images", "Upload PDF", "Upload here", "Suba su trabajo", "Adjunte sus fotos", "Téléversez votre travail",
                                    "Joignez vos images", "上传", "上传论文", "上传PDF文档", "ارفع عملك", "أرفق الصور", "Attachment", "Your poster", "作品文件"}) {
            const std::string one(heading);
            QVERIFY2(files(one, "x.jpg") == QString::fromStdString(one), heading);
            // Beside a portrait that no list of words knows for one, a person says which of the two it is, unless one is headed as the files.
            const bool isHeadedSo = one == "Attachment" || one == "作品文件";
            QVERIFY2(files("Picture of whoever is behind it," + one, "me.jpg,x.jpg") == (isHeadedSo ? QString::fromStdString(one) : QString()), heading);
            QVERIFY2(files(one + ",Upload your receipt of the entry fee", "x.jpg,fee.pdf") == (isHeadedSo ? QString::fromStdString(one) : QString()), heading);
            // Papers are no question, and who has said that one stays out has said which is left.
            QCOMPARE(files("Upload your CV," + one, "cv.pdf,x.jpg"), QString::fromStdString(one));
            QCOMPARE(files("Fotito," + one, "me.jpg,x.jpg", {{"-", "Fotito"}}), QString::fromStdString(one));
        }
        for (const char *heading : {"Upload a photo of yourself", "Upload what your laboratory measured", "Scan", "上传作者照片", "Suba su foto de perfil"})
            QCOMPARE(files(heading, "x.jpg"), QString());
        QCOMPARE(files("Scan,Attachment", "s.pdf,x.jpg", {{"attachment", "Scan"}}), QStringLiteral("Scan"));
        QCOMPARE(planOf("Title,Your story\nA,story.docx\n"), QStringLiteral("Title=title|Your story=attachment"));
        QCOMPARE(planOf("Title,Upload your story\nA,Once upon a time there was a pump that nobody mended.\n"), QStringLiteral("Title=title|Upload your story=private.upload_your_story"));
    }

    /// Where several may be the text and none is surely, a person says which; what that person adds takes none away.
    void aTextInDoubtIsTakenOnlyWhereNothingElseMayBe()
    {
        const std::string sentence = "It brings fresh water to four hundred homes that had none.";
        const auto plan = [](const std::string &headings, const std::string &cells, const ColumnMap &map = {}) { return planOf("Title," + headings + "\nA," + cells + "\n", map); };
        const std::string doubtful = "Describe the project you are submitting";
        QVERIFY(plan(doubtful, "Less salt").contains(QStringLiteral("submitting=text")));
        QVERIFY(plan(doubtful + ",How does it work?", "Less salt,Slowly", {{"text", "How does it work?"}}).contains(QStringLiteral("submitting=text")));
        QVERIFY(plan(doubtful + ",Your poster", "Less salt,x.jpg").contains(QStringLiteral("submitting=private")));
        QVERIFY(plan(doubtful + ",Abstract", "Less salt,Less").contains(QStringLiteral("submitting=private")));
        for (const ColumnMap &map : {ColumnMap{}, ColumnMap{{"text", "How does it work?"}}})
            QVERIFY(plan(doubtful + ",How does it work?", "Less salt," + sentence, map).contains(QStringLiteral("submitting=private")));
        QVERIFY(plan("Describe the head of the project,What problem does it address?", sentence + "," + sentence).contains(QStringLiteral("Describe the head of the project=private")));
        QVERIFY(plan("Entry,How does it work?", "Once there was a pump,Slowly", {{"text", "How does it work?"}}).contains(QStringLiteral("Entry=text")));
        QVERIFY(plan("Describe your organisation and its work", sentence).contains(QStringLiteral("=private.")));
    }
};

PALMARES_TEST(TestDoubtfulColumns)
#include "tst_doubtfulcolumns.moc"
