#include "app/cli/ranktable.h"
#include "app/cli/statisticstable.h"
#include "app/cli/tabletell.h"
#include "app/cli/verbs.h"

#include "core/office/reports/analysing.h"
#include "ui/text/calltext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

namespace palmares::cli {

namespace {

Done analyse(Context &context, const Args &args)
{
    if (args.has("--rules") && args.has("--scale"))
        throw UsageError{word(text::usage::rulesHaveScale)};
    AnalyseRequest request;
    request.ratings = args.at(0);
    request.rules = args.value("--rules");
    request.entries = args.value("--entries");
    request.round = args.value("--round");
    request.scale = args.value("--scale");
    request.top = numberOption(args, "--top", 1, 1'000'000'000);
    request.seed = numberOption(args, "--seed", 0, (1LL << 53) - 1);
    PALMARES_TRY(const AnalysedTable table, analyseTable(request));
    Analysis analysis = table.analysis();
    analysis.insight = args.has("--insight");
    if (context.out.json()) {
        context.out.stream([&](const TextSink &sink) { writeAnalysis(analysis, sink); });
        return {};
    }
    if (table.source)
        tellTable(context.out, *table.source);
    if (analysis.rules->rounds.size() > 1 && !args.has("--round"))
        context.out.say(text::calls::roundTaken, {{"round", analysis.rules->rounds[analysis.round].id}});
    printRanking(context.out, analysis);
    if (args.has("--statistics")) {
        context.out.line();
        printStatistics(context.out, analysis);
    }
    printFindings(context.out, analysis.findings);
    printFindings(context.out, analysis.result->findings);
    return {};
}

} // namespace

std::vector<Verb> analyseVerbs()
{
    return {
        {{"analyse",
          {"RATINGS"},
          {"--rules=FILE", "--entries=FILE", "--round=ROUND", "--scale=MIN:MAX:STEP", "--top=K", "--seed=S",
           "--insight", "--statistics"},
          text::verbs::analyse},
         analyse}};
}

} // namespace palmares::cli
