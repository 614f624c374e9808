"""What lies under the pointer once something was scrolled under it: Qt looks again only when the pointer moves."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def look_under_pointer(area: QWidget) -> None:
    """Tell the buttons of an area which of them the pointer has left, and which one it is over now."""
    spot = QCursor.pos()
    under = QApplication.widgetAt(spot)
    for button in area.findChildren(QAbstractButton):
        if button.underMouse() and button is not under:
            QCoreApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    if isinstance(under, QAbstractButton) and area.isAncestorOf(under) and not under.underMouse():
        local, window = QPointF(under.mapFromGlobal(spot)), QPointF(under.window().mapFromGlobal(spot))
        QCoreApplication.sendEvent(under, QEnterEvent(local, window, QPointF(spot)))
