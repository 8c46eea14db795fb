// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomerecord.h>
#include <disposition/protocolexport.h>

#include <QObject>

#include <memory>

namespace Disposition {

/// The answer to one submit, which comes exactly once.
///
/// Belongs to the service.  ended() is emitted once, never from within
/// submit(), also when the service goes first; the reply deletes itself when
/// control returns to the event loop after that.  What happens to a record
/// later (a late answer, a re-send) is told by the service's signals.
class DISPOSITION_PROTOCOL_EXPORT OutcomeReply : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Result result READ result NOTIFY ended)
    Q_PROPERTY(QString message READ message NOTIFY ended)

public:
    enum class Result {
        Pending,
        Confirmed, ///< the server set the outcome of this call
        Refused, ///< it is not set; see record().refusal
        Unconfirmed, ///< nobody knows yet; see record().reason
        Cancelled, ///< taken back, replaced by a newer submit, or the service went
    };
    Q_ENUM(Result)

    ~OutcomeReply() override;

    Result result() const;
    /// The record as it was when the reply ended; before that, as submitted.
    const OutcomeRecord &record() const;
    /// For a refusal the sentence in English, or the server's words; else empty.
    QString message() const;

Q_SIGNALS:
    void ended();

private:
    friend class SetExchange;
    explicit OutcomeReply(const OutcomeRecord &record, QObject *parent);
    void end(Result result, const OutcomeRecord &record);

    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
