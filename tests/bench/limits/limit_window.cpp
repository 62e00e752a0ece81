/* A bare Qt window from the start of the process to its first paint: what no program with a window of this
 * toolkit can beat. */
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace {

class Bare final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QTimer::singleShot(0, [] { std::_Exit(0); });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Bare window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
