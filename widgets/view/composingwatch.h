// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Disposition {

/// Knows whether an input method is at work in one of the fields: what is being
/// composed there is not in the field's text yet, and belongs to it all the same.
class ComposingWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(QWidget *field);
    void commit(); ///< takes what is composed as it stands
    void drop();

Q_SIGNALS:
    void changed(bool composing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(const QString &text);
    void note(QObject *field, const QString &text);

    QPointer<QObject> m_field;
    QString m_text; ///< what is composed in it
};

} // namespace Disposition
