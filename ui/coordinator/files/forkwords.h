#pragma once

#include "core/office/exchange/intakedesk.h"

#include <QString>

#include <string_view>

namespace palmares::ui {

/// What is there in two versions: "Two closes of Review".
QString forkTitle(const CallView &call, const ForkView &fork, std::string_view lang);

/// Who says so: the label of a laptop, or an office, this one or another.
QString versionName(const ForkVersion &version);

/// A field of a version as it is called in the language at work; its own name where it has no other.
QString fieldWords(const CallView &call, const QString &field, std::string_view lang);

/// A value of it in words; a dash for none.
QString valueWords(const QString &field, const std::string &value);

} // namespace palmares::ui
