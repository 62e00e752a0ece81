#include "ui/shell/steps.h"

#include <QEvent>

#include <algorithm>

namespace palmares::ui {

Steps::Steps(QWidget *parent) : StepBar(parent)
{
    connect(this, &StepBar::chosen, this, [this](int index) {
        // Whether one may go is not decided here.
        emit pageChosen(m_pages[static_cast<std::size_t>(index)]->page);
    });
    retranslate();
}

void Steps::setPages(const std::function<bool(Place::Page)> &has)
{
    m_pages.clear();
    for (const PageSpec &spec : judgeSteps()) {
        if (has(spec.page))
            m_pages.push_back(&spec);
    }
    retranslate();
}

int Steps::indexOf(Place::Page page) const
{
    const auto at = std::find_if(m_pages.begin(), m_pages.end(),
                                 [&](const PageSpec *spec) { return spec->page == page; });
    return at == m_pages.end() ? -1 : static_cast<int>(at - m_pages.begin());
}

void Steps::setPresent(Place::Page page)
{
    setCurrent(indexOf(page == Place::Page::Compare ? Place::Page::Desk : page));
}

void Steps::setMark(Place::Page page, const Navigator::Mark &mark)
{
    setDone(indexOf(page), mark.kind == Navigator::Mark::Kind::Done);
}

void Steps::retranslate()
{
    setAccessibleName(tr("Steps"));
    QStringList words;
    for (const PageSpec *spec : m_pages)
        words += pageName(*spec);
    setSteps(words);
}

void Steps::changeEvent(QEvent *event)
{
    StepBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace palmares::ui
