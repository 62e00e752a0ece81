#define TEXT(sentence) QT_TRANSLATE_NOOP("Errors", sentence) // BAD
constexpr const char *hidden = TEXT("nobody is shown this");
constexpr const char *seen = QT_TRANSLATE_NOOP("Errors", "The disk is full.");
QString title = QCoreApplication::translate("Report", "Ranking");
