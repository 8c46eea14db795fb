// SPDX-License-Identifier: MIT
#include <disposition/texts.h>

#include <QDir>
#include <QTranslator>

// In a static library nothing else would bring the catalogues in.
static void bringInCatalogues()
{
    Q_INIT_RESOURCE(disposition_catalogues); // not possible in a namespace
}

namespace Disposition {

using namespace Qt::StringLiterals;

static const QString builtIn = u":/disposition/i18n"_s;

class Texts::Private
{
public:
    QLocale locale;
    QStringList folders{builtIn};
    std::unique_ptr<QTranslator> catalogue;
};

Texts::Texts(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    bringInCatalogues();
}
Texts::~Texts() = default;

void Texts::setLanguage(const QLocale &locale, const QStringList &folders)
{
    d->locale = locale;
    d->folders = folders + QStringList{builtIn};
    d->catalogue.reset();
    auto catalogue = std::make_unique<QTranslator>();
    // English has plurals as well, where there is nothing in the language itself.
    for (const QLocale &language : {locale, QLocale(QLocale::English)}) {
        for (const QString &folder : std::as_const(d->folders)) {
            if (!d->catalogue && catalogue->load(language, u"disposition"_s, u"_"_s, folder))
                d->catalogue = std::move(catalogue);
        }
    }
    Q_EMIT changed();
}

QStringList Texts::languages() const
{
    QStringList tags;
    for (const QString &folder : std::as_const(d->folders)) {
        const QStringList files = QDir(folder).entryList({u"disposition_*.qm"_s}, QDir::Files);
        for (const QString &file : files)
            tags.append(file.section(u'_', 1).section(u'.', 0, 0));
    }
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

QLocale Texts::locale() const
{
    return d->locale;
}
QString Texts::catalogueFile() const
{
    return d->catalogue ? d->catalogue->filePath() : QString();
}

QString Texts::translate(const char *context, const char *source, const char *disambiguation,
                         int n) const
{
    QString text;
    if (d->catalogue)
        text = d->catalogue->translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, d->locale.toString(n));
    return text;
}

} // namespace Disposition
