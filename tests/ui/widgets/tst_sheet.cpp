#include "tests/support/test.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/savedindicator.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QtWidgets>

using namespace palmares::ui;

namespace {

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(TextRole::Section);
    label->setText(text);
    return label;
}

QWidget *row(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(4, 4, 4, 4);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return box;
}

QPushButton *button(const QString &text, ButtonKind kind = ButtonKind::Plain, bool enabled = true)
{
    auto *result = new QPushButton(text);
    setKind(result, kind);
    result->setEnabled(enabled);
    return result;
}

QVBoxLayout *buttonsAndFields()
{
    auto *column = new QVBoxLayout;
    column->addWidget(heading(QStringLiteral("Buttons")));
    auto *next = button(QStringLiteral("Next"), ButtonKind::Primary);
    setKeyHint(next, QStringLiteral("Ctrl ↵"));
    column->addWidget(row({button(QStringLiteral("Merge 4 files"), ButtonKind::Primary),
                           button(QStringLiteral("Back")), next}));
    auto *add = button(QStringLiteral("New call"), ButtonKind::Quiet);
    add->setIcon(icon(Icon::Plus));
    auto *small = button(QStringLiteral("Small"));
    setSmall(small);
    auto *flag = new QPushButton;
    flag->setIcon(icon(Icon::Flag));
    column->addWidget(row({button(QStringLiteral("Not yet"), ButtonKind::Primary, false),
                           button(QStringLiteral("Not yet"), ButtonKind::Plain, false), small, flag, add}));
    auto *tool = new QToolButton;
    tool->setText(QStringLiteral("English"));
    tool->setIcon(icon(Icon::Language));
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setAutoRaise(true);
    tool->setMenu(new QMenu(tool));
    tool->setPopupMode(QToolButton::InstantPopup);
    auto *help = new QToolButton;
    help->setIcon(icon(Icon::Help));
    help->setAutoRaise(true);
    auto *segments = new SegmentedControl;
    segments->setSegments(
        {QStringLiteral("Original"), QStringLiteral("Translation"), QStringLiteral("Side by side")});
    segments->setCurrent(2);
    column->addWidget(row({segments}));
    column->addWidget(row({tool, help, button(QStringLiteral("Discard…"), ButtonKind::Danger)}));

    column->addWidget(heading(QStringLiteral("Fields")));
    auto *field = new QLineEdit(QStringLiteral("Testing at bus stops"));
    field->setObjectName(QStringLiteral("focused"));
    auto *hint = new QLineEdit;
    hint->setPlaceholderText(QStringLiteral("What would make it better?"));
    auto *wrong = new QLineEdit(QStringLiteral("130"));
    setInvalid(wrong, true);
    wrong->setMaximumWidth(metric(90));
    auto *off = new QLineEdit(QStringLiteral("closed round"));
    off->setEnabled(false);
    column->addWidget(field);
    column->addWidget(hint);
    auto *spin = new QDoubleSpinBox;
    spin->setDecimals(1);
    spin->setValue(72.5);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Per sheet"), QStringLiteral("Per criterion")});
    column->addWidget(row({spin, combo, wrong, off}));
    auto *text = new QTextEdit;
    text->setPlainText(QStringLiteral("Strong numbers from the trial."));
    text->setFixedHeight(metric(56));
    column->addWidget(text);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 100);
    slider->setValue(72);
    slider->setTickInterval(25);
    slider->setTickPosition(QSlider::TicksBelow);
    column->addWidget(slider);
    auto *blank = new QSlider(Qt::Horizontal);
    setBlank(blank, true);
    column->addWidget(blank);
    auto *on = new QCheckBox(QStringLiteral("Finished"));
    on->setChecked(true);
    auto *some = new QCheckBox(QStringLiteral("Some"));
    some->setCheckState(Qt::PartiallyChecked);
    auto *none = new QCheckBox(QStringLiteral("Not"));
    auto *dead = new QCheckBox(QStringLiteral("Fixed"));
    dead->setChecked(true);
    dead->setEnabled(false);
    column->addWidget(row({on, some, none, dead}));
    auto *one = new QRadioButton(QStringLiteral("This version"));
    one->setChecked(true);
    column->addWidget(row({one, new QRadioButton(QStringLiteral("That version"))}));
    column->addStretch();
    return column;
}

QVBoxLayout *listsAndStates()
{
    auto *column = new QVBoxLayout;
    auto *tabs = new QTabBar;
    tabs->setExpanding(false);
    for (const char *word : {"New 12", "Perhaps twice 3", "To check 1"})
        tabs->addTab(QString::fromLatin1(word));
    column->addWidget(tabs);
    auto *table = new QTableWidget(4, 3);
    table->setHorizontalHeaderLabels(
        {QStringLiteral("Code"), QStringLiteral("Title"), QStringLiteral("Mean")});
    const char *titles[] = {"Saliva self-test kits", "Grandmothers’ radio hour", "Clinic on a ferry",
                            "A choir that recruits"};
    for (int i = 0; i < 4; ++i) {
        table->setItem(i, 0, new QTableWidgetItem(QStringLiteral("H-0%1").arg(14 + 7 * i)));
        table->setItem(i, 1, new QTableWidgetItem(QString::fromUtf8(titles[i])));
        auto *mean = new QTableWidgetItem(QStringLiteral("7.%1").arg(50 - i * 7));
        mean->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(i, 2, mean);
    }
    table->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(1);
    table->setFixedHeight(metric(34 * 4 - 10));
    column->addWidget(table);
    column->addWidget(heading(QStringLiteral("Saved")));
    auto *saved = new SavedIndicator;
    saved->saved(QTime(14, 2));
    auto *failed = new SavedIndicator;
    failed->saved(QTime(14, 2));
    failed->failed(QStringLiteral("The disk is full."));
    column->addWidget(saved);
    column->addWidget(failed);
    column->addWidget(heading(QStringLiteral("Progress and cancel")));
    auto *progress = new ProgressLine;
    progress->begin(500);
    progress->setDone(61, QStringLiteral("Reading J-22-final.palmballot"));
    progress->show();
    column->addWidget(progress);
    column->addWidget(heading(QStringLiteral("Chips and keys")));
    auto *filter = new Chip(QStringLiteral("All"));
    filter->setInteractive(true);
    filter->setCheckable(true);
    filter->setChecked(true);
    column->addWidget(row({filter, new Chip(QStringLiteral("Practice")),
                           new Chip(QStringLiteral("forked"), Tone::Warn, Icon::Fork),
                           new Chip(QStringLiteral("Map · 0.4 MB"), Tone::Ink, Icon::Image),
                           new KeyCap(QStringLiteral("Alt ←")), new KeyCap(QStringLiteral("F4"))}));
    auto *menu = new QMenu;
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(icon(Icon::Open), QStringLiteral("&Open…"))->setShortcut(Qt::CTRL | Qt::Key_O);
    menu->addAction(icon(Icon::Save), QStringLiteral("Save a copy…"));
    menu->addSeparator();
    QAction *check = menu->addAction(QStringLiteral("Side by side"));
    check->setCheckable(true);
    check->setChecked(true);
    menu->addMenu(QStringLiteral("Language"));
    menu->addAction(QStringLiteral("Not yet"))->setEnabled(false);
    menu->setActiveAction(check);
    column->addWidget(menu);
    column->addStretch();
    return column;
}

Notice *notice(Notice::Kind kind, const QString &first, const QString &more, const QString &link = {})
{
    auto *result = new Notice;
    result->tell(kind, first, more);
    if (!link.isEmpty())
        result->addAction([] {})->setText(link);
    return result;
}

QVBoxLayout *noticesAndTexts()
{
    auto *column = new QVBoxLayout;
    column->addWidget(heading(QStringLiteral("Notices")));
    column->addWidget(notice(Notice::Kind::Done, QStringLiteral("25 sheets merged."),
                             QStringLiteral("Nothing was counted twice.")));
    column->addWidget(notice(Notice::Kind::Info, QStringLiteral("You already have this file."),
                             QStringLiteral("Nothing changed.")));
    column->addWidget(notice(Notice::Kind::Warn, QStringLiteral("2 of 15 entries are incomplete."),
                             QStringLiteral("A blank is not a zero."), QStringLiteral("Go to H-055")));
    column->addWidget(
        notice(Notice::Kind::Bad, QStringLiteral("This package is for another judge."),
               QStringLiteral("Nothing was opened. Ask the coordinator for the file named E-07.")));
    auto *card = new Card;
    card->body()->addWidget(heading(QStringLiteral("After the merge")));
    auto *line = new PlainLabel(TextRole::Body, Tone::Ink2);
    line->setText(QStringLiteral("148 → 173 sheets"));
    card->body()->addWidget(line);
    column->addWidget(card);
    for (const char *title :
         {"An English title that is much too long for the line it has been given in this narrow column",
          "قافلة العيادة المتنقلة للفحص المجاني في القرى البعيدة عن المدن الكبرى", "在公交车站检测"}) {
        auto *label = new ElidedLabel;
        label->setText(QString::fromUtf8(title));
        column->addWidget(label);
    }
    for (const TextRole role :
         {TextRole::Figure, TextRole::Page, TextRole::Title, TextRole::Reading, TextRole::Small}) {
        auto *label = new PlainLabel(role, role == TextRole::Small ? Tone::Ink3 : Tone::Ink);
        label->setText(QStringLiteral("32 Reading قراءة 正文"));
        column->addWidget(label);
    }
    auto *empty = new EmptyState(Icon::Judges);
    empty->setWords(QStringLiteral("Who will score these 62 entries?"),
                    QStringLiteral("Add the people who judge, with the languages they read."));
    empty->setActions(QStringLiteral("Import a list…"), QStringLiteral("Type a name"));
    empty->setHint(QStringLiteral("CSV or XLSX with name and languages."));
    column->addWidget(empty, 1);
    return column;
}

std::unique_ptr<QWidget> componentSheet()
{
    auto sheet = std::make_unique<QWidget>();
    auto *all = new QVBoxLayout(sheet.get());
    all->setContentsMargins(0, 0, 0, 0);
    auto *header = new PageHeader;
    header->setTitle(QStringLiteral("Testing where people are: hepatitis open call 2025"),
                     QStringLiteral("Expert round · judge E-07"));
    auto *home = new QToolButton;
    home->setIcon(icon(Icon::Home, Tone::Accent));
    home->setAutoRaise(true);
    header->addAtStart(home);
    auto *steps = new StepBar;
    steps->setSteps({QStringLiteral("Welcome"), QStringLiteral("Score"), QStringLiteral("Review"),
                     QStringLiteral("Send")});
    steps->setDone(0, true);
    steps->setCurrent(1);
    steps->setReachable(3, false, QStringLiteral("Nothing is scored yet."));
    header->setMiddle(steps);
    auto *saved = new SavedIndicator;
    saved->saved(QTime(14, 2));
    header->addAtEnd(saved);
    all->addWidget(header);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(metric(24), metric(16), metric(24), metric(24));
    columns->setSpacing(metric(32));
    columns->addLayout(buttonsAndFields(), 1);
    columns->addLayout(listsAndStates(), 1);
    columns->addLayout(noticesAndTexts(), 1);
    all->addLayout(columns, 1);
    sheet->resize(metric(1280), metric(820));
    return sheet;
}

} // namespace

/// Draws every component in every theme. With PALMARES_PICTURES set to a folder it leaves the pictures there
/// to look at.
class TestSheet : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(Theme::Light);
    }

    void everyComponentIsDrawn_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << Theme::Light << Qt::LeftToRight << 1.0;
        QTest::newRow("dark") << Theme::Dark << Qt::LeftToRight << 1.0;
        QTest::newRow("contrast") << Theme::Contrast << Qt::LeftToRight << 1.0;
        QTest::newRow("light-rtl") << Theme::Light << Qt::RightToLeft << 1.0;
        QTest::newRow("dark-rtl") << Theme::Dark << Qt::RightToLeft << 1.0;
        QTest::newRow("light-150") << Theme::Light << Qt::LeftToRight << 1.5;
    }

    void everyComponentIsDrawn()
    {
        QFETCH(Theme, theme);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(double, scale);
        // Made in another theme first: what does not follow a change shows in the picture and in the colours
        // counted.
        applyTheme(theme == Theme::Dark ? Theme::Light : Theme::Dark);
        const auto sheet = componentSheet();
        sheet->show();
        QGuiApplication::setLayoutDirection(direction);
        applyTheme(theme, scale);
        sheet->resize(metric(1280), metric(820));
        sheet->findChild<QLineEdit *>(QStringLiteral("focused"))->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        QTest::qWait(30);
        const QImage picture = sheet->grab().toImage();
        const QString folder = qEnvironmentVariable("PALMARES_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(QStringLiteral("%1/components-%2.png")
                                     .arg(folder, QString::fromLatin1(QTest::currentDataTag()))));

        const Tokens &other = tokensOf(theme == Theme::Dark ? Theme::Light : Theme::Dark);
        int grounds = 0;
        int accents = 0;
        int strangers = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                grounds += colour == tokens().window ? 1 : 0;
                accents += colour == tokens().accent ? 1 : 0;
                strangers +=
                    colour == other.accent || colour == other.warnBg || colour == other.infoBg ? 1 : 0;
            }
        }
        QVERIFY(grounds > picture.width() * picture.height() / 4);
        QVERIFY(accents > 2000);
        QVERIFY2(strangers < 50, qPrintable(QString::number(strangers)));
    }
};

PALMARES_TEST(TestSheet)
#include "tst_sheet.moc"
