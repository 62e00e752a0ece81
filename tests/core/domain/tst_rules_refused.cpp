#include "tests/support/test.h"

#include "core/domain/rules.h"

using namespace palmares;

/// One broken thing in a file: which code and which key it is refused with.
class TestRulesRefused : public QObject {
    Q_OBJECT
private slots:
    void wholeFiles_data();
    void wholeFiles();
    void keysOfARound_data();
    void keysOfARound();
    void saysWhereTheJsonBreaks_data();
    void saysWhereTheJsonBreaks();
};

namespace {

QString outcome(const std::string &file)
{
    const auto rules = parseRules(file);
    if (rules.ok())
        return QStringLiteral("accepted");
    const auto name = codeName(rules.error().code);
    const auto key = rules.error().arg("key");
    return QString::fromUtf8(name.data(), qsizetype(name.size())) + QLatin1Char(' ')
           + QString::fromUtf8(key.data(), qsizetype(key.size()));
}

} // namespace

void TestRulesRefused::wholeFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const QByteArray round = R"({"id": "r", "criteria": [{"id": "a"}]})";
    const auto one = [&](const char *name, const QByteArray &file, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(expected);
    };
    one("a list", "[]", "RULES_BAD_VALUE ");
    one("no version", R"({"rounds": [)" + round + "]}", "RULES_MISSING_KEY version");
    one("another version", R"({"version": 2, "rounds": [)" + round + "]}", "RULES_BAD_VALUE version");
    one("version as a decimal", R"({"version": 1.0, "rounds": [)" + round + "]}", "RULES_BAD_VALUE version");
    one("version as text", R"({"version": "1", "rounds": [)" + round + "]}", "RULES_BAD_VALUE version");
    one("no rounds", R"({"version": 1})", "RULES_MISSING_KEY rounds");
    one("rounds that are none", R"({"version": 1, "rounds": []})", "RULES_BAD_VALUE rounds");
    one("rounds that are no list", R"({"version": 1, "rounds": {}})", "RULES_BAD_VALUE rounds");
    one("a key of nobody", R"({"version": 1, "title": "x", "rounds": [)" + round + "]}", "RULES_UNKNOWN_KEY title");
    one("a key twice", R"({"version": 1, "version": 1, "rounds": [)" + round + "]}", "RULES_CONFLICT version");
    one("a key twice deep down",
        R"({"version": 1, "rounds": [)" + round + R"(, {"id": "q", "criteria": [{"id": "a"}, {"id": "b", "weight": "1", "weight": "2"}]}]})",
        "RULES_CONFLICT rounds[1].criteria[1].weight");
    one("an empty key twice", R"({"": 1, "": 2})", "RULES_CONFLICT ");
    one("a division that is no id", R"({"version": 1, "divisions": ["Text"], "rounds": [)" + round + "]}",
        "RULES_BAD_VALUE divisions[0]");
    one("a division twice", R"({"version": 1, "divisions": ["t", "t"], "rounds": [)" + round + "]}",
        "RULES_CONFLICT divisions[1]");
    one("a round twice", R"({"version": 1, "rounds": [)" + round + "," + round + "]}", "RULES_CONFLICT rounds[1].id");
    one("criteria that all live elsewhere",
        R"({"version": 1, "divisions": ["t", "i"], "rounds": [{"id": "r", "criteria": [{"id": "a", "divisions": ["t"]}]}]})",
        "RULES_CONFLICT rounds[0].panels[0].criteria");
    one("a criterion of an unknown division",
        R"({"version": 1, "divisions": ["t"], "rounds": [{"id": "r", "criteria": [{"id": "a"}, {"id": "b", "divisions": ["i"]}]}]})",
        "RULES_BAD_VALUE rounds[0].criteria[1].divisions[0]");
    const auto two = [](const QByteArray &first, const QByteArray &second) {
        return R"({"version": 1, "rounds": [{"id": "one", "criteria": [{"id": "a"}])" + first
               + R"(}, {"id": "two", "criteria": [{"id": "a"}])" + second + "}]}";
    };
    const char *const carry = R"(, "carry": {"from": "one", "share": "0.5"})";
    one("carry between scales", two(R"(, "scale": {"max": "5"})", carry), "RULES_CONFLICT rounds[1].carry.from");
    one("carry between ways to combine", two(R"(, "sheet": {"combine": "weighted_sum"})", carry),
        "RULES_CONFLICT rounds[1].carry.from");
    one("carry between methods", two(R"(, "across": {"method": "median"})", carry), "RULES_CONFLICT rounds[1].carry.from");
    one("carry between factors", two(R"(, "multiply": "10")", carry), "RULES_CONFLICT rounds[1].carry.from");
    one("carry from a later round", two(R"(, "carry": {"from": "two", "share": "0.5"})", ""),
        "RULES_BAD_VALUE rounds[0].carry.from");
    one("carry from itself", two("", R"(, "carry": {"from": "two", "share": "0.5"})"),
        "RULES_BAD_VALUE rounds[1].carry.from");
    one("carry from another kind", two(R"(, "kind": "agreement")", carry), "RULES_CONFLICT rounds[1].carry.from");
    one("start from a later round", two(R"(, "start_from": "two")", ""), "RULES_BAD_VALUE rounds[0].start_from");
    one("start from another kind", two(R"(, "kind": "agreement")", R"(, "start_from": "one")"),
        "RULES_CONFLICT rounds[1].start_from");
    const auto check = [](const QByteArray &keys) {
        return R"({"version": 1, "rounds": [{"id": "r", "kind": "check")" + keys + "}]}";
    };
    one("a check without items", check(""), "RULES_MISSING_KEY rounds[0].items");
    one("a check of nothing", check(R"(, "items": [])"), "RULES_BAD_VALUE rounds[0].items");
    one("an item twice", check(R"(, "items": ["x", "x"])"), "RULES_CONFLICT rounds[0].items[1]");
    one("criteria in a check", check(R"(, "items": ["x"], "criteria": [{"id": "a"}])"),
        "RULES_UNKNOWN_KEY rounds[0].criteria");
    one("a cut in a check", check(R"(, "items": ["x"], "cut": null)"), "RULES_UNKNOWN_KEY rounds[0].cut");
    one("a check's panel with criteria", check(R"(, "items": ["x"], "panels": [{"id": "p", "criteria": ["x"]}])"),
        "RULES_BAD_VALUE rounds[0].panels[0].criteria[0]");
}

void TestRulesRefused::wholeFiles()
{
    QFETCH(QString, file);
    QTEST(outcome(file.toStdString()), "expected");
}

void TestRulesRefused::keysOfARound_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("expected");
    // Each row is put into {"id": "r", "criteria": [{"id": "a"}, {"id": "b"}], …}; a row that starts with `!` is the round.
    static const struct {
        const char *name;
        const char *keys;
        const char *expected;
    } rows[] = {
        {"round without id", R"(!"criteria": [{"id": "a"}])", "RULES_MISSING_KEY id"},
        {"round without criteria", R"(!"id": "r")", "RULES_MISSING_KEY criteria"},
        {"no criteria at all", R"(!"id": "r", "criteria": [])", "RULES_BAD_VALUE criteria"},
        {"criterion without id", R"(!"id": "r", "criteria": [{"weight": "1"}])", "RULES_MISSING_KEY criteria[0].id"},
        {"upper case id", R"(!"id": "R", "criteria": [{"id": "a"}])", "RULES_BAD_VALUE id"},
        {"id that starts with a digit", R"(!"id": "1r", "criteria": [{"id": "a"}])", "RULES_BAD_VALUE id"},
        {"id of 41", R"(!"id": "r1234567890123456789012345678901234567890", "criteria": [{"id": "a"}])", "RULES_BAD_VALUE id"},
        {"criterion twice", R"(!"id": "r", "criteria": [{"id": "a"}, {"id": "a"}])", "RULES_CONFLICT criteria[1].id"},
        {"weight as a number", R"(!"id": "r", "criteria": [{"id": "a", "weight": 1}])", "RULES_BAD_VALUE criteria[0].weight"},
        {"weight of nothing", R"(!"id": "r", "criteria": [{"id": "a", "weight": "0"}])", "RULES_BAD_VALUE criteria[0].weight"},
        {"weight below zero", R"(!"id": "r", "criteria": [{"id": "a", "weight": "-1"}])", "RULES_BAD_VALUE criteria[0].weight"},
        {"weight as a quotient", R"(!"id": "r", "criteria": [{"id": "a", "weight": "1/3"}])", "RULES_BAD_VALUE criteria[0].weight"},
        {"weight of 31 digits", R"(!"id": "r", "criteria": [{"id": "a", "weight": "0.1234567890123456789012345678901"}])", "RULES_BAD_VALUE criteria[0].weight"},
        {"mixed directions", R"(!"id": "r", "criteria": [{"id": "a"}, {"id": "b", "scale": {"best": "low"}}])", "RULES_CONFLICT criteria[1].scale.best"},
        {"counts as text", R"(!"id": "r", "criteria": [{"id": "a", "counts": "yes"}])", "RULES_BAD_VALUE criteria[0].counts"},
        {"a criterion's empty scale", R"(!"id": "r", "criteria": [{"id": "a", "scale": {"min": "10"}}])", "RULES_BAD_VALUE criteria[0].scale.max"},
        {"division in a call without", R"(!"id": "r", "criteria": [{"id": "a", "divisions": ["t"]}, {"id": "b"}])", "RULES_BAD_VALUE criteria[0].divisions[0]"},
        {"nothing counts", R"(!"id": "r", "criteria": [{"id": "a", "counts": false}])", "RULES_CONFLICT panels[0].criteria"},
        {"unknown key of a round", R"("deadline": "x")", "RULES_UNKNOWN_KEY deadline"},
        {"items in a scoring round", R"("items": ["x"])", "RULES_UNKNOWN_KEY items"},
        {"consensus in a scoring round", R"("consensus": "0.7")", "RULES_UNKNOWN_KEY consensus"},
        {"unknown kind", R"("kind": "poll")", "RULES_BAD_VALUE kind"},
        {"kind null", R"("kind": null)", "RULES_BAD_VALUE kind"},
        {"scale as text", R"("scale": "1-10")", "RULES_BAD_VALUE scale"},
        {"unknown key of a scale", R"("scale": {"minimum": "1"})", "RULES_UNKNOWN_KEY scale.minimum"},
        {"scale upside down", R"("scale": {"min": "11"})", "RULES_BAD_VALUE scale.max"},
        {"scale without steps", R"("scale": {"step": "0"})", "RULES_BAD_VALUE scale.step"},
        {"scale of numbers", R"("scale": {"max": 5})", "RULES_BAD_VALUE scale.max"},
        {"scale of no decimal", R"("scale": {"max": "5,0"})", "RULES_BAD_VALUE scale.max"},
        {"best of nothing", R"("scale": {"best": "middle"})", "RULES_BAD_VALUE scale.best"},
        {"no panels", R"("panels": [])", "RULES_BAD_VALUE panels"},
        {"panel without id", R"("panels": [{}])", "RULES_MISSING_KEY panels[0].id"},
        {"panel twice", R"("panels": [{"id": "p"}, {"id": "p"}])", "RULES_CONFLICT panels[1].id"},
        {"quorum of nothing", R"("panels": [{"id": "p", "quorum": 0}])", "RULES_BAD_VALUE panels[0].quorum"},
        {"quorum as text", R"("panels": [{"id": "p", "quorum": "1"}])", "RULES_BAD_VALUE panels[0].quorum"},
        {"quorum beyond counting", R"("panels": [{"id": "p", "quorum": 9007199254740992}])", "RULES_BAD_VALUE panels[0].quorum"},
        {"quorum beyond 64 bits", R"("panels": [{"id": "p", "quorum": 18446744073709551615}])", "RULES_BAD_VALUE panels[0].quorum"},
        {"per_entry of nothing", R"("panels": [{"id": "p", "per_entry": 0}])", "RULES_BAD_VALUE panels[0].per_entry"},
        {"panel weight of nothing", R"("panels": [{"id": "p", "weight": "0.0"}])", "RULES_BAD_VALUE panels[0].weight"},
        {"panel of an unknown criterion", R"("panels": [{"id": "p", "criteria": ["a", "z"]}])", "RULES_BAD_VALUE panels[0].criteria[1]"},
        {"panel asked twice", R"("panels": [{"id": "p", "criteria": ["a", "a"]}])", "RULES_CONFLICT panels[0].criteria[1]"},
        {"panel asked nothing", R"("panels": [{"id": "p"}, {"id": "q", "criteria": []}])", "RULES_CONFLICT panels[1].criteria"},
        {"stratum twice", R"("panels": [{"id": "p", "strata": ["s", "s"]}])", "RULES_CONFLICT panels[0].strata[1]"},
        {"stratum that is no id", R"("panels": [{"id": "p", "strata": ["Young people"]}])", "RULES_BAD_VALUE panels[0].strata[0]"},
        {"equal strata without strata", R"("panels": [{"id": "p", "strata_equal": true}])", "RULES_CONFLICT panels[0].strata_equal"},
        {"equal strata with a median", R"("across": {"method": "median"}, "panels": [{"id": "p", "strata": ["s"], "strata_equal": true}])", "RULES_CONFLICT panels[0].strata_equal"},
        {"unknown way to combine panels", R"("panels_combine": "gate")", "RULES_BAD_VALUE panels_combine"},
        {"unknown order", R"("order": "entry_first")", "RULES_BAD_VALUE order"},
        {"unknown combine", R"("sheet": {"combine": "mean"})", "RULES_BAD_VALUE sheet.combine"},
        {"unknown incomplete", R"("sheet": {"incomplete": "zero"})", "RULES_BAD_VALUE sheet.incomplete"},
        {"percent of a maximum of zero", R"("scale": {"min": "-5", "max": "0"}, "sheet": {"combine": "percent_of_max"})", "RULES_BAD_VALUE criteria[0].scale.max"},
        {"unknown method", R"("across": {"method": "mode"})", "RULES_BAD_VALUE across.method"},
        {"drops with a mean", R"("across": {"drop_low": 1})", "RULES_CONFLICT across.drop_low"},
        {"drops with a median", R"("across": {"method": "median", "drop_high": 1})", "RULES_CONFLICT across.drop_high"},
        {"drops below zero", R"("across": {"method": "trimmed", "drop_low": -1})", "RULES_BAD_VALUE across.drop_low"},
        {"drops that leave nothing", R"("across": {"method": "trimmed", "drop_low": 1, "drop_high": 1}, "panels": [{"id": "p", "quorum": 2}])", "RULES_CONFLICT panels[0].quorum"},
        {"borda by criterion", R"("across": {"method": "borda"}, "order": "criterion_first")", "RULES_CONFLICT across.method"},
        {"factor of nothing", R"("multiply": "0")", "RULES_BAD_VALUE multiply"},
        {"rounding without a mode", R"("round": {"total": {"digits": 2}})", "RULES_MISSING_KEY round.total.mode"},
        {"rounding without digits", R"("round": {"total": {"mode": "down"}})", "RULES_MISSING_KEY round.total.digits"},
        {"rounding to 13 digits", R"("round": {"total": {"digits": 13, "mode": "down"}})", "RULES_BAD_VALUE round.total.digits"},
        {"rounding upwards", R"("round": {"total": {"digits": 1, "mode": "up"}})", "RULES_BAD_VALUE round.total.mode"},
        {"criterion rounded sheet first", R"("round": {"criterion": {"digits": 1, "mode": "down"}})", "RULES_CONFLICT round.criterion"},
        {"weighted rounded sheet first", R"("round": {"weighted": {"digits": 1, "mode": "down"}})", "RULES_CONFLICT round.weighted"},
        {"sheet rounded criterion first", R"("order": "criterion_first", "round": {"sheet": {"digits": 1, "mode": "down"}})", "RULES_CONFLICT round.sheet"},
        {"show too many digits", R"("show_digits": 13)", "RULES_BAD_VALUE show_digits"},
        {"second look without a gap", R"("second_look": {})", "RULES_MISSING_KEY second_look.gap"},
        {"second look at a number", R"("second_look": 3)", "RULES_BAD_VALUE second_look"},
        {"start from nowhere", R"("start_from": "gone")", "RULES_BAD_VALUE start_from"},
        {"carry from nowhere", R"("carry": {"from": "gone", "share": "0.5"})", "RULES_BAD_VALUE carry.from"},
        {"carry without a share", R"("carry": {"from": "gone"})", "RULES_MISSING_KEY carry.share"},
        {"carry nothing", R"("carry": {"from": "gone", "share": "0"})", "RULES_BAD_VALUE carry.share"},
        {"carry everything", R"("carry": {"from": "gone", "share": "1"})", "RULES_BAD_VALUE carry.share"},
        {"band by two lines", R"("bands": [{"id": "x", "top": 1, "at_least": "8"}])", "RULES_CONFLICT bands[0]"},
        {"band by no line", R"("bands": [{"id": "x"}])", "RULES_MISSING_KEY bands[0]"},
        {"band of nobody", R"("bands": [{"id": "x", "top": 0}])", "RULES_BAD_VALUE bands[0].top"},
        {"band twice", R"("bands": [{"id": "x", "top": 1}, {"id": "x", "top": 2}])", "RULES_CONFLICT bands[1].id"},
        {"unknown tie step", R"("ties": ["lot"])", "RULES_BAD_VALUE ties[0]"},
        {"tie step with something after it", R"("ties": ["median:a"])", "RULES_BAD_VALUE ties[0]"},
        {"tie step with nothing after it", R"("ties": ["criterion:"])", "RULES_BAD_VALUE ties[0]"},
        {"tie by an unknown criterion", R"("ties": ["median", "criterion:z"])", "RULES_BAD_VALUE ties[1]"},
        {"tie by an unknown panel", R"("ties": ["panel:z"])", "RULES_BAD_VALUE ties[0]"},
        {"tie below no number", R"("ties": ["fewer_below:seven"])", "RULES_BAD_VALUE ties[0]"},
        {"the committee goes first", R"("ties": ["committee", "median"])", "RULES_CONFLICT ties[0]"},
        {"cut by two lines", R"("cut": {"top": 1, "percent": "10"})", "RULES_CONFLICT cut"},
        {"cut by no line", R"("cut": {"caps": []})", "RULES_MISSING_KEY cut"},
        {"cut for nobody", R"("cut": {"top": 0})", "RULES_BAD_VALUE cut.top"},
        {"no percent", R"("cut": {"percent": "0"})", "RULES_BAD_VALUE cut.percent"},
        {"more than all", R"("cut": {"percent": "100.1"})", "RULES_BAD_VALUE cut.percent"},
        {"cap of nobody", R"("cut": {"top": 1, "caps": [{"by": "region", "most": 0}]})", "RULES_BAD_VALUE cut.caps[0].most"},
        {"cap by nothing", R"("cut": {"top": 1, "caps": [{"by": "", "most": 1}]})", "RULES_BAD_VALUE cut.caps[0].by"},
        {"cap twice", R"("cut": {"top": 1, "caps": [{"by": "x", "most": 1}, {"by": "x", "most": 2}]})", "RULES_CONFLICT cut.caps[1].by"},
        {"cap without a limit", R"("cut": {"top": 1, "caps": [{"by": "x"}]})", "RULES_MISSING_KEY cut.caps[0].most"},
        {"floor of nobody", R"("cut": {"top": 1, "floors": [{"by": "x", "value": "y", "least": 0}]})", "RULES_BAD_VALUE cut.floors[0].least"},
        {"floor without a value", R"("cut": {"top": 1, "floors": [{"by": "x", "least": 1}]})", "RULES_MISSING_KEY cut.floors[0].value"},
        {"a line break in a name", R"("cut": {"top": 1, "floors": [{"by": "x\ny", "value": "z", "least": 1}]})", "RULES_BAD_VALUE cut.floors[0].by"},
        {"agreement on two criteria", R"("kind": "agreement")", "RULES_CONFLICT criteria"},
        {"agreement with bands", R"(!"id": "r", "criteria": [{"id": "a"}], "kind": "agreement", "bands": [{"id": "x", "top": 1}])", "RULES_CONFLICT bands"},
        {"consensus of nobody", R"(!"id": "r", "criteria": [{"id": "a"}], "kind": "agreement", "consensus": "0")", "RULES_BAD_VALUE consensus"},
        {"consensus of more than all", R"(!"id": "r", "criteria": [{"id": "a"}], "kind": "agreement", "consensus": "1.01")", "RULES_BAD_VALUE consensus"},
        {"side by side with a cut", R"("panels_combine": "side_by_side", "cut": {"top": 1})", "RULES_CONFLICT cut"},
        {"side by side with bands", R"("panels_combine": "side_by_side", "bands": [{"id": "x", "top": 1}])", "RULES_CONFLICT bands"},
        {"side by side with ties", R"("panels_combine": "side_by_side", "ties": ["median"])", "RULES_CONFLICT ties"},
        {"side by side times ten", R"("panels_combine": "side_by_side", "multiply": "10")", "RULES_CONFLICT multiply"},
        {"side by side rounded", R"("panels_combine": "side_by_side", "round": {"total": {"digits": 1, "mode": "down"}})", "RULES_CONFLICT round.total"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.name) << QString::fromUtf8(row.keys) << QString::fromUtf8(row.expected);
}

void TestRulesRefused::keysOfARound()
{
    QFETCH(QString, keys);
    const QString round = keys.startsWith(QLatin1Char('!'))
                              ? keys.mid(1)
                              : QStringLiteral(R"("id": "r", "criteria": [{"id": "a"}, {"id": "b"}], )") + keys;
    QString found = outcome(QStringLiteral(R"({"version": 1, "rounds": [{%1}]})").arg(round).toStdString());
    found.replace(QStringLiteral("rounds[0]."), QString());
    QTEST(found, "expected");
}

void TestRulesRefused::saysWhereTheJsonBreaks_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("column");
    QTest::newRow("empty") << QByteArray() << "1" << "1";
    QTest::newRow("trailing comma") << QByteArray("{\"version\": 1,\n \"rounds\": [1,]}") << "2" << "15";
    QTest::newRow("after text in another script") << QByteArray("{\"地区\": x}") << "1" << "8";
    QTest::newRow("comment") << QByteArray("{} // done") << "1" << "4";
    QTest::newRow("cut off") << QByteArray("{\"version\": 1") << "1" << "14";
    QTest::newRow("not UTF-8") << QByteArray("{\"\xff\": 1}") << "1" << "3";
}

void TestRulesRefused::saysWhereTheJsonBreaks()
{
    QFETCH(QByteArray, file);
    const auto rules = parseRules(std::string_view(file.constData(), static_cast<std::size_t>(file.size())));
    QVERIFY(!rules.ok());
    QCOMPARE(codeName(rules.error().code), std::string_view("RULES_NOT_JSON"));
    QTEST(QString::fromStdString(std::string(rules.error().arg("line"))), "line");
    QTEST(QString::fromStdString(std::string(rules.error().arg("column"))), "column");
}

PALMARES_TEST(TestRulesRefused)
#include "tst_rules_refused.moc"
