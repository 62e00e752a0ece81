#include "core/statistics/restricted.h"

#include <Eigen/Dense>

#include <cmath>

namespace palmares::statistics {

/// The probes stay the same in all steps, so the variances solve slopes that are off by a fixed random amount each: they are off by
/// that amount over the information. Both traces come from the same probes; taken as independent here, which they hardly are not.
void Restricted::findRandomErrors(CrossedModel::MonteCarlo &errors) const
{
    const Traces random = m_equations.traceErrors();
    const Variances &at = m_point.at;
    const std::array<Three, 3> known = information();
    Eigen::Matrix3d matrix = Eigen::Matrix3d::Identity();
    for (std::size_t k = 0; k < 3; ++k) {
        for (std::size_t l = 0; l < 3 && isIn(k); ++l) {
            if (isIn(l))
                matrix(static_cast<Eigen::Index>(k), static_cast<Eigen::Index>(l)) = (known[k][l] + known[l][k]) / 2;
        }
    }
    Eigen::Vector3d squares = Eigen::Vector3d::Zero();
    const auto add = [&](Eigen::Index factor, double variance, double trace) {
        if (!(variance > 0))
            return;
        // How the slopes of its own variance and of the residual one move with the trace: see slope().
        Eigen::Vector3d moved = Eigen::Vector3d::Zero();
        moved[factor] = at.residual * trace / (2 * variance * variance);
        if (isIn(2))
            moved[2] = -trace / (2 * variance);
        squares += matrix.fullPivLu().solve(moved).cwiseAbs2();
    };
    add(0, at.wide, random.wide);
    add(1, at.narrow, random.narrow);
    const Eigen::Vector3d off = squares.cwiseSqrt();
    errors = {off[m_layout.wideIsEntry ? 0 : 1], off[m_layout.wideIsEntry ? 1 : 0], isIn(2) ? off[2] : 0,
              m_equations.determinantError()};
}

} // namespace palmares::statistics
