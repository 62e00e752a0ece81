#pragma once

#include <QTemporaryDir>

#include "core/office/session/session.h"
#include "core/office/session/sessionthread.h"
#include "ui/shell/actions.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/savesign.h"
#include "ui/shell/services.h"
#include "ui/shell/settings.h"

#include <optional>

namespace palmares::gallery {

/// A computer for one scene: a home of its own, a clock that stands still, chance that repeats, and a shell
/// that only listens.
class World {
public:
    explicit World(text::Languages &languages);

    const Environment &environment() const { return *m_environment; }
    ui::Services services();
    ui::Settings &settings() { return m_settings; }
    text::Languages &languages() { return m_languages; }
    ui::ActionCatalogue &actions() { return m_actions; }
    SessionThread &call() { return *m_call; }
    HandClock &clock() { return m_clock; }
    Random &random() { return m_random; }
    /// A path in a folder that goes with the world.
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Words of the content that scenes put on screen: what is no translation and must not be one.
    void addContent(const QString &words) { m_content += words + QLatin1Char('\n'); }
    const QString &content() const { return m_content; }

private:
    struct Listener final : ui::Navigator, ui::Notices, ui::SaveSign {
        void go(const ui::Place &) override {}
        void back() override {}
        void offer(const QStringList &) override {}
        void mark(ui::Place::Page, const Mark &) override {}
        void say(const ui::NoticeText &) override {}
        void clear() override {}
        void saving() override {}
        void saved(std::int64_t) override {}
        void failed(const Error &, std::function<void()>) override {}
    };

    QTemporaryDir m_folder;
    HandClock m_clock{1'763'733'600'000}; // 21 November 2025, 14:00 UTC
    SeededRandom m_random{7};
    std::optional<Environment> m_environment;
    text::Languages &m_languages;
    ui::Settings m_settings;
    ui::ActionCatalogue m_actions;
    std::unique_ptr<SessionThread> m_call;
    ui::JobStrip m_jobs;
    Listener m_listener;
    QString m_content;
};

} // namespace palmares::gallery
