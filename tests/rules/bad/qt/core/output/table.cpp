#include <QFile>
#include <QtCore/QString>
#include <QtWidgets/QMessageBox> // BAD: compiles with only Qt6::Core linked
#include <QtGui/QImage> // BAD
#include <QImage> // BAD
#include <QtSql/QSqlDatabase> // BAD
