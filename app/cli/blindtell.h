#pragma once

#include "app/cli/verbs.h"
#include "core/office/entries/blindness.h"

namespace palmares::cli {

/// `entries blindness`: entry by entry what shows who sent it, and what packages cannot take out.
Done tellBlindness(Context &context, const Args &args);

/// `entries redact`: black bars over what titles and texts of an entry say of its sender.
Done redact(Context &context, const Args &args);

/// One line each, if there is something: how many entries may show who sent them, and how many of their attachments
/// are sent as they came; `blindness` of the object; which entries have a title at most. A bundle cleans nothing: there, those that packages would clean are told too.
void tellWhatIsLeft(Out &out, const CallView &view, const WhatIsLeft &left, bool inBundle = false);

/// Which codes say who somebody is, if any do: a file that names nobody holds codes, and records those that were changed since.
void tellCodesThatName(Out &out, const CallView &view, bool inRecords = false);

/// The entries that packages or forms of a round would hold: of one judge, or of all where `judge` is empty.
std::vector<std::uint32_t> entriesToSend(const CallView &view, const std::string &round, const std::string &judge);

} // namespace palmares::cli
