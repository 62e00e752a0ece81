#pragma once

#include "tests/gallery/scene.h"
#include "tests/support/officemaker.h"
#include "ui/coordinator/officeactions.h"
#include "ui/shell/homepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shellactions.h"

#include <QDialog>
#include <QEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace palmares::gallery {

/// The window of a coordinator, with an office brought as far as wished, at one of its pages.
/// `look` waits until the page shows what it is to show.
inline QWidget *officeWindow(World &world, const tests::OfficeWish &wish, ui::Place place,
                             const std::function<bool(ui::Page *)> &look = {})
{
    const QString folder = world.path(QStringLiteral("files"));
    QDir().mkpath(folder);
    std::string name;
    {
        const tests::OfficeMaker maker(world.environment(), folder.toStdString(), wish);
        name = maker.view()->folder.name();
        for (const char *lang : {"en", "zh-Hans", "es", "fr", "ar"})
            world.addContent(QString::fromStdString(maker.view()->title(lang)));
        for (const TextRow &text : [&] {
                 std::vector<TextRow> rows;
                 for (const auto &[ref, row] : *maker.view()->texts)
                     rows.push_back(row);
                 return rows;
             }())
            world.addContent(QString::fromStdString(text.bytes));
    }
    world.addContent(
        QStringLiteral("Palmares English 简体中文 Español Français العربية palmpack palmballot palmcall"));
    auto *pages = new ui::PageRegistry;
    ui::addOfficePages(*pages);
    pages->add<ui::HomePage>(ui::Place::Page::Home);
    world.actions().add(ui::shellActions());
    world.actions().add(ui::officeActions());
    auto *window = new ui::MainWindow(
        {world.environment(), world.call(), world.settings(), world.languages(), world.actions(), *pages});
    QObject::connect(window, &QObject::destroyed, [pages] { delete pages; });
    window->resize(1024, 700);
    window->show();
    place.folder = QString::fromStdString(name);
    window->services().navigator.go(place);
    const auto *stack = window->findChild<ui::PageStack *>();
    const bool isThere = waitFor([&] {
        return stack->page() && stack->page()->place().page == place.page && !world.call().isBusy() &&
               (!look || look(stack->page()));
    });
    if (!isThere) { // it must not outlive the world it was made in
        delete window;
        return nullptr;
    }
    return window;
}

/// A dialog in front of nothing, asked anew in each language: it is open for one question and knows only the language it came in.
class Renewed final : public QWidget {
public:
    /// `ask` opens it in the window, which goes with it.
    Renewed(QWidget *window, std::function<QDialog *()> ask) : m_window(window), m_ask(std::move(ask))
    {
        m_window->hide();
        m_column = new QVBoxLayout(this);
        renew();
    }
    ~Renewed() override
    {
        delete m_dialog;
        delete m_window;
    }
    Q_DISABLE_COPY_MOVE(Renewed)

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        const bool isOther = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange;
        if (isOther && !std::exchange(m_isDue, true)) // the old one hears of the change first
            QMetaObject::invokeMethod(this, [this] { renew(); }, Qt::QueuedConnection);
    }

private:
    void renew()
    {
        m_isDue = false;
        delete m_dialog;
        m_dialog = m_ask();
        if (!m_dialog)
            return;
        const QSize size = m_dialog->size();
        m_dialog->setParent(this, Qt::Widget);
        m_dialog->setFixedSize(size.boundedTo({1000, 680}));
        m_column->addWidget(m_dialog, 0, Qt::AlignCenter);
        m_dialog->show();
    }

    QWidget *m_window;
    std::function<QDialog *()> m_ask;
    QVBoxLayout *m_column;
    QPointer<QDialog> m_dialog;
    bool m_isDue = false;
};

} // namespace palmares::gallery
