#include "ui/shell/pagespecs.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

using Page = Place::Page;

constexpr PageSpec office[] = {
    {Page::Overview, QT_TRANSLATE_NOOP("Pages", "Overview"), Icon::Overview, "go.overview"},
    {Page::Rules, QT_TRANSLATE_NOOP("Pages", "Rules"), Icon::Rules, "go.rules"},
    {Page::Entries, QT_TRANSLATE_NOOP("Pages", "Entries"), Icon::Entries, "go.entries"},
    {Page::Judges, QT_TRANSLATE_NOOP("Pages", "Judges"), Icon::Judges, "go.judges"},
    {Page::Assignment, QT_TRANSLATE_NOOP("Pages", "Assignment"), Icon::Assignment, "go.assignment"},
    {Page::Files, QT_TRANSLATE_NOOP("Pages", "Files"), Icon::Files, "go.files"},
    {Page::Results, QT_TRANSLATE_NOOP("Pages", "Results"), Icon::Results, "go.results"},
    {Page::Insight, QT_TRANSLATE_NOOP("Pages", "Insight"), Icon::Insight, "go.insight"},
    {Page::Decisions, QT_TRANSLATE_NOOP("Pages", "Decisions"), Icon::Decisions, "go.decisions"},
    {Page::Reports, QT_TRANSLATE_NOOP("Pages", "Reports"), Icon::Reports, "go.reports"},
};

constexpr PageSpec judge[] = {
    {Page::Welcome, QT_TRANSLATE_NOOP("Pages", "Welcome"), Icon::Info, "go.welcome"},
    {Page::Desk, QT_TRANSLATE_NOOP("Pages", "Score"), Icon::Ballot, "go.desk"},
    {Page::Review, QT_TRANSLATE_NOOP("Pages", "Review"), Icon::Table, "go.review"},
    {Page::Send, QT_TRANSLATE_NOOP("Pages", "Send"), Icon::Send, "go.send"},
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
