#include "ui/coordinator/rules/binder.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/text/errortext.h"
#include "ui/text/rulestext.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/style/palmstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace palmares::ui {

namespace {

std::optional<Fraction> numberIn(const QString &typed)
{
    const auto plain = asciiDecimal(typed.trimmed());
    return plain ? Fraction::parse(plain->toStdString()) : std::nullopt;
}

QString shown(const std::optional<Fraction> &number)
{
    return number ? text::exact(*number) : QString();
}

} // namespace

void Binder::follow(QWidget *control, std::function<void()> refresh, std::function<void()> retranslate)
{
    m_bindings.push_back({control, std::move(refresh), std::move(retranslate)});
}

QComboBox *Binder::choice(QWidget *parent, std::function<QStringList()> items,
                          std::function<int(const RoundRules &)> get,
                          std::function<void(RoundRules &, int)> set)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    connect(box, &QComboBox::activated, m_draft, [this, set = std::move(set)](int at) {
        m_draft->edit([&](RoundRules &round) { set(round, at); });
    });
    follow(
        box, [this, box, get = std::move(get)] { box->setCurrentIndex(get(m_draft->round())); },
        [box, items = std::move(items)] {
            const QStringList words = items();
            const int at = box->currentIndex();
            const QSignalBlocker quiet(box);
            box->clear();
            box->addItems(words);
            box->setCurrentIndex(at);
        });
    return box;
}

QLineEdit *Binder::number(QWidget *parent, std::function<std::optional<Fraction>(const RoundRules &)> get,
                          std::function<void(RoundRules &, const std::optional<Fraction> &)> set,
                          bool mayBeEmpty)
{
    auto *field = new QLineEdit(parent);
    connect(field, &QLineEdit::textEdited, m_draft,
            [this, field, set = std::move(set), mayBeEmpty](const QString &typed) {
                const auto number = numberIn(typed);
                const bool isFine = number || (mayBeEmpty && typed.trimmed().isEmpty());
                setInvalid(field, !isFine);
                if (isFine)
                    m_draft->edit([&](RoundRules &round) { set(round, number); });
            });
    follow(field, [this, field, get = std::move(get)] {
        const auto wanted = get(m_draft->round());
        if (field->hasFocus() && (isInvalid(field) || numberIn(field->text()) == wanted))
            return;
        setInvalid(field, false);
        field->setText(shown(wanted));
    });
    return field;
}

QLineEdit *Binder::count(QWidget *parent, std::function<std::optional<std::int64_t>(const RoundRules &)> get,
                         std::function<void(RoundRules &, std::optional<std::int64_t>)> set, bool mayBeEmpty)
{
    return number(
        parent,
        [get = std::move(get)](const RoundRules &round) -> std::optional<Fraction> {
            const auto value = get(round);
            return value ? std::optional(Fraction(*value)) : std::nullopt;
        },
        [set = std::move(set)](RoundRules &round, const std::optional<Fraction> &typed) {
            if (!typed)
                set(round, std::nullopt);
            else if (typed->isInteger() && typed->isSmall() && typed->sign() >= 0)
                set(round, typed->numerator());
        },
        mayBeEmpty);
}

QLineEdit *Binder::decimal(QWidget *parent, std::function<std::string(const RoundRules &)> get,
                           std::function<bool(const std::string &)> set)
{
    auto *field = new QLineEdit(parent);
    connect(field, &QLineEdit::textEdited, m_draft, [field, set = std::move(set)](const QString &typed) {
        const auto plain = asciiDecimal(typed.trimmed());
        setInvalid(field, !plain || !set(plain->toStdString()));
    });
    follow(field, [this, field, get = std::move(get)] {
        const auto wanted = Fraction::parse(get(m_draft->round()));
        if (field->hasFocus() && (isInvalid(field) || numberIn(field->text()) == wanted))
            return;
        setInvalid(field, false);
        field->setText(shown(wanted));
    });
    return field;
}

QLineEdit *Binder::coded(QWidget *parent, std::function<std::string(const RoundRules &)> get,
                         std::function<void(RoundRules &, const std::string &)> set)
{
    auto *field = new QLineEdit(parent);
    connect(field, &QLineEdit::textEdited, m_draft, [this, field, set = std::move(set)](const QString &typed) {
        static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
        const QString words = typed.trimmed().toLower();
        const bool isFine = name.match(words).hasMatch();
        setInvalid(field, !isFine);
        if (isFine)
            m_draft->edit([&](RoundRules &round) { set(round, words.toStdString()); });
    });
    follow(field, [this, field, get = std::move(get)] {
        const QString wanted = QString::fromStdString(get(m_draft->round()));
        if (field->hasFocus() && (isInvalid(field) || field->text().trimmed().toLower() == wanted))
            return;
        setInvalid(field, false);
        field->setText(wanted);
    });
    return field;
}

QCheckBox *Binder::flag(QWidget *parent, std::function<bool(const RoundRules &)> get,
                        std::function<void(RoundRules &, bool)> set)
{
    auto *box = new QCheckBox(parent);
    connect(box, &QCheckBox::clicked, m_draft, [this, set = std::move(set)](bool on) {
        m_draft->edit([&](RoundRules &round) { set(round, on); });
    });
    follow(box, [this, box, get = std::move(get)] { box->setChecked(get(m_draft->round())); });
    return box;
}

QLineEdit *Binder::words(QWidget *parent, std::function<std::string(const RoundRules &)> place)
{
    auto *field = new QLineEdit(parent);
    connect(field, &QLineEdit::textEdited, m_draft, [this, place](const QString &typed) {
        m_draft->setText(place(m_draft->round()), m_draft->lang(), typed);
    });
    follow(field, [this, field, place] {
        const std::string at = place(m_draft->round());
        const QString own = m_draft->text(at, m_draft->lang());
        if (field->text() != own)
            field->setText(own);
        field->setPlaceholderText(m_draft->text(at));
        field->setCursorPosition(field->hasFocus() ? field->cursorPosition() : 0);
    });
    return field;
}

FormField *Binder::field(QWidget *control, Words label, Words hint, const std::string &key, bool isOutcome)
{
    auto *made = new FormField(control, control->parentWidget());
    m_labels.push_back({control, made, std::move(label), std::move(hint), key, isOutcome});
    return made;
}

void Binder::name(QWidget *control, Words name, const std::string &key, bool isOutcome)
{
    m_labels.push_back({control, nullptr, std::move(name), {}, key, isOutcome});
}

void Binder::refresh()
{
    std::erase_if(m_bindings, [](const Binding &one) { return !one.control; });
    std::erase_if(m_labels, [](const Label &one) { return !one.control; });
    if (!m_draft->hasRounds())
        return;
    for (const Binding &binding : m_bindings) {
        const QSignalBlocker quiet(binding.control);
        binding.refresh();
    }
    const std::string wrong = m_draft->problemKey();
    const bool isFrozen = m_draft->isFrozen();
    for (const Label &label : m_labels) {
        label.control->setEnabled(!isFrozen || label.isOutcome);
        label.control->setToolTip(label.control->isEnabled() ? QString()
                                                             : tr("Frozen: this cannot change any more."));
        const bool isWrong = !label.key.empty() && wrong == label.key;
        if (label.field && !label.key.empty())
            label.field->setProblem(isWrong ? text::causeOf(*m_draft->problem()) : QString());
        else if (!label.key.empty())
            setInvalid(label.control, isWrong);
    }
}

void Binder::retranslate()
{
    for (const Binding &binding : m_bindings) {
        if (binding.control && binding.retranslate)
            binding.retranslate();
    }
    for (const Label &label : m_labels) {
        if (label.field)
            label.field->setWords(label.label(), label.hint ? label.hint() : QString());
        else if (label.control)
            label.control->setAccessibleName(label.label());
    }
}

} // namespace palmares::ui
