#include "ui/shell/place.h"

namespace palmares::ui {

Side sideOf(Place::Page page)
{
    if (page < Place::Page::Welcome)
        return Side::None;
    return page < Place::Page::Overview ? Side::Judge : Side::Office;
}

} // namespace palmares::ui
