#include "tests/core/store/scratch.h"

#include "core/store/meta.h"
#include "core/store/salvage.h"

#include <map>
#include <set>

using namespace palmares;
using namespace palmares::tests;

/// Rows are told apart by their columns and lengths: none may be taken for one of another table, whatever its length is.
class TestSalvage : public QObject {
    Q_OBJECT
private slots:
    void textsOfEveryLengthComeBack()
    {
        Scratch scratch;
        std::map<Ref, std::size_t> put;
        {
            CallDb db = scratch.create();
            Transaction transaction = begin(db);
            for (std::size_t length = 0; length <= 200; ++length) {
                const TextRow text = scratch.text(std::string(length, 'x'), length % 3 == 0 ? TextStore::Private : TextStore::Text);
                QVERIFY(putText(transaction, text).ok());
                put.emplace(text.ref, length);
            }
            QOK(transaction.commit());
        }
        const SalvagedRows rows = found(scratch);
        for (const TextRow &text : rows.texts) {
            QCOMPARE(text.bytes.size(), put.at(text.ref));
            QVERIFY((text.store == TextStore::Private) == (text.bytes.size() % 3 == 0));
            put.erase(text.ref);
        }
        QVERIFY2(put.empty(), put.empty() ? "" : std::to_string(put.begin()->second).c_str());
        QCOMPARE(rows.broken, std::int64_t(0));
    }

    void settingsAndDraftsOfEveryNameComeBack()
    {
        Scratch scratch;
        constexpr std::size_t longest = 70;
        {
            CallDb db = scratch.create();
            Transaction transaction = begin(db);
            for (std::size_t length = 1; length <= longest; ++length) {
                const std::string name(length, 'a');
                QOK(setMeta(transaction, name, Bytes(length, 'v')));
                QOK(putCache(transaction, name, scratch.random.make<Digest>(), Bytes("kept")));
                Draft draft;
                draft.entry = scratch.random.make<EntryId>();
                draft.round = name;
                draft.values = {{"novelty", CellState::Number, 3}};
                QOK(saveDraft(transaction, draft));
            }
            QOK(transaction.commit());
        }
        const SalvagedRows rows = found(scratch);
        std::set<std::size_t> names;
        for (const auto &[name, value] : rows.meta) {
            if (name == std::string(name.size(), 'a') && value.size() == name.size())
                names.insert(name.size());
        }
        QCOMPARE(names.size(), longest);
        QCOMPARE(rows.drafts.size(), longest);
        QCOMPARE(rows.broken, std::int64_t(0));
    }

private:
    static Transaction begin(CallDb &db)
    {
        auto transaction = db.begin();
        if (!transaction.ok())
            qFatal("begin");
        return std::move(*transaction);
    }
    static SalvagedRows found(const Scratch &scratch)
    {
        auto rows = salvageRows(scratch.call.database());
        if (!rows.ok())
            qFatal("salvage");
        return std::move(*rows);
    }
};

PALMARES_TEST(TestSalvage)
#include "tst_salvage.moc"
