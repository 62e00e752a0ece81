// How an opened attachment is laid out; what it does is in mediapane.cpp.

#include "ui/viewer/imageview.h"
#include "ui/viewer/mediapane.h"
#include "ui/viewer/pdfview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace palmares::ui {

namespace {

constexpr int pageListWidth = 64;
constexpr int leastForPages =
    560; ///< a narrower one shows the page as large as it can, without the list of pages
constexpr int leastWidth = 240; ///< narrower than its controls: they are cut, the window does not grow

PlainLabel *label(TextRole role, Tone tone, QWidget *parent)
{
    auto *made = new PlainLabel(role, tone, parent);
    made->setWordWrap(true);
    return made;
}

} // namespace

MediaPane::MediaPane(QWidget *parent) : QWidget(parent), m_lastOpened(LastOpened::folder())
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    makeHead(all);

    m_stack = new QStackedWidget(this);
    m_reading = label(TextRole::Body, Tone::Ink2, m_stack);
    m_reading->setAlignment(Qt::AlignCenter);
    m_imageView = new ImageView(m_stack);
    m_pdfPage = new QWidget(m_stack);
    m_pages = new QListWidget(m_pdfPage);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setUniformItemSizes(true);
    m_pdfView = new PdfView(m_pdfPage);
    auto *pdfRow = new QHBoxLayout(m_pdfPage);
    pdfRow->setContentsMargins(0, 0, 0, 0);
    pdfRow->setSpacing(0);
    pdfRow->addWidget(m_pages);
    pdfRow->addWidget(m_pdfView, 1);
    makeProblem();
    for (QWidget *page :
         {static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_imageView), m_pdfPage, m_problemPage})
        m_stack->addWidget(page);
    all->addWidget(m_stack, 1);
    makeTools(all);

    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { showProblem(MediaProblem::TooSlow); });
    connect(m_imageView, &ImageView::scaleChanged, this, &MediaPane::retranslate);
    connect(m_pdfView, &PdfView::scaleChanged, this, &MediaPane::retranslate);
    connect(m_pdfView, &PdfView::failed, this, &MediaPane::showProblem);
    connect(m_pdfView, &PdfView::currentPageChanged, this, [this](int page) {
        const QSignalBlocker quiet(m_pages);
        m_pages->setCurrentRow(page);
    });
    connect(m_pages, &QListWidget::currentRowChanged, m_pdfView, &PdfView::goToPage);
    restyle();
    retranslate();
}

void MediaPane::restyle()
{
    const int above = ui::metric(m_isShort ? 3 : 10), tools = ui::metric(m_isShort ? 0 : 6);
    m_head->layout()->setContentsMargins(ui::metric(28), above, ui::metric(28), above);
    m_head->layout()->setSpacing(ui::metric(8));
    m_problemPage->layout()->setContentsMargins(ui::metric(28), ui::metric(8), ui::metric(28),
                                                ui::metric(24));
    m_problemPage->layout()->setSpacing(ui::metric(12));
    m_tools->layout()->setContentsMargins(ui::metric(24), tools, ui::metric(24), tools);
    static_cast<FlowLayout *>(m_tools->layout())->setGaps(ui::metric(6), ui::metric(2));
    m_scale->setMinimumHeight(m_zoomIn->sizeHint().height());
    m_pages->setFixedWidth(ui::metric(pageListWidth));
    setMinimumWidth(ui::metric(leastWidth));
    // A name goes by its own direction, but stands where lines of the screen begin.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (QLabel *words : {m_name, m_facts})
        words->setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
}

void MediaPane::placePages()
{
    m_pages->setVisible(m_pages->count() > 1 && width() >= ui::metric(leastForPages));
}

void MediaPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePages();
}

void MediaPane::makeHead(QVBoxLayout *all)
{
    m_head = new QWidget(this);
    auto *name = label(TextRole::Body, Tone::Ink, m_head);
    name->setBold(true);
    m_name = name;
    m_facts = label(TextRole::Small, Tone::Ink2, m_head);
    m_savedNotice = new Notice(m_head);
    m_cutNotice = new Notice(m_head);
    m_save = new QPushButton(m_head);
    m_save->setIcon(icon(Icon::Save));
    m_close = new QToolButton(m_head);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1); // an alignment of the whole would give lines that break the height of one
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_save);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(m_head);
    column->addLayout(row);
    column->addWidget(m_savedNotice);
    column->addWidget(m_cutNotice);
    all->addWidget(m_head);
    connect(m_save, &QPushButton::clicked, this, &MediaPane::saveCopy);
    connect(m_close, &QToolButton::clicked, this, &MediaPane::closeAsked);
}

void MediaPane::makeProblem()
{
    m_problemPage = new QWidget(m_stack);
    m_problemNotice = new Notice(m_problemPage);
    m_tryAnyway = new QPushButton(m_problemPage);
    auto *column = new QVBoxLayout(m_problemPage);
    column->addWidget(m_problemNotice);
    column->addWidget(m_tryAnyway, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_tryAnyway, &QPushButton::clicked, this, [this] {
        m_problem = MediaProblem::None;
        setState(State::Reading);
        decode();
    });
}

void MediaPane::makeTools(QVBoxLayout *all)
{
    m_tools = new QWidget(this);
    auto *row = new FlowLayout(m_tools); // long words in a narrow pane go to a second line
    row->setEven(true);                  // where no button stands alone
    const auto button = [&] {
        auto *made = new QToolButton(m_tools);
        made->setAutoRaise(true);
        row->addWidget(made);
        return made;
    };
    m_zoomOut = button();
    m_scale = new PlainLabel(TextRole::Small, Tone::Ink2, m_tools);
    m_scale->setAlignment(Qt::AlignCenter);
    row->addWidget(m_scale);
    m_zoomIn = button();
    m_fit = button();
    m_actual = button();
    m_turn = button();
    m_widen = button();
    m_widen->setCheckable(true);
    m_zoomOut->setIcon(icon(Icon::ZoomOut));
    m_zoomIn->setIcon(icon(Icon::ZoomIn));
    m_fit->setIcon(icon(Icon::Fit));
    m_fit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    all->addWidget(m_tools);
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { view()->zoomBy(-1); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { view()->zoomBy(1); });
    connect(m_fit, &QToolButton::clicked, this, [this] { view()->fit(); });
    connect(m_actual, &QToolButton::clicked, this, [this] { view()->actualSize(); });
    connect(m_turn, &QToolButton::clicked, m_imageView, &ImageView::turnRight);
    connect(m_widen, &QToolButton::clicked, this, &MediaPane::widenAsked);
}

} // namespace palmares::ui
