#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// Estimators over spans of numbers. Nothing here knows a call: who asks says what an entry, a judge and a
/// value are.
namespace palmares::statistics {

/// One number for each pair of entry and judge that has one: value[i] is what judge[i] gave entry[i]. A pair
/// stands at most once; every entry below `entries` and every judge below `judges` has at least one value;
/// values are finite.
struct Observations {
    std::span<const std::uint32_t> entry;
    std::span<const std::uint32_t> judge;
    std::span<const double> value;
    std::uint32_t entries = 0;
    std::uint32_t judges = 0;

    std::size_t size() const { return value.size(); }
    /// Every judge valued every entry.
    bool isComplete() const { return size() == std::size_t{entries} * judges; }
};

/// Why there is no value; the codes of the result file.
enum class Missing {
    FewerThanTwo,    ///< fewer than two entries, judges or values where two are needed
    IncompleteTable, ///< defined only for tables in which every judge valued every entry
    NoVariation,     ///< all values alike
    Disconnected,    ///< the judge–entry graph falls apart
    NotAsked
};

/// A number, or why there is none.
class Estimate {
public:
    Estimate(double value) : m_value(value), m_has(true) {}
    Estimate(Missing why) : m_why(why) {}

    explicit operator bool() const { return m_has; }
    double operator*() const { return m_value; }
    Missing why() const { return m_why; }

private:
    double m_value = 0;
    Missing m_why = Missing::NotAsked;
    bool m_has = false;
};

} // namespace palmares::statistics
