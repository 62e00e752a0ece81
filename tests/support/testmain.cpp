#include "tests/support/test.h"

#include <QCoreApplication>

#include <cstdio>

/// Runs every registered class with the same arguments; the exit code is the number of classes that failed.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    int failedClasses = 0;
    for (const auto &make : palmares::tests::registry()) {
        const auto object = make();
        failedClasses += QTest::qExec(object.get(), argc, argv) != 0 ? 1 : 0;
    }
    std::printf("%zu test classes, %d failed\n", palmares::tests::registry().size(), failedClasses);
    return failedClasses;
}
