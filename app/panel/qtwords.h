// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/texts.h>

#include <QObject>
#include <QTranslator>

namespace Disposition::App {

/// Qt's own texts (names of keys, what screen readers say a button does) in the
/// panel's language, installed in this program: a host does that for itself.
class QtWords : public QObject
{
    Q_OBJECT

public:
    /// @p texts must outlive this.
    explicit QtWords(const Texts *texts);

private:
    void load();

    const Texts *const m_texts;
    QTranslator m_words;
    QString m_language;
};

} // namespace Disposition::App
