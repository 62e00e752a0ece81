#pragma once

#include <QString>

#include "ui/shell/offergroups.h"
#include "ui/widgets/icon.h"

#include <vector>

namespace palmares::ui {

/// One thing that can be done with a group of files.
struct OfferWay {
    FileUse use = FileUse::Refused;
    std::vector<std::size_t> fits; ///< indices in OfferedFile::fits of the first file; several: which one is to be asked
    QString button;                ///< a verb with its object
};

/// A fact of the preview: "Invited by", "Nadia El Khattabi".
struct OfferFact {
    QString label;
    QString value;
};

/// A group of offered files as the preview says it, in the words of the current language.
struct OfferWords {
    Icon icon = Icon::Info;
    Tone tone = Tone::Ink2;
    QString kind;  ///< what will happen: "To judge"
    QString title; ///< of which call
    std::vector<OfferFact> facts;
    QString words; ///< what opening would do, or why it cannot be
    struct Line {
        QString name; ///< of the file, size
        QString why;  ///< it cannot be used; else empty
        QString path; ///< in full, for the tip
    };
    std::vector<Line> lines; ///< the files
    std::vector<OfferWay> ways;
};

/// \param lang a tag such as "zh-Hans": the language of titles
/// \param now ms, for what is near and what is past
/// As whoever reads `lang` calls it; a criterion without a title by its id.
QString titleOf(const Rewording::Criterion &criterion, std::string_view lang);

OfferWords offerWordsOf(const OfferGroup &group, const std::vector<SeenFile> &files, std::string_view lang,
                        std::int64_t now);

} // namespace palmares::ui
