// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/decimal.h>
#include <disposition/stateexport.h>

#include <QList>
#include <QLocale>
#include <QString>

namespace Disposition {

/// What a typed number means, or why it was not taken.
struct NumberReading
{
    enum class Problem {
        None,
        Empty, ///< nothing typed; the value is 0
        NotANumber,
        Ambiguous, ///< two readings; see candidates
        TooManyDigits, ///< more than 15 significant ones
        TooManyPlaces, ///< more decimal places than the field has; nothing is rounded
        OutOfRange,
        NotWhole, ///< a fraction where a whole number belongs
    };
    Problem problem = Problem::None;
    Decimal value; ///< 0 unless problem is None
    QList<Decimal> candidates; ///< for Ambiguous: the grouped and the decimal reading
};

/// Reads an amount as people type it: "1.200,50", "1 200,50", "1,200.50",
/// "€ 5", in any of their digits.
///
/// Does not guess: a single point or comma before exactly three digits, as in
/// "1.200", is Ambiguous in every locale.  A decimal mark that can only be one
/// is taken, whatever the locale: "0.5" and "1234.5" read the same everywhere.
DISPOSITION_STATE_EXPORT NumberReading readAmount(const QString &typed, const QLocale &locale,
                                                  int decimalPlaces = 2);
/// Reads a whole number within ±999,999,999.
DISPOSITION_STATE_EXPORT NumberReading readWholeNumber(const QString &typed, const QLocale &locale);

/// The amount as the locale writes it, with at least @p decimalPlaces; every
/// digit of it is there, and readAmount() reads it back.
DISPOSITION_STATE_EXPORT QString amountToText(const Decimal &amount, const QLocale &locale,
                                              int decimalPlaces = 2);
DISPOSITION_STATE_EXPORT QString wholeNumberToText(qint64 number, const QLocale &locale);

} // namespace Disposition
