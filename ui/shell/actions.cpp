#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

namespace palmares::ui {

void ActionCatalogue::add(std::span<const ActionSpec> specs)
{
    for (const ActionSpec &spec : specs) {
        auto [at, isNew] = m_entries.try_emplace(spec.id);
        Q_ASSERT(isNew);
        Entry &entry = at->second;
        entry.spec = &spec;
        entry.action = new QAction(this);
        if (spec.icon)
            entry.action->setIcon(icon(*spec.icon));
        entry.action->setObjectName(QString::fromLatin1(spec.id));
        entry.action->setCheckable(spec.isCheckable);
        entry.action->setEnabled(false);
        entry.action->setMenuRole(QAction::NoRole);
        entry.action->setShortcuts(
            QKeySequence::listFromString(QString::fromUtf8(spec.keys), QKeySequence::PortableText));
        connect(entry.action, &QAction::triggered, this, [this, &entry] { trigger(entry); });
        m_specs.push_back(&spec);
    }
    retranslate();
}

ActionCatalogue::Entry &ActionCatalogue::entry(std::string_view id)
{
    const auto at = m_entries.find(id);
    Q_ASSERT(at != m_entries.end());
    return at->second;
}

QAction *ActionCatalogue::action(std::string_view id) const
{
    const auto at = m_entries.find(id);
    Q_ASSERT(at != m_entries.end());
    return at->second.action;
}

QString ActionCatalogue::label(std::string_view id) const
{
    QString text = action(id)->text();
    // Chinese and Arabic write a mnemonic behind the word, in parentheses.
    const qsizetype appended = text.indexOf(QLatin1String("(&"));
    if (appended >= 0 && text.indexOf(u')', appended) == appended + 3)
        // With the space before it, if an ellipsis follows.
        text.replace(QRegularExpression(QStringLiteral(" ?\\(&.\\)(?=…)|\\(&.\\)")), QString());
    return text.remove(u'&').trimmed();
}

void ActionCatalogue::bind(std::string_view id, QWidget *owner, std::function<void()> act)
{
    Entry &to = entry(id);
    std::erase_if(to.bindings, [&](const Binding &one) { return !one.owner || one.owner == owner; });
    to.bindings.push_back({owner, std::move(act), true});
    owner->removeEventFilter(this); // once is enough
    owner->installEventFilter(this);
    refresh();
}

void ActionCatalogue::allow(std::string_view id, QWidget *owner, bool can)
{
    Entry &to = entry(id);
    for (Binding &one : to.bindings) {
        if (one.owner == owner)
            one.can = can;
    }
    refresh();
}

bool ActionCatalogue::isBound(std::string_view id) const
{
    const auto at = m_entries.find(id);
    return at != m_entries.end() && std::any_of(at->second.bindings.begin(), at->second.bindings.end(),
                                                [](const Binding &one) { return !one.owner.isNull(); });
}

void ActionCatalogue::retranslate()
{
    for (const auto &[id, entry] : m_entries)
        entry.action->setText(QCoreApplication::translate("Actions", entry.spec->text));
}

bool ActionCatalogue::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &ActionCatalogue::refresh,
                                  Qt::QueuedConnection); // it is not shown or hidden yet
    return QObject::eventFilter(watched, event);
}

void ActionCatalogue::trigger(const Entry &entry) const
{
    // The newest binding on screen: a panel opened over a page comes before the page.
    const auto at = std::find_if(entry.bindings.rbegin(), entry.bindings.rend(),
                                 [](const Binding &one) { return one.isActive(); });
    if (at != entry.bindings.rend()) {
        const std::function<void()> act = at->act; // acting may bind anew
        act();
    }
}

void ActionCatalogue::refresh()
{
    for (auto &[id, entry] : m_entries) {
        std::erase_if(entry.bindings, [](const Binding &one) { return !one.owner; });
        entry.action->setEnabled(std::any_of(entry.bindings.begin(), entry.bindings.end(),
                                             [](const Binding &one) { return one.isActive(); }));
    }
}

} // namespace palmares::ui
