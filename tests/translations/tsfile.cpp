// SPDX-License-Identifier: MIT
#include "tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace Disposition::Test {

using namespace Qt::StringLiterals;

QString TsMessage::key() const
{
    return u"%1: %2%3"_s.arg(context, source, comment.isEmpty() ? QString() : u" / "_s + comment);
}

static TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.hasPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name == "source"_L1) {
            message.source = xml.readElementText();
        } else if (name == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (name == "extracomment"_L1) {
            message.note = xml.readElementText();
        } else if (name == "translatorcomment"_L1) {
            message.translatorComment = xml.readElementText();
        } else if (name == "translation"_L1) {
            message.isUnfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.hasPlural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

TsFile TsFile::parse(const QByteArray &text)
{
    TsFile file;
    QXmlStreamReader xml(text);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TS"_L1)
            file.language = xml.attributes().value("language"_L1).toString();
        else if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            file.messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        return {u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()), {}, {}};
    return file;
}

TsFile TsFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {file.errorString(), {}, {}};
    return parse(file.readAll());
}

int TsFile::done() const
{
    return int(std::count_if(messages.cbegin(), messages.cend(),
                             [](const TsMessage &each) { return each.isDone(); }));
}

int TsFile::unread() const
{
    return int(std::count_if(messages.cbegin(), messages.cend(), [](const TsMessage &each) {
        return each.isDone() && each.translatorComment.startsWith("Machine-made"_L1);
    }));
}

} // namespace Disposition::Test
