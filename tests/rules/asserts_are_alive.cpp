#include <cassert>

/// Succeeds only if assert() looks at its argument: a build with NDEBUG tests nothing that our own code promises itself.
int main()
{
    bool looked = false;
    assert((looked = true));
    return looked ? 0 : 1;
}
