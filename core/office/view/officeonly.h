#pragma once

#include "core/office/view/callview.h"

namespace palmares {

/// What only the office of a call may look at: a judge has the own sheets alone, and what follows from these is no result.
/// \errors OFFICE_ONLY (arg `call`)
inline Done officeOnly(const CallView &call)
{
    return call.identity.role == Role::Office ? Done() : Done(Error(Code::OFFICE_ONLY, {{"call", call.state.name}}));
}

} // namespace palmares
