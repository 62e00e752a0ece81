#include <QApplication>
#include <QLabel>

#include <sodium.h>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("palmares"));
    QApplication::setApplicationVersion(QStringLiteral(PALMARES_VERSION));
    if (sodium_init() < 0)
        return 1;
    QLabel window(QStringLiteral("Palmares"));
    window.show();
    return QApplication::exec();
}
