#include "ui/widgets/tokens.h"

namespace palmares::ui {
namespace {

std::array<QColor, 5> colours(const std::array<QRgb, 5> &values)
{
    std::array<QColor, 5> result;
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = QColor::fromRgb(values[i]);
    return result;
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens light()
{
    Tokens t;
    t.theme = Theme::Light;
    t.window = rgb(0xF5F4F0);
    t.surface = rgb(0xFFFFFF);
    t.sunken = rgb(0xECEAE4);
    t.ink = rgb(0x1A1E20);
    t.ink2 = rgb(0x474E52);
    t.ink3 = rgb(0x5F666B);
    t.accent = rgb(0x0B665C);
    t.accentPressed = rgb(0x084C45);
    t.onAccent = rgb(0xFFFFFF);
    t.soft = rgb(0xDCEEEA);
    t.softPressed = rgb(0xC4E1DA);
    t.softInk = rgb(0x084C45);
    t.warn = rgb(0x7A4B00);
    t.warnBg = rgb(0xFDF1D3);
    t.bad = rgb(0xA1261C);
    t.badBg = rgb(0xFBE7E4);
    t.info = rgb(0x1F558A);
    t.infoBg = rgb(0xE4EFF9);
    t.doneBg = t.soft;
    t.close = rgb(0xFEF7E5);
    t.edge = rgb(0x7F8589);
    t.line = rgb(0xDAD7CF);
    t.track = rgb(0xDAD7CF);
    t.focus = t.accent;
    t.kinds = colours({0x0B665C, 0xB03A12, 0x1D2F6F, 0x9A48BE, 0xB08100});
    t.rest = rgb(0x6B7378);
    t.steps = colours({0xD6EAE4, 0xA6D0C6, 0x6DB1A4, 0x3E9486, 0x0B665C});
    t.onSteps = {t.ink, t.ink, t.ink, t.ink, rgb(0xFFFFFF)};
    return t;
}

Tokens dark()
{
    Tokens t;
    t.theme = Theme::Dark;
    t.window = rgb(0x14181A);
    t.surface = rgb(0x1C2124);
    t.sunken = rgb(0x0F1214);
    t.ink = rgb(0xECEAE4);
    t.ink2 = rgb(0xBDC2C4);
    t.ink3 = rgb(0xA3AAAE);
    t.accent = rgb(0x63CDBB);
    t.accentPressed = rgb(0x8ADCCD);
    t.onAccent = rgb(0x04211D);
    t.soft = rgb(0x17403A);
    t.softPressed = rgb(0x1E5149);
    t.softInk = rgb(0xB5EBE1);
    t.warn = rgb(0xF2C871);
    t.warnBg = rgb(0x392D12);
    t.bad = rgb(0xFFA396);
    t.badBg = rgb(0x43201C);
    t.info = rgb(0x9CC8F3);
    t.infoBg = rgb(0x1A2F45);
    t.doneBg = t.soft;
    t.close = rgb(0x2D2819);
    t.edge = rgb(0x7C858A);
    t.line = rgb(0x333A3F);
    t.track = rgb(0x333A3F);
    t.focus = t.accent;
    t.kinds = colours({0x63CDBB, 0xEF7842, 0x5673D6, 0xC78EE3, 0xF7E69A});
    t.rest = rgb(0x8E969A);
    t.steps = colours({0x2E4B45, 0x356B61, 0x439785, 0x5BB8A6, 0x93E8D8});
    t.onSteps = {t.ink, t.ink, t.onAccent, t.onAccent, t.onAccent};
    return t;
}

Tokens contrast()
{
    const QColor black = rgb(0x000000);
    const QColor white = rgb(0xFFFFFF);
    Tokens t;
    t.theme = Theme::Contrast;
    t.window = t.surface = t.sunken = black;
    t.ink = t.ink2 = white;
    t.ink3 = rgb(0xE6E6E6);
    t.accent = rgb(0xFFE600);
    t.accentPressed = rgb(0xFFF59A);
    t.onAccent = black;
    t.soft = rgb(0x3A3500);
    t.softPressed = rgb(0x524B00);
    t.softInk = white;
    t.warn = rgb(0xFFC400);
    t.bad = rgb(0xFFA79B);
    t.info = rgb(0x8FD3FF);
    t.warnBg = t.badBg = t.infoBg = t.doneBg = t.close = black;
    t.closeBar = 4;
    t.edge = t.line = white;
    t.track = rgb(0x6E6E6E);
    t.focus = t.info;
    t.focusWidth = 3;
    t.kinds = colours({0xFFE600, 0xFF7A45, 0x5C8DFF, 0xE9A8FF, 0xFFFFFF});
    t.rest = rgb(0xCCCCCC);
    t.steps = colours({0x333000, 0x665C00, 0x998A00, 0xCCB800, 0xFFE600});
    t.onSteps = {white, white, black, black, black};
    return t;
}

} // namespace

const Tokens &tokensOf(Theme theme)
{
    static const Tokens themes[] = {light(), dark(), contrast()};
    return themes[static_cast<std::size_t>(theme)];
}

Tokens tokensFrom(const QPalette &system)
{
    using P = QPalette;
    Tokens t = system.color(P::Window).lightnessF() < 0.5F ? contrast() : light();
    t.theme = Theme::Contrast;
    t.window = t.sunken = system.color(P::Window);
    t.surface = system.color(P::Base);
    t.ink = t.ink2 = system.color(P::WindowText);
    t.ink3 = system.color(P::Disabled, P::WindowText);
    t.accent = t.soft = t.softPressed = system.color(P::Highlight);
    t.accentPressed = t.accent;
    t.onAccent = t.softInk = system.color(P::HighlightedText);
    t.warnBg = t.badBg = t.infoBg = t.doneBg = t.close = t.window;
    t.closeBar = 4;
    t.edge = t.line = t.ink;
    t.track = t.ink3;
    t.focus = t.accent;
    t.focusWidth = 3;
    t.kinds[0] = t.accent;
    return t;
}

QColor color(const Tokens &from, Tone tone)
{
    switch (tone) {
    case Tone::Ink:
        return from.ink;
    case Tone::Ink2:
        return from.ink2;
    case Tone::Ink3:
        return from.ink3;
    case Tone::Accent:
        return from.accent;
    case Tone::OnAccent:
        return from.onAccent;
    case Tone::SoftInk:
        return from.softInk;
    case Tone::Warn:
        return from.warn;
    case Tone::Bad:
        return from.bad;
    case Tone::Info:
        return from.info;
    }
    return from.ink;
}

QColor color(Tone tone)
{
    return color(tokens(), tone);
}

QPalette paletteOf(const Tokens &from)
{
    using P = QPalette;
    P palette;
    const std::pair<P::ColorRole, QColor> roles[] = {
        {P::Window, from.window},
        {P::Base, from.surface},
        {P::AlternateBase, from.sunken},
        {P::Button, from.surface},
        {P::ToolTipBase, from.surface},
        {P::WindowText, from.ink},
        {P::Text, from.ink},
        {P::ButtonText, from.ink},
        {P::ToolTipText, from.ink},
        {P::BrightText, from.ink},
        {P::PlaceholderText, from.ink3},
        {P::Link, from.accent},
        {P::LinkVisited, from.accent},
        {P::Highlight, from.soft},
        {P::HighlightedText, from.softInk},
        {P::Light, from.surface},
        {P::Midlight, from.line},
        {P::Mid, from.edge},
        {P::Dark, from.edge},
        {P::Shadow, from.line},
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        {P::Accent, from.accent},
#endif
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(P::All, role, colour);
    for (const P::ColorRole role : {P::WindowText, P::Text, P::ButtonText})
        palette.setColor(P::Disabled, role, from.ink3);
    palette.setColor(P::Disabled, P::Base, from.window);
    palette.setColor(P::Disabled, P::Mid, from.line);
    return palette;
}

} // namespace palmares::ui
