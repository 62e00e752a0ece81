#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace palmares::gallery {

/// What a machine sees of a picture: text that does not fit its widget, widgets with text that lie on each
/// other or outside the window, controls without an accessible name. Each fault names the widget and its
/// words.
QStringList faultsOf(const QWidget &window);

/// Puts every translated text into brackets, so that what is not translated stands out.
class Brackets final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
};

/// Words on screen that are neither bracketed nor in `content`.
QStringList untranslated(const QWidget &window, const QString &content);

} // namespace palmares::gallery
