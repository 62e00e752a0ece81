#include "ui/shell/offerwords.h"

#include "ui/text/errortext.h"
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace palmares::ui {

namespace {

QString words(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Words of the preview of files.
class Offer {
    Q_DECLARE_TR_FUNCTIONS(OfferWords)

public:
    Offer(const OfferedFile &file, std::string_view lang) : m_file(file), m_of(file.inspection), m_lang(lang)
    {
    }

    QString call() const
    {
        if (!m_file.fits.empty())
            return text::apart(words(m_file.fits.front().title(m_lang)));
        const std::string *any = nullptr;
        for (const auto &[language, title] : m_of.titles) {
            if (language == m_lang)
                return text::apart(words(title));
            if (!any || language == "en")
                any = &title;
        }
        return text::apart(words(any ? *any : m_of.callName.empty() ? m_of.hint : m_of.callName));
    }

    QString judge() const
    {
        std::string code = m_of.judgeCode;
        for (const ShelfCall &fit : m_file.fits) {
            if (code.empty() && fit.card.judge == m_of.judge)
                code = fit.card.judgeCode;
        }
        return text::apartLtr(words(code));
    }

    QString title() const
    {
        if (m_of.refused)
            return tr("This file cannot be used");
        switch (m_of.kind) {
        case FileKind::Package:
            return tr("Package for judge %1: %2").arg(judge(), call());
        case FileKind::Ballot:
            return judge().size() > 2 ? tr("Ballot of judge %1: %2").arg(judge(), call())
                                      : tr("Ballot: %1").arg(call());
        case FileKind::Bundle:
            return tr("Whole call: %1").arg(call());
        case FileKind::Key:
            break;
        }
        return tr("Key file: %1").arg(call());
    }

    QString meta() const
    {
        const QString name = text::apartLtr(QFileInfo(words(m_of.path)).fileName());
        QString line = name + QStringLiteral(" · ") + text::dataSize(static_cast<std::int64_t>(m_of.size));
        if (m_of.entries > 0)
            line += QStringLiteral(" · ") + tr("%Ln entries", nullptr, static_cast<int>(m_of.entries));
        return line;
    }

    QString explanation(FileUse use) const
    {
        switch (use) {
        case FileUse::Refused:
            return m_of.refused ? text::causeAndNextStep(*m_of.refused) : QString();
        case FileUse::StartJudging:
            return tr("Opening it makes a place for your scores on this computer. If you are not judge %1, "
                      "ask the coordinator "
                      "for your own file.")
                .arg(judge());
        case FileUse::AddToJudging:
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

    QString button(const OfferedFile::Choice &choice) const
    {
        const QString as =
            choice.fit ? text::apartLtr(words(m_file.fits[*choice.fit].card.judgeCode)) : judge();
        switch (choice.use) {
        case FileUse::StartJudging:
            return tr("Open as judge %1").arg(as);
        case FileUse::AddToJudging:
            return tr("Add to judge %1").arg(as);
        case FileUse::ContinueJudging:
            return tr("Continue as judge %1").arg(as);
        case FileUse::MergeAtOffice:
            return tr("Look into it…");
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

private:
    const OfferedFile &m_file;
    const FileInspection &m_of;
    std::string_view m_lang;
};

Icon iconOf(const FileInspection &file)
{
    switch (file.kind) {
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

} // namespace

OfferWords offerWordsOf(const OfferedFile &file, std::string_view lang)
{
    const Offer offer(file, lang);
    OfferWords said;
    said.title = offer.title();
    said.meta = offer.meta();
    const bool isRefused = file.inspection.refused.has_value();
    const FileUse first = isRefused || file.choices.empty() ? FileUse::Refused : file.choices.front().use;
    said.words = offer.explanation(first);
    said.icon = isRefused ? Icon::Error : first == FileUse::NoPlace ? Icon::Warning : iconOf(file.inspection);
    said.tone = isRefused ? Tone::Bad : first == FileUse::NoPlace ? Tone::Warn : Tone::Accent;
    for (const OfferedFile::Choice &choice : file.choices) {
        if (const QString button = offer.button(choice); !button.isEmpty() && !isRefused)
            said.ways.push_back({choice.use, choice.fit, button});
    }
    return said;
}

} // namespace palmares::ui
