// SPDX-License-Identifier: MIT
#include <disposition/outcomereply.h>

namespace Disposition {

class OutcomeReply::Private
{
public:
    Result result = Result::Pending;
    OutcomeRecord record;
};

OutcomeReply::OutcomeReply(const OutcomeRecord &record, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->record = record;
}

OutcomeReply::~OutcomeReply() = default;

OutcomeReply::Result OutcomeReply::result() const
{
    return d->result;
}
const OutcomeRecord &OutcomeReply::record() const
{
    return d->record;
}

QString OutcomeReply::message() const
{
    return d->result == Result::Refused ? englishText(d->record.refusal) : QString();
}

void OutcomeReply::end(Result result, const OutcomeRecord &record)
{
    if (d->result != Result::Pending)
        return;
    d->result = result;
    d->record = record;
    deleteLater();
    Q_EMIT ended();
}

} // namespace Disposition
