#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <map>
#include <memory>

namespace palmares::ui {

/// Who makes which page. The program fills it, so that the shell includes no page and no page another one.
class PageRegistry {
public:
    using Factory = std::function<Page *(const Services &services, QWidget *parent)>;

    /// \pre nobody makes that page yet
    void add(Place::Page page, Factory factory);
    /// registry.add<WelcomePage>(Place::Page::Welcome)
    template <typename P>
    void add(Place::Page page)
    {
        add(page,
            [](const Services &services, QWidget *parent) -> Page * { return new P(services, parent); });
    }

    bool has(Place::Page page) const { return m_factories.contains(page); }
    /// A new page with its texts set. \pre has(page)
    Page *make(Place::Page page, const Services &services, QWidget *parent) const;

private:
    std::map<Place::Page, Factory> m_factories;
};

} // namespace palmares::ui
