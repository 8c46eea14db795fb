// SPDX-License-Identifier: MIT
#include <disposition/numberreading.h>

#include <algorithm>
#include <optional>

namespace Disposition {

using Problem = NumberReading::Problem;

namespace {

/// What was typed, reduced to ASCII digits and a few marks: '.', ',' as typed,
/// ' ' for a group mark that can be nothing else, 'd' for a decimal mark that
/// can be nothing else.
struct Marks
{
    QString text;
    bool negative = false;
};

bool isSpace(QChar c)
{
    return c.isSpace() || c == QChar(0x202f) || c == QChar(0x2009);
}

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212);
}

/// Takes one currency sign or code off either end.
QString withoutCurrency(QString text)
{
    // Not any three letters: "12 pcs" is no amount.
    static constexpr QStringView codes[]
        = {u"EUR", u"USD", u"GBP", u"CHF", u"PLN", u"BRL", u"INR", u"JPY", u"CNY", u"EGP",
           u"SAR", u"AED", u"MXN", u"CAD", u"AUD", u"CZK", u"SEK", u"NOK", u"DKK", u"HUF"};
    const auto isCode = [](QStringView part) {
        return std::any_of(std::begin(codes), std::end(codes), [part](QStringView code) {
            return part.compare(code, Qt::CaseInsensitive) == 0;
        });
    };
    if (text.isEmpty())
        return text;
    if (text.front().category() == QChar::Symbol_Currency)
        text.remove(0, 1);
    else if (text.back().category() == QChar::Symbol_Currency)
        text.chop(1);
    else if (isCode(QStringView(text).first(std::min<qsizetype>(3, text.size()))))
        text.remove(0, 3);
    else if (isCode(QStringView(text).last(std::min<qsizetype>(3, text.size()))))
        text.chop(3);
    return text.trimmed();
}

std::optional<Marks> marksOf(const QString &typed)
{
    Marks marks;
    QString text = typed;
    // Marks that steer the reading direction are no part of a number; a copied
    // Arabic or Hebrew amount is full of them.
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    text = text.trimmed();
    const auto takeMinus = [&] {
        if (marks.negative || text.isEmpty() || !isMinus(text.front()))
            return;
        marks.negative = true;
        text = text.sliced(1).trimmed();
    };
    takeMinus();
    text = withoutCurrency(text);
    takeMinus();

    std::optional<char32_t> script; // the zero of the digits in use
    for (const QChar c : std::as_const(text)) {
        if (c.category() == QChar::Number_DecimalDigit) {
            const char32_t zero = c.unicode() - char32_t(c.digitValue());
            if (script && *script != zero)
                return std::nullopt; // two scripts in one number
            script = zero;
            marks.text += QChar(u'0' + c.digitValue());
        } else if (c == u'.' || c == u',') {
            marks.text += c;
        } else if (c == QChar(0x066b)) { // the Arabic decimal mark
            marks.text += u'd';
        } else if (isSpace(c) || c == u'\'' || c == QChar(0x2019) || c == QChar(0x066c)) {
            marks.text += u' ';
        } else {
            return std::nullopt;
        }
    }
    return marks;
}

/// True when @p text is digits in groups: of three, or of two before the last
/// three as in India; the first group may be shorter, and starts with no zero.
bool isGrouped(const QString &text, QChar mark)
{
    const QStringList groups = text.split(mark);
    if (groups.size() < 2 || groups.last().size() != 3)
        return false;
    const bool bythree = std::all_of(groups.cbegin() + 1, groups.cend(),
                                     [](const QString &g) { return g.size() == 3; });
    const bool bytwo = groups.size() > 2
        && std::all_of(groups.cbegin() + 1, groups.cend() - 1,
                       [](const QString &g) { return g.size() == 2; });
    const qsizetype first = groups.first().size();
    const qsizetype longest = bythree ? 3 : bytwo ? 2 : 0;
    return first >= 1 && first <= longest && groups.first().front() != u'0';
}

bool isDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The whole part without its group marks; nothing when it is not well formed.
std::optional<QString> wholeDigits(const QString &text, QStringView groupMarks)
{
    if (isDigits(text))
        return text;
    for (const QChar mark : groupMarks) {
        QString plain = text;
        plain.remove(mark);
        if (isDigits(plain) && isGrouped(text, mark))
            return plain;
    }
    return std::nullopt;
}

struct Split
{
    QString whole;
    QString fraction;
    bool ambiguous = false;
};

/// Which mark is the decimal one, if any is.
std::optional<Split> split(const QString &text)
{
    const qsizetype points = text.count(u'.');
    const qsizetype commas = text.count(u',');
    const qsizetype sure = text.count(u'd');
    QChar decimal; // none yet
    bool ambiguous = false;
    if (sure > 0) {
        decimal = u'd';
    } else if (points > 0 && commas > 0) {
        decimal = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
    } else if (points + commas == 1) {
        decimal = points == 1 ? u'.' : u',';
        const QStringList parts = text.split(decimal);
        // "1.200": one thousand two hundred to some, one and a fifth to others.
        ambiguous = isGrouped(text, decimal) && isDigits(parts[0]);
    }
    const QChar group = decimal == u'.' ? u',' : u'.';
    if (decimal.isNull()) {
        const auto whole = wholeDigits(text, u".,\u0020");
        return whole ? std::optional(Split{*whole, {}, false}) : std::nullopt;
    }
    if (text.count(decimal) != 1)
        return std::nullopt;
    const QString before = text.section(decimal, 0, 0);
    const QString after = text.section(decimal, 1);
    const QString marks = decimal == u'd' ? QStringLiteral("., ") : QString(group) + u' ';
    const auto whole = wholeDigits(before, marks);
    if (!whole || !isDigits(after) || (whole->isEmpty() && after.isEmpty()))
        return std::nullopt;
    return Split{*whole, after, ambiguous};
}

NumberReading readNumber(const QString &typed, int decimalPlaces, bool wholeOnly)
{
    const auto marks = marksOf(typed);
    if (marks && marks->text.isEmpty() && typed.trimmed().isEmpty())
        return {Problem::Empty, {}, {}};
    const auto parts = marks && !marks->text.isEmpty() ? split(marks->text) : std::nullopt;
    if (!parts || (parts->whole.isEmpty() && parts->fraction.isEmpty()))
        return {Problem::NotANumber, {}, {}};

    const QString sign = marks->negative ? QStringLiteral("-") : QString();
    QString fraction = parts->fraction;
    if (parts->ambiguous) {
        const auto grouped = Decimal::fromText(QString(sign + parts->whole + fraction));
        const auto decimal = Decimal::fromText(QString(sign + parts->whole + u'.' + fraction));
        return {Problem::Ambiguous, {}, {grouped.value_or(Decimal()), decimal.value_or(Decimal())}};
    }
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimalPlaces)
        return {wholeOnly ? Problem::NotWhole : Problem::TooManyPlaces, {}, {}};
    QString digits = parts->whole + fraction;
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.size() > 15)
        return {Problem::TooManyDigits, {}, {}};
    const auto value = Decimal::fromText(QString(sign + parts->whole + u'.' + fraction));
    if (!value)
        return {Problem::OutOfRange, {}, {}};
    return {Problem::None, *value, {}};
}

/// ASCII digits as the locale writes them.
QString inDigitsOf(const QLocale &locale, const QString &digits)
{
    const QString zero = locale.zeroDigit();
    if (zero.size() != 1 || zero == QStringLiteral("0"))
        return digits;
    QString text;
    for (const QChar c : digits)
        text += QChar(zero.front().unicode() + c.digitValue());
    return text;
}

} // namespace

NumberReading readAmount(const QString &typed, const QLocale &, int decimalPlaces)
{
    return readNumber(typed, decimalPlaces, false);
}

NumberReading readWholeNumber(const QString &typed, const QLocale &)
{
    NumberReading reading = readNumber(typed, 0, true);
    if (reading.problem == Problem::None && std::abs(reading.value.toDouble()) > 999'999'999)
        return {Problem::OutOfRange, {}, {}};
    return reading;
}

QString amountToText(const Decimal &amount, const QLocale &locale, int decimalPlaces)
{
    QString whole = amount.toText();
    whole.remove(u'-');
    QString fraction = whole.section(u'.', 1);
    whole = whole.section(u'.', 0, 0);
    fraction = fraction.leftJustified(decimalPlaces, u'0');
    // Three decimals after a short whole part could be taken for a group.
    if (fraction.size() == 3 && whole.size() <= 3)
        fraction += u'0';
    // Groups are written only where a decimal mark follows that cannot be mistaken.
    const QString mark = locale.decimalPoint();
    const bool grouped = fraction.size() == 2 && whole.size() > 3;
    QString text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (grouped && i > 0 && (whole.size() - i) % 3 == 0)
            text += locale.groupSeparator();
        text += inDigitsOf(locale, whole.mid(i, 1));
    }
    if (!fraction.isEmpty())
        text += mark + inDigitsOf(locale, fraction);
    return amount.isNegative() ? u'-' + text : text;
}

QString wholeNumberToText(qint64 number, const QLocale &locale)
{
    const QString digits = inDigitsOf(locale, QString::number(qAbs(number)));
    return number < 0 ? u'-' + digits : digits;
}

} // namespace Disposition
