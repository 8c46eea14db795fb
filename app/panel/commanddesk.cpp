// SPDX-License-Identifier: MIT
#include "commanddesk.h"

#include "instance/commandrun.h"
#include "instance/panelstarter.h"

#include <QCoreApplication>

namespace Disposition::App {

using namespace Qt::StringLiterals;

CommandDesk::CommandDesk(Obey obey)
    : m_obey(std::move(obey))
{ }

QString CommandDesk::listen(const InstancePlace &place, bool isLocked)
{
    if (!isLocked)
        return place.error;
    QString error;
    ProgramNetwork *network = programNetwork(error);
    if (!network)
        return error;
    m_ear = network->commandEar(m_obey);
    return m_ear->listen(place);
}

void CommandDesk::open(const InstancePlace &place, bool isLocked, bool byCommand)
{
    const QString error = listen(place, isLocked);
    if (!error.isEmpty())
        tell(u"no commands can be taken: %1"_s.arg(error));
    if (byCommand && error.isEmpty())
        sayPanelIsReady();
    else if (byCommand)
        QCoreApplication::exit(3);
}

void CommandDesk::close()
{
    if (m_ear)
        m_ear->close();
}

} // namespace Disposition::App
