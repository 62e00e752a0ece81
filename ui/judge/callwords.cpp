#include "ui/judge/callwords.h"

#include "core/office/entries/entrymedia.h"
#include "core/office/keeping/erasures.h"
#include "ui/viewer/readabletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace palmares::ui {

namespace {

ShownText::Origin originOf(const std::string &word)
{
    if (word == "original")
        return ShownText::Origin::Original;
    return word == "machine" ? ShownText::Origin::Machine : ShownText::Origin::Translation;
}

/// "image 1": files have no names of their own.
QString fileName(const std::string &media, int number)
{
    const QString kind = media.starts_with("image/") ? QCoreApplication::translate("CallWords", "Picture %L1")
                         : media.starts_with("video/") ? QCoreApplication::translate("CallWords", "Film %L1")
                         : media.starts_with("audio/") ? QCoreApplication::translate("CallWords", "Sound %L1")
                         : media == "application/pdf"
                             ? QCoreApplication::translate("CallWords", "Document %L1")
                             : QCoreApplication::translate("CallWords", "File %L1");
    return kind.arg(number);
}

/// What neither the ends of the scale nor its points show.
QString scaleWords(const CriterionText &criterion)
{
    QStringList words;
    if (criterion.scale.best == Best::Low)
        words += QCoreApplication::translate("CallWords", "On this scale the lowest score is the best.");
    if (!criterion.divisions.empty()) {
        QStringList divisions;
        for (const std::string &title : criterion.divisions)
            divisions += readableLine(title);
        words += QCoreApplication::translate("CallWords", "Asked only of entries in: %1.").arg(divisions.join(QStringLiteral(", ")));
    }
    return words.join(QLatin1Char(' '));
}

/// The version of a language and an origin; title and text of it are separate records of the entry.
ShownText &versionOf(QList<ShownText> &texts, const std::string &lang, const std::string &origin)
{
    const QString language = QString::fromStdString(lang);
    for (ShownText &text : texts) {
        if (text.language == language && text.origin == originOf(origin))
            return text;
    }
    ShownText text;
    text.language = language;
    text.origin = originOf(origin);
    texts.append(text);
    return texts.last();
}

} // namespace

std::vector<SheetCriterion> criteriaOf(const JudgeBoard &board, const JudgeWelcome &welcome)
{
    std::vector<SheetCriterion> criteria;
    for (const BoardColumn &column : board.columns) {
        SheetCriterion criterion;
        criterion.id = column.id;
        criterion.title = QString::fromStdString(column.id);
        criterion.scale = column.scale;
        criterion.kind = column.isItem           ? StripKind::Item
                         : isChnri(column.scale) ? StripKind::Chnri
                                                 : StripKind::Points;
        for (const CriterionText &text : welcome.criteria) {
            if (text.id != column.id)
                continue;
            criterion.title = readableLine(text.title);
            criterion.definition = (scaleWords(text) + QLatin1Char(' ') + QString::fromStdString(text.definition)).trimmed();
            for (const auto &[units, words] : text.anchors)
                criterion.anchors.emplace_back(units, QString::fromStdString(words));
            if (text.counts && !column.isItem)
                criterion.share = text.share;
        }
        criteria.push_back(std::move(criterion));
    }
    return criteria;
}

QString totalName(const CallView &view, std::uint32_t round)
{
    const RoundView &shown = view.state.rounds[round];
    if (!shown.rules || shown.rules->rounds.empty())
        return {};
    if (shown.rules->rounds.front().kind == RoundKind::Check)
        //: What a sheet of a check says about an entry, over all its items
        return QCoreApplication::translate("CallWords", "in all");
    switch (shown.rules->rounds.front().combine) {
    case Combine::WeightedMean:
        return QCoreApplication::translate("CallWords", "mean");
    case Combine::WeightedSum:
        return QCoreApplication::translate("CallWords", "sum");
    case Combine::PercentOfMax:
        return QCoreApplication::translate("CallWords", "percent");
    }
    return {};
}

QString asHeading(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

QString titleLine(const BoardEntry &entry, std::string_view lang)
{
    const QString title = readableLine(QString::fromStdString(entry.title(lang)));
    // It had one, and no language has words for it any more.
    return title.isEmpty() && !entry.titles.empty() ? QCoreApplication::translate("CallWords", "Erased") : title;
}

namespace {

/// Among what is there to read: what was taken back has left no gap.
int placeAmong(const JudgeBoard &board, const BoardEntry &entry)
{
    return static_cast<int>(std::count_if(board.entries.begin(), board.entries.end(), [&](const auto &other) {
        return !other->isPractice && other->gone == BoardEntry::Gone::No && other->place <= entry.place;
    }));
}

} // namespace

ShownEntry shownEntry(const CallSnapshot &view, const JudgeBoard &board, const BoardEntry &entry)
{
    ShownEntry shown;
    shown.code = QString::fromStdString(entry.code);
    if (!entry.isPractice && entry.gone == BoardEntry::Gone::No)
        shown.place = placeAmong(board, entry);
    shown.isPractice = entry.isPractice;
    const EntryView &held = view->state.entries[entry.entry];
    for (const EntryText &text : held.texts) {
        ShownText &version = versionOf(shown.texts, text.lang, text.origin);
        const QString words = QString::fromStdString(view->text(text.ref).value_or(std::string()));
        (text.part == "title" ? version.title : version.text) = words;
    }
    shown.isErased = isWithoutWords(view->state, held);
    std::stable_sort(shown.texts.begin(), shown.texts.end(),
                     [](const ShownText &a, const ShownText &b) { return a.origin < b.origin; });
    if (!shown.isErased) // nothing could be opened any more
        shown.files = shownFiles(view, entry.entry);
    return shown;
}

QList<ShownFile> shownFiles(const CallSnapshot &view, std::uint32_t entry)
{
    QList<ShownFile> files;
    int number = 0;
    for (const EntryMedia &media : mediaOf(*view, entry)) {
        ShownFile file;
        file.name = fileName(media.media, ++number);
        file.mediaType = QString::fromStdString(media.media);
        file.size = media.size;
        file.read = [view, hash = media.hash] {
            const auto bytes = mediaBytes(*view, hash);
            return bytes.ok() ? QByteArray(bytes->data(), static_cast<qsizetype>(bytes->size()))
                              : QByteArray();
        };
        files.append(file);
    }
    return files;
}

QStringList fileNames(const CallSnapshot &view, const BoardEntry &entry)
{
    QStringList names;
    if (!view)
        return names;
    for (const EntryMedia &media : mediaOf(*view, entry.entry))
        names += fileName(media.media, static_cast<int>(names.size()) + 1);
    return names;
}

} // namespace palmares::ui
