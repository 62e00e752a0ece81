#pragma once

#include "ui/viewer/shownentry.h"

#include <QFile>

namespace palmares::ui::samples {

/// An entry in Spanish with an English translation, four paragraphs each of different length.
inline ShownEntry busStops()
{
    ShownEntry entry;
    entry.code = QStringLiteral("H-039");
    entry.place = 7;
    entry.texts.append(
        {ShownText::Origin::Original, QStringLiteral("es"),
         QString::fromUtf8("Pruebas en las paradas de autobús"),
         QString::fromUtf8("En mi ciudad miles de personas pasan una hora al día esperando el autobús y casi "
                           "ninguna sabe si tiene hepatitis B. "
                           "Proponemos convertir seis paradas del centro en puntos de prueba rápida los "
                           "viernes por la tarde.\n\n"
                           "Dos estudiantes de enfermería y un conductor jubilado atienden cada parada. La "
                           "prueba tarda quince minutos, menos que "
                           "la espera media de la línea 14. El resultado se entrega en un sobre cerrado con "
                           "un número, nunca con un nombre.\n\n"
                           "Quien da positivo recibe, en la misma parada, una cita de confirmación para la "
                           "semana siguiente y un billete de ida y "
                           "vuelta. En el ensayo de marzo acudieron 31 de las 34 personas citadas.\n\n"
                           "Pedimos 4200 dólares para un año: pruebas, sobres, billetes y un toldo. La "
                           "empresa de autobuses ya ha ofrecido la luz y "
                           "los paneles.")});
    entry.texts.append(
        {ShownText::Origin::Translation, QStringLiteral("en"), QStringLiteral("Testing at bus stops"),
         QString::fromUtf8("In my city thousands of people spend an hour a day waiting for the bus, and "
                           "hardly any of them know whether they have "
                           "hepatitis B. We propose turning six stops in the centre into rapid-test points "
                           "on Friday afternoons.\n\n"
                           "Two nursing students and a retired driver look after each stop. The test takes "
                           "fifteen minutes, less than the average "
                           "wait for line 14. The result is handed over in a sealed envelope that carries a "
                           "number, never a name.\n\n"
                           "Anyone who tests positive is given, at the same stop, an appointment for a "
                           "confirmatory test the following week and a "
                           "return ticket. In the March trial 31 of the 34 people invited came.\n\n"
                           "We ask for 4,200 dollars for one year: tests, envelopes, tickets and an awning. "
                           "The bus company has already offered the "
                           "lighting and the panels.")});
    return entry;
}

/// The same idea in Arabic and Chinese.
inline ShownEntry arabicAndChinese()
{
    ShownEntry entry;
    entry.code = QStringLiteral("H-052");
    entry.place = 12;
    entry.texts.append({ShownText::Origin::Original, QStringLiteral("ar"),
                        QString::fromUtf8("الفحص في مواقف الحافلات"),
                        QString::fromUtf8("في مدينتي ينتظر آلاف الناس الحافلة ساعة كل يوم، ولا يعرف أكثرهم "
                                          "إن كان مصاباً بالتهاب الكبد B. نقترح تحويل ستة مواقف في "
                                          "وسط المدينة إلى نقاط فحص سريع بعد ظهر كل جمعة.\n\n"
                                          "WhatsApp هو أسرع طريق إلى الجيران: نرسل رسالة واحدة في الأسبوع، "
                                          "ويجيب عنها 31 من 34 شخصاً. يستغرق الفحص خمس عشرة دقيقة، "
                                          "وتُسلَّم النتيجة في ظرف مغلق عليه رقم لا اسم.\n\n"
                                          "نطلب 4200 دولار لسنة واحدة: فحوص وأظرف وتذاكر ومظلة.")});
    entry.texts.append(
        {ShownText::Origin::Machine, QStringLiteral("zh-CN"), QString::fromUtf8("在公交车站检测"),
         QString::fromUtf8(
             "在我的城市，每天有成千上万的人花一个小时等公交车，却几乎没有人知道自己是否感染了乙肝。我们建议"
             "在每周五下午，把市中心的六个车站变成快速检测点。\n\n"
             "用 WhatsApp 联系邻居最快：每周只发一条消息，34 人中有 31 人回复。检测只需十五分钟，比 14 "
             "路车的平均等候时间还短。结果装在密封的信封里，只写编号，不写姓名。\n\n"
             "我们申请 4200 美元，供一年使用：检测试剂、信封、车票和一顶遮阳篷。")});
    return entry;
}

/// A text of `words` words in paragraphs of eighty.
inline QString longText(int words)
{
    static const QStringList stock = QStringLiteral("people of the street measure their own pressure every "
                                                    "second week and write it on a card that stays "
                                                    "with the barber until the clinic opens again")
                                         .split(u' ');
    QString text;
    for (int i = 0; i < words; ++i)
        text +=
            stock[(i * 7) % stock.size()] + (i % 80 == 79 ? QStringLiteral(".\n\n") : QStringLiteral(" "));
    return text;
}

/// A document of one page that asks for a password ("secret").
inline QByteArray lockedPdf()
{
    QFile file(QStringLiteral(PALMARES_SOURCE_DIR "/tests/ui/viewer/locked.pdf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bytes of a file of the sample call.
inline QByteArray media(const QString &name)
{
    QFile file(QStringLiteral(PALMARES_SOURCE_DIR "/resources/sample/media/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same as an attachment.
inline ShownFile file(const QString &name, const QString &mediaType)
{
    return {name, mediaType, media(name).size(), [name] { return media(name); }};
}

} // namespace palmares::ui::samples
