// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Disposition::Test {

/// One text of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment; ///< tells equal sources apart
    QString note; ///< for the translator, from the source
    QString translatorComment;
    QStringList forms; ///< one, or one for each plural form
    bool hasPlural = false;
    bool isUnfinished = false;

    bool isDone() const { return !isUnfinished && !forms.isEmpty() && !forms.contains(QString()); }
    QString key() const; ///< for people: its context and source
};

struct TsFile
{
    QString error; ///< where it is not well-formed; then there is nothing else
    QString language;
    QList<TsMessage> messages;

    static TsFile parse(const QByteArray &xml);
    static TsFile read(const QString &path);

    int done() const;
    int unread() const; ///< done, by a machine, and read by nobody
};

} // namespace Disposition::Test
