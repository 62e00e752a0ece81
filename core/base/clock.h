#pragma once

#include <chrono>
#include <cstdint>

namespace palmares {

/// Time comes in through this door only. Times are claims: shown, never compared to choose between scores.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC, as this machine believes.
    virtual std::int64_t nowMs() const = 0;
};

class SystemClock final : public Clock {
public:
    std::int64_t nowMs() const override
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    }
};

/// A clock moved by hand, for tests and for made-up calls that must come out the same every time.
class HandClock final : public Clock {
public:
    explicit HandClock(std::int64_t ms = 1'767'225'600'000) : m_now(ms) {} // 2026-01-01
    std::int64_t nowMs() const override { return m_now; }
    void advance(std::int64_t ms) { m_now += ms; }

private:
    std::int64_t m_now;
};

} // namespace palmares
