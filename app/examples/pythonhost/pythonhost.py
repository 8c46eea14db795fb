#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The panel in a program in Python (PyQt6): pythonhost.py PLUGIN URL [PICTURE]"""
import sys

from PyQt6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPluginLoader, QTimer, pyqtSlot
from PyQt6.QtWidgets import QApplication, QMainWindow


class Softphone(QMainWindow):
    def __init__(self, plugin, url):
        super().__init__()
        factory = QPluginLoader(plugin).instance()
        config = {"url": url, "agent": "testagent", "source": "pythonhost"}
        self.panel = QMetaObject.invokeMethod(
            factory, "createPanel", Q_RETURN_ARG("QWidget*"),
            Q_ARG("QVariantMap", config), Q_ARG("QWidget*", self))
        QMetaObject.connectSlotsByName(self)  # the panel is called dispositionGuest
        self.setCentralWidget(self.panel)

    def tell(self, event, call_id, info={}):
        QMetaObject.invokeMethod(self.panel, event, Q_ARG(str, call_id), Q_ARG("QVariantMap", info))

    @pyqtSlot(str, "QVariantMap")
    def on_dispositionGuest_outcomeConfirmed(self, call_id, result):
        print(f"{call_id}: {result['outcomeName']}", flush=True)
        if len(sys.argv) > 3:
            QTimer.singleShot(0, lambda: QApplication.exit(0 if self.grab().save(sys.argv[3]) else 1))


def play(phone):
    """The agent, for a picture: presses Alt+4 and Ctrl+Enter until the outcome is set."""
    from PyQt6.QtCore import Qt
    from PyQt6.QtTest import QTest
    phone.panel.setFocus()
    QTest.keyClick(phone.focusWidget(), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(phone.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


app = QApplication(sys.argv)
phone = Softphone(sys.argv[1], sys.argv[2])
phone.resize(420, 640)
phone.show()
phone.tell("callStarted", "12345", {"accountNumber": "5|3|1|0|0|44|1"})
phone.tell("callEnded", "12345")
if len(sys.argv) > 3:
    agent = QTimer(phone, interval=300)
    agent.timeout.connect(lambda: play(phone))
    agent.start()
sys.exit(app.exec())
