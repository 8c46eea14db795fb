// SPDX-License-Identifier: MIT
#include "panelsettings.h"

#include "connection.h"
#include "outcomesfile.h"

#include <disposition/panelcontroller.h>

#include <QFile>
#include <QFileInfo>

namespace Disposition::App {

using namespace Qt::StringLiterals;

static QString setLanguage(DispositionPanel &panel, const Settings &settings)
{
    if (const auto folder = settings.text(u"translations"_s)) {
        if (!QFileInfo(*folder).isDir())
            return u"--translations: %1 is not a folder"_s.arg(*folder);
        panel.setCatalogueFolders({*folder});
    }
    if (const auto language = settings.text(u"language"_s)) {
        const QLocale locale(*language);
        if (locale.language() == QLocale::C)
            return u"--language: \"%1\" is not a language"_s.arg(*language);
        panel.setLanguage(locale);
    }
    return {};
}

OutcomeNames siteOutcomeNames(const Settings &settings, QString &error)
{
    const auto path = settings.text(u"outcome-names"_s);
    if (!path)
        return {};
    QFile file(*path);
    QString fault;
    OutcomeNames names;
    if (file.open(QIODevice::ReadOnly))
        names = OutcomeNames::read(file.readAll(), &fault);
    else
        fault = file.errorString();
    if (!fault.isEmpty())
        error = u"%1: %2"_s.arg(*path, fault);
    return names;
}

QString configurePanel(DispositionPanel &panel, OutcomeService &service, const Settings &settings)
{
    configure(service, settings, u"disposition-panel"_s);
    PanelController *controller = panel.controller();
    panel.setCommentLimit(settings.number(u"comment-limit"_s, 500, 1, 100'000));
    controller->wrapUp()->setLimit(
        std::chrono::seconds(settings.number(u"wrap-up"_s, 0, 0, 24 * 3600)));
    controller->wrapUp()->setExtension(
        std::chrono::seconds(settings.number(u"wrap-up-extension"_s, 30, 1, 3600)));
    controller->setSnippets(settings.group(u"snippet-"_s));
    if (const QString error = setLanguage(panel, settings); !error.isEmpty())
        return error;
    QString namesFault;
    if (const OutcomeNames names = siteOutcomeNames(settings, namesFault); !names.isEmpty())
        controller->texts()->setOutcomeNames(names);
    if (!namesFault.isEmpty())
        return namesFault;
    if (const auto path = settings.text(u"outcomes"_s)) {
        const auto read = readOutcomesFile(*path);
        if (const auto *error = std::get_if<QString>(&read))
            return *error;
        const auto file = std::get<OutcomesFile>(read);
        service.setConfiguredOutcomes(file.outcomes);
        controller->setConsequences(file.consequences);
    }
    if (settings.text(u"call-id"_s) && settings.text(u"agent"_s, {}).isEmpty())
        return u"--call-id needs an --agent"_s;
    return {};
}

} // namespace Disposition::App
