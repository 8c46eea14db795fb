// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace Disposition::Bench {

/// One round of something, and what it cost: time, bytes, whatever; less is better.
using Measure = std::function<double()>;

/// A subject against a floor or a rival, measured side by side.
struct Ratio
{
    double value = 0; ///< of the medians
    double spread = 0; ///< of the middle half of the rounds, as a part of the ratio
    double control = 0; ///< the floor against itself, in the same rounds
    double floor = 0; ///< its median, in its own unit
    double subject = 0;
};

/// Floor, subject, floor, subject, … in turn, after a round of each that does not
/// count.  Where the control is off by more than a tenth, it is done again, three
/// times at most: then something else is using the machine, and the table says so.
Ratio compare(const Measure &floor, const Measure &subject, int rounds = 9);

double median(std::vector<double> values);
/// The part of the values, as 0.99, that is not above it.
double quantile(std::vector<double> values, double part);

double wallNow(); ///< seconds
double cpuNow(); ///< seconds of all threads of this process
/// Leaves this process, and those it starts from now on, one core.
void stayOnOneCore();

/// The table of one program: a line each on stdout, or an object each with --json.
class Table
{
public:
    Table(const QString &name, int &argc, char **argv);

    void add(const QString &what, const Ratio &ratio, double budget);
    /// What is no ratio of two measures; @p unit may be empty.
    void add(const QString &what, double value, double budget, const QString &unit,
             const QString &note = {});
    void addNotRun(const QString &what, const QString &why);
    const QStringList &arguments() const { return m_arguments; } ///< what it was asked for besides

    int exitCode() const { return m_missed ? 1 : 0; }

private:
    void print(const QString &what, double value, double budget, const QString &unit,
               const QString &note, const Ratio *ratio);

    QString m_name;
    QStringList m_arguments;
    bool m_json = false;
    bool m_missed = false;
};

} // namespace Disposition::Bench
