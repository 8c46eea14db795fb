// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace Disposition {

/// The label of a field, with its mnemonic underlined.
///
/// Not a QLabel with a buddy: that would own a window-wide shortcut, and two
/// of the same letter in one window (ours and the host's) only move the focus
/// around.  PanelKeys gives the key to the field, inside the panel alone.
class FieldLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    explicit FieldLabel(QWidget *field, QWidget *parent = nullptr);

    /// @p text with '&' before its mnemonic, which may be hidden.
    void setText(const QString &text, bool showMnemonic);
    QString text() const { return m_text; }
    /// Marks the field as the one at fault, by a sign and by weight.
    void setFault(bool fault);
    QWidget *field() const { return m_field; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int textFlags() const;

    QPointer<QWidget> m_field;
    QString m_text;
    bool m_showMnemonic = true;
    bool m_isAtFault = false;
};

/// The letter that follows '&' in @p text, in upper case; null without one.
QChar mnemonicOf(const QString &text);
/// The words of @p text alone: without its '&', and without a letter that stands in
/// parentheses behind them.
QString withoutMnemonic(const QString &text);

} // namespace Disposition
