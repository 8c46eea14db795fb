// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Disposition::Test {

/// The base of every test class: a warning that nobody expects fails the test.
///
/// A test that provokes a warning says so with QTest::ignoreMessage() first.
/// A derived class that has an init() of its own calls this one in it.
class QuietTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

protected:
    void failOnUnexpectedWarnings();
};

} // namespace Disposition::Test
