#include "core/merge/askedterms.h"

#include <algorithm>

namespace palmares {

const SettingView *termsSetting(const CallState &state, std::string_view round)
{
    const auto at = std::find_if(state.settings.begin(), state.settings.end(), [&](const SettingView &setting) {
        return setting.name == assignmentSetting && setting.round == round;
    });
    return at == state.settings.end() ? nullptr : &*at;
}

AssignmentTerms termsOf(const CallState &state, std::string_view round)
{
    const SettingView *setting = termsSetting(state, round);
    return setting ? termsIn(setting->value) : AssignmentTerms();
}

} // namespace palmares
