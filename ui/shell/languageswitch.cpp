#include "ui/shell/languageswitch.h"

#include <QApplication>
#include <QWidget>

namespace palmares::ui {

namespace {

struct QtsWord {
    const char *source;
    const char *comment;
};

/// Words of the file dialog that Qt's own catalogues lack: here they come into ours.
[[maybe_unused]] constexpr QtsWord fileWords[] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"), nullptr},
};

} // namespace

void switchLanguage(text::Languages &languages, text::Language language, text::Digits digits)
{
    languages.use(language, digits);
    // Installing a catalogue turns the layout only if it holds Qt's direction key: say it ourselves, from the
    // locale.
    const QLocale locale = languages.locale();
    QApplication::setLayoutDirection(locale.textDirection());
    // The default locale does not reach widgets that exist; that of a window reaches everything in it.
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(locale);
}

} // namespace palmares::ui
