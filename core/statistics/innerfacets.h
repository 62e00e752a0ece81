#pragma once

#include "core/statistics/rasch.h"

namespace palmares::statistics {

/// Ratings without the judges and criteria whose every grade is the lowest or the highest of what is left. For the likelihood such a
/// facet lies at infinity, where it says nothing of anybody else: the maximum over the others is that of their ratings alone. End
/// categories that only they used go with them (Linacre 1989).
class InnerFacets {
public:
    explicit InnerFacets(const FacetRatings &all);

    FacetRatings ratings() const;
    /// Why these ratings have no maximum at a single point: NoVariation: nothing is left; FewerThanTwo: judges, or ratings of each entry.
    std::optional<Missing> why() const;
    /// A model of ratings() as one of all: a facet that was left out is where its sum, at the measures, is 0.3 inside of what it can be;
    /// fair grades; and how all ratings fit.
    FacetModel completed(FacetModel model) const;

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    struct Sums;

    bool isIn(std::size_t i) const { return m_judgeOf[m_all.judge[i]] != none && m_criterionOf[m_all.criterion[i]] != none; }
    std::uint32_t inside(std::size_t i) const;
    bool dropExtremes();
    void number();
    double boundOf(const std::vector<std::size_t> &own, const std::vector<double> &ease, const std::vector<double> &sums) const;
    void placeExtremes(FacetModel &model, const std::vector<double> &sums) const;
    void addFit(FacetModel &model, const std::vector<double> &sums) const;

    const FacetRatings &m_all;
    std::vector<std::uint32_t> m_judgeOf; ///< by judge of all ratings: its number here, or none
    std::vector<std::uint32_t> m_criterionOf;
    std::uint32_t m_lowest = 0;
    std::uint32_t m_highest = 0;
    std::uint32_t m_judges = 0;
    std::uint32_t m_criteria = 0;
    std::vector<std::uint32_t> m_entry;
    std::vector<std::uint32_t> m_judge;
    std::vector<std::uint32_t> m_criterion;
    std::vector<std::uint8_t> m_category;
};

} // namespace palmares::statistics
