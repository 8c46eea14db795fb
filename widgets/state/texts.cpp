// SPDX-License-Identifier: MIT
#include <disposition/texts.h>

#include "catalogue.h"
#include "knownoutcomes.h"

#include <algorithm>

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
    const QTranslator *words() const;
    const QTranslator &english();
    void speak(const QLocale &wanted);

    QLocale locale;
    QStringList tags; ///< of the language that was asked for, and of the one that is spoken
    QStringList folders{builtIn};
    std::unique_ptr<QTranslator> given; ///< before any catalogue
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Catalogue> englishCatalogue; ///< for its plurals; read when one is wanted
    OutcomeNames outcomeNames;
};

const QTranslator *Texts::Private::words() const
{
    if (given)
        return given.get();
    return catalogue ? &catalogue->words() : nullptr;
}

const QTranslator &Texts::Private::english()
{
    if (!englishCatalogue)
        englishCatalogue = Catalogue::read(builtIn + u"/disposition_en.qm"_s);
    Q_ASSERT(englishCatalogue);
    return englishCatalogue->words();
}

Texts::Texts(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    bringInCatalogues();
}
Texts::~Texts() = default;

void Texts::Private::speak(const QLocale &wanted)
{
    locale = wanted;
    given.reset();
    std::unique_ptr<Catalogue> former = std::move(catalogue);
    tags.clear();
    const QList<QStringList> spoken = spokenLanguages(wanted);
    for (const QStringList &wish : spoken) {
        if (!catalogue)
            catalogue = Catalogue::find(wish, folders, &former);
        if (!catalogue)
            catalogue = Catalogue::findRelated(QLocale(wish.first()), folders);
        if (tags.isEmpty())
            tags = wish;
    }
    // English has plurals as well, where there is nothing in the language itself.
    if (!catalogue)
        catalogue = Catalogue::find({u"en"_s}, folders, &former);
    if (catalogue && !tags.contains(catalogue->language()))
        tags.append(catalogue->language());
}

void Texts::setLanguage(const QLocale &locale, const QStringList &folders)
{
    d->folders = folders + QStringList{builtIn};
    d->speak(locale);
    Q_EMIT changed();
}

void Texts::setLanguage(const QLocale &locale, std::unique_ptr<QTranslator> words)
{
    d->speak(locale);
    d->given = std::move(words);
    Q_EMIT changed();
}

QStringList Texts::languages() const
{
    return Catalogue::languagesIn(d->folders);
}

QString Texts::nameOf(const QString &tag) const
{
    QString name;
    //: The name of your own language, in itself: "Deutsch", "português (Brasil)". People who
    //: look for their language in the panel's menu find it by this.
    const char *english = QT_TRANSLATE_NOOP("Language", "English");
    if (const auto catalogue = Catalogue::find({tag}, d->folders))
        name = catalogue->words().translate("Language", english);
    if (!name.isEmpty())
        return name;
    const QLocale locale(tag);
    return locale.language() == QLocale::English ? QString::fromUtf8(english)
                                                 : locale.nativeLanguageName();
}

QLocale Texts::locale() const
{
    return d->locale;
}

Qt::LayoutDirection Texts::direction() const
{
    if (d->given)
        return d->locale.textDirection();
    return d->catalogue ? QLocale(d->catalogue->language()).textDirection() : Qt::LeftToRight;
}

QString Texts::catalogueFile() const
{
    return d->catalogue && !d->given ? d->catalogue->file() : QString();
}

void Texts::setOutcomeNames(const OutcomeNames &names)
{
    d->outcomeNames = names;
    Q_EMIT changed();
}

QString Texts::outcomeName(const Outcome &outcome) const
{
    const QString name = d->outcomeNames.nameOf(outcome, d->tags);
    if (!name.isEmpty())
        return name;
    const char *known = knownName(outcome);
    const QString translated = known ? translate("Outcome", known) : QString();
    // What is not translated stands as the server spells it.
    return translated.isEmpty() || translated == QLatin1StringView(known) ? outcome.name
                                                                          : translated;
}

QString Texts::translate(const char *context, const char *source, const char *disambiguation,
                         int n) const
{
    QString text;
    if (const QTranslator *words = d->words())
        text = words->translate(context, source, disambiguation, n);
    if (text.isEmpty() && n >= 0)
        text = d->english().translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, d->locale.toString(n));
    return text;
}

QString Texts::quoted(const QString &foreign) const
{
    const auto runsFromRight = [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    const bool isStraight = direction() == Qt::LeftToRight
        && std::none_of(foreign.cbegin(), foreign.cend(), runsFromRight);
    if (isStraight || foreign.isEmpty())
        return foreign;
    return QChar(0x2068) + foreign + QChar(0x2069); // a first strong isolate, and its end
}

} // namespace Disposition
