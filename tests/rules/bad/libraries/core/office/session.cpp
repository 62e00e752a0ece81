#include <SQLiteCpp/SQLiteCpp.h> // BAD
#include <sqlite3.h> // BAD
#include <QSqlDatabase> // BAD
