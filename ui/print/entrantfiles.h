#pragma once

#include "core/base/result.h"
#include "ui/text/entrantpapers.h"

#include <QString>

#include <functional>
#include <vector>

namespace palmares::print {

enum class EntrantPaperKind { Letters, Certificates };

struct EntrantFiles {
    QStringList written;      ///< names in the folder
    QStringList nameless;     ///< codes of entries whose entrant has no name here: they get no certificate
    std::vector<Error> failed; ///< one for each file that could not be written; the others are there
};

struct EntrantChoice {
    EntrantPaperKind kind = EntrantPaperKind::Letters;
    text::Feedback feedback = text::Feedback::Result; ///< of letters
    /// Of certificates: the bands whose entries get one as well, by id; see EntrantPaper::earnsBand. A name for scores need not be an honour.
    std::vector<std::string> bands;
};

/// True to go on.
using EntrantProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// Writes one PDF for each entry of a closed round: a letter for all, a certificate for those that are honoured or are in a band of the choice, each in the
/// language of its entry: `letter-E-014.pdf`, `certificate-E-014.pdf`. Needs a QGuiApplication; from any thread.
/// \errors NOT_CLOSED, NOTHING_TO_DO, BAD_VALUE (no band of the round is called so, or it counts places), CANNOT_WRITE (the folder), CANCELLED (what was written by then stays)
Result<EntrantFiles> writeEntrantFiles(const text::PaperSource &source, const EntrantChoice &choice, const QString &folder,
                                       const EntrantProgress &progress = {});

/// One certificate: A4 across, the mark, and the words one below the other under one line of the accent. \errors CANNOT_WRITE
Done writeCertificate(const text::CertificateWords &words, const QString &file);

} // namespace palmares::print
