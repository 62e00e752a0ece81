// How an opened attachment is laid out; what it does is in mediapane.cpp.

#include "ui/viewer/imageview.h"
#include "ui/viewer/mediapane.h"
#include "ui/viewer/pdfview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace palmares::ui {

namespace {

constexpr int pageListWidth = 64;

QLabel *plainLabel(QWidget *parent, bool wraps)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    return label;
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
    m_reading = plainLabel(m_stack, true);
    m_reading->setAlignment(Qt::AlignCenter);
    m_imageView = new ImageView(m_stack);
    m_pdfPage = new QWidget(m_stack);
    m_pages = new QListWidget(m_pdfPage);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setFixedWidth(pageListWidth);
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
    retranslate();
}

void MediaPane::makeHead(QVBoxLayout *all)
{
    auto *head = new QWidget(this);
    m_name = plainLabel(head, true);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_facts = plainLabel(head, true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_savedWords = plainLabel(head, true);
    m_save = new QPushButton(head);
    m_close = new QToolButton(head);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addWidget(m_savedWords);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 12, 10);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_save, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    all->addWidget(head);
    connect(m_save, &QPushButton::clicked, this, &MediaPane::saveCopy);
    connect(m_close, &QToolButton::clicked, this, &MediaPane::closeAsked);
}

void MediaPane::makeProblem()
{
    m_problemPage = new QWidget(m_stack);
    m_cause = plainLabel(m_problemPage, true);
    QFont bold = m_cause->font();
    bold.setWeight(QFont::DemiBold);
    m_cause->setFont(bold);
    m_nextStep = plainLabel(m_problemPage, true);
    m_tryAnyway = new QPushButton(m_problemPage);
    auto *column = new QVBoxLayout(m_problemPage);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(8);
    column->addWidget(m_cause);
    column->addWidget(m_nextStep);
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
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    const auto button = [&] {
        auto *made = new QToolButton(m_tools);
        made->setAutoRaise(true);
        row->addWidget(made);
        return made;
    };
    m_zoomOut = button();
    m_scale = plainLabel(m_tools, false);
    m_scale->setAlignment(Qt::AlignCenter);
    row->addWidget(m_scale);
    m_zoomIn = button();
    m_fit = button();
    m_actual = button();
    m_turn = button();
    row->addStretch(1);
    all->addWidget(m_tools);
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoom(-1); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoom(1); });
    connect(m_fit, &QToolButton::clicked, this,
            [this] { m_state == State::Pdf ? m_pdfView->fitWidth() : m_imageView->fit(); });
    connect(m_actual, &QToolButton::clicked, this,
            [this] { m_state == State::Pdf ? m_pdfView->setScale(1.0) : m_imageView->actualSize(); });
    connect(m_turn, &QToolButton::clicked, m_imageView, &ImageView::turnRight);
}

} // namespace palmares::ui
