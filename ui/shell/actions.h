#pragma once

#include <QAction>
#include <QPointer>
#include <QWidget>

#include "ui/widgets/icon.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace palmares::ui {

/// One thing that can be done, declared once: menus, buttons, shortcuts, the key card and tests all read it.
///
///     constexpr ActionSpec deskActions[] = {
///         {"desk.next", QT_TRANSLATE_NOOP("Actions", "Next entry"), Icon::ArrowNext, "Ctrl+Return",
///         ActionSpec::Menu::Call},
///     };
struct ActionSpec {
    enum class Menu { None, File, Edit, View, Call, Help };

    const char *id;   ///< "desk.next": page and verb; what stands before the point groups the key card
    const char *text; ///< English, marked with QT_TRANSLATE_NOOP("Actions", …); may have a mnemonic "&"
    std::optional<Icon> icon = {};
    const char *keys =
        ""; ///< as QKeySequence::fromString reads in portable form; several with "; " between them
    Menu menu = Menu::None;
    bool separate = false; ///< a line above it in its menu
    bool isCheckable = false;
};

/// All actions of the program. They are enabled while what they do can be done: while a widget that binds
/// them is on screen.
class ActionCatalogue : public QObject {
    Q_OBJECT

public:
    explicit ActionCatalogue(QObject *parent = nullptr) : QObject(parent) {}

    /// \pre no action of these names is there
    void add(std::span<const ActionSpec> specs);

    /// The action of that name, for a menu or a button. \pre it was declared
    QAction *action(std::string_view id) const;
    const std::vector<const ActionSpec *> &specs() const { return m_specs; }
    /// What an action is called now, without its mnemonic.
    QString label(std::string_view id) const;

    /// What the action does while `owner` is on screen. A later binding of the same owner replaces the
    /// earlier one.
    void bind(std::string_view id, QWidget *owner, std::function<void()> act);
    /// Whether it can be done now, as far as this owner knows; true after bind().
    void allow(std::string_view id, QWidget *owner, bool can);

    /// Somebody can do it, on screen now or not. What nobody can do is in no menu.
    bool isBound(std::string_view id) const;

    /// Sets all words in the current language.
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Binding {
        QPointer<QWidget> owner;
        std::function<void()> act;
        bool can = true;
        bool isActive() const { return owner && owner->isVisible() && can; }
    };
    struct Entry {
        const ActionSpec *spec = nullptr;
        QAction *action = nullptr;
        std::vector<Binding> bindings;
    };
    Entry &entry(std::string_view id);
    void trigger(const Entry &entry) const;
    void refresh();

    std::map<std::string, Entry, std::less<>> m_entries;
    std::vector<const ActionSpec *> m_specs;
};

} // namespace palmares::ui
