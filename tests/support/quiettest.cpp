// SPDX-License-Identifier: MIT
#include "quiettest.h"

#include <QRegularExpression>
#include <QTest>

namespace Disposition::Test {

using namespace Qt::StringLiterals;

// The one place where warnings are allowed by name: what Qt's offscreen
// platform says of itself, whatever the program does.
static const auto allowedWarnings
    = u"XDG_RUNTIME_DIR|propagateSizeHints|raise\\(\\)|grabbing the keyboard"
      "|OpenType support missing"_s; // a machine without a font for Hindi

void QuietTest::init()
{
    failOnUnexpectedWarnings();
}

void QuietTest::failOnUnexpectedWarnings()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!.*(%1)).*"_s.arg(allowedWarnings),
                                            QRegularExpression::DotMatchesEverythingOption));
}

} // namespace Disposition::Test
