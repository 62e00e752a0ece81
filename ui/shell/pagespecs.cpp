#include "ui/shell/pagespecs.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

using Page = Place::Page;

constexpr PageSpec office[] = {
    {Page::Overview, QT_TRANSLATE_NOOP("Pages", "Overview"), "overview", "go.overview"},
    {Page::Rules, QT_TRANSLATE_NOOP("Pages", "Rules"), "rules", "go.rules"},
    {Page::Entries, QT_TRANSLATE_NOOP("Pages", "Entries"), "entries", "go.entries"},
    {Page::Judges, QT_TRANSLATE_NOOP("Pages", "Judges"), "judges", "go.judges"},
    {Page::Assignment, QT_TRANSLATE_NOOP("Pages", "Assignment"), "assignment", "go.assignment"},
    {Page::Files, QT_TRANSLATE_NOOP("Pages", "Files"), "files", "go.files"},
    {Page::Results, QT_TRANSLATE_NOOP("Pages", "Results"), "results", "go.results"},
    {Page::Insight, QT_TRANSLATE_NOOP("Pages", "Insight"), "insight", "go.insight"},
    {Page::Decisions, QT_TRANSLATE_NOOP("Pages", "Decisions"), "decisions", "go.decisions"},
    {Page::Reports, QT_TRANSLATE_NOOP("Pages", "Reports"), "reports", "go.reports"},
};

constexpr PageSpec judge[] = {
    {Page::Welcome, QT_TRANSLATE_NOOP("Pages", "Welcome"), "info", "go.welcome"},
    {Page::Desk, QT_TRANSLATE_NOOP("Pages", "Score"), "ballot", "go.desk"},
    {Page::Review, QT_TRANSLATE_NOOP("Pages", "Review"), "table", "go.review"},
    {Page::Send, QT_TRANSLATE_NOOP("Pages", "Send"), "send", "go.send"},
};

} // namespace

std::span<const PageSpec> officePages()
{
    return office;
}

std::span<const PageSpec> judgeSteps()
{
    return judge;
}

QString pageName(const PageSpec &spec)
{
    return QCoreApplication::translate("Pages", spec.name);
}

} // namespace palmares::ui
