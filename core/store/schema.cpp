#include "core/store/calldb.h"

namespace palmares {

const Schema &Schema::ours()
{
    static const Schema schema{{
#include "schema_steps.inc"
    }};
    return schema;
}

} // namespace palmares
