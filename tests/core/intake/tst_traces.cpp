#include "tests/support/test.h"

#include "core/intake/columns/columnplan.h"
#include "core/intake/names/nameindex.h"
#include "core/intake/names/nameprints.h"
#include "core/intake/names/peoplefields.h"
#include "core/intake/names/tracefinder.h"

#include <rapidcheck.h>

using namespace palmares;

namespace {

QStringList tracesIn(const std::map<std::string, std::string> &fields, const std::string &text)
{
    QStringList all;
    for (const Trace &trace : TraceFinder(fields).in(text))
        all << QString::fromStdString(std::string(nameOf(trace.kind)) + ": " + trace.found);
    return all;
}

} // namespace

/// Who sent an entry, found in what judges would read.
class TestTraces : public QObject {
    Q_OBJECT
private slots:
    void findsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); ///< empty: nothing
        const auto row = [](const char *what, const char *name, const char *text, const char *found) {
            QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(text)
                                << QString::fromUtf8(found);
        };
        row("whole", "Amina Benali", "By Amina Benali, nurse", "name: Amina Benali");
        row("other case and accents", "José Núñez", "JOSE NUNEZ wrote this", "name: JOSE NUNEZ");
        row("family name first", "Amina Benali", "Benali, Amina", "name: Benali, Amina");
        row("a part", "Amina Benali", "Ask Amina about it", "name_part: Amina");
        row("a part within a word", "Ann Lee", "Annual planning and cleaning", "");
        row("two letters", "Li Bo", "Li and Bo went home", "");
        row("particles", "Ana del Río", "The house of del and los", "");
        row("Chinese", "李明华", "我叫李明华，住在北京", "name: 李明华");
        row("Chinese in Latin letters", "李明华", "My name is Li Minghua.", "name: Li Minghua");
        row("Latin letters in Chinese", "Li Minghua", "我叫李明华，住在北京", "name: 李明华");
        row("family name last in Latin letters", "李明华", "Minghua Li wrote it", "name: Minghua Li");
        row("Arabic with vowel marks", "محمد علي", "كتبه مُحَمَّد علي بنفسه", "name: مُحَمَّد علي");
        row("Arabic in Latin letters", "محمد علي", "I am Mohammed Ali from the clinic", "name: Mohammed Ali");
        row("Latin letters in Arabic", "Mohamed Ali", "كتبه محمد علي بنفسه", "name: محمد علي");
        row("Cyrillic in Latin letters", "Иван Петров", "Ivan Petrov did", "name: Ivan Petrov");
        row("two family names first", "José María Fernández Gil", "of Fernandez Gil, Jose Maria", "name: Fernandez Gil, Jose Maria");
        row("Arabic, of somebody", "سارة الخطيب", "مشروع لسارة الخطيب", "name: لسارة الخطيب");
        row("Arabic, and somebody", "ليلى حسن", "كتبته وليلى حسن معا", "name: وليلى حسن");
        row("Arabic, a part, of the", "سارة الخطيب", "مشروع للخطيب وشركاه", "name_part: للخطيب");
        row("Arabic, a name that begins so", "وليد بسام", "كتبه وليد بسام", "name: وليد بسام");
        row("Arabic with ta marbuta in Latin letters", "سارة الخطيب", "like Sara Al-Khatib's project", "name: Sara Al-Khatib");
        row("Latin letters in Arabic with ta marbuta", "Fatima Hassan", "كتبته فاطمة حسن", "name: فاطمة حسن");
        row("two short Chinese syllables in Latin letters", "李娜", "as in Li Na's project", "name: Li Na");
        row("the same turned", "吴昊", "that Hao Wu sent", "name: Hao Wu");
        row("short Latin syllables in Chinese", "Li Na", "这是李娜的项目", "name: 李娜");
        row("a word that sounds so is no name", "Li Na", "哪里都有，那里也有", "");
        row("one word is not two", "马丽", "a clinic in Mali", "");
        row("Arabic with ta marbuta and an h", "سارة الخطيب", "as Sarah Al-Khatib's", "name: Sarah Al-Khatib");
        row("an h in Arabic with ta marbuta", "Fatimah Al-Hashimi", "كتبته فاطمة الهاشمي", "name: فاطمة الهاشمي");
        row("few Arabic consonants", "علي حسن", "by Ali Hassan, twice", "name: Ali Hassan");
        row("few consonants, turned", "يوسف حداد", "of Haddad, Youssef", "name: Haddad, Youssef");
        row("few consonants in Arabic", "Ali Hassan", "كتبه علي حسن بنفسه", "name: علي حسن");
        row("no name, though its consonants are the same", "علي حسن", "all his own; so safe had it been", "");
        row("a preposition is no name", "Ali Hassan", "شكرا على حسن الاستقبال", "");
        row("a genitive", "Kathrin Großmann", "Kathrin Großmanns Projekt", "name: Kathrin Großmanns");
        row("a genitive of a part", "Kathrin Großmann", "Großmanns Projekt", "name_part: Großmanns");
        row("a Chinese given name", "李明华", "我叫明华，来自北京", "name_part: 明华");
        row("letters spelled out", "Jörg Müller", "the same as Joerg Mueller's", "name: Joerg Mueller");
        row("one of them", "Jörg Müller", "by Mueller, Jörg", "name: Mueller, Jörg");
        row("letters that are spelled out in the name", "Soeren Aeroe", "von Søren Ærø", "name: Søren Ærø");
        row("a part spelled out", "Friederike Böhmermann", "Boehmermanns Projekt", "name_part: Boehmermanns");
        row("Nordic letters", "Åse Bjørnstad", "Aase Bjoernstad has it", "name: Aase Bjoernstad");
        row("Korean, another name that goes on", "김철수", "김철수진", "");
        row("one word in two spellings is one word", "Mü Müller", "Müller", "name_part: Müller");
        row("Arabic, h for ta marbuta", "فاطمة الزهراء", "أنا فاطمه الزهراء", "name: فاطمه الزهراء");
        row("Arabic, ta marbuta for h", "فاطمه الزهراء", "أنا فاطمة الزهراء", "name: فاطمة الزهراء");
        row("Arabic, dotted for dotless", "مصطفى علي", "كتبه مصطفي علي", "name: مصطفي علي");
        row("Arabic, dotless for dotted", "مصطفي علي", "كتبه مصطفى على ثم نام", "name: مصطفى على");
        row("Arabic, a part with the other end", "فاطمة الزهراء", "شكرا فاطمه", "name_part: فاطمه");
        row("Arabic, an h in Latin letters", "فاطمه السيد", "by Fatima Al-Sayed", "name: Fatima Al-Sayed");
        row("Latin letters in Arabic with an h", "Fatima Al-Sayed", "كتبته فاطمه السيد", "name: فاطمه السيد");
        row("of me is no name", "منى حسني", "هذا مني لكم", "");
        row("on is no name, of somebody who writes it so", "على سالم", "شكرا على كل شيء", "");
        row("son of", "صالح بن عبدالله", "أنا صالح بن عبدالله من نجران", "name: صالح بن عبدالله");
        row("son of, in two words", "صالح بن عبدالله", "أنا صالح بن عبد الله من نجران", "name: صالح بن عبد الله");
        row("son of, in one word", "صالح بن عبد الله", "أنا صالح بن عبدالله من نجران", "name: صالح بن عبدالله");
        row("son of, written out", "صالح بن عبدالله", "أنا صالح ابن عبد الله من نجران", "name: صالح ابن عبد الله");
        row("son of, left out", "صالح بن عبدالله", "أنا صالح عبد الله من نجران", "name: صالح عبد الله");
        row("son of, put in", "صالح عبدالله", "أنا صالح بن عبدالله من نجران", "name: صالح بن عبدالله");
        row("daughter of", "نورة بنت سعود", "كتبت نوره سعود", "name: نوره سعود");
        row("son of, in Latin letters", "صالح بن عبدالله", "by Saleh bin Abdullah, twice", "name: Saleh bin Abdullah");
        row("son of, in Latin letters and left out", "صالح بن عبد الله", "by Saleh Abdullah, twice", "name: Saleh Abdullah");
        row("son of, in Arabic", "Saleh bin Abdullah", "أنا صالح بن عبد الله من نجران", "name: صالح بن عبد الله");
        row("son of, somebody else's", "صالح بن عبدالله", "قال ابن عبد الرحمن والحمد لله", "");
        row("God and servants are no parts", "صالح بن عبد الله", "بسم الله، هذا عبد من عباد الله", "");
        row("son and daughter are no parts", "صالح ابن سعود", "هذا ابن جاري وتلك بنت عمي", "");
        row("a part of two words", "صالح بن عبد الله", "عبد الله كتبه", "name_part: عبد الله");
        row("a part of two words in one", "صالح بن عبد الله", "عبدالله كتبه", "name_part: عبدالله");
        row("the faith is no part", "صلاح الدين نجيب", "رجل الدين في القرية", "");
        row("an address in a name", "Ines Talavera <ines@gardens.org>", "by Ines Talavera", "name: Ines Talavera");
        row("an address in brackets in a name", "Ines Talavera (ines@gardens.org)", "by Talavera, Ines", "name: Talavera, Ines");
        row("the words of an address are no parts", "Ines Talavera <it@gardens.org>", "gardens and org charts", "");
        row("nobody", "Amina Benali", "A clinic on a ferry, open on Fridays.", "");
    }
    void findsNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, found);
        const QStringList traces = tracesIn({{"name", name.toStdString()}}, text.toStdString());
        QCOMPARE(traces.join(QStringLiteral(" | ")), found);
        // Among the names of everybody it is known as well.
        NameIndex everybody;
        everybody.add(name.toStdString());
        QCOMPARE(everybody.isIn(text.toStdString()), found.startsWith(QLatin1String("name: ")));
        // And by its prints alone; what is no name never is.
        NamePrints noted(NamePrints::Key{1, 2, 3});
        noted.add({{"name", name.toStdString()}});
        NamePrints kept(NamePrints::Key{1, 2, 3});
        kept.add(noted.prints());
        NamePrints other(NamePrints::Key{3, 2, 1});
        other.add(noted.prints());
        QCOMPARE(kept.areIn(text.toStdString()), found.startsWith(QLatin1String("name: ")));
        QVERIFY(!other.areIn(text.toStdString()));
    }

    void findsWhatElseIsTheirs()
    {
        const std::map<std::string, std::string> fields{{"email", "amina@clinic.org"},
                                                        {"phone", "+212 661-234567"},
                                                        {"organisation", "Clínica del Sol"},
                                                        {"address", "12 Rue des Fleurs, Rabat"}};
        QCOMPARE(tracesIn(fields, "Write to Amina@Clinic.org."),
                 QStringList{QStringLiteral("email: Amina@Clinic.org")});
        QCOMPARE(tracesIn(fields, "call 0661 23 45 67 now"),
                 QStringList{QStringLiteral("phone: 0661 23 45 67")});
        QCOMPARE(tracesIn(fields, "اتصل ٠٦٦١٢٣٤٥٦٧"), QStringList{QStringLiteral("phone: ٠٦٦١٢٣٤٥٦٧")});
        NamePrints noted(NamePrints::Key{7});
        noted.add(fields);
        for (const char *words : {"Write to Amina@Clinic.org.", "call 0661 23 45 67 now", "اتصل ٠٦٦١٢٣٤٥٦٧"})
            QVERIFY2(noted.areIn(words), words);
        QVERIFY(!noted.areIn("call 0661 23 45 68 now, or me@clinic.org"));
        // Without the country, and without anything that tells it from a sum.
        for (const auto &[own, text] : {std::pair("+51 987 654 321", "Llámame al 987 654 321 hoy"), std::pair("+34 600 123456", "600123456"), std::pair("0034 600 123 456", "tel 600-123-456"), std::pair("600 123 456", "+34 600 123 456"),
                                        std::pair("+45 12 34 56 78", "ring 12 34 56 78"), std::pair("+358 40 123456", "040 123456"), std::pair("987654321 / 912345678", "o 987654321"), std::pair("+51 987 654 321", "٩٨٧٦٥٤٣٢١")}) {
            const QStringList found = tracesIn({{"phone", own}}, text);
            QVERIFY2(found.size() == 1 && found.front().startsWith(QLatin1String("phone: ")), text);
            NamePrints number(NamePrints::Key{7});
            number.add({{"phone", own}});
            QVERIFY2(number.areIn(text), text);
        }
        for (const char *text : {"987 654 322 people", "654 321", "1 000 000 people in 2024-2025", "12.11.2025", "a mean of 0.987654322"}) {
            QVERIFY2(tracesIn({{"phone", "+51 987 654 321"}}, text).isEmpty(), text);
            NamePrints number(NamePrints::Key{7});
            number.add({{"phone", "+51 987 654 321"}});
            QVERIFY2(!number.areIn(text), text);
        }
        QCOMPARE(tracesIn(fields, "at the CLINICA DEL SOL"),
                 QStringList{QStringLiteral("organisation: CLINICA DEL SOL")});
        const auto foundOf = [](const char *organisation, const char *text) { return tracesIn({{"organisation", organisation}}, text).size(); };
        QCOMPARE(foundOf("Klinikum Kassel, Dept. of Anaesthesia", "At Klinikum Kassel we made it."), 1);
        QCOMPARE(foundOf("Facultad de Medicina, Universidad de Jaén", "Our lab at Universidad de Jaen"), 1);
        QCOMPARE(foundOf("浙江大学 医学院", "我们浙江大学的同学"), 1);
        QCOMPARE(foundOf("INSERM / Université de Lyon", "Made at INSERM"), 1);
        QCOMPARE(foundOf("Harbour School (Lagos)", "a harbour school in Lagos"), 1);
        QCOMPARE(foundOf("Harbour School, Lagos", "made in Lagos"), 0);
        QCOMPARE(tracesIn(fields, "at 12, rue des fleurs"),
                 QStringList{QStringLiteral("address: 12, rue des fleurs")});
        QCOMPARE(tracesIn(fields, "in Rabat"), QStringList{});
        const auto addressOf = [](const char *address, const char *text) { return tracesIn({{"address", address}}, text).size(); };
        QVERIFY(addressOf("湖北省武汉市武昌区珞珈山路16号", "我住在湖北省武汉市武昌区珞珈山路16号") >= 1);
        QVERIFY(addressOf("湖北省武汉市，武昌区珞珈山路16号", "我住在武昌区珞珈山路16号") >= 1);
        QCOMPARE(addressOf("浙江省杭州市", "来自浙江省杭州市"), 0);
        QVERIFY(addressOf("شارع الملك فهد 25، الرياض", "نسكن في شارع الملك فهد 25") >= 1);
        QVERIFY(addressOf("12 rue des Lilas 75020 Paris", "au 12 rue des Lilas") >= 1);
        QCOMPARE(foundOf("جامعة القاهرة", "نحن في جامعه القاهره"), 1);
        QCOMPARE(foundOf("مؤسسه الشفاء", "نحن في مؤسسة الشفاء"), 1);
        QCOMPARE(addressOf("شارع النزهة 25، القاهرة", "نسكن في شارع النزهه 25"), 1);
        QCOMPARE(foundOf("MIT", "We at MIT did it"), 1);
        QCOMPARE(foundOf("University College London (UCL)", "We at UCL did it"), 1);
        QCOMPARE(foundOf("MIT", "mit uns"), 0);
        // An answer that nobody knew to be a name, as a whole and in any order; not a word of it, and no remark.
        const std::map<std::string, std::string> answers{{"tutor", "Muñoz José"}, {"lao_shi", "李明华"}, {"heard", "Radio"}, {"note", "came late"}};
        QCOMPARE(tracesIn(answers, "Yo soy Jose Munoz de Cadiz"), QStringList{QStringLiteral("name: Jose Munoz")});
        QCOMPARE(tracesIn(answers, "感谢李明华老师"), QStringList{QStringLiteral("name: 李明华")});
        QCOMPARE(tracesIn(answers, "José came late and heard the radio"), QStringList{});
        // Each of a team, however they are parted.
        for (const char *list : {"Anna Kurzweil, Peter Langhans", "Anna Kurzweil; Peter Langhans", "Anna Kurzweil and Peter Langhans",
                                 "Anna Kurzweil\nPeter Langhans (12)", "Kurzweil Anna、Langhans Peter"}) {
            const std::map<std::string, std::string> team{{"team_members", list}};
            QVERIFY2(tracesIn(team, "With Anna Kurzweil at home.") == QStringList{QStringLiteral("name: Anna Kurzweil")}, list);
            QVERIFY2(tracesIn({{"town", list}}, "With Anna Kurzweil at home.").isEmpty(), list);
        }
        for (const char *list : {"Anna Kurzweil (lead), Carl Ott (student)", "Dr. Anna Kurzweil & Mr Carl Ott", "Kurzweil, Anna; Ott, Carl",
                                 "1. Anna Kurzweil\n2. Carl Ott", "Anna Kurzweil - lead; Carl Ott - student", "Lead: Anna Kurzweil, Student: Carl Ott"})
            QVERIFY2(tracesIn({{"team_members", list}}, "Carl Ott did it") == QStringList{QStringLiteral("name: Carl Ott")}, list);
        // Several people under the one heading for a name, in every script.
        for (const char *field : {"name", "team_members"}) {
            for (const auto &[cell, text] : {std::pair("张伟、李娜", "本作品由张伟完成。"), std::pair("张伟、王小明", "Zhang Wei made it."), std::pair("Wang Xiaoming, Li Na", "王小明做的"),
                                             std::pair("سارة القحطاني، خالد الحربي", "By Khalid Al-Harbi."), std::pair("王小明老师（组长）", "感谢Wang Xiaoming"), std::pair("王小明 (Wang Xiaoming)", "王小明做的"),
                                             std::pair("孙立群 Sun Liqun", "感谢孙立群"), std::pair("唐嘉怡 13800138000", "唐嘉怡做的"), std::pair("梁家辉\n宋慧敏", "与宋慧敏一起"),
                                             std::pair("김민준 (Kim Minjun)", "김민준 썼다"), std::pair("سعاد الغامدي (Souad)", "of Souad Al-Ghamdi"), std::pair("林雨桐 博士", "林雨桐的作品"),
                                             std::pair("Anna Kurzweil, Peter Langhans, Mira Sodhi, Viktor Brandt", "the sister of Mira Sodhi")}) {
                const QStringList found = tracesIn({{field, cell}}, text);
                QVERIFY2(std::any_of(found.begin(), found.end(), [](const QString &one) { return one.startsWith(QLatin1String("name: ")); }), text);
                NamePrints team(NamePrints::Key{7});
                team.add({{field, cell}});
                QVERIFY2(team.areIn(text), text);
                NameIndex each;
                for (const std::string &one : peopleNamedIn(cell))
                    each.add(one);
                QVERIFY2(each.isIn(text), text);
            }
        }
        // Several with their family names first.
        for (const char *cell : {"Kurzmann, Bea & Rossi, Ida", "Kurzmann, Bea and Rossi, Ida", "Kurzmann, Bea y Rossi, Ida", "Kurzmann, Bea, Ott, Carl & Rossi, Ida", "Kurzmann, Bea & Rossi, Ida <ida@rossi.it>",
                                 "Bea Kurzmann <bea@x.org>, Ida Rossi <ida@x.org>", "Bea Kurzmann <bea@x.org>; Ida Rossi <ida@x.org>"}) {
            for (const char *field : {"name", "team_members"}) {
                for (const char *text : {"by Bea Kurzmann.", "by Kurzmann, Bea.", "by Ida Rossi.", "by Rossi Ida."}) {
                    const QStringList found = tracesIn({{field, cell}}, text);
                    QVERIFY2(found.size() == 1 && found.front() == QStringLiteral("name: ") + QString::fromUtf8(text).mid(3).chopped(1), qPrintable(QString::fromUtf8(cell) + found.join(u'|')));
                    NamePrints prints(NamePrints::Key{7});
                    prints.add({{field, cell}});
                    QVERIFY2(prints.areIn(text), cell);
                }
                NamePrints prints(NamePrints::Key{7});
                prints.add({{field, cell}});
                for (const char *text : {"Bea Rossi", "Carl Kurzmann", "Ida Ott", "a rose for Ida", "org"})
                    QVERIFY2(tracesIn({{field, cell}}, text).filter(QStringLiteral("name: ")).isEmpty(), text);
                QVERIFY(!prints.areIn("a rose for Ida, and an org for everybody who came by"));
            }
        }
        QVERIFY(peopleNamedIn("Kurzmann, Bea & Rossi, Ida") == (std::vector<std::string>{"Kurzmann, Bea", "Rossi, Ida"}));
        QVERIFY(peopleNamedIn("حسن، وليد") == (std::vector<std::string>{"حسن, وليد"}));
        // With a role, a school, a class or others beside the name, however they are parted.
        for (const char *cell : {"唐嘉怡等3人", "唐嘉怡 等三人", "唐嘉怡等", "唐嘉怡等人", "组长 唐嘉怡", "唐嘉怡—组长", "唐嘉怡-组长", "组长唐嘉怡", "唐嘉怡 清华大学建筑学院",
                                 "高二3班 唐嘉怡", "唐嘉怡 副教授", "唐嘉怡研究员", "唐嘉怡 女", "唐嘉怡 北京", "张伟、唐嘉怡等五位同学", "唐 嘉怡・鈴木 一郎"}) {
            const auto isIn = [&](const char *text) {
                NameIndex each;
                for (const std::string &one : peopleNamedIn(cell))
                    each.add(one);
                NamePrints prints(NamePrints::Key{7});
                prints.add({{"name", cell}});
                const QStringList found = tracesIn({{"name", cell}}, text);
                return each.isIn(text) && prints.areIn(text) && std::any_of(found.begin(), found.end(), [](const QString &one) { return one.startsWith(QLatin1String("name: ")); });
            };
            QVERIFY2(isIn("KW01 与唐嘉怡的作品相同"), cell);
            QVERIFY2(!isIn("清华大学建筑学院的组长"), cell);
        }
        QVERIFY(tracesIn({{"name", "张伟 王小明"}}, "By 王小明.").contains(QStringLiteral("name: 王小明")));
        QCOMPARE(tracesIn({{"name", "Prof. em. Dr. Ulrike Brandstetter, MD PhD"}}, "By Ulrike Brandstetter."), QStringList{QStringLiteral("name: Ulrike Brandstetter")});
        QVERIFY(tracesIn({{"name", "المهندس يوسف القاضي"}}, "By يوسف القاضي.").contains(QStringLiteral("name: يوسف القاضي")));
        QVERIFY(peopleNamedIn("田中 花子・鈴木 一郎") == (std::vector<std::string>{"田中 花子", "鈴木 一郎"}));
        QVERIFY(peopleNamedIn("ジョン・スミス").size() <= 1);
        QCOMPARE(tracesIn({{attributeName("团队成员"), "张三丰、李明华"}}, "感谢李明华"), QStringList{QStringLiteral("name: 李明华")});
        QCOMPARE(tracesIn({{attributeName("أعضاء الفريق"), "سارة الخطيب وليلى حسن"}}, "شكرا ليلى حسن"), QStringList{QStringLiteral("name: ليلى حسن")});
    }

    void findsAnybodysAddress()
    {
        QCOMPARE(tracesIn({}, "me@x.org, +33 6 12 34 56 78, 13812345678"),
                 (QStringList{QStringLiteral("other_email: me@x.org"),
                              QStringLiteral("other_phone: +33 6 12 34 56 78"),
                              QStringLiteral("other_phone: 13812345678")}));
        QCOMPARE(tracesIn({}, "see https://example.org/a?b (www.example.com)"),
                 (QStringList{QStringLiteral("link: https://example.org/a?b"),
                              QStringLiteral("link: www.example.com")}));
        QCOMPARE(tracesIn({}, "http://a.org/?u=http://b.org/www.c.org http://"), QStringList{QStringLiteral("link: http://a.org/?u=http://b.org/www.c.org")});
        QCOMPARE(tracesIn({}, "a mean of 0.42960488942318 and 0.123456789"), QStringList{});
        QCOMPARE(tracesIn({}, "from 2024-2025, 1 000 000 people on 12.11.2025 @ home"), QStringList{});
    }

    void findsThemInBytes()
    {
        const TraceFinder finder(std::map<std::string, std::string>{{"name", "Amina Benali"}});
        const auto only = [](const std::vector<Trace> &traces) {
            return traces.size() == 1 ? traces.front().found : std::string();
        };
        QCOMPARE(only(finder.inBytes(std::string("\0\x13\xFF"
                                                 "Amina Benali\0http://ns",
                                                 24))),
                 std::string("Amina Benali"));
        std::string wide;
        for (const char c : std::string("Amina Benali"))
            wide += {c, '\0'};
        QCOMPARE(finder.inBytes("\xFF\x01" + wide).back().found, std::string("Amina Benali"));
        QVERIFY(finder.inBytes("a b c https://ns.adobe.com x@y.org").empty());
    }

    void anyBytesAreLookedThrough()
    {
        QVERIFY(rc::check("any name in any text", [](const std::string &name, const std::string &text) {
            const TraceFinder finder({{"name", name}, {"email", name}, {"phone", name}, {"address", name}});
            for (const Trace &trace : finder.in(text))
                RC_ASSERT(text.find(trace.found) != std::string::npos);
            static_cast<void>(finder.inBytes(text));
        }));
    }
};

PALMARES_TEST(TestTraces)
#include "tst_traces.moc"
