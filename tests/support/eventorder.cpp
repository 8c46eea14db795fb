// SPDX-License-Identifier: MIT
//
// Tells the thread sanitizer of the order that Qt's event queues make.  A distribution's Qt is
// not built with the sanitizer, so that it does not see the lock of a queue: everything that one
// thread hands to another by a queued call would look like a race.
//
// Linked into tests of the tsan preset alone, with the signatures of Qt 6.4.
#include <QtGlobal>

#include <dlfcn.h>

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

#include <QObject>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);

// QMetaObject::invokeMethodImpl(), which posts the call: this one is found before Qt's own.
Q_DECL_EXPORT bool
_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *receiver, void *slot, int type, void *result)
{
    using Invoke = bool (*)(QObject *, void *, int, void *);
    static const auto qtInvoke = reinterpret_cast<Invoke>(
        dlsym(RTLD_NEXT,
              "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBase"
              "EN2Qt14ConnectionTypeEPv"));
    __tsan_release(receiver);
    return qtInvoke(receiver, slot, type, result);
}
}

// Called for each event, on the thread of its receiver.
static bool eventComes(void **receiverEventResult)
{
    __tsan_acquire(receiverEventResult[0]);
    return false; // Qt delivers it
}

[[maybe_unused]] static const bool isRegistered
    = QInternal::registerCallback(QInternal::EventNotifyCallback, eventComes);

#endif
