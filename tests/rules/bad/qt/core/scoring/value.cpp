#include <queue>

#include <QString> // BAD: Qt begins higher up
#include <QtCore/QString> // BAD
#include <qstring.h> // BAD
