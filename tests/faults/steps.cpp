#include "tests/support/test.h"

#include "tests/faults/scenario.h"

namespace palmares::tests {

void Steps::note(const Error &error)
{
    m_codes += (m_codes.empty() ? "" : ", ") + std::string(codeName(error.code)) + ' ' +
               std::string(error.arg("detail"));
}

void Steps::step(const std::function<Done()> &work, const std::function<Done()> &again)
{
    if (m_isOver)
        return;
    const SeededRandom chance = *m_random;
    Done made = work();
    if (!made.ok() && m_tryAgain) {
        note(made.error());
        Watch::disarm();
        *m_random = chance;
        made = again ? again() : work();
    }
    if (!made.ok()) {
        note(made.error());
        m_isOver = true;
        return;
    }
    Watch::mark();
    if (m_told)
        m_told();
}

} // namespace palmares::tests
