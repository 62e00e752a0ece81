#include "ui/coordinator/results/whatifcharts.h"

#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/insightcharts.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace palmares::ui {

WhatIfCharts::WhatIfCharts(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(ui::metric(12));
}

void WhatIfCharts::show(const ResultPicture &result, const std::string &lang, const QString &wanted)
{
    m_result = result;
    m_lang = lang;
    m_wanted = wanted;
    if (m_method >= static_cast<int>(result->others.size()))
        m_method = 0;
    fill();
}

void WhatIfCharts::compareWith(int method)
{
    m_method = method;
    fill();
}

void WhatIfCharts::fill()
{
    const std::vector<WhatIf> &all = m_result->others;
    const bool isOne = m_method > 0;
    InsightSource source;
    source.call = m_result->call;
    source.lang = m_lang;
    source.wanted = m_wanted;
    source.picture = comparedOnly(m_result->round, m_result->report,
                                  isOne ? std::vector<WhatIf>{all.front(), all[static_cast<std::size_t>(m_method)]} : all);
    QStringList choices{tr("All methods")};
    for (std::size_t i = 1; i < all.size(); ++i)
        choices += tr("%1 and %2", "two methods").arg(methodName(all.front().method), methodName(all[i].method));
    std::vector<ChartContent> contents = slopeCharts(source);
    while (m_cards.size() < contents.size()) {
        auto *card = new ChartCard(m_services, QStringLiteral("results/slopes"), this);
        m_column->addWidget(card);
        m_cards.push_back(card);
        connect(card, &ChartCard::chosen, this, &WhatIfCharts::compareWith);
        connect(card, &ChartCard::opened, this, [this](const ChartTarget &target) {
            if (!target.entry.isEmpty())
                emit opened(target.entry);
        });
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < contents.size());
        if (i >= contents.size())
            continue;
        if (choices.size() > 2) {
            contents[i].choices = choices;
            contents[i].choice = m_method;
        }
        m_cards[i]->setContent(std::move(contents[i]));
    }
}

} // namespace palmares::ui
