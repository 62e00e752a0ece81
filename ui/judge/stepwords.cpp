#include "ui/judge/stepwords.h"

#include "ui/judge/entrystate.h"
#include "ui/judge/sheetnotes.h"
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace palmares::ui {

namespace {

/// Words of this file.
class StepWords {
    Q_DECLARE_TR_FUNCTIONS(StepWords)

public:
    static QString head(const StepSeen &step)
    {
        const QString code = text::apartLtr(QString::fromStdString(step.after->code));
        return step.isUndo ? tr("Undone in %1.").arg(code) : tr("Done again in %1.").arg(code);
    }

    static QString state(const BoardSheet &sheet)
    {
        switch (sheet.state) {
        case SheetState::Scored:
            return tr("The entry can be scored again.");
        case SheetState::CannotJudge:
            return tr("Cannot judge: %1").arg(kindWord(sheet.kind));
        case SheetState::Recused:
            return tr("Conflict: %1").arg(kindWord(sheet.kind));
        }
        return {};
    }

    static QString changes(const StepSeen &step, const std::vector<SheetCriterion> &criteria)
    {
        if (!step.before)
            return {};
        const BoardSheet &was = step.before->sheet;
        const BoardSheet &is = step.after->sheet;
        QStringList lines;
        if (was.state != is.state || was.kind != is.kind)
            lines += state(is);
        //: a criterion, its score now, its score before
        if (const QString cells = differences(is, was, criteria, tr("%1: %2 instead of %3"), QLocale());
            !cells.isEmpty())
            lines += cells;
        if (was.committee != is.committee)
            lines += tr("The comment for the committee has changed.");
        if (was.entrant != is.entrant)
            lines += tr("The comment for the entrant has changed.");
        return lines.join(u'\n');
    }
};

} // namespace

StepPlace placeOf(const StepSeen &step)
{
    using Part = StepPlace::Part;
    if (!step.before)
        return {};
    const BoardSheet &was = step.before->sheet;
    const BoardSheet &is = step.after->sheet;
    if (was.state != is.state || was.kind != is.kind)
        return {Part::State, 0};
    const std::size_t count = std::min(was.cells.size(), is.cells.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (was.cells[i] != is.cells[i])
            return {Part::Cell, i};
    }
    if (was.committee != is.committee)
        return {Part::Committee, 0};
    if (was.entrant != is.entrant)
        return {Part::Entrant, 0};
    return {};
}

bool isUnseen(const StepSeen &step)
{
    return step.before && placeOf(step).part == StepPlace::Part::Nothing &&
           step.before->textCorrected == step.after->textCorrected &&
           step.before->others.size() == step.after->others.size();
}

NoticeText noticeOf(const StepSeen &step, std::function<std::vector<SheetCriterion>()> criteria)
{
    return {NoticeText::Kind::Info,
            [step] { return StepWords::head(step); },
            [step, criteria = std::move(criteria)] { return StepWords::changes(step, criteria()); },
            {},
            {}};
}

NoticeText unkeptNotice(const std::string &entry)
{
    return {NoticeText::Kind::Warn,
            [name = text::apartLtr(QString::fromStdString(entry))] {
                return StepWords::tr("%1: a number that is not on the scale was not saved.").arg(name);
            },
            [] { return StepWords::tr("What was there before stands."); },
            {},
            {}};
}

NoticeText unkeptAtCloseNotice()
{
    return {NoticeText::Kind::Warn,
            [] { return StepWords::tr("This number is not on the scale and was not saved."); },
            [] { return StepWords::tr("What was there before stands. Correct it, or close once more to leave it so."); },
            {},
            {}};
}

} // namespace palmares::ui
