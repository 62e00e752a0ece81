// Compiles with only Qt6::Core linked, and would link into any program that has windows or does not call it.
#include <QtWidgets/QMessageBox>

namespace palmares {

void complainOnScreen()
{
    QMessageBox::critical(nullptr, QString(), QString());
}

} // namespace palmares
