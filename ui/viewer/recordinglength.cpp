#include "ui/viewer/recordinglength.h"

#include <QtEndian>

#include <bit>
#include <cmath>

namespace palmares::ui {

namespace {

// Elements of Matroska, with the bits that say how long their names are.
constexpr quint64 headElement = 0x1A45DFA3, segment = 0x18538067, info = 0x1549A966,
                  timestampScale = 0x2AD7B1, duration = 0x4489;
constexpr qint64 longest = qint64(1'000) * 3'600 * 1'000; ///< a thousand hours: what says more is damaged

/// A number of one to eight bytes that says by its first bits how many.
bool readNumber(QByteArrayView &at, bool keepsMark, quint64 &number)
{
    if (at.isEmpty())
        return false;
    const auto first = static_cast<quint8>(at[0]);
    const int length = std::countl_zero(first) + 1;
    if (length > 8 || at.size() < length)
        return false;
    number = keepsMark ? first : quint64(first) & (0xFFu >> length);
    bool isOpen = first == 0xFFu >> (length - 1);
    for (int i = 1; i < length; ++i) {
        const auto byte = static_cast<quint8>(at[i]);
        number = number << 8 | byte;
        isOpen = isOpen && byte == 0xFF;
    }
    at = at.sliced(length);
    if (!keepsMark && isOpen) // a size that was not known when it was written: to the end
        number = quint64(at.size());
    return true;
}

enum class Cut { Taken, Refused };

/// The inside of the first element of that name; null if there is none, or if its end is not there and that
/// is refused.
QByteArrayView inside(QByteArrayView at, quint64 wanted, Cut cut = Cut::Taken)
{
    quint64 name = 0, size = 0;
    while (readNumber(at, true, name) && readNumber(at, false, size)) {
        const qsizetype length = qsizetype(qMin(size, quint64(at.size())));
        if (name == wanted)
            return cut == Cut::Refused && size > quint64(length) ? QByteArrayView() : at.first(length);
        at = at.sliced(length);
    }
    return {};
}

double real(QByteArrayView bytes)
{
    if (bytes.size() == 4)
        return double(std::bit_cast<float>(qFromBigEndian<quint32>(bytes.data())));
    return bytes.size() == 8 ? std::bit_cast<double>(qFromBigEndian<quint64>(bytes.data())) : 0.0;
}

} // namespace

qint64 lengthInHead(const QByteArray &bytes)
{
    if (inside(bytes, headElement).isNull())
        return 0;
    const QByteArrayView facts = inside(inside(bytes, segment), info);
    quint64 nanoseconds = 1'000'000; // of one tick, if it is not said
    if (const QByteArrayView scale = inside(facts, timestampScale, Cut::Refused);
        !scale.isEmpty() && scale.size() <= 8) {
        nanoseconds = 0;
        for (const char byte : scale)
            nanoseconds = nanoseconds << 8 | static_cast<quint8>(byte);
    }
    const double milliseconds = real(inside(facts, duration, Cut::Refused)) * double(nanoseconds) / 1e6;
    return std::isfinite(milliseconds) && milliseconds > 0 && milliseconds < double(longest)
               ? std::llround(milliseconds)
               : 0;
}

} // namespace palmares::ui
