#pragma once

#include <functional>

/// Twelve functions, and much that does not count.
class GoodDesk {
public:
    GoodDesk();
    explicit GoodDesk(int size) : m_size(size) {}
    virtual ~GoodDesk() = default;

    enum class Kind { One, Two };
    using Callback = std::function<void(int)>;
    friend bool operator==(const GoodDesk &, const GoodDesk &) = default;
    bool operator<(const GoodDesk &other) const;

    void one();
    void two();
    void three();
    void four();
    void five();
    void six();
    void seven();
    void eight();
    void nine();
    void ten();
    void eleven();
    void twelve();

    int count = std::max(1, 2);
    std::function<void(int)> onChange;

protected:
    void thirteen();

private:
    void fourteen();
    int m_size = 0;
};
