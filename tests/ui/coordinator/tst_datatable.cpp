#include "tests/ui/coordinator/officeworld.h"

#include "ui/coordinator/parts/datatable.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

/// Code, title, figure; some rows without a figure.
class Rows final : public QAbstractTableModel {
public:
    struct Row {
        QString code, title;
        int figure; ///< −1: none
    };
    explicit Rows(std::vector<Row> rows) : m_rows(std::move(rows)) {}
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &at, int role) const override
    {
        const Row &row = m_rows[static_cast<std::size_t>(at.row())];
        if (role == TableRole::Sort && at.column() == 2)
            return row.figure < 0 ? QVariant(QString()) : QVariant(row.figure);
        if (role != Qt::DisplayRole)
            return {};
        if (at.column() == 2)
            return row.figure < 0 ? QStringLiteral("–") : QString::number(row.figure);
        return at.column() == 0 ? row.code : row.title;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return QStringList{QStringLiteral("Code"), QStringLiteral("Title"), QStringLiteral("Score")}[section];
    }

private:
    std::vector<Row> m_rows;
};

std::vector<Rows::Row> few()
{
    return {{QStringLiteral("E-10"), QStringLiteral("Élan vital"), 7},
            {QStringLiteral("E-2"), QStringLiteral("A line\nwith\ttabs"), -1},
            {QStringLiteral("E-1"), QStringLiteral("قافلة"), 12}};
}

std::vector<Rows::Row> many(int count)
{
    std::vector<Rows::Row> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({QStringLiteral("E-%1").arg(i),
                        QStringLiteral("Title of an entry number %1, quite long").arg(i * 7919 % count),
                        i % 97});
    return rows;
}

/// A table on screen. The services need a call on disk; a small one will do.
struct Shown {
    explicit Shown(std::vector<Rows::Row> content)
        : world({Reached::Made}), rows(std::move(content)),
          table(world.services(), QStringLiteral("test/rows"))
    {
        table.setRows(&rows);
        table.setWidths({80, 200, 80}, 1);
        table.resize(600, 300);
        table.show();
        if (!QTest::qWaitForWindowActive(&table))
            qFatal("no window");
    }
    QStringList codes() const
    {
        QStringList codes;
        for (int row = 0; row < table.proxy()->rowCount(); ++row)
            codes += table.proxy()->index(row, 0).data().toString();
        return codes;
    }
    OfficeWorld world;
    Rows rows;
    DataTable table;
};

} // namespace

class TestDataTable : public QObject {
    Q_OBJECT

private slots:
    void sortsCodesByTheirNumbersAndWhatHasNoFigureLast()
    {
        Shown shown(few());
        shown.table.sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(shown.codes(),
                 QStringList({QStringLiteral("E-1"), QStringLiteral("E-2"), QStringLiteral("E-10")}));
        shown.table.sortByColumn(2, Qt::AscendingOrder);
        QCOMPARE(shown.codes(),
                 QStringList({QStringLiteral("E-10"), QStringLiteral("E-1"), QStringLiteral("E-2")}));
        shown.table.sortByColumn(2, Qt::DescendingOrder);
        QCOMPARE(shown.codes(),
                 QStringList({QStringLiteral("E-1"), QStringLiteral("E-10"), QStringLiteral("E-2")}));
    }

    void findsWhateverCaseAndAccents()
    {
        Shown shown(few());
        const std::unique_ptr<QLineEdit> field(
            makeSearchField(shown.world.services(), &shown.table, nullptr));
        field->show();
        QTest::keyClicks(field.get(), QStringLiteral("VITAL elan"));
        QCOMPARE(shown.codes(), QStringList{QStringLiteral("E-10")});
        QTest::keyClick(field.get(), Qt::Key_Escape);
        QCOMPARE(shown.codes().size(), 3);
        shown.table.proxy()->setFilter([](int row) { return row == 2; });
        QCOMPARE(shown.codes(), QStringList{QStringLiteral("E-1")});
    }

    void copiesTabSeparated()
    {
        Shown shown(few());
        shown.table.setFocus();
        shown.table.setCurrentRow(1);
        QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("E-2\tA line with tabs\t–\n"));
        QTest::keyClick(&shown.table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.front(), QStringLiteral("Code\tTitle\tScore"));
        QCOMPARE(lines.size(), 5); // heading, three rows, what follows the last line break
    }

    void keepsThePlaceWhileFilteringAndSorting()
    {
        Shown shown(few());
        shown.table.setCurrentRow(2);
        shown.table.sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(shown.table.currentRow(), 2);
        shown.table.proxy()->setNeedle(QStringLiteral("e-1"));
        QCOMPARE(shown.table.currentRow(), 2);
        QCOMPARE(shown.table.selectedRows(), std::vector<int>{2});
    }

    void enterAndDoubleClickOpenARow()
    {
        Shown shown(few());
        QSignalSpy spy(&shown.table, &DataTable::opened);
        shown.table.setCurrentRow(1);
        shown.table.setFocus();
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().front().toInt(), 1);
    }

    void remembersWidths()
    {
        Shown shown(few());
        shown.table.horizontalHeader()->resizeSection(0, 133);
        QTest::qWait(600);
        DataTable again(shown.world.services(), QStringLiteral("test/rows"));
        again.setRows(&shown.rows);
        again.setWidths({80, 200, 80}, 1);
        again.resize(600, 300);
        again.show();
        QCOMPARE(again.columnWidth(0), 133);
        // Which columns there are is remembered with no widths: another call has others.
        shown.table.setColumnHidden(2, true);
        shown.table.horizontalHeader()->resizeSection(0, 134);
        QTest::qWait(600);
        again.setWidths({80, 200, 80}, 1);
        QCOMPARE(again.columnWidth(0), 134);
        QVERIFY(!again.isColumnHidden(2));
    }

    void twelveThousandRowsAreInstant()
    {
        QElapsedTimer timer;
        Shown shown(many(12'000));
        timer.start();
        shown.table.sortByColumn(1, Qt::AscendingOrder);
        const qint64 sorting = timer.restart();
        shown.table.proxy()->setNeedle(QStringLiteral("9"));
        const qint64 first = timer.restart();
        shown.table.proxy()->setNeedle(QStringLiteral("99"));
        const qint64 second = timer.restart();
        qInfo("12,000 rows: sort %lld ms, first keystroke %lld ms, next %lld ms",
              static_cast<long long>(sorting), static_cast<long long>(first), static_cast<long long>(second));
        QVERIFY(shown.table.proxy()->rowCount() > 0);
        // All of them chosen, then sorted another way: that once took minutes.
        shown.table.proxy()->setNeedle({});
        shown.table.selectAll();
        timer.restart();
        shown.table.sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(shown.table.selectedRows().size(), std::size_t(12'000));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

PALMARES_TEST(TestDataTable)
#include "tst_datatable.moc"
