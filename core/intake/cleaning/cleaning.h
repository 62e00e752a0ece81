#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// A file without what its maker's programs wrote beside the picture or the pages. Made from the bytes alone,
/// and the same everywhere: two coordinators who clean a file have one file. To clean it again changes
/// nothing.
struct CleanedFile {
    Bytes bytes; ///< as they were, to the byte, if nothing was taken out
    /// What was taken out, ascending, each once: animation_text, application, comment, exif, history, info,
    /// iptc, attachment, author, preview, profile, text, time, trailing, unknown, xmp.
    std::vector<std::string> removed;
    Bytes said; ///< the bytes that were taken out, to look for names in; at most 1 MiB
    Bytes stays; ///< of a PDF: the words that nobody sees on the pages and that are left in it, to look for names in; at most 4 MiB
    bool hasPictureLeft = false; ///< of a PDF: a picture in it may still hold what its maker's program wrote
};

/// What can be done about a file of this type ("image/png", …).
enum class Cleaning {
    Picture, ///< by its segments; what can be seen in it stays
    Pages,   ///< a PDF; what stands on its pages stays
    None     ///< sound, video, and whatever else
};
Cleaning cleaningOf(std::string_view mediaType);

/// Cleans by what the bytes are (see mediaTypeOf()). \errors DAMAGED (`detail`: what is wrong with it, as
/// jpeg_cut_off), PASSWORD_PROTECTED and TOO_BIG (a PDF), NOT_FOUND (`detail` kind: nothing can be done about this type)
Result<CleanedFile> cleaned(BytesView bytes);

// The segments of one format each. Pixels and colours stay; so does the way up of a JPEG, as an Exif segment
// that says nothing else, and of a colour profile the colours. What stands after the end of the picture goes. A file that breaks the rules of its
// format is refused, since what is in it cannot be told. \errors DAMAGED (`detail`)

Result<CleanedFile>
cleanedJpeg(BytesView bytes); ///< ITU-T T.81 annex B; Exif 2.32 4.5; keeps JFIF, colours, Adobe
Result<CleanedFile> cleanedPng(BytesView bytes);  ///< PNG third edition 4 and 11; keeps colour and animation
Result<CleanedFile> cleanedWebp(BytesView bytes); ///< RFC 9649 section 2; frames of animations too
Result<CleanedFile> cleanedGif(BytesView bytes);  ///< GIF89a; keeps the loop

/// Info, XMP, what programs keep for themselves, attached files, authors of notes, signatures, makers and names of layers, earlier
/// versions, the words of colour profiles and the metadata of JPEG pictures inside; one that breaks the rules, lies deeper than that or is a JPEG 2000 with metadata is left, and said
/// to be. Words that pages are described, found and filled in with (alternative texts, bookmarks, fields of forms, XFA) stay, since who cannot see
/// needs them, and are given to look for names in. Pages are not drawn, and nothing is unpacked but what names the objects and what pictures are packed in, within the limits of
/// PdfGauge. \errors DAMAGED (`detail` pdf), TOO_BIG (`detail` pdf), PASSWORD_PROTECTED
Result<CleanedFile> cleanedPdf(BytesView bytes);

} // namespace palmares
