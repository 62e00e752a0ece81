#include "ui/shell/offerwords.h"

#include "ui/shell/folderwords.h"
#include "ui/text/errortext.h"
#include "ui/text/deadline.h"
#include "ui/text/figures.h"
#include "ui/viewer/readabletext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace palmares::ui {

namespace {

/// So many codes are named; of more, only how many.
constexpr std::size_t mostCodes = 6;

/// From a stranger: a title, a name, a code.
QString words(const std::string &utf8)
{
    return readableLine(utf8);
}

QString chosen(const std::vector<std::pair<std::string, std::string>> &titles, std::string_view lang)
{
    const std::string *any = nullptr;
    for (const auto &[language, title] : titles) {
        if (language == lang)
            return words(title);
        if (!any || language == "en")
            any = &title;
    }
    return any ? words(*any) : QString();
}

/// The same error about a file named as its sender knows it, not by where it lies here.
Error byName(Error error)
{
    for (auto &[key, value] : error.args) {
        if (key == "file")
            value = QFileInfo(QString::fromStdString(value)).fileName().toStdString();
    }
    return error;
}

/// Words of the preview of files.
class Offer {
    Q_DECLARE_TR_FUNCTIONS(OfferWords)

public:
    Offer(const OfferGroup &group, const std::vector<SeenFile> &files, std::string_view lang,
          std::int64_t now)
        : m_group(group), m_files(files), m_first(files[group.files.front()]),
          m_of(m_first.offered.inspection), m_lang(lang), m_now(now)
    {
    }

    QString call() const
    {
        if (!m_first.offered.fits.empty())
            return words(m_first.offered.fits.front().title(m_lang));
        const QString title = chosen(m_of.titles, m_lang);
        return !title.isEmpty() ? title : words(m_of.callName.empty() ? m_of.hint : m_of.callName);
    }

    QString judge() const
    {
        std::string code = m_of.judgeCode;
        for (const ShelfCall &fit : m_first.offered.fits) {
            if (code.empty() && fit.card.judge == m_of.judge)
                code = fit.card.judgeCode;
        }
        return text::apartLtr(words(code));
    }

    QString kind() const
    {
        const int n = static_cast<int>(m_group.files.size());
        switch (m_group.use) {
        case FileUse::StartJudging:
            return tr("To judge");
        case FileUse::AddToJudging:
            return hasNoNews()   ? tr("Nothing new for what you judge")
                   : isNewRound() ? tr("A new round for what you judge")
                                  : tr("A newer package for what you judge");
        case FileUse::ContinueJudging:
            return tr("Scores you sent before");
        case FileUse::MergeAtOffice:
            return tr("%Ln files to merge", nullptr, n);
        case FileUse::MakeOffice:
            return tr("A whole call");
        case FileUse::AddKey:
            return tr("A key file");
        case FileUse::NoPlace:
            return tr("%Ln files whose call is not here", nullptr, n);
        case FileUse::Refused:
            break;
        }
        return tr("%Ln files cannot be used", nullptr, n);
    }

    /// Where several folders of the call are here: into which of them a use goes. Else empty.
    QString into(const std::vector<OfferedFile::Choice> &use) const
    {
        if (!use.front().fit || use.front().use == FileUse::AddKey)
            return {};
        if (use.size() > 1)
            return tr("This call is here more than once: you will be asked which one.");
        return folderWords(m_first.offered.fits[*use.front().fit], m_first.offered.fits, m_now);
    }

    QString title() const { return m_group.use == FileUse::Refused ? QString() : call(); }

    std::vector<OfferFact> facts() const
    {
        std::vector<OfferFact> facts;
        const auto add = [&](const QString &label, const QString &value) {
            if (!value.isEmpty())
                facts.push_back({label, value});
        };
        for (const auto &use : choicesByUse(m_first.offered)) {
            if (use.front().use == m_group.use)
                add(tr("Goes into"), into(use));
        }
        if (m_of.kind == FileKind::Package && m_group.use != FileUse::Refused) {
            const PackagePreview told = m_first.preview.value_or(PackagePreview());
            add(tr("Invited by"), words(told.contact));
            add(tr("Invited"), tr("judge %1").arg(judge()));
            add(tr("Round"), chosen(told.roundTitles, m_lang));
            add(tr("Entries"), entries());
            add(tr("Closes"), deadline(told));
            if (m_group.use == FileUse::AddToJudging)
                add(tr("New in it"), news());
        } else if (m_of.kind == FileKind::Bundle && m_group.use == FileUse::MakeOffice) {
            add(tr("Entries"), text::count(static_cast<std::int64_t>(m_of.entries)));
        }
        return facts;
    }

    QString explanation() const
    {
        switch (m_group.use) {
        case FileUse::Refused:
            return {};
        case FileUse::StartJudging:
            return tr("Opening it makes a place for your scores on this computer. If you are not judge %1, "
                      "ask the coordinator "
                      "for your own file.")
                .arg(judge());
        case FileUse::AddToJudging:
            if (isAmbiguous())
                return tr("It cannot be added yet. Go on with what you have, and tell your coordinator: once they have agreed they send "
                          "you one that can.");
            if (isNewRound())
                return tr("You judge this call here already: the round is added. What you scored in the one before stays, and can "
                          "still be sent.");
            return tr("You judge this call here already: what is new is added, and your scores stay.");
        case FileUse::ContinueJudging:
            return tr(
                "These are scores sent before: work goes on from them, and nothing typed here is lost.");
        case FileUse::MergeAtOffice:
            return tr("You will see what is in it before anything is merged.");
        case FileUse::MakeOffice:
            return tr("The call is not on this computer yet. Opening it makes its office here; to change "
                      "anything you also need "
                      "its key file.");
        case FileUse::AddKey:
            return tr("Whoever holds this key coordinates the call. It opens with its 20 digits.");
        case FileUse::NoPlace:
            return tr(
                "The call it belongs to is not on this computer. Open the call's bundle or package first.");
        }
        return {};
    }

    OfferWords::Line line(std::size_t file) const
    {
        const FileInspection &of = m_files[file].offered.inspection;
        const QString path = QString::fromStdString(of.path);
        QString name = text::apartLtr(readableLine(QFileInfo(path).fileName()));
        if (of.size > 0)
            name += text::betweenFacts() + text::dataSize(static_cast<std::int64_t>(of.size));
        if (of.refused) {
            const Error why = byName(*of.refused);
            return {name, text::causeAndNextStep(why), path};
        }
        std::size_t sheets = 0;
        for (const FileInspection::Submit &submit : of.submits)
            sheets += submit.sheets;
        if (of.kind == FileKind::Ballot && sheets > 0)
            name += text::betweenFacts() + tr("%Ln score sheets", nullptr, static_cast<int>(sheets));
        return {name, {}, path};
    }

    QString button(const OfferedFile::Choice &choice) const
    {
        const QString as =
            choice.fit ? text::apartLtr(words(m_first.offered.fits[*choice.fit].card.judgeCode)) : judge();
        switch (choice.use) {
        case FileUse::StartJudging:
            return tr("Open as judge %1").arg(as);
        case FileUse::AddToJudging:
            return tr("Add to judge %1").arg(as);
        case FileUse::ContinueJudging:
            return tr("Continue as judge %1").arg(as);
        case FileUse::MergeAtOffice:
            return tr("Look into %Ln files…", nullptr, static_cast<int>(m_group.files.size()));
        case FileUse::MakeOffice:
            return tr("Open the call");
        case FileUse::AddKey:
            return tr("Take in the key");
        case FileUse::Refused:
        case FileUse::NoPlace:
            break;
        }
        return {};
    }

    Icon icon() const
    {
        if (m_group.use == FileUse::Refused)
            return Icon::Error;
        if (m_group.use == FileUse::NoPlace)
            return Icon::Warning;
        switch (m_of.kind) {
        case FileKind::Package:
            return Icon::Package;
        case FileKind::Ballot:
            return Icon::Ballot;
        case FileKind::Bundle:
            return Icon::Bundle;
        case FileKind::Key:
            break;
        }
        return Icon::Lock;
    }

    /// Whether it says otherwise than the package that is here.
    bool isAmbiguous() const { return m_first.preview && m_first.isCompared && !m_first.preview->differing.empty(); }

private:
    /// To be judged afterwards; what comes with them.
    QString entries() const
    {
        std::size_t files = 0;
        for (const std::size_t at : m_group.files)
            files += m_files[at].offered.inspection.files;
        const std::size_t many = m_first.preview ? m_first.preview->entries : m_of.entries;
        QString said = text::count(static_cast<std::int64_t>(many));
        if (files > 0)
            said += text::betweenFacts() +
                    tr("%Ln pictures, documents, sounds or films", nullptr, static_cast<int>(files));
        return said;
    }

    QString deadline(const PackagePreview &told) const
    {
        if (told.deadlineAfter < 0)
            return {};
        return text::deadlineDay(told.deadlineAfter, m_now) + text::betweenFacts() +
               text::untilDeadline(told.deadlineAfter, m_now);
    }

    static QString codes(const std::vector<std::string> &codes)
    {
        QStringList named;
        for (std::size_t i = 0; i < std::min(codes.size(), mostCodes); ++i)
            named += text::apartLtr(words(codes[i]));
        QString said = named.join(text::betweenFacts());
        if (codes.size() > mostCodes)
            said = tr("%1 and %Ln more", nullptr, static_cast<int>(codes.size() - mostCodes)).arg(said);
        return said;
    }

    bool isNewRound() const { return m_first.preview && m_first.isCompared && m_first.preview->isNewRound; }

    bool hasNoNews() const { return m_first.preview && m_first.isCompared && changes().isEmpty(); }

    QString news() const
    {
        if (!m_first.preview || !m_first.isCompared)
            return {};
        return hasNoNews() ? tr("nothing; it can be opened all the same") : changes().join(u'\n');
    }

    QStringList changes() const
    {
        const PackagePreview &told = *m_first.preview;
        QStringList lines;
        const auto add = [&](const QString &sentence, const std::vector<std::string> &which) {
            if (!which.empty())
                lines += sentence.arg(codes(which));
        };
        if (told.isNewRound)
            lines += tr("a new round with %Ln entries: %1", nullptr, static_cast<int>(told.entries))
                         .arg(text::apart(chosen(told.roundTitles, m_lang)));
        else
            add(tr("to judge: %1"), told.added);
        add(tr("no longer to judge: %1"), told.takenBack);
        add(tr("corrected: %1"), told.corrected);
        add(tr("with more texts or files: %1"), told.extended);
        QStringList criteria;
        for (const Rewording::Criterion &one : told.rewording.criteria)
            criteria += text::apart(titleOf(one, m_lang));
        if (!criteria.isEmpty())
            lines += tr("other words for: %1").arg(criteria.join(text::betweenFacts()));
        if (told.rewording.instructions)
            lines += tr("other words in what judges are told");
        if (told.rewording.contact && !told.isNewRound)
            lines += tr("another contact");
        add(tr("erased, with what you wrote about it and have not sent: %1"), told.erased);
        if (!told.isNewRound && told.deadlineNow != told.deadlineAfter)
            lines += tr("another deadline");
        add(tr("two people at your coordinator's say it differently: %1"), told.differing);
        return lines;
    }

    const OfferGroup &m_group;
    const std::vector<SeenFile> &m_files;
    const SeenFile &m_first;
    const FileInspection &m_of;
    std::string_view m_lang;
    std::int64_t m_now;
};

} // namespace

QString titleOf(const Rewording::Criterion &criterion, std::string_view lang)
{
    const QString title = chosen(criterion.titles, lang);
    return title.isEmpty() ? words(criterion.id) : title;
}

namespace {

OfferWay wayOf(const std::vector<OfferedFile::Choice> &use, const QString &button)
{
    const QChar asks(0x2026); // a question follows
    OfferWay way{use.front().use, {}, use.size() > 1 && !button.endsWith(asks) ? button + asks : button};
    for (const OfferedFile::Choice &choice : use) {
        if (choice.fit)
            way.fits.push_back(*choice.fit);
    }
    return way;
}

} // namespace

OfferWords offerWordsOf(const OfferGroup &group, const std::vector<SeenFile> &files, std::string_view lang,
                        std::int64_t now)
{
    const Offer offer(group, files, lang, now);
    OfferWords said;
    said.icon = offer.icon();
    said.tone = group.use == FileUse::Refused   ? Tone::Bad
                : group.use == FileUse::NoPlace || offer.isAmbiguous() ? Tone::Warn
                                                : Tone::Accent;
    said.kind = offer.kind();
    said.title = offer.title();
    said.facts = offer.facts();
    said.words = offer.explanation();
    for (const std::size_t file : group.files)
        said.lines.push_back(offer.line(file));
    if (group.use == FileUse::Refused || (group.use == FileUse::AddToJudging && offer.isAmbiguous()))
        return said;
    for (const auto &use : choicesByUse(files[group.files.front()].offered)) {
        if (const QString button = offer.button(use.front()); !button.isEmpty())
            said.ways.push_back(wayOf(use, button));
        if (group.use == FileUse::MergeAtOffice && group.files.size() > 1)
            break; // what else could be done with one of them is offered when it comes alone
    }
    return said;
}

} // namespace palmares::ui
