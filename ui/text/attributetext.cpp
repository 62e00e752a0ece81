#include "ui/text/attributetext.h"

#include "core/intake/columns/answers.h"
#include "ui/text/languages.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace palmares::text {

namespace {

class Attributes {
    Q_DECLARE_TR_FUNCTIONS(Attributes)
};

struct Known {
    std::string_view name;
    const char *words;
};
constexpr std::array known = {
    Known{"consent", QT_TRANSLATE_NOOP("Attributes", "Consent to publish")},
    Known{"guardian_consent", QT_TRANSLATE_NOOP("Attributes", "Consent of a parent or guardian")},
    Known{"licence", QT_TRANSLATE_NOOP("Attributes", "Licence")},
    Known{"license", QT_TRANSLATE_NOOP("Attributes", "Licence")},
    Known{"region", QT_TRANSLATE_NOOP("Attributes", "Region")},
    Known{"country", QT_TRANSLATE_NOOP("Attributes", "Country")},
    Known{"city", QT_TRANSLATE_NOOP("Attributes", "City")},
    Known{"language", QT_TRANSLATE_NOOP("Attributes", "Language")},
    Known{"type", QT_TRANSLATE_NOOP("Attributes", "Type of entry")},
    Known{"kind", QT_TRANSLATE_NOOP("Attributes", "Type of entry")},
    Known{"category", QT_TRANSLATE_NOOP("Attributes", "Category")},
    Known{"gender", QT_TRANSLATE_NOOP("Attributes", "Gender")},
    Known{"age", QT_TRANSLATE_NOOP("Attributes", "Age group")},
    Known{"age_band", QT_TRANSLATE_NOOP("Attributes", "Age group")},
    Known{"role", QT_TRANSLATE_NOOP("Attributes", "Role")},
};

bool asks(const std::string &name)
{
    return name.find("consent") != std::string::npos || name.find("licen") != std::string::npos;
}

} // namespace

QString attributeName(const CallView &call, const std::string &name, std::string_view lang)
{
    if (const std::string own = call.callText("attribute/" + name + "/title", lang); !own.empty())
        return QString::fromStdString(own).simplified();
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known &one) { return one.name == name; });
    if (found != known.end())
        return QCoreApplication::translate("Attributes", found->words);
    return QString::fromStdString(name).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString attributeValue(const std::string &name, const std::string &value)
{
    if (name == "language") {
        if (const QString words = languageName(value); !words.isEmpty())
            return words;
    }
    if (asks(name)) {
        const Answer answer = answerOf(value);
        if (answer == Answer::Yes)
            return Attributes::tr("yes");
        if (answer == Answer::No)
            return Attributes::tr("no");
        if (answer == Answer::NotApplicable)
            return Attributes::tr("does not apply");
    }
    return QString::fromStdString(value);
}

} // namespace palmares::text
