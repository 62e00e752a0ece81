#pragma once

// Include this header first: moc of Qt 6.4 cannot parse libstdc++ 12's <concepts> (reached through <compare>) unless a
// Qt header came before it.

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace palmares::tests {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

/// The classes linked into this program, in link order; filled by PALMARES_TEST before main() runs.
inline std::vector<TestFactory> &registry()
{
    static std::vector<TestFactory> classes;
    return classes;
}

struct Registration {
    explicit Registration(TestFactory factory) { registry().push_back(std::move(factory)); }
};

} // namespace palmares::tests

/// Adds a Qt Test class to the program of its folder; write it once, at the end of the .cpp file, before its .moc include.
#define PALMARES_TEST(Class)                                                                                           \
    static const palmares::tests::Registration registered_##Class([] { return std::make_unique<Class>(); });
