#include "core/domain/templates.h"
#include "tests/support/test.h"

#include <algorithm>
#include <array>
#include <set>

using namespace palmares;

namespace {

constexpr std::array<std::string_view, 5> languages = {"en", "zh-Hans", "es", "fr", "ar"};

std::set<std::string> placesOf(const CallTexts &texts)
{
    std::set<std::string> places;
    for (const CallTexts::Item &item : texts.items) {
        if (!item.text.empty())
            places.insert(item.at);
    }
    return places;
}

std::string figuresOf(std::string_view text)
{
    std::string figures;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            figures += c;
    }
    std::sort(figures.begin(), figures.end());
    return figures;
}

} // namespace

class Templates : public QObject {
    Q_OBJECT

private slots:
    void everyoneIsCompleteInFiveLanguages()
    {
        QCOMPARE(templateIds().size(), std::size_t(12));
        for (const std::string &id : templateIds()) {
            const auto made = templateNamed(id);
            QVERIFY2(made.ok(), id.c_str());
            QCOMPARE(made->texts.size(), languages.size());
            const std::set<std::string> places = placesOf(made->texts.front());
            QVERIFY2(!places.empty(), id.c_str());
            for (std::size_t l = 0; l < languages.size(); ++l) {
                QCOMPARE(made->texts[l].lang, std::string(languages[l]));
                QVERIFY2(placesOf(made->texts[l]) == places, (id + " " + made->texts[l].lang).c_str());
            }
            QCOMPARE(made->notes.size(), languages.size());
        }
    }

    // A translator may turn a sentence round, but not change a number a judge goes by.
    void figuresAreTheSameInEveryLanguage()
    {
        for (const std::string &id : templateIds()) {
            const auto made = templateNamed(id);
            for (const CallTexts &texts : made->texts) {
                for (const CallTexts::Item &item : texts.items) {
                    if (item.at.ends_with("title")) // "100 points" is 百分制
                        continue;
                    QVERIFY2(figuresOf(item.text) == figuresOf(made->texts.front().find(item.at)),
                             (id + ' ' + texts.lang + ' ' + item.at).c_str());
                }
            }
        }
    }

    // A title that is still the English one was forgotten; names and codes are few and short.
    void longTextsAreTranslated()
    {
        for (const std::string &id : templateIds()) {
            const auto made = templateNamed(id);
            for (std::size_t l = 1; l < made->texts.size(); ++l) {
                for (const CallTexts::Item &item : made->texts[l].items) {
                    if (item.text.size() > 30)
                        QVERIFY2(item.text != made->texts.front().find(item.at),
                                 (id + ' ' + made->texts[l].lang + ' ' + item.at).c_str());
                }
            }
        }
    }
};

PALMARES_TEST(Templates)
#include "tst_templates.moc"
