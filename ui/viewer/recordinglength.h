#pragma once

#include <QByteArray>

namespace palmares::ui {

/// How long a recording says it is, in milliseconds; 0 if it does not say, or says it in a way this does not
/// read. Reads the head of WebM and Matroska (RFC 9559, 5.1.2 Info), whose length Qt 6.4 does not tell.
qint64 lengthInHead(const QByteArray &bytes);

} // namespace palmares::ui
