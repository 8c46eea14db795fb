// SPDX-License-Identifier: MIT
//
// plantedrace ordered|racing: to see that the thread sanitizer tells one from the other.  Values
// are handed to another thread by queued calls; when racing, one is written after that as well.
#include <QCoreApplication>
#include <QThread>

#include <cstring>
#include <memory>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const bool races = argc > 1 && std::strcmp(argv[1], "racing") == 0;
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    thread.start();
    int sum = 0;
    for (int i = 0; i < 5000; ++i) { // so many that some come while the thread is awake
        const auto value = std::make_shared<int>(i);
        QMetaObject::invokeMethod(
            &worker, [&sum, value] { sum += *value; }, Qt::QueuedConnection);
        if (races)
            ++*value;
    }
    QMetaObject::invokeMethod(
        &worker, [&thread] { thread.quit(); }, Qt::QueuedConnection);
    thread.wait();
    return 0;
}
