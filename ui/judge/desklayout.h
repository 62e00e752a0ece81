#pragma once

namespace palmares::ui {

/// How the desk is laid out: by the room there is, counted in drawn pixels at 100 % text.
struct DeskLayout {
    enum class Panes {
        Three,  ///< list, entry, sheet
        Two,    ///< entry and sheet; the list is a drawer
        Tabbed, ///< entry or sheet; the list is a drawer
    } panes = Panes::Three;
    int list = 236; ///< widths in drawn pixels
    int sheet = 344;
    friend bool operator==(const DeskLayout &, const DeskLayout &) = default;
};

/// `width` in pixels, `scale` = pixels per drawn pixel.
constexpr DeskLayout deskLayoutFor(int width, double scale)
{
    const double room = width / scale;
    if (room >= 1200)
        return {DeskLayout::Panes::Three, 236, 344};
    if (room >= 900)
        return {DeskLayout::Panes::Three, 212, 328};
    if (room >= 720)
        return {DeskLayout::Panes::Two, 280, 328};
    return {DeskLayout::Panes::Tabbed, 280, 328};
}

} // namespace palmares::ui
