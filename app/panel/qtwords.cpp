// SPDX-License-Identifier: MIT
#include "qtwords.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Disposition::App {

using namespace Qt::StringLiterals;

QtWords::QtWords(const Texts *texts)
    : m_texts(texts)
{
    connect(texts, &Texts::changed, this, &QtWords::load);
    load();
}

void QtWords::load()
{
    if (m_language == m_texts->locale().name())
        return;
    m_language = m_texts->locale().name();
    QCoreApplication::removeTranslator(&m_words);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_words.load(m_texts->locale(), u"qtbase"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace Disposition::App
