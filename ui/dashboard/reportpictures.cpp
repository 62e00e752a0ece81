#include "ui/dashboard/reportpictures.h"

#include "ui/dashboard/insightcharts.h"

#include <QBuffer>
#include <QImage>

#include <cmath>

namespace palmares::ui {

namespace {

constexpr double wide = 720;     ///< points in which it is drawn
constexpr double mostHigh = 980; ///< of a page of A4
constexpr double sharpness = 3;

QByteArray paintedAsPng(const ChartDrawing &drawing)
{
    const QSizeF size(std::max(wide, drawing.leastWidth(1)), std::ceil(drawing.heightFor(std::max(wide, drawing.leastWidth(1)))));
    if (size.height() * wide / size.width() > mostHigh)
        return {};
    const Tokens &paper = tokensOf(Theme::Light);
    QImage image((size * sharpness).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(paper.surface);
    QPainter painter(&image);
    ChartPainter chart(painter, size, QRectF({}, size), QLocale().textDirection(), paper);
    drawing.paint(chart);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

void addTable(const ChartContent &content, text::PaperPicture &picture)
{
    for (const CellTable::Column &column : content.columns)
        picture.columns.push_back({column.heading, column.kind == ColumnKind::Figure});
    for (const std::vector<Cell> &cells : content.rows) {
        QStringList words;
        for (const Cell &cell : cells)
            words += cell.text;
        picture.rows.push_back({words, text::HtmlPage::Row::Kind::Plain});
    }
}

} // namespace

std::vector<text::PaperPicture> reportPictures(const text::PaperSource &source)
{
    using Of = text::PaperPicture::Of;
    InsightSource from;
    from.call = source.call;
    from.picture = source.insight;
    from.lang = source.lang;
    from.now = source.now;
    std::vector<text::PaperPicture> pictures;
    const auto add = [&](Of of, const ChartContent &content, bool hasTableAnyway) {
        if (!content.isThere())
            return;
        text::PaperPicture picture{of, content.finding, content.method, paintedAsPng(*content.drawing), {}, {}};
        if (picture.png.isEmpty())
            return;
        if (!hasTableAnyway)
            addTable(content, picture);
        pictures.push_back(std::move(picture));
    };
    add(Of::Flow, flowChart(from), true);
    if (source.official().isCheck())
        return pictures;
    for (const ChartContent &chart : rankingCharts(from))
        add(Of::Ranking, chart, true);
    add(Of::Spread, spreadChart(from), false);
    return pictures;
}

} // namespace palmares::ui
