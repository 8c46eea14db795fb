// SPDX-License-Identifier: MIT
#include "sourcetexts.h"

#include <QFile>
#include <QXmlStreamReader>

#include <utility>

// In a static library nothing else would bring the list in.
static void bringInList()
{
    Q_INIT_RESOURCE(sourcetexts); // not possible in a namespace
}

namespace Disposition::App {

using namespace Qt::StringLiterals;

QString SourceText::translation(const QTranslator &words) const
{
    const char *apart = comment.isEmpty() ? nullptr : comment.constData();
    return words.translate(context.constData(), source.constData(), apart, hasPlural ? 5 : -1);
}

// By trying: a catalogue does not say how many forms it has.
static TranslatedText formsOf(const SourceText &text, const QTranslator &words)
{
    TranslatedText translated{
        QString::fromUtf8(text.context), QString::fromUtf8(text.source), {}, {}, text.hasPlural};
    const char *apart = text.comment.isEmpty() ? nullptr : text.comment.constData();
    const int last = text.hasPlural ? 120 : 0;
    QList<int> uses;
    for (int n = 0; n <= last; ++n) {
        const QString form = words.translate(text.context.constData(), text.source.constData(),
                                             apart, text.hasPlural ? n : -1);
        const qsizetype known = translated.forms.indexOf(form);
        if (form.isEmpty())
            continue;
        if (known >= 0) {
            ++uses[known];
        } else {
            translated.forms.append(form);
            uses.append(1);
        }
    }
    for (int form = 0; form < int(uses.size()); ++form) {
        if (text.hasPlural && uses[form] == 1)
            translated.lone.insert(form);
    }
    return translated;
}

QList<TranslatedText> translatedTexts(const QTranslator &words)
{
    QList<TranslatedText> all;
    const QList<SourceText> sources = sourceTexts();
    for (const SourceText &text : sources) {
        TranslatedText translated = formsOf(text, words);
        if (!translated.forms.isEmpty())
            all.append(std::move(translated));
    }
    return all;
}

static SourceText readMessage(QXmlStreamReader &xml)
{
    SourceText text;
    text.hasPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            text.source = xml.readElementText().toUtf8();
        else if (xml.name() == "comment"_L1)
            text.comment = xml.readElementText().toUtf8();
        else if (xml.name() == "extracomment"_L1)
            text.note = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
    return text;
}

QList<SourceText> sourceTexts()
{
    bringInList();
    QFile file(u":/disposition/translator/disposition.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<SourceText> texts;
    QXmlStreamReader xml(&file);
    QByteArray context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText().toUtf8();
        if (xml.name() == "message"_L1) {
            SourceText text = readMessage(xml);
            text.context = context;
            texts.append(text);
        }
    }
    return texts;
}

} // namespace Disposition::App
