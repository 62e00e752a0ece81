#include "tests/gallery/scene.h"

#include "tests/support/insightmaker.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/insightcharts.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

using Make = std::function<ui::ChartContent(const ui::InsightSource &)>;

/// Charts of rounds that are written down, below each other.
class Charts final : public QWidget {
public:
    Charts(World &world, InsightPicture picture, std::vector<Make> makes) : m_makes(std::move(makes))
    {
        m_source.call = std::make_shared<CallView>();
        m_source.picture = std::move(picture);
        auto *area = new QScrollArea(this);
        auto *whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(area);
        auto *body = new QWidget(area);
        auto *column = new QVBoxLayout(body);
        for (std::size_t i = 0; i < m_makes.size(); ++i) {
            m_cards.push_back(new ui::ChartCard(world.services(), QStringLiteral("charts/%1").arg(i), body));
            column->addWidget(m_cards.back());
        }
        column->addStretch(1);
        area->setWidget(body);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFrameShape(QFrame::NoFrame);
        resize(1000, 700);
        fill();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            fill();
    }

private:
    void fill()
    {
        m_source.lang = QLocale().bcp47Name().toStdString();
        for (std::size_t i = 0; i < m_makes.size(); ++i)
            m_cards[i]->setContent(m_makes[i](m_source));
    }

    ui::InsightSource m_source;
    std::vector<Make> m_makes;
    std::vector<ui::ChartCard *> m_cards;
};

Make ranking()
{
    return [](const ui::InsightSource &source) { return ui::rankingChart(source, 0); };
}

} // namespace

PALMARES_SCENE(charts, parts)
{
    return new Charts(world, insightOfSheets(topFour, twoParts()), {ranking(), ui::severityChart});
}

PALMARES_SCENE(charts, against)
{
    return new Charts(world, insightOfSheets(topFour, harshAndMild()),
                      {ranking(), [](const ui::InsightSource &source) { return ui::slopeChart(source, 0); }});
}

PALMARES_SCENE(charts, tied)
{
    std::string sheets;
    for (int e = 1; e <= 9; ++e) {
        for (int j = 1; j <= 3; ++j)
            sheets += sheetLine(j, e, e <= 3 ? 9 : e <= 6 ? 7 : 3 + (e + j) % 3);
    }
    return new Charts(world, insightOfSheets(topFour, sheets),
                      {ranking(), [](const ui::InsightSource &source) { return ui::slopeChart(source, 0); }, ui::agreementChart});
}

PALMARES_SCENE(charts, score)
{
    return new Charts(world, insightOfSheets(R"("scale": {"min": "1", "max": "10", "step": "1"}, "cut": {"at_least": "6"})", twoParts(true)),
                      {ranking(), ui::agreementChart});
}

/// Four judges on the same entries, one of them harsh; entries of two attributes that nearly go together.
PALMARES_SCENE(charts, panel)
{
    std::string sheets;
    for (int e = 1; e <= 48; ++e) {
        for (int j = 1; j <= 4; ++j)
            sheets += sheetLine(j, e, 4 + (e % 2 == 1 ? 2 : 0) + (e / 2 * 5 + e / 2 * j) % 3 - (j == 1 ? 2 : 0));
    }
    const auto picture = insightOfSheets(topFour, sheets, "[]", {}, [](ScoreTable &table) {
        for (std::size_t e = 0; e < table.entries.size(); ++e)
            table.entries[e].attributes = {{"region", e % 2 == 0 ? "north" : "south"}, {"type", e % 6 < 3 ? "film" : "song"}};
    });
    return new Charts(world, picture, {ui::severityChart, [](const ui::InsightSource &source) { return ui::fairnessCharts(source).front(); }});
}
