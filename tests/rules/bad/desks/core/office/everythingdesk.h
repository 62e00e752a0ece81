#pragma once

#include <functional>
#include <map>
#include <vector>

/// Thirteen functions: one too many.
class EverythingDesk { // BAD
public:
    explicit EverythingDesk(int size);
    ~EverythingDesk();
    EverythingDesk(const EverythingDesk &) = delete;
    EverythingDesk &operator=(const EverythingDesk &) = delete;

    struct Row {
        int place() const;
        int entry() const;
    };

    void one();
    int two(const std::function<void(int)> &each, int count = 3);
    [[nodiscard]] bool three() const { return m_callback(3) > 0; }
    std::vector<std::map<int, int>> four() const;
    void five();
    void six();
    void seven();
    void eight();
    void nine();
    void ten();
    void eleven();
    static int twelve();
    virtual void thirteen() = 0;

private:
    void helper();
    std::function<int(int)> m_callback;
};
