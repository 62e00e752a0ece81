#include "ui/coordinator/parts/conflictwords.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

struct KindWord {
    const char *kind;
    const char *word;
};
constexpr KindWord kindWords[] = {
    {"self", QT_TRANSLATE_NOOP("Conflicts", "the same person")},
    {"institution", QT_TRANSLATE_NOOP("Conflicts", "the same institution")},
    {"mail_domain", QT_TRANSLATE_NOOP("Conflicts", "e-mail of the same house")},
    {"country", QT_TRANSLATE_NOOP("Conflicts", "the same country")},
    {"employment", QT_TRANSLATE_NOOP("Conflicts", "employment")},
    {"funding", QT_TRANSLATE_NOOP("Conflicts", "funding")},
    {"collaboration", QT_TRANSLATE_NOOP("Conflicts", "collaboration")},
    {"mentoring", QT_TRANSLATE_NOOP("Conflicts", "mentoring")},
    {"family", QT_TRANSLATE_NOOP("Conflicts", "family or friends")},
    {"ownership", QT_TRANSLATE_NOOP("Conflicts", "ownership")},
    {"rivalry", QT_TRANSLATE_NOOP("Conflicts", "rivalry")},
    {"other", QT_TRANSLATE_NOOP("Conflicts", "something else")},
};

} // namespace

QString conflictKindWords(const std::string &kind)
{
    for (const KindWord &known : kindWords) {
        if (kind == known.kind)
            return QCoreApplication::translate("Conflicts", known.word);
    }
    return QString::fromStdString(kind);
}

} // namespace palmares::ui
