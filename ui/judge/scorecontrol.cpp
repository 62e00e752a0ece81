#include "ui/judge/scorecontrol.h"

#include "ui/judge/scorefield.h"
#include "ui/judge/scorestrip.h"
#include "ui/judge/scoretext.h"
#include "ui/judge/sheetcriterion.h"

#include <QAccessibleWidget>

#include <cmath>

namespace palmares::ui {

namespace {

/// A score control as screen readers know it: a slider with steps, whose text says the point and what it
/// means.
class SpokenScore final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SpokenScore(ScoreControl *control) : QAccessibleWidget(control, QAccessible::Slider) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? control()->spoken() : QAccessibleWidget::text(what);
    }

    // The interface speaks in floating point; the score itself stays an integer.
    QVariant currentValue() const override
    {
        return control()->value() ? number(*control()->value()) : QVariant();
    }
    void setCurrentValue(const QVariant &value) override
    {
        const Scale &scale = control()->scale();
        const auto units =
            static_cast<std::int64_t>(std::llround(value.toDouble() * static_cast<double>(scale.perOne())));
        if (control()->isEnabled() && scale.isOnScale(units))
            control()->give(units);
    }
    QVariant minimumValue() const override { return number(control()->scale().min); }
    QVariant maximumValue() const override { return number(control()->scale().max); }
    QVariant minimumStepSize() const override { return number(control()->scale().step); }

private:
    ScoreControl *control() const { return static_cast<ScoreControl *>(widget()); }
    QVariant number(std::int64_t units) const { return control()->scale().valueOf(units).toDouble(); }
};

} // namespace

void makeScoresAudible()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *control = qobject_cast<ScoreControl *>(object);
            return control ? new SpokenScore(control) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once)
}

ScoreControl *ScoreControl::make(const Scale &scale, StripKind kind, QWidget *parent)
{
    makeScoresAudible();
    if (scale.pointCount() <= mostCells)
        return new ScoreStrip(scale, kind, parent);
    return new ScoreField(scale, parent);
}

void ScoreControl::setAnchors(std::vector<std::pair<std::int64_t, QString>> anchors)
{
    m_anchors = std::move(anchors);
    anchorsChanged();
}

QString ScoreControl::wordsOf(Value value) const
{
    QString words;
    for (const auto &[units, text] : m_anchors) {
        if (value && units <= *value)
            words = text;
    }
    return words;
}

QString ScoreControl::spoken() const
{
    if (m_isNoAnswer)
        return noAnswerWord();
    if (!m_value)
        return tr("not yet scored");
    const QString point = shownPoint(m_scale, *m_value, locale());
    const QString words = wordsOf(m_value);
    //: A score and what it means, for those who listen: "8, strong, small gaps"
    return words.isEmpty() ? point : tr("%1, %2").arg(point, words);
}

void ScoreControl::give(Value value, bool goesOn)
{
    if (value == m_value)
        return;
    setValue(value);
    emit scored(value, goesOn);
}

void ScoreControl::setNoAnswer(bool isChosen)
{
    const bool isNow = isChosen && !m_value;
    if (std::exchange(m_isNoAnswer, isNow) == isNow)
        return;
    QAccessibleValueChangeEvent event(this, QVariant());
    QAccessible::updateAccessibility(&event);
    update();
}

void ScoreControl::putRefused(bool refused)
{
    if (std::exchange(m_isRefused, refused) != refused)
        emit refusedChanged();
}

void ScoreControl::putValue(Value value)
{
    m_value = value;
    m_isNoAnswer = false;
    QAccessibleValueChangeEvent event(this, value ? m_scale.valueOf(*value).toDouble() : QVariant());
    QAccessible::updateAccessibility(&event);
}

} // namespace palmares::ui
