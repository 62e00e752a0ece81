#include "tests/support/test.h"

#include "core/intake/columns/mappedtable.h"
#include "core/intake/columns/tablewords.h"
#include "core/intake/names/likeness.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <map>

using namespace palmares;

namespace {

constexpr std::array<std::string_view, 14> fields = {"code", "title", "text", "language", "division", "attachment", "name",
                                                     "first_name", "last_name", "email", "phone", "organisation", "address", "note"};

/// "heading=field" for every column, "-" for one that is left out.
QString planOf(const std::string &csv, const ColumnMap &map = {}, const ColumnMap &remembered = {}, bool hasDivisions = true)
{
    const auto table = readTable(csv);
    if (!table.ok())
        return QStringLiteral("refused");
    const auto uses = planColumns(*table, {map, remembered, fields, TableOf::Entries, hasDivisions, true});
    if (!uses.ok())
        return QString::fromUtf8(codeName(uses.error().code).data());
    QStringList all;
    for (const ColumnUse &use : *uses)
        all << QString::fromStdString(use.heading + "=" + (use.field.empty() ? "-" : use.field));
    return all.join(QLatin1Char('|'));
}

/// The words of a section of the lists of headings, by the attribute that they mean.
std::map<QString, QStringList> attributeWords(const QString &section)
{
    std::map<QString, QStringList> all;
    const std::string_view text = tableWords();
    QString at;
    for (const QString &raw : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(QLatin1Char('\n'))) {
        const QString line = raw.section(QLatin1Char('#'), 0, 0).trimmed();
        if (line.startsWith(QLatin1Char('[')))
            at = line.mid(1, line.indexOf(QLatin1Char(']')) - 1);
        else if (at == section && line.startsWith(QLatin1String("entrant."))) {
            for (const QString &word : line.section(QLatin1Char(':'), 1).split(QLatin1Char('|')))
                all[line.section(QLatin1Char(':'), 0, 0)] << word.trimmed();
        }
    }
    return all;
}

/// Whether of two columns that mean the attribute, in either order, the one headed `name` is it.
bool beats(const QString &name, const QString &other, const QString &field)
{
    const auto plan = [](const QString &left, const QString &right) {
        return planOf((QStringLiteral("title,") + left + QLatin1Char(',') + right + QStringLiteral("\na,yes,no\nb,no,no\nc,yes,yes\nd,no,yes\n")).toStdString())
            .split(QLatin1Char('|'));
    };
    const QString wanted = name + QLatin1Char('=') + field;
    return plan(name, other).contains(wanted) && plan(other, name).contains(wanted);
}

} // namespace

/// What columns mean, whoever made the table.
class TestColumns : public QObject {
    Q_OBJECT

private slots:
    void knowsHeadings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *heading, const char *field) { QTest::newRow(heading) << QString::fromUtf8(heading) << field; };
        row("Title", "title");
        row("TITLE *", "title");
        row("1. Title of your entry:", "title");
        row("Project_Title", "title");
        row("标题", "title");
        row("作品名称（必填）", "title");
        row("Título de la propuesta", "title");
        row("titulo", "title");
        row("Intitulé", "title");
        row("العنوان", "title");
        row("عُنوان المُشاركة", "title");
        row("E-mail Address", "email");
        row("Correo electrónico", "email");
        row("Adresse e-mail", "email");
        row("电子邮箱", "email");
        row("البريد الإلكتروني", "email");
        row("البريد الالكتروني", "email");
        row("Nombre y apellidos", "name");
        row("Nom et prénom", "name");
        row("Prénom", "first_name");
        row("Nom", "last_name");
        row("姓名", "name");
        row("الاسم الكامل", "name");
        row("What is the title of your entry?", "title");
        row("Please describe your idea (max. 500 words)", "text");
        row("请描述您的想法", "text");
        row("Cuéntenos su historia", "text");
        row("Please upload your file here", "attachment");
        row("Name of your organisation", "organisation");
        row("Job", "");
        row("entry/description", "text");
        row("País de residencia", "entrant.country");
        row("الدولة", "entrant.country");
        for (const char *heading : {"Licence", "许可协议", "Licencia", "الترخيص"})
            row(heading, "entrant.licence");
        for (const char *heading : {"Parental consent", "家长同意", "Autorización de los padres", "Autorisation parentale", "موافقة ولي الأمر"})
            row(heading, "entrant.guardian_consent");
        for (const char *heading : {"Langue du projet", "Langue de rédaction", "Idioma del proyecto", "Language of the story", "使用语言", "اللغة المستخدمة",
                                    "Form: Language"})
            row(heading, "language");
        for (const char *heading : {"Apellidos y nombre", "الاسم واللقب", "学生姓名", "Photographer", "摄影者", "Submitter Full Name"})
            row(heading, "name");
        row("Form: Project Summary", "text");
        row("Form: Address - Country", "entrant.country");
        row("Region (choice=North)", "");
        row("Do you consent to publication? (choice=Yes)", "entrant.consent");
        row("Do you consent to publication? (choice=I agree (all))", "entrant.consent");
        row("Do you consent to publication? (choice=No)", "-");
        row("Do you consent to publication? (choice=Maybe later)", "");
        row("Participant's name", "name");
        row("Nom du participant", "name");
        row("Marca temporal", "private.received");
        row("_uuid", "-");
        row("redcap_event_name", "-");
        row("application_timestamp", "-");
        row("application_complete", "-");
        row("consent___1", "entrant.consent");
        row("consent___0", "-");
        row("topics___3", "");
        row("Application ID", "code");
        row("Nombre del solicitante", "name");
        row("负责人姓名", "name");
        row("Nom de la personne référente", "name");
        for (const char *heading : {"Do you agree to have your entry published?", "May we publish your entry?", "Permission to share",
                                    "Do you give permission to publish your entry?", "By ticking this box I agree to the rules", "J’accepte que mon projet soit publié",
                                    "Acceptez-vous que votre projet soit publié ?", "Autorisez-vous la publication ?", "¿Acepta que su propuesta se publique?",
                                    "¿Está de acuerdo con la publicación?", "Autorizo la publicación", "是否同意公开", "您是否同意公开发表您的作品？", "是否授权公开",
                                    "هل توافق على النشر؟", "أوافق على نشر مشاركتي", "الموافقة على النشر", "3. Consent/Can your entry be shown to others?", "publish_ok", "Are you happy for us to share your idea online?",
                                    "Publication release", "Data sharing agreement", "Media release signed?", "您愿意公开您的方案吗"})
            row(heading, "entrant.consent");
        for (const char *heading : {"As a parent, I agree that it is published", "家长是否同意公开作品", "Autorisez-vous, en tant que parent, sa publication ?"})
            row(heading, "entrant.guardian_consent");
        for (const char *heading : {"Do you agree to receive our newsletter?", "¿Acepta que le contactemos?", "是否同意接收邮件", "Is your institution public?",
                                    "De acuerdo con las bases, cuente algo", "To what extent do you agree with the plan?"})
            row(heading, heading == std::string_view("Is your institution public?") ? "organisation" : "");
        for (const char *heading : {"Idea name", "Name of your idea", "Video title", "What is your project called?", "Please give your story a title", "Nombre de la idea",
                                    "¿Cómo se llama su proyecto?", "Intitulé du projet", "Quel est le titre de votre film ?", "Nom de l’idée", "创意名称", "方案名称", "案例名称",
                                    "想法名称", "参赛作品名称", "您的作品叫什么名字？", "عنوان الفكرة", "اسم الفكرة", "عنوان القصة", "عنوان الفيديو", "ما عنوان فكرتك؟", "عنوان العمل",
                                    "اسم المشاركة", "ما هو اسم مشروعك؟"})
            row(heading, "title");
        for (const char *heading : {"Short description", "Short description of your entry", "Description of your entry", "Summary of your idea", "Briefly describe your project",
                                    "Description de votre projet", "Résumez votre idée en quelques mots", "Descripción breve", "Resumen de la propuesta", "Resuma su propuesta",
                                    "请简要介绍您的想法", "作品简要说明", "نبذة عن العمل", "وصف موجز للمشروع", "ملخص الفكرة",
                                    "What is your idea?", "Explain your idea", "Your idea in 300 words", "Short summary of the project", "About your project", "Votre idée",
                                    "Description de la solution", "Présentez votre projet", "Su historia", "方案简介", "您的故事", "ملخص فكرتك"})
            row(heading, "text");
        for (const char *heading : {"About you", "Describe yourself", "Tell us about yourself", "请介绍自己", "Please describe your professional background", "Describe your team", "Describe the project team", "Describe your contribution to the project", "Describe your contribution", "Describe the project lead", "Décrivez les personnes du projet", "请介绍项目发起人", "صف أعضاء المشروع", "Describe the author of this entry", "Describe your role in the project", "Describe your work", "您的建议",
                                    "Tell us about your team", "Describe your experience", "Describe your hospital", "If other, please describe your gender", "Describe your disability",
                                    "Describa su equipo", "Décrivez votre équipe", "Décrivez-vous", "请介绍您的团队", "请描述您的健康状况", "صف فريقك", "صف خبرتك", "Summary of your experience as an applicant", "Présentez-vous", "自我介绍", "نبذة عنك", "نبذة"})
            QTest::newRow(heading) << QString::fromUtf8(heading) << QStringLiteral("not text");
        for (const char *heading : {"Número de celular", "Contact number", "رقم الموبايل"})
            row(heading, "phone");
        for (const char *heading : {"Submitted by", "Team name", "Nombre del equipo", "Nom de l’équipe", "团队名称", "اسم الفريق"})
            row(heading, "name");
        for (const char *heading : {"ارفع الملف", "Fichier joint", "Archivo adjunto", "Poster", "Your poster", "Upload your work", "Upload your photos", "Upload PDF", "Suba su trabajo", "Téléversez vos photos", "上传PDF", "ارفع عملك", "Affiche", "海报", "作品文件", "الملصق", "Video link", "Project file"})
            row(heading, "attachment");
        for (const char *heading : {"Reference number", "Numéro de candidature", "N.º", "申请编号", "رقم الطلب"})
            row(heading, "code");
        for (const char *heading : {"Name of the person who sends the idea", "Project leader name", "Nombre del responsable del proyecto", "Nom du porteur du projet", "项目负责人",
                                    "作者姓名", "اسم صاحب الفكرة", "Idea", "Your story", "Name"})
            QTest::newRow(heading) << QString::fromUtf8(heading) << QStringLiteral("not title");
        row("Institution type", "entrant.type");
        row("单位类别", "entrant.type");
    }
    void knowsHeadings()
    {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        const auto guessed = QString::fromStdString(guessField(heading.toStdString(), TableOf::Entries).field);
        if (field.startsWith(QLatin1String("not ")))
            QVERIFY(guessed != field.sliced(4));
        else
            QCOMPARE(guessed, field);
    }

    void whatAPersonSaysComesFirst()
    {
        QCOMPARE(planOf("a,b,title\n1,2,3\n", {{"title", "b"}, {"-", "a"}}), QStringLiteral("a=-|b=title|title=private.title"));
        // A form of address is no title of an entry, whatever its heading is.
        QCOMPARE(planOf("Titre (M./Mme),Nom et prénom,Titre du projet\nMme,Anne Bé,Lampe\nM.,Luc Dé,Sel\n"),
                 QStringLiteral("Titre (M./Mme)=private.titre_m_mme|Nom et prénom=name|Titre du projet=title"));
        QVERIFY(planOf("Title,First name,Last name,Project name\nMrs,Ann,Ba,Salt\nDr,Bo,Co,Light\n").endsWith(QStringLiteral("Project name=title")));
        QVERIFY(planOf("Title (Mr/Ms/Dr),First name,Last name,Title of project\nMs,Ann,Ba,Salt\n").endsWith(QStringLiteral("Title of project=title")));
        QVERIFY(planOf("Title,Name\nDr Light,Ann\nMs,Bo\n").startsWith(QStringLiteral("Title=title")));
        QCOMPARE(planOf("a,title\n1,2\n", {{"title", "none"}}), QStringLiteral("MISSING_COLUMN"));
        QCOMPARE(planOf("a,title\n1,2\n", {{"titel", "a"}}), QStringLiteral("NOT_FOUND"));
        QCOMPARE(planOf("a,b\n1,2\n", {}, {{"title", "a"}, {"text", "gone"}}), QStringLiteral("a=title|b=private.b"));
        QCOMPARE(planOf("a,b\n1,2\n", {{"title", "b"}}, {{"title", "a"}}), QStringLiteral("a=private.a|b=title"));
    }

    void aColumnThatIsNoFieldKeepsWhatItSays()
    {
        const std::string row = ",18-24,http://a.example,+44 7911 123456," + std::string(200, 'y') + "\n";
        QCOMPARE(planOf("title,Age band,Web page,Second number,Motto\nx" + row + "z" + row),
                 QStringLiteral("title=title|Age band=entrant.age_band|Web page=private.web_page|Second number=private.second_number|Motto=private.motto"));
        QCOMPARE(planOf("title,Category\nx,a\n", {}, {}, false), QStringLiteral("title=title|Category=entrant.category"));
        QCOMPARE(planOf("title,Category\nx,a\n"), QStringLiteral("title=title|Category=division"));
        QCOMPARE(planOf("title,Region,Region\nx,n,s\ny,n,s\n"), QStringLiteral("title=title|Region=entrant.region|Region=entrant.region_2"));
        QCOMPARE(planOf("title,Answer,Answer,,empty\nx,a,b,c,\ny,a,b,c,\n"), QStringLiteral("title=title|Answer=private.answer|Answer=private.answer_2|=-|empty=-"));
        // Many different answers are no group, whatever they are called, nor are those in people's own words.
        std::string many = "title,Region,Role,Gender\n";
        for (int i = 0; i < 200; ++i)
            many += "t,Village " + std::to_string(i) + (i % 2 == 0 ? ",nurse,f\n" : ",pupil,m\n");
        QCOMPARE(planOf(many), QStringLiteral("title=title|Region=private.region|Role=entrant.role|Gender=entrant.gender"));
        QCOMPARE(planOf("title,Role\nx,Head nurse of Ward 3\ny,Guard of the old mill\n"), QStringLiteral("title=title|Role=private.role"));
    }

    void knowsHeadingsOfJudges()
    {
        const auto field = [](const char *heading) { return guessField(heading, TableOf::Judges).field; };
        for (const char *heading : {"Nom du juré", "Nom de la jurée", "Nombre del jurado", "Judge's name", "评审专家姓名", "اسم عضو لجنة التحكيم", "Evaluador", "Evaluator", "Assessor", "Évaluatrice", "Examinateur", "Revisor", "评审专家", "评审", "المقيّم"})
            QVERIFY2(field(heading) == "name", heading);
        for (const char *heading : {"Languages spoken", "Langues parlées", "Idiomas que lee", "能阅读的语言", "لغات القراءة"})
            QVERIFY2(field(heading) == "languages", heading);
        for (const char *heading : {"Name of institution", "اسم المؤسسة"})
            QVERIFY2(field(heading) == "organisation", heading);
    }

    /// A column that is called like the attribute is it, wherever another one stands that may mean the same.
    void theNameOfAnAttributeBeatsEveryOtherWord()
    {
        const auto words = attributeWords(QStringLiteral("entries"));
        const auto names = attributeWords(QStringLiteral("names"));
        const auto isSame = [](const QString &a, const QString &b) { return headingKey(a.toStdString()) == headingKey(b.toStdString()); };
        QVERIFY(words.size() > 12 && names.size() == words.size());
        for (const auto &[field, all] : words) {
            const QString exact = field.mid(8);
            QCOMPARE(QString::fromStdString(guessField(exact.toStdString(), TableOf::Entries).field), field);
            for (const QString &other : all) {
                if (isSame(other, QString(exact).replace(QLatin1Char('_'), QLatin1Char(' '))))
                    continue;
                QVERIFY2(beats(exact, other, field), qPrintable(exact + QStringLiteral(" and ") + other));
                for (const QString &name : names.at(field)) {
                    const bool isName = std::any_of(names.at(field).begin(), names.at(field).end(), [&](const QString &one) { return isSame(one, other); });
                    QVERIFY2(isName || beats(name, other, field), qPrintable(name + QStringLiteral(" and ") + other));
                }
            }
        }
        QCOMPARE(planOf("title,County,Region\na,x,n\nb,y,n\n"), QStringLiteral("title=title|County=entrant.county|Region=entrant.region"));
    }

    void whatTheRulesGoByIsHeadedByItsName()
    {
        const auto uses = planColumns(*readTable("title,Entry type,Type,County\na,film,x,n\nb,text,x,s\n"),
                                      {{}, {}, fields, TableOf::Entries, true, true, {"entrant.entry_type", "entrant.county", "entry.title"}});
        QStringList all;
        for (const ColumnUse &use : *uses)
            all << QString::fromStdString(use.field);
        QCOMPARE(all.join(QLatin1Char('|')), QStringLiteral("title|entrant.entry_type|entrant.type|entrant.county"));
        // Not what tells who somebody is, and not what judges would see.
        const auto other = planColumns(*readTable("title,County,Topic\na,a@x.org,n\nb,b@x.org,s\n"),
                                       {{}, {}, fields, TableOf::Entries, true, true, {"entrant.county", "entry.topic"}});
        QCOMPARE(other->at(1).field + " " + other->at(2).field, std::string("private.county private.topic"));
    }

    /// How far an entry has come is no part of a country, and no group of people.
    void aStatusIsNoRegion()
    {
        for (const char *cells : {"In Progress,Submitted", "Accepted,Declined", "withdrawn,in", "已提交,草稿", "Aceptada,Rechazada", "Refusée,Acceptée", "مقبولة,مرفوضة"}) {
            const QStringList two = QString::fromUtf8(cells).split(QLatin1Char(','));
            const auto plan = [&](const char *heading) {
                return planOf((QStringLiteral("title,") + QLatin1String(heading) + QStringLiteral("\na,") + two[0] + QStringLiteral("\nb,") + two[1] + QLatin1Char('\n')).toStdString());
            };
            QCOMPARE(plan("State"), QStringLiteral("title=title|State=private.state"));
            QVERIFY(!plan("state").contains(QLatin1String("entrant.")));
        }
        QCOMPARE(planOf("title,State\na,IN\nb,OH\n"), QStringLiteral("title=title|State=entrant.region"));
        QCOMPARE(planOf("title,State\na,IN\nb,IN\n"), QStringLiteral("title=title|State=entrant.region"));
        QCOMPARE(planOf("title,Region\na,North\nb,pending\n"), QStringLiteral("title=title|Region=entrant.region"));
        QCOMPARE(planOf("title,state\na,in\nb,withdrawn\n"), QStringLiteral("title=title|state=-"));
    }

    /// Two family names are two columns, and a form of address is none of them.
    void aFamilyNameIsWholeAndNoFormOfAddress()
    {
        for (const char *heads : {"Nombre(s),Apellido Paterno,Apellido Materno", "Nombres,Apellido paterno,Apellido materno", "Nombre,Primer apellido,Segundo apellido"}) {
            const auto table = readTable(std::string(heads) + ",Título\nAna María,Quispe,Huamán,Sal\nLuz,Rojas,,Luz\n");
            const auto mapped = MappedTable::of(*table, {{}, {}, fields, TableOf::Entries, true, true});
            QVERIFY(mapped.ok());
            QCOMPARE(mapped->words(mapped->rows()[0], "last_name"), std::string("Quispe Huamán"));
            QCOMPARE(mapped->words(mapped->rows()[1], "last_name"), std::string("Rojas"));
        }
        QVERIFY(planOf("Apellidos,Primer apellido,título\nQuispe Huamán,Quispe,Sal\n").startsWith(QLatin1String("Apellidos=last_name|Primer apellido=private.")));
        QCOMPARE(planOf("A,B,title\nQuispe,Huamán,Sal\n", {{"last_name", "A"}, {"last_name", "B"}}), QStringLiteral("A=last_name|B=last_name|title=title"));
        const QString arabic = planOf("اللقب,الاسم الأول,اسم العائلة,عنوان المشاركة\nالسيدة,هدى,المنصوري,ملح\nد.,علي,حسن,ماء\n");
        QVERIFY2(arabic.contains(QStringLiteral("اسم العائلة=last_name")) && arabic.startsWith(QStringLiteral("اللقب=private.")), qPrintable(arabic));
        QVERIFY(planOf("اللقب,الاسم,عنوان المشاركة\nالمنصوري,هدى,ملح\n").startsWith(QStringLiteral("اللقب=last_name|")));
        for (const char *heading : {"Nombres y apellidos", "Postulante", "Autora", "Autor/a", "Candidat/e", "Noms et prénoms", "Auteure", "الاسم الثلاثي", "الاسم الرباعي", "Authors",
                                    "Contestant", "Lead applicant"})
            QVERIFY2(guessField(heading, TableOf::Entries).field == "name", heading);
    }

    /// "Entry" stands above codes, or above what was sent in.
    void anEntryInWordsIsItsText()
    {
        QCOMPARE(planOf("Name,Entry title,Entry\nAnn,Salt,We cut salt\nBo,Tea,We drink\n"), QStringLiteral("Name=name|Entry title=title|Entry=text"));
        QCOMPARE(planOf("Entry,Title\nE-001,Salt\nE 2,Tea\n"), QStringLiteral("Entry=code|Title=title"));
        QCOMPARE(planOf("Entry,Title,Text\nWe cut salt,Salt,All of it\n"), QStringLiteral("Entry=private.entry|Title=title|Text=text"));
    }

    /// The program's own table is what it says, but for what a person put into it.
    void theOwnTableComesBackAsItWas()
    {
        const std::string head = "entry,title,division,state,status_one,status_two,county,language,attribute_state,topic,";
        const std::string row = ",t,,in,in,not_in,n,en,TX,sea,";
        const std::string table = head + "email,name,private_country,Verdict\nE-1" + row + "a@x.org,Ann Roe,PT,good\nE-2" + row + "b@x.org,Bo Lee,PT,good\n";
        QVERIFY2(planOf(table).endsWith(QLatin1String("state=-|status_one=-|status_two=-|county=entrant.county|language=language|attribute_state=entrant.state|topic=entrant.topic|"
                                                      "email=email|name=name|private_country=private.country|Verdict=private.verdict")),
                 qPrintable(planOf(table)));
        // Where nothing private closes the attributes, only what a heading says is one.
        QVERIFY2(planOf(head + "verdict\nE-1" + row + "good\n").endsWith(QLatin1String("county=entrant.region|language=language|attribute_state=private.attribute_state|topic=private.topic|verdict=private.verdict")),
                 qPrintable(planOf(head + "verdict\nE-1" + row + "good\n")));
        // A table of somebody else that has one of these columns is none of ours.
        QCOMPARE(planOf("entry,title,state,status_x,topic,email\nE-1,t,TX,in,sea,a@x.org\n"),
                 QStringLiteral("entry=code|title=title|state=entrant.region|status_x=private.status_x|topic=private.topic|email=email"));
        // An address that a spreadsheet has put there stays out of records.
        QVERIFY(planOf(head + "email\nE-1,t,,in,in,in,c@x.org,en,TX,sea,a@x.org\n").contains(QLatin1String("county=private.county")));
    }

    /// Form tools export a code where the form shows a word, and who collected an answer is not who gave it.
    void codesAndCollectorsAreNotTheEntrants()
    {
        QCOMPARE(planOf("username,title,E-mail\nfieldworker1,x,a@x.org\nfieldworker1,y,b@x.org\n"),
                 QStringLiteral("username=private.username|title=title|E-mail=email"));
        QCOMPARE(planOf("Username,title\na@x.org,x\n"), QStringLiteral("Username=email|title=title"));
        QCOMPARE(planOf("title,lang\nx,1\ny,2\n"), QStringLiteral("title=title|lang=private.lang"));
        QCOMPARE(planOf("title,language\nx,1\ny,2\n"), QStringLiteral("title=title|language=private.language"));
        QCOMPARE(planOf("title,Language\nx,Klingonn\n"), QStringLiteral("title=title|Language=language")); // named by its row
        QCOMPARE(planOf("title,Region (choice=North)\nx,Checked\ny,Unchecked\n"),
                 QStringLiteral("title=title|Region (choice=North)=private.region_choice_north"));
    }

    /// What only numbers the rows gives codes where it has one for each, and no other column has.
    void aNumberOfItsOwnIsTheCode()
    {
        for (const char *heading : {"Numéro", "N°", "Número", "No.", "Number", "号码", "الرقم"}) {
            const std::string head = std::string(heading) + ",title\n";
            QVERIFY2(planOf(head + "A1,x\nA2,y\n").contains(QLatin1String("=code|")), heading);
            QVERIFY2(planOf(head + "1,x\n2,y\n").contains(QLatin1String("=code|")), heading);
            QVERIFY2(planOf(head + "1,x\n1,y\n").contains(QLatin1String("=private.")), heading);
            QVERIFY2(planOf(head + ",x\n1,y\n").contains(QLatin1String("=private.")), heading);
        }
        QCOMPARE(planOf("Numéro,Code,title\n1,A1,x\n2,A2,y\n"), QStringLiteral("Numéro=private.numero|Code=code|title=title"));
    }

    /// A form that wants a consent signed holds names, however often one comes; only answers make a group.
    void aSignatureIsNoGroup()
    {
        for (const char *heading : {"Parental consent", "Consent", "同意", "Consentimiento", "Licence"}) {
            const std::string head = std::string("title,") + heading + "\n";
            QVERIFY2(planOf(head + "a,Liu Wei\nb,Liu Wei\nc,Rosa Muñoz\nd,Liu Wei\n").contains(QLatin1String("=private.")), heading);
            QVERIFY2(planOf(head + "a,Yes\nb,no\nc,同意\nd,Sí\ne,أوافق\n").contains(QLatin1String("=entrant.")), heading);
        }
        // Whatever they say, they are asked for before anything is shown.
        QCOMPARE(planOf("title,是否同意公开作品\na,行\nb,看情况\n"), QStringLiteral("title=title|是否同意公开作品=private.consent_shi_fou_tong_yi_gong_kai_zuo_pin"));
        QCOMPARE(planOf("title,May we publish it?,May we print it?\na,yes,no\nb,no,yes\n"),
                 QStringLiteral("title=title|May we publish it?=entrant.consent|May we print it?=private.may_we_print_it"));
        QVERIFY(planOf("title,Licence\na,CC BY 4.0\nb,CC-BY-NC\nc,CC0\n").contains(QLatin1String("=entrant.licence")));
        QVERIFY(planOf("title,Licence\na,CC BY 4.0 Ann Alpha\nb,CC0\n").contains(QLatin1String("=private.")));
    }

    /// Who teaches three entrants comes three times; only a heading, or a person, makes a group of it.
    void whoeverHelpedIsNoGroup()
    {
        const char *headings[] = {"Teacher", "指导老师", "负责人", "监护人", "微信号", "团队成员", "学校名", "Supervisor", "Father's name", "Parent", "Team leader",
                                  "Submitted by", "WeChat", "Instagram", "Handle", "Tuteur", "Encadrant", "Responsable", "Chef de projet", "Profesor",
                                  "المشرف", "اسم المعلم", "Guardian", "Assigned To", "Channel"};
        for (const char *heading : headings) {
            const std::string table = std::string("title,") + heading + "\na,Liu Wei\nb,Liu Wei\nc,Liu Wei\nd,Ann Roe\ne,Ann Roe\nf,Ann Roe\n";
            const QString plan = planOf(table);
            QVERIFY2(plan.contains(QLatin1String("=private.")) || plan.endsWith(QLatin1String("=name")), heading);
        }
        QCOMPARE(planOf("title,Channel\na,radio\nb,radio\n", {{"entrant.channel", "Channel"}}), QStringLiteral("title=title|Channel=entrant.channel"));
    }

    /// What a coded attribute says goes into records for ever: it must not say who the row is of.
    void whatTellsPeopleApartIsNoGroup()
    {
        std::string table = "Category,Curso,Country,Region,title,Name,Institution\n";
        const char *schools[] = {"North High", "South High"};
        for (int i = 0; i < 8; ++i) {
            const std::string n(1, static_cast<char>('a' + i));
            table += n + "lpha " + n + "beta," + (i == 5 ? "Class of South High" : "3A") + ",c" + n + "," + (i % 2 == 0 ? "north" : "south") + ",t" + n +
                     "," + n + "lpha " + n + "beta," + schools[i % 2] + "\n";
        }
        QCOMPARE(planOf(table, {}, {}, false),
                 QStringLiteral("Category=private.category|Curso=private.curso|Country=private.country|Region=entrant.region|title=title|Name=name|"
                                "Institution=organisation"));
        QCOMPARE(planOf("title,First name,Surname,Role\nx,Ann,Roe,\"Roe, Ann\"\ny,Ann,Foe,nurse\nz,Bea,Coe,nurse\n"),
                 QStringLiteral("title=title|First name=first_name|Surname=last_name|Role=private.role"));
        QCOMPARE(planOf("title,Name,Region\nx,陈思远,陈思远老师\ny,王明,北\n"), QStringLiteral("title=title|Name=name|Region=private.region"));
        // A person may say so all the same; seven rows are too few to tell.
        QCOMPARE(planOf("title,Name,Region\nx,Ann Roe,Ann Roe\n", {{"entrant.region", "Region"}}),
                 QStringLiteral("title=title|Name=name|Region=entrant.region"));
        QCOMPARE(planOf("title,Region\na,1\nb,2\nc,3\nd,4\ne,5\nf,6\ng,7\n"), QStringLiteral("title=title|Region=entrant.region"));
    }

    void whoHelpsInACountryIsNoCountry()
    {
        for (const char *heading : {"Your country coordinator", "Who is the contact in your country?", "Your country/Your name", "Country of birth/Teacher of the year"})
            QVERIFY2(!guessField(heading, TableOf::Entries).field.starts_with("entrant."), heading);
        QCOMPARE(guessField("About you/Which country do you live in?", TableOf::Entries).field, std::string("entrant.country"));
    }

    /// A code is a label that everybody sees.
    void aNameOfAJudgeIsNoCode()
    {
        const std::array<std::string_view, 4> wanted{"code", "name", "email", "panel"};
        const auto judgesOf = [&wanted](const std::string &csv) {
            const auto uses = planColumns(*readTable(csv), {{}, {}, wanted, TableOf::Judges, true, false});
            QStringList all;
            for (const ColumnUse &use : *uses)
                all << QString::fromStdString(use.heading + "=" + (use.field.empty() ? "-" : use.field));
            return all.join(QLatin1Char('|'));
        };
        QCOMPARE(judgesOf("Judge,E-mail\nAmara Okafor,a@x.org\nOkafor,b@x.org\n"), QStringLiteral("Judge=name|E-mail=email"));
        QCOMPARE(judgesOf("Judge,E-mail\nJ-01,a@x.org\nAB,b@x.org\n"), QStringLiteral("Judge=code|E-mail=email"));
        QCOMPARE(judgesOf("Code,Name\nred,Amara Okafor\nblue,陈思远\n"), QStringLiteral("Code=code|Name=name"));
        QCOMPARE(judgesOf("Code,Name\n陈思远,陈思远\n"), QStringLiteral("Code=-|Name=name"));
        // A jury, or one of its members where nothing else says who.
        QCOMPARE(judgesOf("Jurado,Correo\nAna Gil,a@x.org\n"), QStringLiteral("Jurado=name|Correo=email"));
        QCOMPARE(judgesOf("Nombre,Jurado\nAna Gil,experts\n"), QStringLiteral("Nombre=name|Jurado=panel"));
    }

    void severalColumnsMayBeTheText()
    {
        const auto table = readTable("title,Problem,Solution\nx,No water,A pump\ny,,Rain\n");
        const auto mapped = MappedTable::of(*table, {{{"text", "Problem"}, {"text", "Solution"}}, {}, fields, TableOf::Entries, true, true});
        QVERIFY(mapped.ok());
        QCOMPARE(mapped->joined(mapped->rows()[0], "text"), std::string("Problem\nNo water\n\nSolution\nA pump"));
        QCOMPARE(mapped->joined(mapped->rows()[1], "text"), std::string("Solution\nRain"));
        QCOMPARE(mapped->toRemember(), (ColumnMap{{"text", "Problem"}, {"text", "Solution"}}));
    }

    void knowsLanguagesAndStates()
    {
        for (const char *name : {"普通话", "Mandarin", "صيني"})
            QCOMPARE(languageTagIn(name), std::string("zh-Hans"));
        for (const char *name : {"French", "فرنسي", "français", "法语", "Francés", "الفرنسية", "fr"})
            QCOMPARE(languageTagIn(name), std::string("fr"));
        QCOMPARE(languageTagIn("pt-BR"), std::string("pt-BR"));
        for (const char *name : {"Conflict of interest", "利益冲突", "conflicto de intereses", "conflit d’intérêts", "تضارب المصالح", "recused"})
            QCOMPARE(sheetStateIn(name), std::string("recused"));
        for (const char *answer : {"Pass", " pass", "✓", "Cumple", "Conforme", "通过", "اجتياز"})
            QCOMPARE(checkAnswerIn(answer), std::string("pass"));
        for (const char *answer : {"FAIL", "no cumple", "Non conforme", "不通过", "إخفاق", "✗"})
            QCOMPARE(checkAnswerIn(answer), std::string("fail"));
        for (const char *answer : {"Unsure", "?", "Duda", "incertain", "不确定", "غير مؤكَّد"})
            QCOMPARE(checkAnswerIn(answer), std::string("unsure"));
        QCOMPARE(checkAnswerIn("maybe"), std::string("maybe"));
        for (const char *name : {"cannot judge", "cannot_judge", "无法评审", "no puede evaluar", "Ne peut pas évaluer", "يتعذَّر التقييم"})
            QCOMPARE(sheetStateIn(name), std::string("cannot_judge"));
    }

    void readsSeveralLanguagesInOneCell()
    {
        using Tags = std::vector<std::string>;
        for (const char *cell : {"中文/英语", "中文、英语", "中文，英语", "中文；英语", "中文和英语", "中文|英语", "Chinese and English", "chino e inglés",
                                 "chino y inglés", "chinois et anglais", "الصينية، الإنجليزية", "الصينية والإنجليزية", "zh-Hans, en", " zh-Hans ;; en "}) {
            Tags tags = languageTagsIn(cell);
            for (std::string &tag : tags)
                tag = tag == "zh" ? "zh-Hans" : tag;
            QVERIFY2((tags == Tags{"zh-Hans", "en"}), cell);
        }
        QCOMPARE(languageTagsIn("fr"), Tags{"fr"});
        QCOMPARE(languageTagsIn(" "), Tags{});
        QCOMPARE(languageTagsIn("en fr  zh-Hans"), (Tags{"en", "fr", "zh-Hans"}));
        QCOMPARE(languageTagsIn("all of it"), Tags{"all of it"}); // no tag of two letters, though each word could be a tag
        QCOMPARE(languageTagsIn("Chinese and everything"), Tags{"Chinese and everything"});
        QCOMPARE(languageTagIn("中文/英语"), std::string("中文/英语"));
    }

    void findsTheSameEntryInAnotherScript()
    {
        // The same people as their passports and their forms write them.
        for (const auto &[a, b] : {std::pair{"محمد علي", "Mohamed Ali"}, std::pair{"王小明", "Xiaoming Wang"}, std::pair{"José Núñez", "jose nunez"},
                                   std::pair{"Наталья Иванова", "Natalya Ivanova"}})
            QVERIFY2(likeness(a, b) >= 0.7, a);
        for (const auto &[a, b] : {std::pair{"محمد علي", "Ann Bello"}, std::pair{"王小明", "李大伟"}, std::pair{"Ann Bello", "Bo Anders"}})
            QVERIFY2(likeness(a, b) < 0.7, a);
    }

    void pairsNeedAReason()
    {
        const std::string text = "We hang a lantern at every door on the way to the clinic, so that nobody walks in the dark in winter.";
        const std::vector<LikeItem> items = {
            {"The lantern of the quarter", text, "Huda Mansouri", "huda@example.org"},
            {"Lantern of the Quarter, the", "", "Mansouri, Huda", ""},                      // the same person, other order
            {"Something else altogether", "We hang a lantern at every door, on the way to the clinic;\nso that nobody walks in the dark in winter", "X", ""},
            {"The lantern of the quarter", "", "Bo Anders", "bo@example.org"},               // the same title, somebody else
            {"A lantern for the quarter", "", "", "HUDA@example.org "},                     // the same address, much the same title
            {"Botiquín", "", "Lucía", ""}};
        std::vector<LikePair> expected = {{0, 1, "title"}, {0, 2, "text"}, {0, 4, "email"}, {1, 4, "title"}};
        auto found = likePairs(items);
        std::erase_if(found, [](const LikePair &pair) { return pair.first == 1 && pair.second == 4; });
        std::erase_if(expected, [](const LikePair &pair) { return pair.first == 1 && pair.second == 4; });
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY(found[i] == expected[i]);
        QCOMPARE(likePairs(items, 5).size(), std::size_t(0));
    }

    void anAddressIsAReasonInWhateverScript()
    {
        const std::vector<LikeItem> items = {{"Healthy hearts for all", "", "Ming-hua Li", "li@example.cn", "+86 10 1234567"},
                                             {"健康心脏", "", "李明华", "Li@Example.cn", ""},
                                             {"Something else", "", "Bo", "", "0086 (10) 123-4567"},
                                             {"Another thing", "", "Cy", "cy@example.org", "12"}};
        const auto found = likePairs(items);
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(found[0] == (LikePair{0, 1, "email"}));
        QVERIFY(found[1] == (LikePair{0, 2, "phone"}));
        // An office that sends for many is no sign.
        std::vector<LikeItem> many;
        for (const char *title : {"Alpha", "Bravo", "Charlie", "Delta", "Echo"})
            many.push_back({title, "", "", "office@example.org", ""});
        QVERIFY(likePairs(many).empty());
    }

    void whatDiffersInANumberIsNotTheSame()
    {
        std::vector<LikeItem> items;
        for (int i = 0; i < 300; ++i) {
            const std::string number = std::to_string(i);
            items.push_back({"Title " + number, "", "Person " + number, "p" + number + "@example.org", ""});
        }
        QVERIFY(likePairs(items).empty());
        QCOMPARE(likeness("Village ١٢", "Village 12"), 1.0);
    }

    void twelveThousandAreComparedQuickly()
    {
        std::vector<LikeItem> items;
        for (int i = 0; i < 12'000; ++i) {
            const std::string number = std::to_string(i * 7919 % 100'003);
            items.push_back({"Entry " + number + " of the people of village " + std::to_string(i % 400), "", "Person " + number, ""});
        }
        items.push_back({"Entry 7919 of the people of village 1", "", "Person 7919", ""});
        QElapsedTimer timer;
        timer.start();
        const auto pairs = likePairs(items, 12'000);
        QVERIFY(std::any_of(pairs.begin(), pairs.end(), [](const LikePair &pair) { return pair.first == 1 && pair.second == 12'000; }));
        QVERIFY2(timer.elapsed() < 20'000, "a machine of today needs about a second");
    }
};

PALMARES_TEST(TestColumns)
#include "tst_columns.moc"
