// SPDX-License-Identifier: MIT
//
// The whole host: a phone on the left, what became of its calls on the right.
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts

ApplicationWindow {
    id: window

    required property var panel // a Disposition::QmlPanel
    required property var phone
    property bool mayClose: false

    title: "Softphone in QML"
    width: 760
    height: 640
    minimumWidth: 560
    minimumHeight: 480
    visible: true

    onClosing: close => close.accepted = mayClose || panel.prepareToClose()

    Connections {
        target: window.panel
        function onReadyToClose() {
            window.mayClose = true
            window.close()
        }
        function onFocusWanted(field) {
            const fields = { outcome: outcomeField, leadScore: leadScore,
                             targetAmount: targetAmount, comments: comments }
            if (fields[field])
                fields[field].forceActiveFocus()
        }
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: window.panel.submit()
    }

    // A label, and below it what it names.
    component Field: ColumnLayout {
        property alias label: name.text
        Layout.fillWidth: true
        spacing: 2
        Label { id: name }
    }

    // Around what can have the focus, and shows it.
    component Box: Rectangle {
        property bool hasFocus: false
        Layout.fillWidth: true
        color: colors.base
        border.width: hasFocus ? 2 : 1
        border.color: hasFocus ? colors.highlight : colors.mid
        SystemPalette { id: colors }
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: 12
        spacing: 16

        // --- the phone, and its calls

        ColumnLayout {
            Layout.preferredWidth: 240
            Layout.maximumWidth: 240

            Field {
                label: "Number"
                TextField {
                    id: number
                    focus: true
                    Layout.fillWidth: true
                    Accessible.name: "Number"
                    text: "+49 30 901820"
                    onAccepted: window.phone.dial(text)
                }
            }
            RowLayout {
                Button {
                    text: "Call"
                    onClicked: window.phone.dial(number.text)
                }
                Button {
                    text: "Hang up"
                    enabled: window.phone.isOnCall
                    onClicked: {
                        window.phone.hangUp()
                        outcomeField.forceActiveFocus() // where the work after a call begins
                    }
                }
            }
            Label { text: "Calls" }
            Box {
                Layout.fillHeight: true
                hasFocus: calls.activeFocus
                ListView {
                    id: calls
                    anchors.fill: parent
                    anchors.margins: 2
                    clip: true
                    activeFocusOnTab: true
                    Accessible.role: Accessible.List
                    Accessible.name: "Calls"
                    Keys.onReturnPressed: currentItem?.clicked()
                    model: window.panel.calls
                    delegate: ItemDelegate {
                        required property var model
                        width: ListView.view.width
                        highlighted: model.instance === window.panel.shownCall
                        text: model.callId + ", " + model.number
                              + (model.waiting ? ", waiting" : model.endedAt > 0 ? "" : ", on call")
                        onClicked: window.panel.showCall(model.instance)
                    }
                }
            }
            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                text: "Agent " + window.panel.service.agent + "\n" + window.panel.connectionText
            }
        }

        // --- the outcome of the call that is shown

        ColumnLayout {
            Label {
                Layout.fillWidth: true
                font.bold: true
                elide: Text.ElideRight
                textFormat: Text.PlainText
                text: window.panel.callId === ""
                      ? "No call" : "Call " + window.panel.callId + ", account " + window.panel.account
            }
            Field {
                label: "Outcome"
                TextField {
                    id: outcomeField
                    Layout.fillWidth: true
                    Accessible.name: "Outcome"
                    placeholderText: "Type to find…"
                    readOnly: !window.panel.canEdit
                    text: window.panel.outcomeText
                    onTextEdited: {
                        window.panel.outcomeText = text
                        outcomes.currentIndex = text === "" ? -1 : 0
                    }
                    onAccepted: outcomes.take()
                    Keys.onDownPressed: outcomes.incrementCurrentIndex()
                    Keys.onUpPressed: outcomes.decrementCurrentIndex()
                }
            }
            Box {
                Layout.fillHeight: true
                Layout.minimumHeight: 90
                ListView {
                    id: outcomes
                    readonly property string chosen: window.panel.outcome
                    function take() {
                        if (currentItem && window.panel.canEdit)
                            window.panel.outcome = currentItem.model.outcomeId
                    }
                    // What is chosen is in sight, also when all the others are back.
                    function follow() {
                        if (chosen !== "") {
                            const found = model.match(model.index(0, 0), Qt.UserRole + 1, chosen)
                            currentIndex = found.length > 0 ? found[0].row : -1
                        } else if (window.panel.outcomeText === "") {
                            currentIndex = -1
                        }
                    }
                    onChosenChanged: Qt.callLater(follow)
                    anchors.fill: parent
                    anchors.margins: 1
                    clip: true
                    currentIndex: -1
                    Accessible.role: Accessible.List
                    Accessible.name: "Outcomes"
                    model: window.panel.outcomes
                    ScrollBar.vertical: ScrollBar { }
                    delegate: ItemDelegate {
                        required property int index
                        required property var model
                        readonly property bool isChosen: model.outcomeId === window.panel.outcome
                        width: ListView.view.width
                        highlighted: ListView.isCurrentItem
                        text: (isChosen ? "✓ " : "") + model.display
                        onClicked: {
                            outcomes.currentIndex = index
                            outcomes.take()
                        }
                    }
                }
            }
            Label {
                visible: text !== ""
                text: window.panel.consequence
            }
            RowLayout {
                Field {
                    label: "Lead score"
                    TextField {
                        id: leadScore
                        Layout.fillWidth: true
                        Accessible.name: "Lead score"
                        Accessible.description: window.panel.leadScoreHint
                        readOnly: !window.panel.canEdit
                        text: window.panel.leadScore
                        onTextEdited: window.panel.leadScore = text
                    }
                }
                Field {
                    label: "Target amount"
                    TextField {
                        id: targetAmount
                        Layout.fillWidth: true
                        Accessible.name: "Target amount"
                        Accessible.description: window.panel.targetAmountHint
                        readOnly: !window.panel.canEdit
                        text: window.panel.targetAmount
                        onTextEdited: window.panel.targetAmount = text
                    }
                }
            }
            Label {
                visible: text !== ""
                textFormat: Text.PlainText
                text: [window.panel.leadScoreHint, window.panel.targetAmountHint].join("   ").trim()
            }
            Field {
                label: "Comments (" + window.panel.commentLength + "/" + window.panel.commentLimit + ")"
                TextArea {
                    id: comments
                    Layout.fillWidth: true
                    Layout.preferredHeight: 72
                    Accessible.name: "Comments"
                    wrapMode: TextEdit.Wrap
                    readOnly: !window.panel.canEdit
                    text: window.panel.comments
                    textFormat: TextEdit.PlainText
                    background: Box { hasFocus: comments.activeFocus }
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    KeyNavigation.tab: clear
                    onTextChanged: {
                        if (text !== window.panel.comments)
                            window.panel.comments = text
                    }
                }
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                text: window.panel.notice
            }
            Label {
                readonly property var signs: ({ Success: "✓ ", Error: "✗ ", Doubt: "? " })
                Layout.fillWidth: true
                Layout.minimumHeight: 2 * font.pixelSize
                wrapMode: Text.Wrap
                textFormat: Text.PlainText // a server's words are words
                Accessible.role: Accessible.AlertMessage
                Accessible.name: window.panel.messageText
                text: (signs[window.panel.messageKind] || "") + window.panel.messageText
            }
            RowLayout {
                Button {
                    text: "Stay"
                    visible: window.panel.isAsking
                    onClicked: window.panel.stay()
                }
                Button {
                    text: "Leave"
                    visible: window.panel.isAsking
                    onClicked: window.panel.leave()
                }
                Button {
                    text: "Change"
                    visible: window.panel.canChange
                    onClicked: window.panel.change()
                }
                Button {
                    text: "Retry now"
                    visible: window.panel.canRetry
                    onClicked: window.panel.retryNow()
                }
                Button {
                    text: "Discard"
                    visible: window.panel.canDiscard
                    onClicked: window.panel.discard()
                }
                Item { Layout.fillWidth: true }
                Button {
                    id: clear
                    text: "Clear"
                    enabled: window.panel.canClear
                    onClicked: window.panel.clear()
                }
                Button {
                    text: "Set outcome"
                    enabled: window.panel.canSubmit
                    onClicked: window.panel.submit()
                }
            }
            Label { text: "History" }
            Box {
                Layout.preferredHeight: 90
                hasFocus: history.activeFocus
                ListView {
                    id: history
                    anchors.fill: parent
                    anchors.margins: 2
                    clip: true
                    activeFocusOnTab: true
                    Accessible.role: Accessible.List
                    Accessible.name: "History"
                    Keys.onReturnPressed: currentItem?.clicked()
                    model: window.panel.history
                    delegate: ItemDelegate {
                        required property int index
                        required property var model
                        width: ListView.view.width
                        text: model.display
                        onClicked: window.panel.changeFrom(index)
                    }
                }
            }
        }
    }
}
