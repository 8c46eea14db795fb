// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Disposition {

class Texts;
class TurningLayout;

/// A page that takes the form's place for a while: a title, its content, a row
/// of buttons, of which the last goes back.
class PanelPage : public QWidget
{
    Q_OBJECT

public:
    explicit PanelPage(QWidget *parent = nullptr);

    /// Asks for all words again.
    virtual void retranslate(const Texts &texts) = 0;
    /// Where the focus belongs when the page opens.
    virtual QWidget *firstField() const = 0;
    /// Called when the page is about to be seen.
    virtual void refresh(const Texts &) { }

Q_SIGNALS:
    void closed();

protected:
    QVBoxLayout *body() const { return m_body; }
    /// A button in the row, before the one that goes back.
    QPushButton *addButton();
    void setTitle(const QString &title, const Texts &texts);

private:
    QLabel *const m_title;
    QVBoxLayout *const m_body;
    TurningLayout *const m_buttons;
    QPushButton *const m_back;
};

} // namespace Disposition
