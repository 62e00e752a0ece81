#include "ui/text/entrantpapers.h"

#include "core/office/results/scorerange.h"
#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/reminder.h"
#include "ui/text/resulttext.h"
#include "ui/text/speaker.h"

#include <algorithm>
#include <set>

namespace palmares::text {

namespace {

std::string contentCode(Language language)
{
    return nameOf(language).content;
}

bool isTakingPart(const OfficialResult &official, std::uint32_t row)
{
    return official.isCheck() ? official.checks.sheets[row] > 0
                              : official.ranking.entries[row].inField() && official.ranking.entries[row].totals.n > 0;
}

/// Those that have left since the close get no letter about it.
bool isStillIn(const CallState &state, std::uint32_t round, std::uint32_t entry)
{
    const StatusView *status = state.status(round, entry);
    return status && status->state == StatusState::In;
}

/// The first later round in which the entry was taken further; empty: none.
std::string laterRound(const CallState &state, std::uint32_t round, std::uint32_t entry)
{
    for (std::uint32_t later = round + 1; later < state.rounds.size(); ++later) {
        const StatusView *status = state.status(later, entry);
        if (status && status->state && *status->state != StatusState::Received && *status->state != StatusState::Practice)
            return state.rounds[later].id;
    }
    return {};
}

/// Nobody has said whether it is chosen, and its place does not say so either, or it has none: a letter would say too much.
bool isOpen(const EntrantPaper &paper, const OfficialResult &official)
{
    if (paper.outcome)
        return *paper.outcome == Outcome::Deferred;
    if (!paper.nextRound.empty())
        return false;
    if (official.isCheck())
        return official.checks.verdicts[paper.row] == CheckVerdict::Open;
    if (official.ranking.entries[paper.row].rank == 0) // too few have judged it: nobody has passed it over
        return true;
    const CutState cut = official.ranking.entries[paper.row].cut;
    return cut == CutState::In || cut == CutState::AtCut || cut == CutState::Raised;
}

std::vector<std::uint32_t> rowsInOrder(const OfficialResult &official)
{
    if (!official.isCheck())
        return official.ranking.order;
    std::vector<std::uint32_t> rows(official.basis.entries.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = row;
    return rows;
}

/// An exact decimal with the digits and the point of the letter's language.
QString shownIn(const QLocale &locale, const QString &ascii)
{
    bool isNumber = false;
    const double value = ascii.toDouble(&isNumber);
    const auto digits = static_cast<int>(ascii.section(QLatin1Char('.'), 1).size());
    return isNumber ? locale.toString(value, 'f', digits) : ascii;
}

/// An outcome in the entrant's language.
QString outcomeIn(const EntrantPaper &paper)
{
    const Speaker decisions("Decisions", paper.language);
    const char *word = QT_TRANSLATE_NOOP("Decisions", "Commended");
    switch (*paper.outcome) {
    case Outcome::Finalist:
        word = QT_TRANSLATE_NOOP("Decisions", "Finalist");
        break;
    case Outcome::Winner:
        word = QT_TRANSLATE_NOOP("Decisions", "Winner");
        break;
    case Outcome::RunnerUp:
        word = QT_TRANSLATE_NOOP("Decisions", "Runner-up");
        break;
    case Outcome::Joint:
        word = QT_TRANSLATE_NOOP("Decisions", "Joint");
        break;
    default:
        break;
    }
    const QString said = decisions.say(word);
    const QString whole = paper.place > 0 ? decisions.say(QT_TRANSLATE_NOOP("Decisions", "%1, place %L2"))
                                 .replace(QStringLiteral("%L2"), decisions.locale().toString(paper.place))
                                 .arg(said)
                           : said;
    // Each division has its own first place.
    return paper.division.isEmpty() ? whole : whole + betweenFacts() + apart(paper.division);
}

/// The title of its band in the entrant's language. \pre paper.band >= 0
QString bandIn(const PaperSource &source, const EntrantPaper &paper)
{
    return bandTitle(*source.call, source.rules().bands[static_cast<std::size_t>(paper.band)].id, contentCode(paper.language));
}

/// The parts of one letter.
class LetterWriter {
public:
    LetterWriter(const PaperSource &source, const EntrantPaper &paper)
        : m_source(source), m_paper(paper), m_speaker("Letter", paper.language), m_lang(contentCode(paper.language)),
          m_page(HtmlPage::Medium::Paper, m_speaker.locale())
    {
    }

    QString html(Feedback feedback, const std::vector<EntrantComment> &comments)
    {
        const QString call = QString::fromStdString(m_source.call->title(m_lang));
        m_page.paragraph(dayIn(m_speaker.locale(), m_source.now));
        m_page.paragraph(m_paper.name.isEmpty() ? say(QT_TRANSLATE_NOOP("Letter", "Dear entrant,"))
                                                : say(QT_TRANSLATE_NOOP("Letter", "Dear %1,")).arg(apart(m_paper.name)));
        m_page.paragraph(say(QT_TRANSLATE_NOOP("Letter", "Thank you for sending “%1” (%2) to “%3”."))
                             .arg(apart(m_paper.title), apartLtr(m_paper.code), apart(call)));
        addDecision();
        if (feedback >= Feedback::Result)
            addScore();
        if (feedback >= Feedback::Scores)
            addCriteria();
        if (feedback >= Feedback::Comments)
            addComments(comments);
        m_page.paragraph(say(QT_TRANSLATE_NOOP("Letter", "With kind regards,")) + QLatin1Char('\n') +
                         say(QT_TRANSLATE_NOOP("Letter", "The team of “%1”")).arg(apart(call)));
        if (const QString contact = contactOf(*m_source.call); !contact.isEmpty())
            m_page.note(contact);
        return m_page.html(call);
    }

private:
    QString say(const char *english, int n = -1) const { return m_speaker.say(english, n); }
    const EntryResult &result() const { return m_source.official().ranking.entries[m_paper.row]; }

    void addDecision()
    {
        if (m_paper.isHonoured()) {
            const QString outcome = outcomeIn(m_paper);
            m_page.paragraph(say(QT_TRANSLATE_NOOP("Letter", "We are glad to tell you what the committee has decided about your entry: %1."))
                                 .arg(outcome));
            return;
        }
        if (!m_paper.nextRound.empty()) {
            m_page.paragraph(say(QT_TRANSLATE_NOOP("Letter", "We are glad to tell you that your entry goes on to the next round, “%1”."))
                                 .arg(apart(roundTitle(*m_source.call, m_paper.nextRound, m_lang))));
            return;
        }
        if (standsByItself()) {
            m_page.paragraph(say(QT_TRANSLATE_N_NOOP("Letter", "%Ln entries were judged. The score of yours puts it in the band “%1”."), judged()).arg(band()));
            return;
        }
        m_page.paragraph(say(m_source.official().isCheck()
                                 ? QT_TRANSLATE_N_NOOP("Letter", "%Ln entries were checked. Yours was not among those that go on.")
                                 : QT_TRANSLATE_N_NOOP("Letter", "%Ln entries were judged. Yours was not among those that were chosen this time."),
                             judged()));
        if (m_paper.earnsBand)
            m_page.paragraph(say(QT_TRANSLATE_NOOP("Letter", "Its score puts it in the band “%1”.")).arg(band()));
    }

    /// Without a cut nobody is chosen: each score stands for itself.
    bool standsByItself() const { return m_paper.earnsBand && !m_source.rules().cut; }

    int judged() const
    {
        std::size_t judged = 0;
        const auto divisionOf = [&](std::uint32_t row) { return m_source.official().basis.table.entries[row].division; };
        for (std::uint32_t row = 0; row < m_source.official().basis.entries.size(); ++row)
            judged += divisionOf(row) == divisionOf(m_paper.row) && isTakingPart(m_source.official(), row) ? 1 : 0;
        return static_cast<int>(judged);
    }

    QString band() const { return apart(bandIn(m_source, m_paper)); }

    void addScore()
    {
        if (m_source.official().isCheck() || !result().score)
            return;
        const QString score = shownIn(m_speaker.locale(), shownScore(m_source.rules(), m_source.official().ranking, *result().score));
        m_page.paragraph(say(QT_TRANSLATE_N_NOOP("Letter", "It was scored by %Ln judges; its score is %1."),
                             static_cast<int>(result().totals.n))
                             .arg(score) +
                         scaleWords());
        const bool isSaid = m_paper.earnsBand && m_paper.nextRound.empty();
        if (m_paper.band >= 0 && !isSaid)
            m_page.paragraph(say(QT_TRANSLATE_NOOP("Letter", "This puts it in the band “%1”.")).arg(band()));
    }

    /// What the score is out of: whoever sees a number alone takes a high one for good.
    QString scaleWords() const
    {
        const RoundRules &rules = m_source.rules();
        const auto end = [&](const Fraction &value) { return shownIn(m_speaker.locale(), shownScore(rules, value)); };
        if (const auto range = scoreRange(rules, m_source.call->state.entries[m_paper.entry].division))
            return QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Letter", "Scores go from %1, the best, to %2.")).arg(end(range->best), end(range->worst));
        return rules.valueBest() == Best::Low ? QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Letter", "The lowest score is the best.")) : QString();
    }

    void addCriteria()
    {
        if (m_source.official().isCheck())
            return;
        std::vector<HtmlPage::Row> rows;
        for (std::size_t c = 0; c < m_source.rules().criteria.size(); ++c) {
            const Criterion &criterion = m_source.rules().criteria[c];
            const auto value = m_source.official().ranking.criteria.at(m_paper.row, c);
            if (!value)
                continue;
            const Scale &scale = criterion.scale;
            rows.push_back({{criterionTitle(*m_source.call, m_source.round(), criterion.id, m_lang),
                             m_speaker.locale().toString(value->toDouble(), 'f', m_source.rules().showDigits),
                             shownIn(m_speaker.locale(), QString::fromStdString(scale.textOf(scale.best == Best::High ? scale.max : scale.min)))},
                            HtmlPage::Row::Kind::Plain});
        }
        if (!rows.empty())
            m_page.table({{say(QT_TRANSLATE_NOOP("Letter", "Criterion"))}, {say(QT_TRANSLATE_NOOP("Letter", "Mean of the judges")), true}, {say(QT_TRANSLATE_NOOP("Letter", "Best possible")), true}},
                         rows);
    }

    /// A judge's words read in the direction of their own script, not of the letter's.
    static QString eachLineApart(const QString &words)
    {
        QStringList lines = words.split(QLatin1Char('\n'));
        for (QString &line : lines)
            line = line.isEmpty() ? line : apart(line);
        return lines.join(QLatin1Char('\n'));
    }

    void addComments(const std::vector<EntrantComment> &comments)
    {
        QStringList said;
        for (const EntrantComment &comment : comments) {
            if (comment.entry == m_paper.entry && comment.isShown() && !comment.shown().empty())
                said += eachLineApart(QString::fromStdString(comment.shown()));
        }
        if (said.isEmpty())
            return;
        m_page.paragraph(say(QT_TRANSLATE_NOOP("Letter", "Judges wrote to you:")));
        m_page.list(said);
    }

    const PaperSource &m_source;
    const EntrantPaper &m_paper;
    Speaker m_speaker;
    std::string m_lang;
    HtmlPage m_page;
};

} // namespace

bool EntrantPaper::isHonoured() const
{
    return outcome && isHonour(*outcome);
}

namespace {

/// What entrants are told about the round itself, by entry; prizes beside it are left out.
std::unordered_map<EntryId, const DecisionView *> decidedIn(const CallView &call, const std::string &round)
{
    std::unordered_map<EntryId, const DecisionView *> decided;
    for (const DecisionView *decision : decisionsOn(call, round)) {
        if (decision->award == round)
            decided.emplace(decision->entry, decision);
    }
    return decided;
}

/// A band from a score on stands for itself. One of the so many best is another word for a place, and of that the committee has the last word.
void addBand(EntrantPaper &paper, const OfficialResult &official, bool isAnybodyDecided)
{
    if (official.isCheck())
        return;
    const int band = official.ranking.entries[paper.row].band;
    if (band < 0)
        return;
    const RoundRules &rules = official.basis.roundRules();
    const bool isByScore = rules.bands[static_cast<std::size_t>(band)].atLeast.has_value();
    const bool isSpokenOf = rules.cut ? paper.outcome == Outcome::Disqualified : paper.outcome.has_value();
    paper.earnsBand = isByScore && !isSpokenOf && !paper.isHonoured();
    const bool isPassedOver = paper.outcome && !paper.isHonoured();
    if (isByScore ? paper.earnsBand || paper.isHonoured() : !isAnybodyDecided && !isPassedOver)
        paper.band = band;
}

/// Everybody who was judged and is still there, with what is known of them; also those about whom nobody has decided.
std::vector<EntrantPaper> allWithOutcome(const CallView &call, const OfficialResult &official)
{
    const std::uint32_t round = call.state.roundIndex(official.basis.round);
    const auto decided = decidedIn(call, official.basis.round);
    std::vector<EntrantPaper> papers;
    for (const std::uint32_t row : rowsInOrder(official)) {
        const std::uint32_t entry = call.state.entryIndex(official.basis.entries[row]);
        if (entry == nowhere || !isTakingPart(official, row) || !isStillIn(call.state, round, entry) ||
            call.state.isErased(call.state.entries[entry].entrantPriv))
            continue;
        EntrantPaper paper;
        paper.entry = entry;
        paper.row = row;
        if (const auto found = decided.find(official.basis.entries[row]); found != decided.end()) {
            paper.outcome = found->second->outcome;
            paper.place = found->second->place.value_or(0);
        } else {
            paper.nextRound = laterRound(call.state, round, entry);
        }
        addBand(paper, official, !decided.empty());
        papers.push_back(std::move(paper));
    }
    return papers;
}

/// Nothing that could be told stands fast before something is decided, or something goes on.
bool isAnythingSaid(const CallView &call, const OfficialResult &official, const std::vector<EntrantPaper> &papers)
{
    return !decidedIn(call, official.basis.round).empty() ||
           std::any_of(papers.begin(), papers.end(), [&](const EntrantPaper &paper) {
               return !paper.nextRound.empty() || (paper.earnsBand && !official.basis.roundRules().cut);
           });
}

} // namespace

namespace {

void addEarned(LetterCounts &counts, const std::string &band)
{
    for (auto &[id, count] : counts.earnedBy)
        count += id == band ? 1 : 0;
}

} // namespace

LetterCounts letterCounts(const CallView &call, const OfficialResult &official)
{
    LetterCounts counts;
    if (official.close.isNone())
        return counts;
    const std::vector<EntrantPaper> papers = allWithOutcome(call, official);
    if (!official.isCheck()) {
        for (const Band &band : official.basis.roundRules().bands) {
            if (band.atLeast)
                counts.earnedBy.emplace_back(band.id, 0);
        }
    }
    counts.canBeWritten = isAnythingSaid(call, official, papers);
    for (const EntrantPaper &paper : papers) {
        if (paper.earnsBand)
            addEarned(counts, official.basis.roundRules().bands[static_cast<std::size_t>(paper.band)].id);
        if (isOpen(paper, official))
            ++counts.open;
        else if (paper.isHonoured())
            ++counts.honoured;
        else if (paper.earnsBand && paper.nextRound.empty())
            ++counts.earned;
        else
            ++(paper.nextRound.empty() ? counts.stay : counts.goOn);
    }
    return counts;
}

namespace {

/// As it was sent in: black bars are for judges, and an entrant would find them in the own title. Without a version that has none the title as it is.
QString titleAsSent(const CallView &call, std::uint32_t entry, std::string_view lang)
{
    constexpr char16_t bar = 0x2588;
    const QString now = entryTitle(call, entry, lang);
    const EntryView &view = call.state.entries[entry];
    std::vector<RecordId> versions = now.contains(QChar(bar)) ? std::vector<RecordId>(view.heads.begin(), view.heads.end()) : std::vector<RecordId>();
    for (std::size_t i = 0; i < versions.size() && i < 1'000; ++i) {
        const Record *record = call.set.find(versions[i]);
        if (!record || record->header.type != RecordType::Entry)
            continue;
        versions.insert(versions.end(), record->header.past.begin(), record->header.past.end());
        QString original;
        QString wanted;
        for (const EntryText &text : contentAs<EntryContent>(*record).texts) {
            const QString words = text.part == "title" ? QString::fromStdString(call.text(text.ref).value_or(std::string())) : QString();
            if (!words.isEmpty() && !words.contains(QChar(bar)))
                (text.lang == lang ? wanted : original) = words;
        }
        if (!wanted.isEmpty() || !original.isEmpty())
            return wanted.isEmpty() ? original : wanted;
    }
    return now;
}

/// With what papers say of the entry and its entrant.
std::vector<EntrantPaper> named(const CallView &call, std::vector<EntrantPaper> papers)
{
    for (EntrantPaper &paper : papers) {
        const EntryView &entry = call.state.entries[paper.entry];
        paper.code = QString::fromStdString(entry.code);
        paper.language = languageFrom(QString::fromStdString(entry.language)).value_or(Language::English);
        paper.title = titleAsSent(call, paper.entry, contentCode(paper.language));
        paper.name = entrantName(call, paper.entry);
        if (!entry.division.empty())
            paper.division = divisionTitle(call, entry.division, contentCode(paper.language));
    }
    return papers;
}

} // namespace

Result<std::vector<EntrantPaper>> certificatePapers(const PaperSource &source, const std::vector<std::string> &bands)
{
    const OfficialResult &official = source.official();
    if (official.close.isNone())
        return Error(Code::NOT_CLOSED, {{"round", source.round()}});
    std::vector<EntrantPaper> papers = allWithOutcome(*source.call, official);
    std::erase_if(papers, [&](const EntrantPaper &paper) {
        const bool isInBand = paper.earnsBand && std::find(bands.begin(), bands.end(), source.rules().bands[static_cast<std::size_t>(paper.band)].id) != bands.end();
        return !paper.isHonoured() && !isInBand;
    });
    if (papers.empty() && bands.empty())
        return Error(Code::NOTHING_TO_DO, {{"round", source.round()}, {"detail", "decisions"}});
    return named(*source.call, std::move(papers));
}

Result<std::vector<EntrantPaper>> entrantPapers(const PaperSource &source)
{
    const CallView &call = *source.call;
    const OfficialResult &official = source.official();
    if (official.close.isNone())
        return Error(Code::NOT_CLOSED, {{"round", source.round()}});
    std::vector<EntrantPaper> papers = allWithOutcome(call, official);
    if (!isAnythingSaid(call, official, papers))
        return Error(Code::NOTHING_TO_DO, {{"round", source.round()}, {"detail", "decisions"}});
    std::erase_if(papers, [&](const EntrantPaper &paper) { return isOpen(paper, official); });
    return named(call, std::move(papers));
}

QStringList signatoriesOf(const CallView &call)
{
    QStringList names;
    for (const SettingView &setting : call.state.settings) {
        if (setting.name != "signatories" || !setting.round.empty())
            continue;
        for (const QString &line : QString::fromStdString(call.text(setting.ref).value_or(setting.value)).split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty())
                names += line.trimmed();
        }
    }
    return names;
}

QString letterHtml(const PaperSource &source, const EntrantPaper &paper, Feedback feedback, const std::vector<EntrantComment> &comments)
{
    return LetterWriter(source, paper).html(feedback, comments);
}

namespace {

/// Of a division: its entries that somebody scored, in this round or one before it.
std::size_t judgedIn(const CallView &call, std::uint32_t round, const std::string &division)
{
    std::set<std::uint32_t> entries;
    for (const SheetSlot &slot : call.state.sheets) {
        const bool isOurs = slot.round != nowhere && slot.round <= round && slot.entry != nowhere && call.state.entries[slot.entry].division == division;
        const Rules *rules = isOurs ? call.state.rounds[slot.round].rules.get() : nullptr;
        if (rules && rules->rounds.front().kind != RoundKind::Check && slot.counts() && slot.standing != nowhere && call.state.sheetHeads[slot.standing].state == SheetState::Scored)
            entries.insert(slot.entry);
    }
    return entries.size();
}

} // namespace

CertificateWords certificateWords(const PaperSource &source, const EntrantPaper &paper)
{
    const Speaker speaker("Certificate", paper.language);
    CertificateWords words;
    words.heading = speaker.say(QT_TRANSLATE_NOOP("Certificate", "Certificate"));
    words.call = QString::fromStdString(source.call->title(contentCode(paper.language)));
    words.name = paper.name;
    words.entry = speaker.say(QT_TRANSLATE_NOOP("Certificate", "for the entry “%1”")).arg(apart(paper.title));
    words.outcome = paper.isHonoured() ? outcomeIn(paper) : bandIn(source, paper);
    words.day = dayIn(speaker.locale(), source.now);
    words.code = paper.code;
    words.signatories = signatoriesOf(*source.call);
    const RoundFlow flow = flowOf(*source.call, source.insight->round, source.insight->report, source.insight->before);
    auto judged = flow.judgedAtAll();
    const std::string &division = source.call->state.entries[paper.entry].division;
    if (judged && !division.empty())
        judged = judgedIn(*source.call, source.insight->round, division);
    words.chosenFrom = paper.earnsBand && judged ? speaker.say(QT_TRANSLATE_N_NOOP("Certificate", "one of %Ln entries that were judged"), static_cast<int>(*judged))
                       : judged ? speaker.say(QT_TRANSLATE_N_NOOP("Certificate", "chosen from %Ln entries that were judged"), static_cast<int>(*judged))
                                : speaker.say(QT_TRANSLATE_N_NOOP("Certificate", "chosen from %Ln entries that were checked"), static_cast<int>(flow.lookedAt()));
    words.committee = speaker.say(QT_TRANSLATE_NOOP("Certificate", "For the committee"));
    words.locale = speaker.locale();
    return words;
}

} // namespace palmares::text
