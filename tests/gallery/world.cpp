#include "tests/gallery/world.h"

namespace palmares::gallery {

World::World(text::Languages &languages)
    : m_languages(languages), m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
{
    auto opened =
        Environment::open(m_folder.filePath(QStringLiteral("home")).toStdString(), m_clock, m_random);
    if (!opened.ok())
        qFatal("no home for a scene");
    m_environment.emplace(std::move(opened).value());
    m_call = std::make_unique<SessionThread>(*m_environment);
}

ui::Services World::services()
{
    return {*m_environment, *m_call,    m_listener,  m_listener, m_listener,
            m_jobs,         m_settings, m_languages, m_actions};
}

} // namespace palmares::gallery
