#include "tests/support/test.h"

#include <QApplication>

#include <sodium.h>

#include <cstdio>

/// Runs every registered class of screens with the same arguments; the exit code is the number of classes that failed.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (sodium_init() < 0)
        return 1;
    int failedClasses = 0;
    for (const auto &make : palmares::tests::registry()) {
        const auto object = make();
        failedClasses += QTest::qExec(object.get(), argc, argv) != 0 ? 1 : 0;
    }
    std::printf("%zu test classes, %d failed\n", palmares::tests::registry().size(), failedClasses);
    return failedClasses;
}
