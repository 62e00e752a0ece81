#pragma once

#include <QWidget>

#include "core/office/view/callview.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace palmares::ui {

class FormField;

/// A criterion for which a practice entry may have a reference score.
struct ReferenceCriterion {
    std::string id;
    QString title;
    Scale scale;
    std::optional<std::int64_t> now; ///< in units of the scale; none: it is silent about the criterion
};

/// The criteria of a round whose rules are frozen, with what the entry has now. Empty before that, and for
/// checks by yes and no.
std::vector<ReferenceCriterion> referenceOf(const CallView &call, const RoundView *round, const QString &code,
                                            const std::string &lang);

/// The scores that a practice entry should get: judges compare their own with them once they are done.
class ReferenceForm final : public QWidget {
    Q_OBJECT

public:
    explicit ReferenceForm(std::vector<ReferenceCriterion> criteria, QWidget *parent = nullptr);

    /// What is typed, criterion by criterion, as the office takes it; blanks are left out.
    std::vector<std::pair<std::string, std::string>> values() const;
    /// Everything typed is a point of its scale.
    bool isOk() const;
    bool hasChanged() const;
    bool isAsked() const { return !m_criteria.empty(); }
    FormField *field(std::size_t index) const { return m_fields[index]; }

signals:
    void edited();

private:
    void look();

    std::vector<ReferenceCriterion> m_criteria;
    std::vector<FormField *> m_fields;
};

} // namespace palmares::ui
