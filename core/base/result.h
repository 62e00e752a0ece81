#pragma once

#include "core/base/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace palmares {

/// A value or the reason why there is none. Forgetting to look is a compiler warning; looking at the wrong side is an assert.
///
/// (std::expected is C++23 and clang 14 does not accept it on libstdc++ 12.)
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() &
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    const T &value() const &
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        assert(ok());
        return std::get<0>(std::move(m_state));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const &
    {
        assert(!ok());
        return std::get<1>(m_state);
    }
    Error &&error() &&
    {
        assert(!ok());
        return std::get<1>(std::move(m_state));
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }

    const Error &error() const &
    {
        assert(!ok());
        return *m_error;
    }
    Error &&error() &&
    {
        assert(!ok());
        return std::move(*m_error);
    }

private:
    std::optional<Error> m_error;
};

using Done = Result<void>;

/// Passes a failure on to the caller: `PALMARES_TRY(auto rules, parseRules(text));`
#define PALMARES_TRY_CONCAT_(a, b) a##b
#define PALMARES_TRY_CONCAT(a, b) PALMARES_TRY_CONCAT_(a, b)
#define PALMARES_TRY(declaration, expression) PALMARES_TRY_AS(PALMARES_TRY_CONCAT(tried_, __COUNTER__), declaration, expression)
#define PALMARES_TRY_AS(name, declaration, expression)                                                       \
    auto name = (expression);                                                                                \
    if (!name.ok())                                                                                          \
        return std::move(name).error();                                                                      \
    declaration = std::move(name).value()

/// The same for an expression that yields nothing: `PALMARES_CHECK(transaction.commit());`
#define PALMARES_CHECK(expression) PALMARES_CHECK_AS(PALMARES_TRY_CONCAT(checked_, __COUNTER__), expression)
#define PALMARES_CHECK_AS(name, expression)                                                                  \
    do {                                                                                                     \
        if (auto name = (expression); !name.ok())                                                            \
            return std::move(name).error();                                                                  \
    } while (false)

} // namespace palmares
