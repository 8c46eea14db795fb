// SPDX-License-Identifier: MIT
#include <disposition/decimal.h>

namespace Disposition {

static constexpr int mostDigits = 15;
static constexpr int mostPlaces = 15;
static constexpr int mostWholeDigits = 18;

static int countDigits(qint64 number)
{
    int count = 0;
    for (; number != 0; number /= 10)
        ++count;
    return count;
}

std::optional<Decimal> Decimal::fromParts(qint64 digits, int exponent)
{
    if (digits == 0)
        return Decimal();
    for (; digits % 10 == 0; digits /= 10)
        ++exponent;
    const int count = countDigits(digits);
    if (count > mostDigits || exponent < -mostPlaces || count + exponent > mostWholeDigits)
        return std::nullopt;
    Decimal number;
    number.m_digits = digits;
    number.m_exponent = exponent;
    return number;
}

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits at the front of @p text, taken off it.
QStringView takeDigits(QStringView &text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const QStringView digits = text.first(count);
    text = text.sliced(count);
    return digits;
}

bool takeOne(QStringView &text, QStringView of)
{
    if (text.isEmpty() || !of.contains(text.front()))
        return false;
    text = text.sliced(1);
    return true;
}

} // namespace

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    takeOne(text, u"+-");
    QString digits = takeDigits(text).toString();
    int exponent = 0;
    if (takeOne(text, u".")) {
        const QStringView fraction = takeDigits(text);
        exponent = -int(fraction.size());
        digits += fraction;
    }
    if (digits.isEmpty())
        return std::nullopt;
    if (takeOne(text, u"eE")) {
        const bool minus = text.startsWith(u'-');
        takeOne(text, u"+-");
        const QStringView power = takeDigits(text);
        if (power.isEmpty() || power.size() > 3)
            return std::nullopt;
        exponent += minus ? -power.toInt() : power.toInt();
    }
    if (!text.isEmpty())
        return std::nullopt;

    while (digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.isEmpty())
        return Decimal();
    if (digits.size() > mostDigits)
        return std::nullopt;
    const qint64 value = digits.toLongLong();
    return fromParts(negative ? -value : value, exponent);
}

QString Decimal::toText() const
{
    QString text = QString::number(qAbs(m_digits));
    if (m_exponent >= 0) {
        text += QString(m_exponent, u'0');
    } else {
        const qsizetype places = -m_exponent;
        if (text.size() <= places)
            text.prepend(QString(places - text.size() + 1, u'0'));
        text.insert(text.size() - places, u'.');
    }
    return isNegative() ? u'-' + text : text;
}

double Decimal::toDouble() const
{
    return toText().toDouble();
}

} // namespace Disposition
