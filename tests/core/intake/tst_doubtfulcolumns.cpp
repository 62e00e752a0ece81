#include "tests/support/test.h"

#include "core/intake/columns/columnclaims.h"
#include "core/intake/columns/columnplan.h"

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
        for (const char *heading : {"Upload your work", "Upload your drawings", "Upload images", "Upload PDF", "Upload here", "Suba su trabajo", "Adjunte sus carteles", "Téléversez votre travail",
                                    "Joignez vos images", "上传", "上传论文", "上传PDF", "ارفع عملك", "أرفق الملصق", "Attachment", "Your poster", "作品文件"}) {
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
        for (const char *heading : {"Upload a photo of yourself", "Upload what your laboratory measured", "Scan", "上传作者照片", "Suba su foto de perfil", "Upload a photo of you", "A video of you", "Your picture", "Photo",
                                    "Photo file", "上传您的照片", "照片文件", "ملف الصورة", "Archivo de foto", "Upload your resume", "Resume", "上传您的简介", "Upload your document", "Suba su documento", "上传文档", "Joignez votre résumé (PDF)",
                                    "Upload both sides of your citizenship card", "上传本人照片", "Upload a copy of your ID card", "Upload your CV", "Upload signed consent form", "Suba su documento de identidad", "Téléversez votre CV",
                                    "Joignez l'autorisation parentale signée", "上传身份证", "上传同意书", "ارفع السيرة الذاتية", "Attach a passport photo", "Adjunte su DNI"})
            QCOMPARE(files(heading, "x.jpg"), QString());
        QCOMPARE(files("Scan,Attachment", "s.pdf,x.jpg", {{"attachment", "Scan"}}), QStringLiteral("Scan"));
        QCOMPARE(files("identity_document/file,entry/poster", "id.jpg,x.jpg"), QStringLiteral("entry/poster"));
        for (const char *heading : {"applicant/photo", "payment/file", "Attachment (ID card)", "Upload (passport)", "File (CV)", "上传附件（身份证）", "Adjunto (DNI)", "Pièce jointe (CV)", "الملف (الهوية)", "团队/附件", "your_details/file", "基本信息/附件", "datos/archivo", "you/file", "معلومات/الملف", "experience/file", "work_experience/attachment"})
            QVERIFY2(files(heading, "x.jpg").isEmpty(), heading);
        QCOMPARE(files("基本信息/附件,作品/海报", "me.jpg,x.jpg"), QString());
        for (const char *heading : {"Attachment (PDF max. 10 MB)", "Upload your poster (required)", "作品文件（必填）", "entry/poster"})
            QCOMPARE(files(heading, "x.jpg"), QString::fromUtf8(heading));
        const std::string link = "https://drive.google.com/open?id=1EqV8ib-Gx0-yQd3-nB7c-Lm2R-tUwZ-5aKs-9Pf";
        QCOMPARE(files("Upload your poster", link), QStringLiteral("Upload your poster"));
        QCOMPARE(planOf("Title,Your story\nA,story.docx\n"), QStringLiteral("Title=title|Your story=attachment"));
        QCOMPARE(planOf("Title,Upload your story\nA,Once upon a time there was a pump that nobody mended.\n"), QStringLiteral("Title=title|Upload your story=private.upload_your_story"));
    }

    /// A question of which only some words are known may be of its sender: a person says, and what that person adds takes none away.
    void aTextInDoubtIsLeftToAPerson()
    {
        const auto field = [](const std::string &heading, const std::string &cells, const ColumnMap &map = {}) {
            const QString all = planOf("Title," + heading + ",Other\nA," + cells + ",x\n", map);
            return all.section(QLatin1Char('|'), 1, 1).section(QLatin1Char('='), -1);
        };
        for (const char *heading : {"Describe your idea", "Tell us about your project", "Cuéntenos su historia", "Racontez votre histoire", "entry/description", "Description (max. 500 words)",
                                    "Résumé (300 mots max.)", "作品简介（500字以内）", "الوصف (300 كلمة)", "submission/abstract", "Abstract (English)"})
            QVERIFY2(field(heading, "Short") == QLatin1String("text"), heading);
        for (const char *heading : {"Describe the project you are submitting", "Describe the head of the project", "Describe your school and the project", "organisation/description", "team/description", "about_you/summary", "section_1/description", "group_ab1cd23/Description", "Summary (work experience)", "Description (your practice)", "Resumen (experiencia)", "your_details/description", "Your details/Description", "基本信息/简介", "datos/descripcion", "about/summary", "experience/description", "work_experience/description", "trabajo/descripcion",
                                    "团队/简介", "Description (of your organisation)", "Text (biography)", "简介（作者）", "Descripción (de la institución)", "Résumé (biographique)", "Describe your organisation and its work",
                                    "Your organisation/Description", "Describe your contribution to the project"})
            QVERIFY2(field(heading, "Short").startsWith(QLatin1String("private.")) || field(heading, "Short") == QLatin1String("organisation"), heading);
        QCOMPARE(field("Describe your organisation and its work", "It brings fresh water to four hundred homes that had none."), QStringLiteral("private.describe_your_organisation_and_its_work"));
        QCOMPARE(planOf("Title,Entry,How does it work?\nA,Once there was a pump,Slowly\n", {{"text", "How does it work?"}}), QStringLiteral("Title=title|Entry=text|How does it work?=text"));
    }

    /// In English it is a life, in French and Spanish a summary.
    void aResumeIsWhatTheOtherHeadingsSay()
    {
        for (const char *heading : {"Résumé", "Your resume", "Resume (max. 300 words)", "Brief résumé", "Resume text"}) {
            QVERIFY2(planOf(std::string("Name,Title,") + heading + "\nAnn,A,b\n").contains(QLatin1String("=private.")), heading);
            QVERIFY2(!planOf(std::string("Name,Title,") + heading + "\nAnn,A,b\n").contains(QLatin1String("=text")), heading);
        }
        QVERIFY(planOf("Nom,Titre,Résumé\nAnn,A,b\n").endsWith(QLatin1String("=text")));
        QVERIFY(planOf("Title,Votre résumé\nA,b\n").endsWith(QLatin1String("=text")));
        QVERIFY(planOf("Título,Resumen\nA,b\n").endsWith(QLatin1String("=text")));
    }

    void aNameOfAFileSaysWhetherItIsOfTheEntry()
    {
        for (const char *name : {"", ".pdf", " (2).jpg", "_b.jpg", "-03.png", "_poster.pdf", " poster v2.pdf", "_idea.docx", " your story.txt", "_作品.pdf", "_propuesta.pdf", "_affiche.png"})
            QVERIFY2(isNameOfWork(name), name);
        for (const char *name : {"_passport_scan.pdf", "_passport2.pdf", "_portrait.jpg", "_headshot.jpg", " Anna Brown.jpg", "_photo.jpg", "_document.pdf", "_retrato.jpg", "_proof_of_age.pdf", "_个人照片.jpg",
                                 " poster (Anna Brown).pdf", " (CV).pdf", "_consent.pdf", "_صورة.jpg", "_cv.pdf", "_id.pdf",
                                 "_entry form.pdf", " title page.pdf", "_candidature.pdf", " 07700900123.pdf", "_报名表.pdf", "_submission form.pdf"})
            QVERIFY2(!isNameOfWork(name), name);
    }

    void titlesAreOfTheEntry()
    {
        for (const char *heading : {"entry/title", "group_ab1cd23/Title", "Title (English)", "标题（必填）", "Title / Titre", "Título (max. 20 palabras)"})
            QVERIFY2(planOf(std::string(heading) + ",Position\nA,b\n").startsWith(QString::fromUtf8(heading) + QLatin1String("=title")), heading);
        for (const char *heading : {"applicant/title", "your_details/title", "基本信息/名称", "experience/title", "Title (position)", "Title (job)", "Título (cargo)", "名称（单位）", "Your name and idea", "Full name and story", "Title (Mr Mrs Dr)"})
            QVERIFY2(planOf(std::string(heading) + ",Title of your idea\nA,b\n").endsWith(QLatin1String("Title of your idea=title")), heading);
    }
};

PALMARES_TEST(TestDoubtfulColumns)
#include "tst_doubtfulcolumns.moc"
