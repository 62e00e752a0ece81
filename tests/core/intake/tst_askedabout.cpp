#include "tests/support/test.h"

#include "core/intake/columns/askedabout.h"
#include "core/intake/columns/columnclaims.h"

using namespace palmares;

/// What a form asks beside a description is kept privately, for want of anybody's word; that it is a part of the entry is for a person to say.
class TestAskedAbout : public QObject {
    Q_OBJECT
private slots:
    void tellsSentencesFromWords()
    {
        for (const char *cell : {"Bakeries cut the salt in bread by a tenth a month.", "Los panaderos reducen la sal del pan un poco cada mes.", "我们请社区里的面包店每个月把盐减少一成。",
                                 "تقلل المخابز الملح في الخبز قليلاً كل شهر بلا إعلان"})
            QVERIFY2(isLongAnswer(cell), cell);
        for (const char *cell : {"", "Kenya", "Ministry of Health, Nairobi", "12 345 678 901 234 567 890 1 2 3", "1,200 euros", "北京市朝阳区", "l’hôpital d’Abidjan", "https://drive.google.com/open?id=1EqV8ib-Gx0-yQd3-nB7c-Lm2R-tUwZ-5aKs-9Pf"})
            QVERIFY2(!isLongAnswer(cell), cell);
    }

    void namesColumnsThatNobodySaidAnythingOf()
    {
        const std::string words = "It brings fresh water to four hundred homes that had none.";
        PlainTable table;
        table.header = {"Title", "Description", "Who will benefit?", "Budget", "About you", "Rarely filled", "Asked for"};
        for (std::uint64_t line = 2; line < 8; ++line)
            table.rows.push_back({line, {"T", words, words, "100 euros", words, line == 2 ? words : "no", words}});
        ColumnWishes wishes;
        constexpr std::array<std::string_view, 3> fields = {"title", "text", "name"};
        wishes.fields = fields;
        wishes.map = {{"private.asked", "Asked for"}};
        const auto mapped = MappedTable::of(table, wishes);
        QVERIFY(mapped.ok());
        QCOMPARE(longAnswersKept(*mapped), std::vector<std::size_t>{2});
        for (const char *heading : {"Tell us about yourself and your idea", "请介绍自己的作品", "Racontez vous-même votre projet", "Summary for the reviewer"}) {
            table.header[4] = heading; // of the person or of the entry: a person says
            QCOMPARE(longAnswersKept(*MappedTable::of(table, wishes)), (std::vector<std::size_t>{2, 4}));
        }
    }

    void namesFilesByTheirEndings()
    {
        for (const char *cell : {"poster.jpg", "Poster, final.PDF", "a.png; b.mp4", "海报.jpeg", "ملصق.pdf", "one.docx\ntwo.docx", "https://example.org/poster.jpg", "https://drive.google.com/open?id=1EqV8ibGx0yQd3nB7cLm2RtUwZ5aKs9Pf, https://drive.google.com/open?id=1EqV8ibGx0yQd3nB7cLm2RtUwZ5aKs9Pg",
                                 "https://contoso-my.sharepoint.com/:i:/g/personal/forms/a%20b.jpg"})
            QVERIFY2(namesFiles(cell), cell);
        for (const char *cell : {"", "Kenya", "https://example.org/about", "www.example.org", "https://www.linkedin.com/in/ann", "see https://drive.google.com/open?id=1 and more", "ann@example.org", "Version 1.2", ".jpg", "see poster.jpg; thanks", "e.g. mp3 and so on"})
            QVERIFY2(!namesFiles(cell), cell);
    }

    void asksOfFilesAndOfTextsInDoubt()
    {
        PlainTable table;
        table.header = {"Title", "Upload your photo", "Upload your poster", "Scan", "Copy of your passport", "Describe the project and its friends", "Describe the project and its enemies", "Web page"};
        for (std::uint64_t line = 2; line < 8; ++line)
            table.rows.push_back({line, {"T", "me.jpg", "p.jpg", "s.pdf", "id.pdf", "Short", "Short", "www.example.org"}});
        ColumnWishes wishes;
        constexpr std::array<std::string_view, 4> fields = {"title", "text", "name", "attachment"};
        wishes.fields = fields;
        const auto mapped = MappedTable::of(table, wishes);
        QVERIFY(mapped.ok());
        QCOMPARE(filesKept(*mapped), (std::vector<std::size_t>{1, 2, 3, 4})); // papers, too: a letter may be what is judged
        QCOMPARE(longAnswersKept(*mapped), (std::vector<std::size_t>{5, 6}));
        wishes.map = {{"attachment", "Upload your poster"}, {"text", "Describe the project and its friends"}};
        const auto said = MappedTable::of(table, wishes);
        QVERIFY(said.ok());
        QVERIFY(filesKept(*said).empty());
        QCOMPARE(longAnswersKept(*said), std::vector<std::size_t>{6});
    }
};

PALMARES_TEST(TestAskedAbout)
#include "tst_askedabout.moc"
