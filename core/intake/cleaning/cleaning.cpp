#include "core/intake/cleaning/cleaning.h"

#include "core/intake/cleaning/mediatype.h"

namespace palmares {

Cleaning cleaningOf(std::string_view mediaType)
{
    if (mediaType == "image/jpeg" || mediaType == "image/png" || mediaType == "image/webp" ||
        mediaType == "image/gif")
        return Cleaning::Picture;
    return mediaType == "application/pdf" ? Cleaning::Pages : Cleaning::None;
}

Result<CleanedFile> cleaned(BytesView bytes)
{
    const std::string_view type = mediaTypeOf(bytes);
    if (type == "image/jpeg")
        return cleanedJpeg(bytes);
    if (type == "image/png")
        return cleanedPng(bytes);
    if (type == "image/webp")
        return cleanedWebp(bytes);
    if (type == "image/gif")
        return cleanedGif(bytes);
    if (type == "application/pdf")
        return cleanedPdf(bytes);
    return Error(Code::NOT_FOUND, {{"detail", "kind"}});
}

} // namespace palmares
