// SPDX-License-Identifier: MIT
#include "companion.h"

#include <QFileInfo>

#ifdef Q_OS_WIN
#include <QDir>
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace Disposition {

using namespace Qt::StringLiterals;

// By an address in this very library: the host alone knows what path it gave
// to its loader, and may have changed its folder since.
static QString ownFile()
{
    static const char here = 0;
#ifdef Q_OS_WIN
    HMODULE module = nullptr;
    wchar_t path[MAX_PATH] = {};
    const DWORD flags
        = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    if (GetModuleHandleExW(flags, reinterpret_cast<LPCWSTR>(&here), &module))
        GetModuleFileNameW(module, path, MAX_PATH);
    return QDir::fromNativeSeparators(QString::fromWCharArray(path));
#else
    Dl_info info = {};
    return dladdr(&here, &info) != 0 ? QString::fromLocal8Bit(info.dli_fname) : QString();
#endif
}

QString companionFile(const QString &name)
{
    const QFileInfo own(ownFile());
#ifdef Q_OS_WIN
    const QString file = name;
#else
    const QString file = u"lib"_s + name;
#endif
    return own.absolutePath() + u'/' + file + u'.' + own.suffix();
}

} // namespace Disposition
