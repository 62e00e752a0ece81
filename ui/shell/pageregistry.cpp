#include "ui/shell/pageregistry.h"

namespace palmares::ui {

void PageRegistry::add(Place::Page page, Factory factory)
{
    const bool isNew = m_factories.emplace(page, std::move(factory)).second;
    Q_ASSERT(isNew);
    Q_UNUSED(isNew)
}

Page *PageRegistry::make(Place::Page page, const Services &services, QWidget *parent) const
{
    Page *made = m_factories.at(page)(services, parent);
    made->retranslate();
    return made;
}

} // namespace palmares::ui
