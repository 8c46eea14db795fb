// SPDX-License-Identifier: MIT
#include "bench.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sched.h>
#endif

namespace Disposition::Bench {

using namespace Qt::StringLiterals;

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto last = values.size() - 1;
    return values[std::min(last, size_t(std::ceil(part * double(last))))];
}

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

static Ratio compareOnce(const Measure &floor, const Measure &subject, int rounds)
{
    floor();
    subject();
    std::vector<double> floors;
    std::vector<double> controls;
    std::vector<double> subjects;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        floors.push_back(floor());
        subjects.push_back(subject());
        controls.push_back(floor());
        ratios.push_back(2 * subjects.back() / (floors.back() + controls.back()));
    }
    Ratio ratio;
    ratio.control = median(controls) / median(floors);
    floors.insert(floors.end(), controls.begin(), controls.end());
    ratio.floor = median(floors);
    ratio.subject = median(subjects);
    ratio.value = ratio.subject / ratio.floor;
    ratio.spread = (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / ratio.value;
    return ratio;
}

Ratio compare(const Measure &floor, const Measure &subject, int rounds)
{
    Ratio ratio;
    for (int tries = 0; tries < 3; ++tries) {
        ratio = compareOnce(floor, subject, rounds);
        if (std::abs(ratio.control - 1) <= 0.1)
            break;
    }
    return ratio;
}

double wallNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double cpuNow()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + 1e-6 * double(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void stayOnOneCore()
{
#ifdef Q_OS_LINUX
    cpu_set_t all;
    sched_getaffinity(0, sizeof all, &all);
    for (int core = CPU_SETSIZE - 1; core >= 0; --core) {
        if (!CPU_ISSET(core, &all))
            continue;
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(core, &one);
        sched_setaffinity(0, sizeof one, &one);
        return;
    }
#endif
}

Table::Table(const QString &name, int &argc, char **argv)
    : m_name(name)
{
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == "--json"_L1)
            m_json = true;
        else
            m_arguments.append(argument);
    }
}

void Table::add(const QString &what, const Ratio &ratio, double budget)
{
    const bool isQuiet = std::abs(ratio.control - 1) <= 0.1;
    print(what, ratio.value, budget, {}, isQuiet ? QString() : u"the machine is not quiet"_s,
          &ratio);
}

void Table::add(const QString &what, double value, double budget, const QString &unit,
                const QString &note)
{
    print(what, value, budget, unit, note, nullptr);
}

void Table::addNotRun(const QString &what, const QString &why)
{
    if (m_json) {
        const QJsonObject row{{u"bench"_s, m_name}, {u"what"_s, what}, {u"notRun"_s, why}};
        std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%-10s %-52s not run: %s\n", qPrintable(m_name), qPrintable(what),
                    qPrintable(why));
    }
}

void Table::print(const QString &what, double value, double budget, const QString &unit,
                  const QString &note, const Ratio *ratio)
{
    const bool isReport = budget <= 0; // told, with no budget
    const bool isKept = isReport || value <= budget;
    m_missed = m_missed || !isKept;
    if (m_json) {
        QJsonObject row{{u"bench"_s, m_name},
                        {u"what"_s, what},
                        {u"value"_s, value},
                        {u"unit"_s, unit},
                        {u"kept"_s, isKept}};
        if (!isReport)
            row.insert(u"budget"_s, budget);
        if (ratio) {
            row.insert(u"spread"_s, ratio->spread);
            row.insert(u"control"_s, ratio->control);
            row.insert(u"floor"_s, ratio->floor);
            row.insert(u"subject"_s, ratio->subject);
        }
        if (!note.isEmpty())
            row.insert(u"note"_s, note);
        std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    } else {
        const QString limit = isReport ? u"-"_s : u"%1"_s.arg(budget);
        const QString measured = ratio ? u"±%1 %, control %2"_s.arg(50 * ratio->spread, 0, 'f', 0)
                                             .arg(ratio->control, 0, 'f', 2)
                                       : QString();
        const char *verdict = isReport ? "" : isKept ? "kept" : "missed";
        std::printf("%-10s %-52s %9.3f %-4s %8s  %-6s %-22s %s\n", qPrintable(m_name),
                    qPrintable(what), value, qPrintable(unit), qPrintable(limit), verdict,
                    qPrintable(measured), qPrintable(note));
    }
    std::fflush(stdout);
}

} // namespace Disposition::Bench
