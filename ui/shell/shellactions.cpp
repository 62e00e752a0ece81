#include "ui/shell/shellactions.h"

namespace palmares::ui {

namespace {

using Menu = ActionSpec::Menu;

constexpr ActionSpec actions[] = {
    {"file.open", QT_TRANSLATE_NOOP("Actions", "&Open files…"), Icon::Open, "Ctrl+O", Menu::File},
    {"file.new", QT_TRANSLATE_NOOP("Actions", "&New call…"), Icon::Plus, "Ctrl+N", Menu::File},
    {"file.home", QT_TRANSLATE_NOOP("Actions", "&All calls"), Icon::Home, "Alt+Home", Menu::File, true},
    {"file.print", QT_TRANSLATE_NOOP("Actions", "&Print…"), Icon::Print, "Ctrl+P", Menu::File},
    {"file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), {}, "Ctrl+Q", Menu::File, true},
    {"edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), Icon::Undo, "Ctrl+Z", Menu::Edit},
    {"edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), Icon::Redo, "Ctrl+Shift+Z; Ctrl+Y", Menu::Edit},
    {"edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), Icon::Copy, "Ctrl+C", Menu::Edit, true},
    {"edit.find", QT_TRANSLATE_NOOP("Actions", "&Find…"), Icon::Search, "Ctrl+F", Menu::Edit},
    {"edit.settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), Icon::Settings, "Ctrl+,", Menu::Edit, true},
    {"view.larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"), Icon::ZoomIn, "Ctrl++; Ctrl+=", Menu::View},
    {"view.smaller", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), Icon::ZoomOut, "Ctrl+-", Menu::View},
    {"view.rail", QT_TRANSLATE_NOOP("Actions", "&Icons only at the side"), {}, "F9", Menu::View, true, true},
    {"view.fullscreen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), {}, "F11", Menu::View, false, true},
    {"call.back", QT_TRANSLATE_NOOP("Actions", "&Back"), Icon::ChevronBack, "Alt+Up; Back", Menu::Call},
    {"call.judge", QT_TRANSLATE_NOOP("Actions", "Chan&ge judge"), Icon::Judges, "Ctrl+Shift+H", Menu::Call},
    {"go.welcome", QT_TRANSLATE_NOOP("Actions", "&Welcome"), Icon::Info, "Ctrl+1", Menu::Call, true},
    {"go.desk", QT_TRANSLATE_NOOP("Actions", "&Score"), Icon::Ballot, "Ctrl+2", Menu::Call},
    {"go.review", QT_TRANSLATE_NOOP("Actions", "&Review"), Icon::Table, "Ctrl+3", Menu::Call},
    {"go.send", QT_TRANSLATE_NOOP("Actions", "S&end"), Icon::Send, "Ctrl+4", Menu::Call},
    {"go.overview", QT_TRANSLATE_NOOP("Actions", "&Overview"), Icon::Overview, "Ctrl+1", Menu::Call, true},
    {"go.rules", QT_TRANSLATE_NOOP("Actions", "&Rules"), Icon::Rules, "Ctrl+2", Menu::Call},
    {"go.entries", QT_TRANSLATE_NOOP("Actions", "&Entries"), Icon::Entries, "Ctrl+3", Menu::Call},
    {"go.judges", QT_TRANSLATE_NOOP("Actions", "&Judges"), Icon::Judges, "Ctrl+4", Menu::Call},
    {"go.assignment", QT_TRANSLATE_NOOP("Actions", "&Assignment"), Icon::Assignment, "Ctrl+5", Menu::Call},
    {"go.files", QT_TRANSLATE_NOOP("Actions", "&Files"), Icon::Files, "Ctrl+6", Menu::Call},
    {"go.results", QT_TRANSLATE_NOOP("Actions", "Res&ults"), Icon::Results, "Ctrl+7", Menu::Call},
    {"go.insight", QT_TRANSLATE_NOOP("Actions", "&Insight"), Icon::Insight, "Ctrl+8", Menu::Call},
    {"go.decisions", QT_TRANSLATE_NOOP("Actions", "&Decisions"), Icon::Decisions, "Ctrl+9", Menu::Call},
    {"go.reports", QT_TRANSLATE_NOOP("Actions", "Re&ports"), Icon::Reports, "Ctrl+0", Menu::Call},
    // As Arabic and Chinese keyboards write it, too.
    {"help.keys", QT_TRANSLATE_NOOP("Actions", "&Keys on this page"), Icon::Keyboard, "?; F1; \u061F; \uFF1F", Menu::Help},
    {"help.sample", QT_TRANSLATE_NOOP("Actions", "&Try the sample call"), Icon::Package, "", Menu::Help},
    {"help.about", QT_TRANSLATE_NOOP("Actions", "&About Palmares"), Icon::Info, "", Menu::Help, true},
};

} // namespace

std::span<const ActionSpec> shellActions()
{
    return actions;
}

} // namespace palmares::ui
