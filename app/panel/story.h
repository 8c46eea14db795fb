// SPDX-License-Identifier: MIT
#pragma once

#include "demo.h"
#include "panelwindow.h"

#include <QImage>

namespace Disposition::App {

/// The demo without a person: plays the agent at the panel by its keys, prints
/// what goes over the socket and what the panel says, and takes a picture.
class Story : public QObject
{
    Q_OBJECT

public:
    /// Plays in @p window; the picture goes to @p picture, where that is not empty.
    Story(Demo &demo, OutcomeService &service, PanelWindow &window, const QString &picture);

    void start();

Q_SIGNALS:
    void finished(bool well); ///< exactly once

private:
    void acceptedCall();
    void refusedCall();
    void fileOutcome();
    void resultShown(bool expected);
    void end(bool well);

    Demo &m_demo;
    OutcomeService &m_service;
    PanelWindow &m_window;
    const QString m_picture;
    QList<QImage> m_shots;
};

} // namespace Disposition::App
