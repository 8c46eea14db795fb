// SPDX-License-Identifier: MIT
//
// Whether a path became dearer than it was: the instructions of the subject over
// those of its floor, beside the ratio on record.  Times would need a quiet
// machine; these do not.
//
//   bench-guard [NAME…]       judges
//   bench-guard --record      writes what it counts, to be judged by from now on
//   bench-guard --planted     judges a fault that was put in on purpose, and fails
//                             where it is not found
#include "bench.h"
#include "instructions.h"
#include "peer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

using namespace Disposition;
using namespace Qt::StringLiterals;

namespace {

constexpr double slack = 1.15;

struct Path
{
    QString name;
    QString what;
    int count; ///< of what is done; 0 where the whole run counts
    int tries = 1; ///< of which the least counts
};

const QList<Path> paths{
    {u"roundtrip"_s, u"submit to reply, against a bare QWebSocket"_s, 200, 3},
    {u"filter"_s, u"a message that is not for us, against dropping it"_s, 3000},
    {u"start"_s, u"start to first paint, against eight widgets"_s, 0},
    {u"typing"_s, u"a letter with 500 outcomes, against 10"_s, 5},
};

/// The ratios, for each Qt and each way to compile: one says nothing of another.
class Record
{
public:
    Record()
    {
        QFile file(QStringLiteral(GUARD_RECORD));
        if (file.open(QIODevice::ReadOnly))
            m_all = QJsonDocument::fromJson(file.readAll()).object();
    }
    static QString build()
    {
        return u"Qt %1, %2, %3"_s.arg(QLatin1StringView(qVersion()),
                                      QSysInfo::buildCpuArchitecture(),
                                      QStringLiteral(GUARD_COMPILER));
    }
    double ratio(const QString &name) const
    {
        return m_all.value(build()).toObject().value(name).toDouble();
    }
    QString builds() const { return QStringList(m_all.keys()).join("; "_L1); }
    bool write(const QString &name, double ratio)
    {
        QJsonObject ours = m_all.value(build()).toObject();
        ours.insert(name, std::round(1000 * ratio) / 1000);
        m_all.insert(build(), ours);
        QFile file(QStringLiteral(GUARD_RECORD));
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_all).toJson()) > 0;
    }

private:
    QJsonObject m_all;
};

class Guard
{
public:
    explicit Guard(int peerPort)
        : m_counter(peerPort)
    {
        QDir().mkpath(m_profiles);
    }

    bool isThere() const { return m_counter.isThere(); }
    /// How many times its floor's instructions; 0 where they cannot be counted.
    double ratio(const Path &path, const QString &subject) const
    {
        // The first to ask for fonts makes a cache of them for the others.
        m_counter.warmUp(command(path, u"floor"_s, path.count));
        const qint64 floor = cost(path, u"floor"_s);
        return floor > 0 ? double(cost(path, subject)) / double(floor) : 0;
    }
    QString profile(const Path &path, const QString &kind) const
    {
        return u"%1/%2-%3"_s.arg(m_profiles, path.name, kind);
    }

private:
    static QStringList command(const Path &path, const QString &kind, int count)
    {
        if (path.name != "start"_L1) {
            return {u"%1/bench-%2"_s.arg(QCoreApplication::applicationDirPath(), path.name),
                    u"count"_s, kind, QString::number(count)};
        }
        if (kind == "floor"_L1)
            return {QStringLiteral(EIGHT_WIDGETS), u"quit"_s};
        return {QStringLiteral(DISPOSITION_PANEL), u"--first-paint=quit"_s,
                u"--url=wss://lcm.example/bus"_s, u"--agent=testagent"_s, u"--language=en_GB"_s};
    }
    // The least of some: into how many pieces an answer falls on its way is left to chance.
    qint64 least(const Path &path, const QString &kind, int count) const
    {
        qint64 least = 0;
        for (int tries = 0; tries < path.tries; ++tries) {
            const qint64 counted = m_counter.count(command(path, kind, count), profile(path, kind));
            if (counted <= 0)
                return 0;
            least = tries == 0 ? counted : std::min(least, counted);
        }
        return least;
    }
    // Twice as many less once as many: what it takes to start is in both.
    qint64 cost(const Path &path, const QString &kind) const
    {
        if (path.count == 0)
            return m_counter.count(command(path, kind, 0), profile(path, kind));
        const qint64 once = least(path, kind, path.count);
        const qint64 twice = least(path, kind, 2 * path.count);
        if (once <= 0 || twice <= once) {
            std::fprintf(stderr, "%s, %s: %lld for some, %lld for twice as many\n",
                         qPrintable(path.name), qPrintable(kind), once, twice);
            return 0;
        }
        return twice - once;
    }

    const QString m_profiles = QCoreApplication::applicationDirPath() + u"/guard"_s;
    const Bench::InstructionCounter m_counter;
};

QString percent(double ratio, double onRecord)
{
    return u"%1 %"_s.arg(100 * (ratio / onRecord - 1), 0, 'f', 1);
}

} // namespace

int main(int argc, char *argv[])
{
    const Bench::Peer peer;
    QCoreApplication app(argc, argv);
    Bench::Table table(u"guard"_s, argc, argv);
    QStringList names = table.arguments();
    const bool records = names.removeAll(u"--record"_s) > 0;
    const bool isPlanted = names.removeAll(u"--planted"_s) > 0;
    const QString kind = isPlanted ? u"planted"_s : u"subject"_s;
    const Guard guard(peer.port());
    Record record;
    bool isWell = true;
    for (const Path &path : paths) {
        if (!names.isEmpty() && !names.contains(path.name))
            continue;
        if (!guard.isThere()) {
            table.addNotRun(path.what, u"there is no valgrind"_s);
            continue;
        }
        const double onRecord = record.ratio(path.name);
        const double ratio = guard.ratio(path, kind);
        if (ratio <= 0) {
            table.addNotRun(path.what, u"it could not be counted"_s);
            isWell = false;
        } else if (records) {
            isWell = record.write(path.name, ratio) && isWell;
            table.add(path.what, ratio, 0, {}, u"on record now"_s);
        } else if (onRecord <= 0) {
            table.add(
                path.what, ratio, 0, {},
                u"not judged: this is %1; on record: %2"_s.arg(Record::build(), record.builds()));
        } else if (isPlanted) {
            const bool isFound = ratio > slack * onRecord;
            isWell = isWell && isFound;
            table.add(path.what, ratio, 0, {},
                      u"planted fault, %1 above the record: %2"_s.arg(
                          percent(ratio, onRecord), isFound ? u"found"_s : u"not found"_s));
        } else if (ratio > slack * onRecord) {
            table.add(path.what, ratio, slack * onRecord, {},
                      u"dearer by %1 than on record; see where: callgrind_annotate %2; if that "
                      "is meant: bench-guard --record"_s.arg(percent(ratio, onRecord),
                                                             guard.profile(path, kind)));
        } else {
            table.add(path.what, ratio, slack * onRecord, {},
                      u"%1 of the record"_s.arg(percent(ratio, onRecord)));
        }
    }
    return isWell ? table.exitCode() : 1;
}
