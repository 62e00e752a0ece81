#include "ui/shell/rail.h"

#include "ui/widgets/clampedlabel.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace palmares::ui {

namespace {

constexpr int itemHeight = 36;
constexpr int railWidth = 212;
constexpr int collapsedWidth = 56;
constexpr int iconSide = 18;
constexpr int inset = 8;
constexpr int titleLines = 3;

constexpr PageSpec homeSpec{Place::Page::Home, QT_TRANSLATE_NOOP("Pages", "All calls"), Icon::Home,
                            "file.home"};
constexpr PageSpec settingsSpec{Place::Page::Home, QT_TRANSLATE_NOOP("Pages", "Settings"), Icon::Settings,
                                "edit.settings"};

} // namespace

RailItem::RailItem(const PageSpec &spec, QWidget *parent) : QAbstractButton(parent), m_spec(spec)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailItem::setMark(const Navigator::Mark &mark)
{
    m_mark = mark;
    retranslate();
}

void RailItem::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    retranslate();
    updateGeometry();
}

QString RailItem::markText() const
{
    switch (m_mark.kind) {
    case Navigator::Mark::Kind::Count:
        return locale().toString(m_mark.count) + QStringLiteral(" ●");
    case Navigator::Mark::Kind::Word:
        return m_mark.word ? m_mark.word() : QString();
    default:
        return {};
    }
}

void RailItem::retranslate()
{
    const QString name = pageName(m_spec);
    setText(name);
    QString state = markText();
    if (m_mark.kind == Navigator::Mark::Kind::Done)
        state = tr("done");
    else if (m_mark.kind == Navigator::Mark::Kind::Count)
        state = tr("%Ln need a look", nullptr, m_mark.count);
    setAccessibleName(state.isEmpty() ? name : tr("%1, %2").arg(name, state));
    setToolTip(m_isCollapsed ? accessibleName() : QString());
    update();
}

QSize RailItem::sizeHint() const
{
    const int height = std::max(ui::metric(itemHeight), fontMetrics().height() + ui::metric(2 * inset));
    return {ui::metric(m_isCollapsed ? collapsedWidth : railWidth) - 2 * ui::metric(inset), height};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHere = isChecked();
    const auto mirrored = [&](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const int radius = ui::metric(5);
    if (isHere || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isHere ? tokens().surface : tokens().soft);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (isHere)
        painter.fillRect(mirrored({0, inset, 3, height() - 2 * inset}), tokens().accent);
    const int icon = ui::metric(iconSide);
    const int start = m_isCollapsed ? (width() - icon) / 2 : ui::metric(12);
    paintIcon(&painter, mirrored({start, (height() - icon) / 2, icon, icon}), m_spec.icon,
              isHere ? tokens().accent : tokens().ink2, layoutDirection());
    const QString state = markText();
    if (m_isCollapsed) {
        if (m_mark.kind == Navigator::Mark::Kind::Count) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens().warn);
            const int dot = ui::metric(8);
            painter.drawEllipse(
                mirrored({start + icon - dot / 2, (height() - icon) / 2 - dot / 2, dot, dot}));
        }
        return;
    }
    painter.setPen(m_mark.kind == Navigator::Mark::Kind::Count ? tokens().warn : tokens().ink2);
    const int textStart = start + icon + ui::metric(12);
    const int end = ui::metric(10);
    const QFont plain = ui::font(TextRole::Small);
    const QFont small = m_mark.kind == Navigator::Mark::Kind::Count ? bold(plain) : plain;
    const bool isDone = m_mark.kind == Navigator::Mark::Kind::Done;
    const int tick = ui::metric(16);
    const int stateWidth = isDone ? tick : QFontMetrics(small).horizontalAdvance(state);
    const QRect place = mirrored({width() - end - stateWidth, 0, stateWidth, height()});
    painter.setFont(small);
    if (isDone)
        paintIcon(&painter, place, Icon::Check, tokens().accent, layoutDirection());
    else
        painter.drawText(place, Qt::AlignCenter, state);
    painter.setPen(tokens().ink);
    painter.setFont(isHere ? bold(ui::font(TextRole::Body)) : ui::font(TextRole::Body));
    const QRect words(textStart, 0, width() - textStart - end - stateWidth, height());
    painter.drawText(
        mirrored(words),
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

Rail::Rail(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_title = new ClampedLabel(TextRole::Body, Tone::Ink, titleLines, this);
    m_title->setBold(true);
    m_figures = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_figures->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_figures);
    for (const PageSpec &spec : officePages()) {
        auto *item = new RailItem(spec, this);
        connect(item, &RailItem::clicked, this, [this, page = spec.page] { emit chosen(page); });
        column->addWidget(item);
        m_items.push_back(item);
    }
    column->addStretch(1);
    m_home = new RailItem(homeSpec, this);
    m_settings = new RailItem(settingsSpec, this);
    for (RailItem *item : {m_home, m_settings}) {
        item->setCheckable(false);
        column->addWidget(item);
    }
    connect(m_home, &RailItem::clicked, this, &Rail::homeWanted);
    connect(m_settings, &RailItem::clicked, this, &Rail::settingsWanted);
    retranslate();
    refit();
}

void Rail::setPages(const std::function<bool(Place::Page)> &has)
{
    for (RailItem *item : m_items)
        item->setVisible(has(item->spec().page));
}

void Rail::setCall(const QString &title, const QString &figures)
{
    m_title->setText(title);
    m_figures->setText(figures);
}

void Rail::setPresent(Place::Page page)
{
    for (RailItem *item : m_items)
        item->setChecked(item->spec().page == page);
}

void Rail::setMark(Place::Page page, const Navigator::Mark &mark)
{
    for (RailItem *item : m_items) {
        if (item->spec().page == page)
            item->setMark(mark);
    }
}

void Rail::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    for (RailItem *item : findChildren<RailItem *>())
        item->setCollapsed(collapsed);
    m_title->setVisible(!collapsed);
    m_figures->setVisible(!collapsed);
    refit();
}

void Rail::retranslate()
{
    setAccessibleName(tr("Pages of this call"));
    for (RailItem *item : findChildren<RailItem *>())
        item->retranslate();
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (isThemeChange(event))
        refit();
}

void Rail::refit()
{
    const int gap = ui::metric(inset);
    layout()->setContentsMargins(gap, ui::metric(12), gap, ui::metric(12));
    layout()->setSpacing(ui::metric(2));
    m_title->setContentsMargins(ui::metric(10), 0, ui::metric(10), 0);
    m_figures->setContentsMargins(ui::metric(10), 0, ui::metric(10), ui::metric(12));
    setFixedWidth(ui::metric(m_isCollapsed ? collapsedWidth : railWidth));
}

} // namespace palmares::ui
