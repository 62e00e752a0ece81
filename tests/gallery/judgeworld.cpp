#include "tests/gallery/judgeworld.h"

#include "core/office/judging/judgedesk.h"
#include "core/office/session/sessionthread.h"
#include "ui/judge/judgeactions.h"
#include "ui/shell/homepage.h"
#include "ui/shell/incomingpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/viewer/lastopened.h"

namespace palmares::gallery {

using namespace palmares::tests;

Judging &Judging::change(std::size_t entry, SheetChange change)
{
    change.entry = board()->entries.at(entry)->code;
    need(ScoringDesk(m_session).score(change));
    return *this;
}

Judging &Judging::score(std::size_t entry, const std::vector<std::string> &values)
{
    SheetChange said;
    const BoardSnapshot now = board();
    for (std::size_t i = 0; i < std::min(values.size(), now->columns.size()); ++i) {
        if (!values[i].empty())
            said.values.emplace_back(now->columns[i].id, values[i]);
    }
    return change(entry, said);
}

Judging &Judging::comment(std::size_t entry, const std::string &committee, const std::string &entrant)
{
    SheetChange said;
    said.committee = committee;
    said.entrant = entrant;
    return change(entry, said);
}

Judging &Judging::flag(std::size_t entry)
{
    need(ScoringDesk(m_session).flag(board()->entries.at(entry)->code, true));
    return *this;
}

Judging &Judging::recuse(std::size_t entry, const std::string &kind)
{
    SheetChange said;
    said.recuse = kind;
    return change(entry, said);
}

Judging &Judging::cannotJudge(std::size_t entry, const std::string &kind)
{
    SheetChange said;
    said.cannotJudge = kind;
    return change(entry, said);
}

Judging &Judging::declare(const Interests &interests)
{
    need(InterestDesk(m_session).declare(interests));
    return *this;
}

Judging &Judging::elsewhere(const std::function<void(Judging &)> &there)
{
    Judge other(++m_laptops, m_package);
    Judging judging(*other.session, m_package);
    there(judging);
    need(JudgeDesk(m_session).take(other.send("elsewhere.palmballot").file));
    return *this;
}

Judging &Judging::stayAt(std::size_t entry)
{
    need(ScoringDesk(m_session).visit(board()->entries.at(entry)->code, 0));
    return *this;
}

CallFolder openPackage(World &world, const DeskPlan &plan, const std::function<void(Judging &)> &before,
                       const std::string &judge)
{
    Machine machine;
    DeskPlan timed = plan;
    if (timed.deadline == 0)
        timed.deadline = world.clock().nowMs() + 21LL * 86'400'000;
    DeskOffice office(machine, timed);
    const std::string package = office.package(judge);
    const PackageOpened opened = need(JudgeDesk::open(world.environment(), package));
    const auto session = need(CallSession::open(world.environment(), opened.folder));
    Judging judging(*session, package);
    if (before)
        before(judging);
    // What came with the call is no translation and must not be one.
    world.addContent(QString::fromStdString(plan.entries + plan.call.title + ' ' + judge));
    for (const CallTexts &texts : plan.call.texts) {
        for (const auto &item : texts.items)
            world.addContent(QString::fromStdString(item.text));
    }
    return opened.folder;
}

QWidget *judgeWindow(World &world, const CallFolder &folder, ui::Place::Page page, const QString &entry)
{
    world.addContent(QStringLiteral("Palmares English 简体中文 Español Français العربية palmpack palmballot "
                                    "palmcall Ctrl Alt Enter Dec Nov AM PM"));
    ui::LastOpened::setFolder(world.path({}));
    auto *pages = new ui::PageRegistry;
    pages->add<ui::HomePage>(ui::Place::Page::Home);
    pages->add<ui::IncomingPage>(ui::Place::Page::Incoming);
    ui::addJudgePages(*pages);
    world.actions().add(ui::shellActions());
    world.actions().add(ui::judgeActions());
    auto *window = new ui::MainWindow(
        {world.environment(), world.call(), world.settings(), world.languages(), world.actions(), *pages});
    QObject::connect(window, &QObject::destroyed, [pages] { delete pages; });
    window->resize(1024, 700);
    window->show();
    window->services().navigator.go({page, QString::fromStdString(folder.name()), entry, {}, {}, {}});
    const auto isThere = [&] {
        const ui::Page *shown = nullptr;
        for (const ui::Page *one : window->findChildren<ui::Page *>())
            shown = one->isVisible() ? one : shown;
        return shown && shown->place().page == page && !world.call().isBusy();
    };
    return waitFor(isThere) ? window : nullptr;
}

namespace {

/// A field of a table: doubled quotes, in quotes.
std::string field(std::string text)
{
    for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2))
        text.insert(at, 1, '"');
    return '"' + text + '"';
}

struct Told {
    const char *code;
    const char *title;
    const char *titleEn;
    const char *attachment;
};

constexpr Told told[] = {
    {"H-039", "Pruebas en las paradas de autobús", "Testing at bus stops", "E-001-poster.png"},
    {"H-014", "Autotest de saliva en las barberías", "Saliva self-test kits at barber shops",
     "E-007-ledger.pdf"},
    {"H-033", "Un autobús que llega después del turno de noche",
     "A bus that comes after the night shift and takes every single person home by way of the clinic", ""},
    {"H-007", "Capitanes de grupo en las escuelas de oficios", "Peer captains in vocational schools",
     "E-012-cuna-radial.ogg"},
    {"H-052", "La hora de radio de las abuelas", "Grandmothers’ radio hour on hepatitis B",
     "E-023-three-minutes.webm"},
    {"H-021", "Dinero de vuelta por completar tres dosis", "Cash back for completing three doses", ""},
    {"H-048", "Una historieta para los trabajadores del puerto", "Comic strip for harbour workers",
     "E-017-gilet.jpg"},
    {"H-002", "Vales de prueba doblados en bolsas de arroz", "Test vouchers folded into rice bags", ""},
    {"H-061", "Un rincón de salud en la biblioteca de la prisión", "Prison library health corner", ""},
    {"H-018", "Un coro que recluta a su público", "A choir that recruits its audience", ""},
    {"H-029", "Teatro callejero en el mercado de pescado", "Street theatre in the fish market", ""},
    {"H-044", "Una clínica en un transbordador", "Clinic on a ferry", ""},
    {"H-055", "Una pregunta en cada formulario escolar", "One question on every school form", ""},
    {"H-011", "Notas de voz de las enfermeras", "What a nurse says in one minute: voice notes", ""},
    {"H-036", "قافلة العيادة المتنقلة في القرى البعيدة", "The mobile clinic’s caravan", ""},
};

constexpr const char *spanish =
    "En mi ciudad miles de personas pasan una hora al día esperando el autobús y casi ninguna sabe si tiene "
    "hepatitis B. Proponemos convertir seis paradas del centro en puntos de prueba rápida los viernes por la "
    "tarde.\n\nDos estudiantes de enfermería y un conductor jubilado atienden cada parada. La prueba tarda "
    "quince "
    "minutos, menos que la espera media de la línea 14. El resultado se entrega en un sobre cerrado con un "
    "número, "
    "nunca con un nombre.\n\nQuien da positivo recibe, en la misma parada, una cita de confirmación para la "
    "semana "
    "siguiente y un billete de ida y vuelta. En el ensayo de marzo acudieron 31 de las 34 personas "
    "citadas.\n\n"
    "Pedimos 4200 dólares para un año: pruebas, sobres, billetes y un toldo. La empresa de autobuses ya ha "
    "ofrecido "
    "la luz y los paneles.";

constexpr const char *english =
    "In my city thousands of people spend an hour a day waiting for the bus, and hardly any of them know "
    "whether "
    "they have hepatitis B. We propose turning six stops in the centre into rapid-test points on Friday "
    "afternoons.\n\nTwo nursing students and a retired driver look after each stop. The test takes fifteen "
    "minutes, "
    "less than the average wait for line 14. The result is handed over in a sealed envelope that carries a "
    "number, "
    "never a name.\n\nAnyone who tests positive is given, at the same stop, an appointment for a "
    "confirmatory test "
    "the following week and a return ticket. In the March trial 31 of the 34 people invited came.\n\nWe ask "
    "for "
    "4,200 dollars for one year: tests, envelopes, tickets and an awning. The bus company has already "
    "offered the "
    "lighting and the panels.";

constexpr const char *arabic = "تنطلق القافلة كل خميس من ساحة السوق في المدينة، ومعها ممرضتان وسائق متقاعد "
                               "وصندوق من أجهزة الفحص السريع (HBsAg) "
                               "يكفي 60 شخصاً في اليوم.\n\nفي كل قرية ننتظر ساعتين تحت شجرة واحدة معروفة. لا "
                               "نسأل عن الأسماء، بل نعطي كل شخص رقماً "
                               "في ظرف مغلق، ونتصل بعد أسبوع بمن يحتاج إلى فحص تأكيدي.\n\nطلبنا 4200 دولار "
                               "لسنة واحدة، وقدّمت البلدية الوقود.";

} // namespace

DeskPlan readingPlan()
{
    DeskPlan plan;
    plan.call = DeskOffice::start("T02");
    plan.entries = "code,title,text,language,title_en,text_en,attachment\n";
    for (const Told &one : told) {
        const bool isArabic = QString::fromUtf8(one.title).isRightToLeft();
        plan.entries += std::string(one.code) + ',' + field(one.title) + ',' +
                        field(isArabic ? arabic : spanish) + ',' + (isArabic ? "ar" : "es") + ',' +
                        (isArabic ? "," : field(one.titleEn) + ',' + field(english)) + ',' + one.attachment +
                        '\n';
    }
    plan.attachments = PALMARES_SOURCE_DIR "/resources/sample/media";
    return plan;
}

DeskPlan crowdPlan(int entries)
{
    return DeskOffice::planOf(entries);
}

} // namespace palmares::gallery
