#pragma once

#include "core/office/session/callshelf.h"

namespace palmares {

/// Copies the files of a sample call, from a folder or from inside the program (":/sample"), into a folder.
/// \errors CANNOT_READ, CANNOT_WRITE, DISK_FULL
Done unpackSample(const std::string &from, const std::string &to);

/// The sample call in a home, for whoever tries the program: its office, and one judge who has not scored
/// yet. All other judges have sent their ballots.
struct SampleCall {
    CallFolder office;
    CallFolder judge;
    std::string judgeCode;
};

/// Plays the call beside the home and moves the two folders in when they are whole: a failure or a cancel
/// leaves nothing. `lang` (a tag): the free seat is that of the first judge who reads this language.
/// \errors CALL_EXISTS (it is here already), CANCELLED, those of runDemo()
Result<SampleCall> makeSample(const Environment &environment, const std::string &from, std::string_view lang,
                              const Progress &progress = {});

/// Takes the sample call away, with its keys and everything scored in it. Only what makeSample() has made.
/// \errors LOCKED (one of its folders is open)
Done removeSample(const Home &home);

} // namespace palmares
