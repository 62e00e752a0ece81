#include "tests/ui/judge/deskworld.h"

#include "core/office/judging/scoringdesk.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/owncopyjob.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/sendpage.h"
#include "ui/print/pdf.h"
#include "ui/text/languages.h"
#include "ui/widgets/labels.h"

#include <QAbstractTextDocumentLayout>
#include <QPdfDocument>
#include <QPushButton>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

/// One entry of each kind: scored, begun, stepped back from though flagged, not to be judged, untouched.
std::vector<std::string> fewOfEachKind(DeskLaptop &laptop)
{
    std::vector<std::string> codes;
    laptop.call->run(
        nullptr,
        [](CallSession &session) -> Result<BoardSnapshot> {
            ScoringDesk desk(session);
            const BoardSnapshot first = need(desk.board());
            const auto code = [&](std::size_t i) { return first->entries[i]->code; };
            const auto scored = [&](std::size_t i, std::size_t columns) {
                SheetChange change;
                change.entry = code(i);
                for (std::size_t c = 0; c < columns; ++c)
                    change.values.emplace_back(first->columns[c].id, std::to_string(6 + c));
                return change;
            };
            need(desk.score(scored(0, 4)));
            need(desk.score(scored(1, 2)));
            need(desk.flag(code(1), true));
            SheetChange conflict;
            conflict.entry = code(2);
            conflict.recuse = "employment";
            conflict.committee = "I teach there.";
            need(desk.score(conflict));
            need(desk.flag(code(2), true));
            SheetChange cannot;
            cannot.entry = code(3);
            cannot.cannotJudge = "language";
            need(desk.score(cannot));
            return desk.board();
        },
        [&](Result<BoardSnapshot> board) {
            for (const auto &entry : need(std::move(board))->entries)
                codes.push_back(entry->code);
        });
    waitUntil([&] { return !codes.empty(); });
    return codes;
}

QString wordsOf(const QString &file)
{
    QPdfDocument pdf;
    if (pdf.load(file) != QPdfDocument::Error::None)
        return {};
    QString words;
    for (int page = 0; page < pdf.pageCount(); ++page)
        words += pdf.getAllText(page).text();
    return words;
}

/// Offers the own copy with a click, and what the file says then.
QString copyBy(DeskLaptop &laptop, OwnCopyOffer *offer, const std::function<void()> &act)
{
    const QString file = QString::fromStdString(laptop.machine.file("own.pdf"));
    QFile::remove(file);
    offer->setChooser([file](const QString &suggested) {
        return suggested == QStringLiteral("my-scores.pdf") ? file : QString();
    });
    const qsizetype before = laptop.shell.said.size();
    act();
    waitUntil([&] { return laptop.shell.said.size() > before; });
    return wordsOf(file);
}

QPushButton *buttonOf(QWidget *page, const QString &words)
{
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text() == words && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

class tst_OwnCopy : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(Theme::Light); }
    void isOfferedBeforeAnythingIsSent();
    void saysEveryState();
    void aCheckIsToldInWords();
    void readsFromItsOwnSide_data();
    void readsFromItsOwnSide();
};

void tst_OwnCopy::isOfferedBeforeAnythingIsSent()
{
    Machine machine;
    DeskOffice office(machine, 5);
    DeskLaptop laptop(office.package());
    const auto codes = fewOfEachKind(laptop);
    const QString words = QStringLiteral("Save my own copy…");

    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    QPushButton *button = buttonOf(review.get(), words);
    QVERIFY(button);
    QVERIFY(copyBy(laptop, review->ownCopy(), [&] { button->click(); })
                .contains(QString::fromStdString(codes[0])));
    QVERIFY(laptop.actions.action("call.owncopy")->isEnabled());
    QVERIFY(copyBy(laptop, review->ownCopy(), [&] { laptop.actions.action("call.owncopy")->trigger(); })
                .contains(QString::fromStdString(codes[0])));
    QVERIFY(review->leave());
    review.reset();

    auto send = laptop.show<SendPage>(Place::Page::Send);
    button = buttonOf(send.get(), words);
    QVERIFY(button);
    const QString sent = copyBy(laptop, send->ownCopy(), [&] { button->click(); });
    QVERIFY2(sent.contains(QString::fromStdString(codes[1])), qPrintable(sent)); // the title of another is in Arabic, which a reader of PDF turns round
    send.reset();

    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    QVERIFY(laptop.actions.action("call.owncopy")->isEnabled());
}

void tst_OwnCopy::saysEveryState()
{
    Machine machine;
    DeskOffice office(machine, 5);
    DeskLaptop laptop(office.package());
    const auto codes = fewOfEachKind(laptop);
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    const print::OwnCopy copy =
        ownCopyOf(*laptop.call->view(), *review->model()->board(), {}, "en", 0);
    QCOMPARE(copy.rows.size(), std::size_t(5));
    QCOMPARE(copy.totalName, QStringLiteral("Mean"));
    const auto row = [&](std::size_t i) {
        for (const auto &shown : copy.rows) {
            if (shown.code.toStdString() == codes[i])
                return shown;
        }
        return print::OwnCopy::Row();
    };
    QVERIFY(row(0).isComplete && row(0).instead.isEmpty() && row(0).mark.isEmpty());
    QCOMPARE(row(1).total, QStringLiteral("2 missing"));
    QCOMPARE(row(1).mark, QStringLiteral("Come back"));
    // A flag says when to look again; it hides nothing of what the sheet says.
    QCOMPARE(row(2).instead, QStringLiteral("Conflict: I work or study with them"));
    QCOMPARE(row(2).mark, QStringLiteral("Come back"));
    QCOMPARE(row(3).instead, QStringLiteral("Cannot judge: I do not read the language"));
    QCOMPARE(row(4).instead, QStringLiteral("No scores yet"));
    const QString html = print::htmlOf(copy);
    for (const char *words : {"Conflict: I work or study with them", "Cannot judge: I do not read the language",
                              "2 missing", "Come back", "I teach there."})
        QVERIFY2(html.contains(QString::fromLatin1(words)), words);
}

/// Answers to a check are no numbers: they have no mean, no best and no weight.
void tst_OwnCopy::aCheckIsToldInWords()
{
    Machine machine;
    DeskOffice office(machine, 3, "T06");
    DeskLaptop laptop(office.package());
    bool isScored = false;
    laptop.call->run(
        nullptr,
        [](CallSession &session) -> Done {
            ScoringDesk desk(session);
            const BoardSnapshot board = need(desk.board());
            for (const std::size_t entry : {0, 1}) {
                SheetChange change;
                change.entry = board->entries[entry]->code;
                for (std::size_t c = 0; c < board->columns.size() - entry; ++c)
                    change.values.emplace_back(board->columns[c].id, c == 1 ? "2" : "1");
                need(desk.score(change));
            }
            return {};
        },
        [&](Done) { isScored = true; });
    QVERIFY(waitUntil([&] { return isScored; }));
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    const ReviewModel *model = review->model();
    const auto shown = [&](int row, int column) { return model->index(row, column).data().toString(); };
    const int first = ReviewModel::firstCriterion;
    QCOMPARE(shown(0, first), QStringLiteral("Passes"));
    QCOMPARE(shown(0, first + 1), QStringLiteral("Unsure"));
    QCOMPARE(shown(0, model->totalColumn()), QStringLiteral("Unsure")); // complete: nothing is missing
    QCOMPARE(shown(1, model->totalColumn()), QStringLiteral("1 missing"));
    QCOMPARE(model->headerData(model->totalColumn(), Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("In all"));
    const auto labels = review->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        QVERIFY2(!label->text().contains(QStringLiteral("median")), qPrintable(label->text()));
    BoardSheet sheet = model->entry(0).sheet;
    sheet.cells.back().units = 0;
    QCOMPARE(ReviewModel::checkText(sheet), QStringLiteral("Fails"));
    const print::OwnCopy copy = ownCopyOf(*laptop.call->view(), *model->board(), {}, "en", 0);
    QCOMPARE(copy.rows[0].cells[1], QStringLiteral("Unsure"));
    QCOMPARE(copy.rows[0].total, QStringLiteral("Unsure"));
    const QString html = print::htmlOf(copy);
    QVERIFY(!html.contains(QStringLiteral("missing</b>")) && !html.contains(QStringLiteral("Mean")));
    picture(review.get(), QStringLiteral("review-check"));
    review.reset();
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    picture(desk.get(), QStringLiteral("desk-check"));
}

void tst_OwnCopy::readsFromItsOwnSide_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << static_cast<int>(text::Language::English);
    QTest::newRow("Arabic") << static_cast<int>(text::Language::Arabic);
    QTest::newRow("Chinese") << static_cast<int>(text::Language::Chinese);
}

void tst_OwnCopy::readsFromItsOwnSide()
{
    QFETCH(int, language);
    Machine machine;
    DeskOffice office(machine, 5);
    DeskLaptop laptop(office.package());
    const auto codes = fewOfEachKind(laptop);
    switchLanguage(laptop.languages, static_cast<text::Language>(language), text::Digits::Local);
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    const print::OwnCopy copy =
        ownCopyOf(*laptop.call->view(), *review->model()->board(), {}, laptop.languages.content(), 0);
    QTextDocument paper;
    print::fillPaper(paper, print::htmlOf(copy), QLocale());
    paper.setTextWidth(600);
    static_cast<void>(paper.documentLayout()->documentSize()); // lays it out
    for (const std::string &code : codes) {
        QTextBlock block = paper.begin();
        while (block.isValid() && !block.text().contains(QString::fromStdString(code)))
            block = block.next();
        QVERIFY2(block.isValid(), code.c_str());
        QCOMPARE(block.textDirection(), QLocale().textDirection());
        // The code begins its line: at the left, or at the right where one reads from there.
        const QTextLine line = block.layout()->lineAt(0);
        const double at = line.cursorToX(static_cast<int>(block.text().indexOf(QString::fromStdString(code))));
        QVERIFY2(QLocale().textDirection() == Qt::RightToLeft ? at > 500 : at < 20, qPrintable(QString::number(at)));
    }

    if (const QString folder = qEnvironmentVariable("PALMARES_PICTURES"); !folder.isEmpty()) {
        const QString file = folder + QStringLiteral("/own-") + QLatin1String(QTest::currentDataTag());
        review->ownCopy()->setChooser([file](const QString &) { return file + QStringLiteral(".pdf"); });
        const qsizetype before = laptop.shell.said.size();
        review->ownCopy()->save();
        QVERIFY(waitUntil([&] { return laptop.shell.said.size() > before; }));
        picture(review.get(), QStringLiteral("own-review-") + QLatin1String(QTest::currentDataTag()));
    }
}

PALMARES_TEST(tst_OwnCopy)
#include "tst_owncopy.moc"
