#include "tests/support/test.h"

#include "tests/core/scoring/scoringcase.h"

#include "core/output/analysis.h"
#include "core/statistics/noise.h"

#include <nlohmann/json.hpp>

using namespace palmares;
using namespace palmares::tests;

/// The statistics in a result file: who is in them, and why a value is missing.
class TestAnalysis : public QObject {
    Q_OBJECT
private slots:
    void everyNullIsExplained_data();
    void everyNullIsExplained();
    void smallTablesHaveNumbersOrReasons();
    void reasons_data();
    void reasons();
    void onlyTheFieldCounts();
    void insufficientEntriesAreNotRanked();
    void ranksRunWithinDivisions();
    void lowMayBeBest();
    void alphaTakesEverySheet();
    void orderOfRowsDoesNotMatter();
    void insightOfASmallTable();
    void orderAndTime();
    void groupsAndLanguages();
    void otherWaysRunWithinDivisions();
    void levelEntriesStayLevel();
};

namespace {

using Json = nlohmann::ordered_json;

Json written(const Rules &rules, const ScoreTable &table, bool insight = false)
{
    const RoundResult result = rankRound(rules, 0, table);
    Analysis analysis;
    analysis.rules = &rules;
    analysis.table = &table;
    analysis.result = &result;
    analysis.insight = insight;
    std::string text;
    writeAnalysis(analysis, [&](std::string_view piece) { text += piece; });
    return Json::parse(text);
}

Json written(const std::string &keys, const std::string &sheets)
{
    const Rules rules = rulesOf(roundOf(keys));
    return written(rules, tableOf(rules, sheets));
}

const Json &rowOf(const Json &file, const char *list, const char *key, const std::string &name)
{
    for (const Json &row : file[list]) {
        if (row[key] == name)
            return row;
    }
    throw std::runtime_error("no " + name);
}

/// Pointers of all nulls but those in entries and judges.
void nulls(const Json &node, const std::string &at, std::vector<std::string> &found)
{
    if (node.is_null())
        found.push_back(at);
    for (auto it = node.begin(); node.is_structured() && it != node.end(); ++it) {
        const std::string step = node.is_object() ? it.key() : std::to_string(it - node.begin());
        if (step != "entries" && step != "judges" && step != "findings" && step != "why")
            nulls(*it, at + "/" + step, found);
    }
}

std::string whyOf(const Json &file, const std::string &at)
{
    for (const Json &line : file["why"]) {
        if (line["at"] == at)
            return line["code"];
    }
    return {};
}

const char *full =
    "J1 E1 9|J2 E1 2|J3 E1 5|J4 E1 8|J1 E2 6|J2 E2 1|J3 E2 3|J4 E2 2|J1 E3 8|J2 E3 4|J3 E3 6|J4 E3 8|"
    "J1 E4 7|J2 E4 1|J3 E4 2|J4 E4 6|J1 E5 10|J2 E5 5|J3 E5 6|J4 E5 9|J1 E6 6|J2 E6 2|J3 E6 4|J4 E6 7";

} // namespace

void TestAnalysis::everyNullIsExplained_data()
{
    QTest::addColumn<QString>("sheets");
    QTest::newRow("full") << full;
    QTest::newRow("nothing") << "";
    QTest::newRow("one sheet") << "J1 E1 5";
    QTest::newRow("an entry without sheets") << "_ E1";
    QTest::newRow("only blanks") << "J1 E1 -|J2 E1 c|J1 E2 r";
    QTest::newRow("one judge") << "J1 E1 5|J1 E2 6|J1 E3 7";
    QTest::newRow("one entry") << "J1 E1 5|J2 E1 6|J3 E1 7";
    QTest::newRow("all alike") << "J1 E1 5|J2 E1 5|J1 E2 5|J2 E2 5";
    QTest::newRow("two of two") << "J1 E1 5|J2 E1 4|J1 E2 7|J2 E2 8";
    QTest::newRow("additive") << "J1 E1 5|J2 E1 6|J1 E2 7|J2 E2 8|J1 E3 8|J2 E3 9";
    QTest::newRow("holes") << "J1 E1 5|J2 E1 4|J1 E2 7|J2 E3 8|J3 E3 6|J3 E2 5";
    QTest::newRow("in two parts") << "J1 E1 5|J2 E1 4|J1 E2 7|J2 E2 6|J3 E3 8|J4 E3 6|J3 E4 2|J4 E4 3";
    QTest::newRow("judges of one sheet") << "J1 E1 5|J2 E1 4|J3 E2 7|J4 E2 8|J5 E3 2|J6 E3 1";
    QTest::newRow("no difference between entries")
        << "J1 E1 5|J2 E1 7|J3 E1 6|J1 E2 7|J2 E2 6|J3 E2 5|J1 E3 6|J2 E3 5|J3 E3 7";
}

void TestAnalysis::everyNullIsExplained()
{
    QFETCH(QString, sheets);
    const Rules rules = rulesOf(roundOf(""));
    for (const bool insight : {false, true}) {
        const Json file = written(rules, tableOf(rules, sheets.toStdString()), insight);
        std::vector<std::string> found;
        nulls(file, "", found);
        std::vector<std::string> explained;
        const std::vector<std::string> codes = {"fewer_than_two", "incomplete_table", "no_variation",
                                                "disconnected_component", "not_asked"};
        for (const Json &line : file["why"]) {
            explained.push_back(line["at"]);
            QVERIFY(std::count(codes.begin(), codes.end(), line["code"].get<std::string>()) == 1);
        }
        std::sort(found.begin(), found.end());
        std::sort(explained.begin(), explained.end());
        QCOMPARE(explained, found);
    }
}

/// Whatever a small table holds: every number is one, every null in it has its reason.
void TestAnalysis::smallTablesHaveNumbersOrReasons()
{
    const std::uint64_t tables = qEnvironmentVariableIsSet("PALMARES_LONG") ? 600 : 40;
    for (std::uint64_t seed = 0; seed < tables; ++seed) {
        const statistics::Noise noise(seed, 3);
        std::uint64_t at = 0;
        const auto upTo = [&](int n) { return static_cast<int>(noise.uniform(at++) * n); };
        const int entries = 2 + upTo(14);
        const int judges = 1 + upTo(10);
        const int each = 1 + upTo(4);
        const int grades = 2 + upTo(4);
        const double wide = 4 * noise.uniform(at++);
        std::string sheets;
        for (int e = 0; e < entries; ++e) {
            const double quality = wide * noise.normal(at++);
            for (int k = 0; k < std::min(each, judges); ++k) {
                const double wish = (grades - 1) / 2.0 + 0.5 * quality + 0.4 * noise.normal(at++);
                sheets += (sheets.empty() ? "J" : "|J") + std::to_string((e * 7 + k) % judges) + " E" + std::to_string(e) + " " +
                          std::to_string(1 + std::clamp(static_cast<int>(std::lround(wish)), 0, grades - 1));
            }
        }
        const Rules rules = rulesOf(roundOf(R"("cut": {"top": 1})"));
        const Json file = written(rules, tableOf(rules, sheets), true);
        std::vector<std::string> found;
        nulls(file, "", found);
        for (const std::string &null : found)
            QVERIFY2(!whyOf(file, null).empty(), (sheets + null).c_str());
        if (file["insight"]["rasch"].is_null())
            continue;
        QVERIFY2(file["insight"]["rasch"]["converged"].get<bool>(), sheets.c_str());
        for (const Json &entry : file["insight"]["entries"]) {
            for (const char *key : {"measure", "measure_se", "fair"})
                QVERIFY2(entry[key].is_number(), (sheets + key).c_str());
        }
        for (const Json &judge : file["insight"]["judges"]) {
            for (const char *key : {"severity", "infit", "outfit"})
                QVERIFY2(judge[key].is_number(), (sheets + key).c_str());
        }
    }
}

void TestAnalysis::reasons_data()
{
    QTest::addColumn<QString>("sheets");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *sheets, const char *at, const char *code) {
        QTest::addRow("%s of %s", at, sheets) << sheets << at << code;
    };
    const char *holes = "J1 E1 5|J2 E1 4|J1 E2 7|J2 E3 8|J3 E3 6|J3 E2 5|J1 E3 9";
    row(holes, "/agreement/kendall_w", "incomplete_table");
    row(holes, "/agreement/fleiss_kappa", "incomplete_table");
    row(holes, "/model/mu", "");
    row(holes, "/agreement/icc/2,1", "");
    row("J1 E1 5|J1 E2 6", "/agreement/krippendorff/nominal", "fewer_than_two");
    row("J1 E1 5|J1 E2 6", "/model/variance/entry", "fewer_than_two");
    row("J1 E1 5|J1 E2 6", "/agreement/icc_from", "fewer_than_two");
    row("J1 E1 5|J2 E1 5|J1 E2 5|J2 E2 5", "/model/mu", "no_variation");
    row("J1 E1 5|J2 E1 5|J1 E2 5|J2 E2 5", "/agreement/krippendorff/interval", "no_variation");
    row("J1 E1 5|J2 E1 5|J1 E2 5|J2 E2 5", "/agreement/icc/1,1", "no_variation");
    row("J1 E1 5|J2 E1 4|J3 E2 7|J4 E2 8|J5 E3 2|J6 E3 1", "/model/variance/judge", "fewer_than_two");
    row("J1 E1 5|J2 E1 4|J3 E2 7|J4 E2 8|J5 E3 2|J6 E3 1", "/model/variance/entry", "");
    row("J1 E1 5|J2 E1 4|J3 E2 7|J4 E2 8|J5 E3 2|J6 E3 1", "/agreement/icc/1,1", "");
    row(full, "/top", "not_asked");
}

void TestAnalysis::reasons()
{
    QFETCH(QString, sheets);
    QFETCH(QString, at);
    const Json file = written("", sheets.toStdString());
    QTEST(QString::fromStdString(whyOf(file, at.toStdString())), "code");
}

void TestAnalysis::onlyTheFieldCounts()
{
    const Rules rules = rulesOf(roundOf(""));
    const Json alone = written(rules, tableOf(rules, full));
    for (const EntryState state : {EntryState::Withdrawn, EntryState::Disqualified, EntryState::Practice}) {
        ScoreTable table = tableOf(rules, std::string("J1 E9 1|J2 E9 10|J5 E9 4|") + full);
        entryOf(table, "E9").state = state;
        const Json file = written(rules, table);
        QVERIFY(file["model"] == alone["model"]);
        QVERIFY(file["agreement"] == alone["agreement"]);
        QVERIFY(file["by_criterion"] == alone["by_criterion"]);
        QVERIFY(file["components"] == 1);
        for (const char *entry : {"E1", "E2", "E6"})
            QVERIFY(rowOf(file, "entries", "entry", entry)["adjusted"] == rowOf(alone, "entries", "entry", entry)["adjusted"]);
        if (state != EntryState::Practice)
            QVERIFY(rowOf(file, "entries", "entry", "E9")["adjusted"].is_null());
    }
}

void TestAnalysis::insufficientEntriesAreNotRanked()
{
    const Json file = written(R"("panels": [{"id": "p", "quorum": 2}])", std::string(full) + "|J1 E7 10");
    const Json &late = rowOf(file, "entries", "entry", "E7");
    QVERIFY(late["state"] == "insufficient");
    QVERIFY(late["adjusted"].is_number() && late["adjusted_se"].is_number());
    QVERIFY(late["adjusted_rank"].is_null() && late["rank_low"].is_null() && late["p_top"].is_null());
    QVERIFY(rowOf(file, "entries", "entry", "E5")["adjusted_rank"] == 1);
    QVERIFY(rowOf(file, "entries", "entry", "E2")["rank_high"].get<int>() <= 6);
}

void TestAnalysis::ranksRunWithinDivisions()
{
    const Rules rules = rulesOf(roundOf(R"("cut": {"top": 1})"), R"(["text", "video"])");
    const ScoreTable table =
        tableOf(rules, "J1 A/text 9|J2 A/text 8|J3 A/text 9|J1 B/video 4|J2 B/video 5|J3 B/video 4|"
                       "J1 C/text 6|J2 C/text 5|J3 C/text 7|J1 D/video 1|J2 D/video 1|J3 D/video 2");
    const Json file = written(rules, table);
    QVERIFY(file["top"] == 1 && file["sheets_weigh_alike"] == true);
    QVERIFY(rowOf(file, "entries", "entry", "A")["adjusted_rank"] == 1);
    QVERIFY(rowOf(file, "entries", "entry", "B")["adjusted_rank"] == 1);
    QVERIFY(rowOf(file, "entries", "entry", "D")["adjusted_rank"] == 2);
    for (const auto &pair : {std::pair{"A", "C"}, std::pair{"B", "D"}}) {
        const double sum = rowOf(file, "entries", "entry", pair.first)["p_top"].get<double>() +
                           rowOf(file, "entries", "entry", pair.second)["p_top"].get<double>();
        QVERIFY(std::abs(sum - 1) < 1e-12); // one of each division is first
    }
}

void TestAnalysis::lowMayBeBest()
{
    const Json file = written(R"("scale": {"best": "low"})", full);
    QVERIFY(rowOf(file, "entries", "entry", "E2")["adjusted_rank"] == 1);
    QVERIFY(rowOf(file, "entries", "entry", "E5")["adjusted_rank"] == 6);
    QVERIFY(rowOf(file, "judges", "judge", "J1")["effect"].get<double>() > 0); // still: gives more
}

/// A sheet without a total has none in the model; its numbers are ratings all the same.
void TestAnalysis::alphaTakesEverySheet()
{
    const Rules rules = rulesOf(roundOf("", R"([{"id": "a"}, {"id": "b"}])"));
    const Json file = written(rules, tableOf(rules, "J1 E1 5 6|J2 E1 4 -|J1 E2 7 8|J2 E2 6 9"));
    QVERIFY(rowOf(file, "entries", "entry", "E1")["n"] == 1);
    QVERIFY(file["n"]["sheets_counted"] == 3);
    // Units (E1,a) 5 4, (E2,a) 7 6, (E2,b) 8 9: six values, sum 39, sum of squares 271.
    // D_o = 3 · 2/6 = 1, D_e = 2 (6 · 271 − 39²)/(6 · 5) = 7.
    QVERIFY(std::abs(file["agreement"]["krippendorff"]["interval"].get<double>() - (1 - 1.0 / 7)) < 1e-12);
    // Only a: 5 4, 7 6: D_o = 1, D_e = 2 (4 · 126 − 22²)/12 = 10/3.
    QVERIFY(std::abs(file["by_criterion"]["a"]["krippendorff"]["interval"].get<double>() - 0.7) < 1e-12);
}

void TestAnalysis::orderOfRowsDoesNotMatter()
{
    const Rules rules = rulesOf(roundOf(R"("cut": {"top": 2})"));
    std::string text = full;
    std::vector<std::string> sheets;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t bar = std::min(text.find('|', from), text.size());
        sheets.push_back(text.substr(from, bar - from));
        from = bar + 1;
    }
    std::string turned;
    for (const std::string &sheet : sheets)
        turned = sheet + "|" + turned;
    const Json a = written(rules, tableOf(rules, text));
    const Json b = written(rules, tableOf(rules, turned));
    QVERIFY(a["seed"] == b["seed"]);
    for (const char *entry : {"E1", "E2", "E3", "E4", "E5", "E6"}) {
        const Json &x = rowOf(a, "entries", "entry", entry);
        const Json &y = rowOf(b, "entries", "entry", entry);
        QVERIFY(x == y); // to the last digit, draws included
    }
    QVERIFY(a["model"] == b["model"]);
    QVERIFY(a["agreement"] == b["agreement"]);
    QVERIFY(written(rules, tableOf(rules, text)) == a);
}

void TestAnalysis::insightOfASmallTable()
{
    const Rules rules = rulesOf(roundOf(R"("cut": {"top": 2})"));
    ScoreTable table = tableOf(rules, full);
    for (EntryRow &entry : table.entries)
        entry.attributes["region"] = entry.label < "E4" ? "north" : "south";
    const Json file = written(rules, table, true);
    const Json &row = rowOf(file, "entries", "entry", "E1");
    // Scores 9 2 5 8: mean 6, variance 10, t of 3 degrees of freedom at 90 % 2.3533634.
    QVERIFY(std::abs(row["mean_se"].get<double>() - std::sqrt(10.0) / 2) < 1e-12);
    QVERIFY(std::abs(row["mean_high"].get<double>() - 6 - 2.3533634 * std::sqrt(10.0) / 2) < 1e-6);
    const auto of = [&row](const char *key) { return row[key].get<double>(); };
    QVERIFY(of("adjusted_error") > 0);
    QVERIFY(std::abs(of("adjusted_high") - of("adjusted") - 1.6448536 * of("adjusted_error")) < 1e-6);
    QVERIFY(std::abs(of("adjusted") - of("adjusted_low") - 1.6448536 * of("adjusted_error")) < 1e-6);
    double first1 = 0;
    for (const Json &entry : file["entries"]) {
        first1 += entry["p_first"].get<double>();
        QVERIFY(entry["rank_low"] <= entry["median_rank"] && entry["median_rank"] <= entry["rank_high"]);
    }
    QVERIFY(std::abs(first1 - 1) < 1e-9);
    const Json insight = file["insight"];
    const Json &first = rowOf(insight, "entries", "entry", "E5");
    for (const char *way : {"borda", "copeland", "schulze", "skating", "median", "trimmed", "mean_z"})
        QVERIFY2(first[way] == 1, way);
    QVERIFY(insight["draws"] == 1000);
    // Mean of all 127/24; E5's z 1.22576, the judges' variances pooled 3.5750000 (by hand from the table).
    QVERIFY(std::abs(first["z_score"].get<double>() - 7.6092898) < 1e-6);
    QVERIFY(insight["pairable"] == 24 && insight["icc_k"] == 4.0);
    // 9,999 shuffles: chi-square says .0033, and is too large for so few.
    QVERIFY(insight["kendall_p_permutation"].get<double>() < 0.0033);
    QVERIFY(insight["icc"]["3,1"][0].get<double>() < 0.7148 &&
            insight["icc"]["3,1"][1].get<double>() > 0.7148);
    // Kendall's W of this table is published with chi-square 17.7407, p 0.003290.
    QVERIFY(std::abs(insight["kendall_chi2"].get<double>() - 17.7407407) < 1e-6);
    QVERIFY(std::abs(insight["kendall_p"].get<double>() - 0.00328950924) < 1e-9);
    QVERIFY(insight["groups"][0]["by"] == "region");
    QVERIFY(insight["groups"][0]["values"][0]["raw"].is_null()); // three entries are too few to be shown
    QCOMPARE(insight["cuts"].size(), std::size_t(1));
    QVERIFY(insight["rasch"]["converged"].get<bool>());
    // A complete table: freed of its judges an entry keeps its mean, and Skillings and Mack's is Friedman's.
    QVERIFY(first["least_squares"] == 1);
    const Json &weak = rowOf(insight, "entries", "entry", "E1");
    QVERIFY(std::abs(weak["freed"].get<double>() - 6) < 1e-9);
    QVERIFY(std::abs(insight["skillings_mack"]["chi2"].get<double>() - 17.7407407) < 1 && insight["skillings_mack"]["df"] == 5);
    QVERIFY(first["without_unusual"].is_null()); // nobody is
    QVERIFY(first["p_beats_next"] > 0.5 && first["next"].is_string() && first["tie_group"] == 1);
    // The mean of Spearman's correlations of its six pairs.
    QVERIFY(std::abs(insight["mean_spearman"].get<double>() - (4 * file["agreement"]["kendall_w_ties"].get<double>() - 1) / 3) < 1e-12);
    QVERIFY(!file["model"].contains("variance_error") && insight["icc_replicates"] == 0);
    for (const Json &one : file["judges"]) { // effects of a complete table sum to 0; against these four each is known better
        QVERIFY(std::abs(one["against_panel"].get<double>() - one["effect"].get<double>()) < 1e-9);
        QVERIFY(one["against_panel_error"].get<double>() < one["effect_error"].get<double>());
        QVERIFY(one["against_panel_low"] < one["against_panel"] && one["against_panel"] < one["against_panel_high"]);
    }
    const Json &judge = insight["judges"][0];
    QVERIFY(judge["home"].is_null() && !judge["flat"].get<bool>() && judge["sheets"] == 6 && !judge["extreme"].get<bool>());
    const Json holed = written(rules, tableOf(rules, std::string(full).substr(0, std::string(full).rfind('|'))), true);
    QVERIFY(holed["agreement"]["icc_from"] == "variance_components" && holed["insight"]["icc_replicates"] == 400);
    for (const char *form : {"1,1", "2,1", "3,1", "1,k", "2,k", "3,k"}) {
        const Json &limits = holed["insight"]["icc"][form];
        QVERIFY2(limits[0] < holed["agreement"]["icc"][form] && holed["agreement"]["icc"][form] < limits[1], form);
    }
    QVERIFY(judge["drift"].is_null() && judge["placed"] == 0 && judge["seconds"].is_null() && !judge["drifts"].get<bool>());
}

/// Nine sheets of a judge whose program says in what order they came and how long each took.
void TestAnalysis::orderAndTime()
{
    const Rules rules = rulesOf(roundOf(""));
    Analysis analysis;
    std::string text;
    for (int e = 0; e < 9; ++e) {
        for (int j = 0; j < 3; ++j) {
            const int score = 3 + (e * 7 + j * 3 + e * j) % 3 + (j == 0 ? e / 2 : 0);
            text += (text.empty() ? "J" : "|J") + std::to_string(j) + " E" + std::to_string(e) + " " + std::to_string(score);
            analysis.claims.place.push_back(j == 2 ? -1 : e);
            analysis.claims.seconds.push_back(j == 0 ? 60 + 10 * e : -1);
        }
    }
    const ScoreTable table = tableOf(rules, text);
    const RoundResult result = rankRound(rules, 0, table);
    analysis.rules = &rules;
    analysis.table = &table;
    analysis.result = &result;
    analysis.insight = true;
    std::string file;
    writeAnalysis(analysis, [&](std::string_view part) { file += part; });
    const Json insight = Json::parse(file)["insight"];
    const Json &drifting = rowOf(insight, "judges", "judge", "J0");
    QVERIFY(drifting["placed"] == 9 && drifting["drift"] > 2 && drifting["drift_low"] > 0 && drifting["drifts"].get<bool>());
    QVERIFY(drifting["timed"] == 9 && drifting["seconds"] == 100.0 && drifting["seconds_low"] == 70.0 && drifting["seconds_high"] == 130.0);
    QVERIFY(rowOf(insight, "judges", "judge", "J2")["placed"] == 0);
    // What the ranking would be without that judge: the mean of the other two.
    const Json &last = rowOf(insight, "entries", "entry", "E8");
    QVERIFY(last["without_unusual"].is_number());
}

/// 20 entries, the first 10 better by 2; sheets in an own language get 1 more. One attribute is too thin to show.
void TestAnalysis::groupsAndLanguages()
{
    const Rules rules = rulesOf(roundOf(""));
    Analysis analysis;
    std::string text;
    for (int e = 0; e < 20; ++e) {
        for (int j = 0; j < 6; ++j) {
            const int score = 3 + (e < 10 ? 2 : 0) + (j % 2 == e % 2 ? 1 : 0) + (e * 7 + j * 3 + e * j) % 3;
            text += (text.empty() ? "J" : "|J") + std::to_string(j) + " E" + std::to_string(e) + " " +
                    std::to_string(score);
        }
    }
    ScoreTable table = tableOf(rules, text);
    for (EntryRow &entry : table.entries) {
        const int e = std::stoi(entry.label.substr(1));
        entry.attributes["region"] = e < 10 ? "north" : "south";
        entry.attributes["size"] = e < 3 ? "small" : "";
        analysis.languages.ofEntry.push_back(e % 2 == 0 ? "en" : "fr");
    }
    for (const JudgeRow &judge : table.judges)
        analysis.languages.ofJudge.push_back({std::stoi(judge.label.substr(1)) % 2 == 0 ? "en" : "fr", "de"});
    const RoundResult result = rankRound(rules, 0, table);
    analysis.rules = &rules;
    analysis.table = &table;
    analysis.result = &result;
    analysis.insight = true;
    std::string out;
    writeAnalysis(analysis, [&](std::string_view piece) { out += piece; });
    const Json file = Json::parse(out);
    const Json &region = file["insight"]["groups"][0];
    const Json &north = region["values"][0];
    const Json &south = region["values"][1];
    QVERIFY(std::abs(north["adjusted"].get<double>() - south["adjusted"].get<double>() - 2) < 0.3);
    QVERIFY(north["adjusted_low"] < north["adjusted"] && north["adjusted"] < north["adjusted_high"]);
    QVERIFY(region["p_adjusted_corrected"].get<double>() < 0.01 && region["p_rest_corrected"].get<double>() < 0.01);
    const Json &match = file["insight"]["language_match"];
    QVERIFY(match["own"] == 60 && match["others"] == 60);
    QVERIFY(std::abs(match["difference"].get<double>() - 1) < 0.3);
    QVERIFY(match["low"] < match["difference"] && match["p_corrected"].get<double>() < 0.01);
    const Json &size = file["insight"]["groups"][1];
    QVERIFY(size["by"] == "size" && size["values"][0]["raw"].is_null() && size["p_rest"].is_null());
    std::vector<std::string> found;
    nulls(file["insight"], "/insight", found);
    for (const std::string &at : found)
        QVERIFY2(!whyOf(file, at).empty(), at.c_str());
}

/// What a division comes to is what it comes to alone, with judges of its own or the same.
void TestAnalysis::otherWaysRunWithinDivisions()
{
    const auto sheets = [](const std::string &division, const std::string &judge, std::uint32_t seed) {
        std::string text;
        for (std::uint32_t e = 0; e < 6; ++e) {
            for (std::uint32_t j = 0; j < 4; ++j)
                text += (text.empty() ? "" : "|") + judge + std::to_string(j) + " " + division +
                        std::to_string(e) + " " + std::to_string((e * 7 + j * 5 + e * j * seed) % 8 + 1);
        }
        return text;
    };
    const Rules one = rulesOf(roundOf(""));
    Rules two = one;
    two.divisions = {"a", "b"};
    for (const std::string other : {"J", "K"}) {
        ScoreTable both = tableOf(one, sheets("a", "J", 3) + "|" + sheets("b", other, 2));
        for (EntryRow &entry : both.entries)
            entry.division = entry.label[0] == 'b' ? 1 : 0;
        const Json found = written(two, both, true)["insight"];
        for (const auto &[division, text] :
             {std::pair("a", sheets("a", "J", 3)), std::pair("b", sheets("b", other, 2))}) {
            const ScoreTable alone = tableOf(one, text);
            const Json expected = written(one, alone, true)["insight"];
            for (const Json &row : expected["entries"]) {
                const Json &own = rowOf(found, "entries", "entry", row["entry"]);
                for (const char *way : {"borda", "copeland", "schulze", "skating", "bradley_terry", "median",
                                        "trimmed", "mean_z"}) {
                    QVERIFY2(own[way] == row[way], way);
                    QVERIFY2(!own[way].is_null(), way);
                }
            }
        }
    }
}

/// Judges of equal means and spreads, and entries whose scores are each other's, judge by judge in a circle.
void TestAnalysis::levelEntriesStayLevel()
{
    const Rules rules = rulesOf(roundOf(""));
    for (int seed = 0; seed < 20; ++seed) {
        std::string text;
        for (int block = 0; block < 5; ++block) {
            for (int turn = 0; turn < 3; ++turn) {
                for (int j = 0; j < 3; ++j) {
                    const int score = (seed * 5 + block * 7 + (j + turn) % 3 * (block + seed + 1)) % 9 + 1;
                    text += (text.empty() ? "J" : "|J") + std::to_string(j) + " E" +
                            std::to_string(block * 3 + turn) + " " + std::to_string(score);
                }
            }
        }
        const Json file = written(rules, tableOf(rules, text), true);
        for (int block = 0; block < 5; ++block) {
            const auto row = [&](const Json &of, int turn) {
                return rowOf(of, "entries", "entry", "E" + std::to_string(block * 3 + turn));
            };
            for (const char *way : {"borda", "copeland", "mean_z", "bradley_terry", "trimmed", "median"}) {
                QVERIFY2(row(file["insight"], 0)[way] == row(file["insight"], 1)[way], way);
                QVERIFY2(row(file["insight"], 0)[way] == row(file["insight"], 2)[way], way);
            }
            QVERIFY(row(file, 0)["adjusted_rank"] == row(file, 2)["adjusted_rank"]);
        }
    }
}

PALMARES_TEST(TestAnalysis)
#include "tst_analysis.moc"
