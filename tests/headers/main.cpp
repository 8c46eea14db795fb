// SPDX-License-Identifier: MIT
#include <disposition/outcomeservice.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const Disposition::OutcomeService service;
    return service.pendingCount();
}
