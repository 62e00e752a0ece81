#include "ui/coordinator/rules/nameline.h"

#include "ui/coordinator/rules/rulesdraft.h"

#include <QRegularExpression>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr std::size_t longestId = 40;

QStringList namesIn(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[;\uFF1B\u061B]")); // as keyboards of every language type it
    QStringList names;
    for (const QString &part : typed.split(between, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

} // namespace

std::string idFromName(const QString &name)
{
    std::string id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const char16_t u = c.unicode();
        const bool isLetter = u >= u'a' && u <= u'z';
        if (isLetter || (u >= u'0' && u <= u'9' && !id.empty()))
            id += static_cast<char>(u);
        else if (!c.isMark() && !id.empty() && id.back() != '_')
            id += '_';
    }
    id.resize(std::min(id.size(), longestId));
    while (!id.empty() && id.back() == '_')
        id.pop_back();
    return id;
}

NameLine::NameLine(RulesDraft *draft, Things things, QWidget *parent)
    : QLineEdit(parent), m_draft(draft), m_things(std::move(things))
{
    connect(this, &QLineEdit::editingFinished, this, &NameLine::settle);
}

QString NameLine::nameOf(const std::string &id) const
{
    const QString title = m_draft->text(m_things.stem + "/" + id + "/title");
    return title.isEmpty() ? QString::fromStdString(id) : title;
}

void NameLine::refresh()
{
    if (isModified())
        return;
    QStringList names;
    for (const std::string &id : m_things.get())
        names += nameOf(id);
    const QString words = names.join(QStringLiteral("; "));
    if (words == text())
        return;
    setText(words);
    setCursorPosition(0);
}

void NameLine::settle()
{
    if (!isModified())
        return;
    setModified(false);
    const QStringList names = namesIn(text());
    const std::vector<std::string> before = m_things.get();
    const auto knownAs = [&](const QString &name) {
        return std::find_if(before.begin(), before.end(),
                            [&](const std::string &id) { return nameOf(id) == name || id == name.toStdString(); });
    };
    std::vector<std::string> ids(static_cast<std::size_t>(names.size()));
    const auto isTaken = [&](const std::string &id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (const auto known = knownAs(names[static_cast<int>(i)]); known != before.end() && !isTaken(*known))
            ids[i] = *known;
    }
    std::vector<std::pair<std::string, QString>> titles;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!ids[i].empty())
            continue;
        const QString &name = names[static_cast<int>(i)];
        if (ids.size() == before.size() && !isTaken(before[i])) {
            ids[i] = before[i]; // another name for the same
        } else {
            const std::string own = idFromName(name);
            ids[i] = freshId(own.empty() ? m_things.stem : own, isTaken);
        }
        titles.emplace_back(ids[i], name);
    }
    for (const auto &[id, name] : titles)
        m_draft->setText(m_things.stem + "/" + id + "/title", m_draft->lang(), name);
    m_things.set(ids);
    refresh();
}

QString NameLine::codes() const
{
    QStringList codes;
    for (const std::string &id : m_things.get())
        codes += QString::fromStdString(id);
    return codes.join(QStringLiteral(", "));
}

} // namespace palmares::ui
