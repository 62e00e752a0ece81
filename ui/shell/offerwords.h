#pragma once

#include <QString>

#include "core/office/callshelf.h"
#include "ui/widgets/icon.h"

#include <vector>

namespace palmares::ui {

/// One thing that can be done with an offered file.
struct OfferWay {
    FileUse use = FileUse::Refused;
    std::optional<std::size_t> fit; ///< index in OfferedFile::fits
    QString button;                 ///< a verb with its object
};

/// An offered file as the preview says it, in the words of the current language.
struct OfferWords {
    Icon icon = Icon::Info;
    Tone tone = Tone::Ink2;
    QString title; ///< what it is and of which call
    QString meta;  ///< name of the file, size
    QString words; ///< what opening it would do, or why it cannot be
    std::vector<OfferWay> ways;
};

/// \param lang a tag such as "zh-Hans": the language of titles
OfferWords offerWordsOf(const OfferedFile &file, std::string_view lang);

} // namespace palmares::ui
