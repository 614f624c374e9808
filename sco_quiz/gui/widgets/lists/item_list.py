"""The base of lists whose items a delegate paints: one Tab stop, arrow keys inside, and a name for each item."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.labels.label import as_tool_tip
from sco_quiz.gui.widgets.scrolling.following_area import FollowingArea

Index = QModelIndex | QPersistentModelIndex

_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)
_ON = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_SIDEWAYS = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}


class ItemList(QListView):
    """Subclasses measure and paint their items; `set_names` gives each its accessible name.

    While the list has the focus, its current item is selected: Orca says "not selected" of a current item that is not.
    A selection that neither mouse nor keys made comes from assistive technology and counts as a press.
    """

    opened = Signal(int)  # the place of the item that was pressed
    focus_moved = Signal()
    corner = 6.0

    def __init__(self, look: Look, name: str, *, has_tips: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._pressed = -1  # the item on which the button of the mouse went down
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.timeout.connect(self._press_what_was_told)
        self._names = _Names(self, has_tips=has_tips)
        self.setObjectName("items")  # the style sheet leaves it bare
        self.setViewport(QWidget())  # known to Python: for Qt's own, every class that it could be of is loaded
        self.setModel(self._names)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        for set_bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)  # what it stands in scrolls, by the item's ring
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.lay_out)

    # ---- what a list of one kind says of its items

    def item_size(self, place: int) -> QSize:
        raise NotImplementedError

    def paint_item(self, painter: QPainter, place: int, room: QRect, *, hovered: bool) -> None:
        raise NotImplementedError

    def item_part(self, place: int, room: QRect) -> QRect:  # noqa: ARG002 - some items have their focus elsewhere
        """What of an item the ring goes round."""
        return room

    # ---- what is shown

    def set_names(self, names: Sequence[str]) -> None:
        """What a reader says of each item. The item that had the focus keeps it, or the last where it is gone."""
        place = self.place()
        if self._names.set(names):
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if names else Qt.FocusPolicy.NoFocus)
            self.lay_out()
            self.go_to(min(max(place, 0), len(names) - 1))

    def names(self) -> tuple[str, ...]:
        return self._names.shown

    def place(self) -> int:
        """Of the item that has the focus, or gets it with the list; -1 where there is none."""
        return self.currentIndex().row()

    def go_to(self, place: int) -> None:
        """The focus inside the list; nothing where there is no such item."""
        if 0 <= place < len(self._names.shown):
            self.setCurrentIndex(self._names.index(place))

    def item_rect(self, place: int) -> QRect:
        """In the pixels of the viewport."""
        self.executeDelayedItemsLayout()
        return self.visualRect(self._names.index(place))

    def focus_part(self) -> QRect:
        place = self.place()
        if place < 0:
            return self.rect()
        return self.item_part(place, self.item_rect(place)).translated(self.viewport().pos())

    def lay_out(self) -> None:
        """Anew: the items have another size."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.focus_moved.emit()

    def press(self, place: int) -> None:
        """What a click on that item does."""
        self.go_to(place)
        self.opened.emit(place)

    # ---- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits are left to the page, where they are commands."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self.place() < 0:
            event.ignore()
        elif key in _OPEN:
            if not event.isAutoRepeat():
                self.press(self.place())
        elif (there := self.target(key)) is not None:
            self.go_to(there)
        else:
            event.ignore()

    def target(self, key: Qt.Key) -> int | None:
        """Where a key leads to, which may be beyond the items; None: it leads nowhere here."""
        if self.isRightToLeft():
            key = _SIDEWAYS.get(key, key)
        step = self.columns() if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) else 1
        if key in _BACK:
            return self.place() - step
        if key in _ON:
            return self.place() + step
        return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._names.shown) - 1}.get(key)

    def columns(self) -> int:
        """How far Up and Down go."""
        return 1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self.indexAt(event.position().toPoint()).row()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging chooses nothing."""
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            spot, pressed, self._pressed = event.position().toPoint(), self._pressed, -1
            if pressed >= 0 and self.indexAt(spot).row() == pressed:
                self.click(pressed, spot)

    def click(self, place: int, spot: QPoint) -> None:  # noqa: ARG002 - some items have parts
        """With the mouse on an item; `spot` in the pixels of the viewport."""
        self.opened.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.show_item()
        self.focus_moved.emit()

    def selectionCommand(
        self,
        index: Index,  # noqa: ARG002 - whatever it is
        event: QEvent | None = None,  # noqa: ARG002 - however
    ) -> QItemSelectionModel.SelectionFlag:
        """Asked where a person moves the focus: the selection goes with it."""
        return _SELECT if self.hasFocus() else QItemSelectionModel.SelectionFlag.NoUpdate

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.selectionModel().select(self.currentIndex(), _SELECT)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """The focus follows at once, unless assistive technology has selected the item."""
        super().selectionChanged(selected, deselected)
        self._told.start(0)

    def _press_what_was_told(self) -> None:
        usual = [self.currentIndex()] if self.hasFocus() else []
        told = [index for index in self.selectedIndexes() if index not in usual]
        if told:
            if self.hasFocus():
                self.selectionModel().select(self.currentIndex(), _SELECT)
            else:
                self.clearSelection()
            self.press(told[0].row())

    def show_item(self) -> None:
        """The page scrolls to the item that has the focus."""
        area = self.parentWidget()
        while area is not None:
            if isinstance(area, FollowingArea):
                area.show_part(self)
            area = area.parentWidget()


class _Names(QAbstractListModel):
    """Holds what is said of the items; how they look is the list's."""

    def __init__(self, parent: QObject, *, has_tips: bool) -> None:
        super().__init__(parent)
        self._has_tips = has_tips
        self.shown: tuple[str, ...] = ()

    def set(self, names: Sequence[str]) -> bool:
        """True where there are more or fewer of them now."""
        names, before = tuple(names), self.shown
        if len(names) != len(before):
            self.beginResetModel()
            self.shown = names
            self.endResetModel()
            return True
        self.shown = names
        for place, (new, old) in enumerate(zip(names, before, strict=True)):
            if new != old:
                self.dataChanged.emit(self.index(place), self.index(place))
        return False

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.shown[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and self._has_tips:
            return as_tool_tip(self.shown[index.row()])
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, items: ItemList) -> None:
        super().__init__(items)
        self._items = items

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._items.item_size(index.row())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._items.paint_item(painter, index.row(), option.rect, hovered=hovered)
