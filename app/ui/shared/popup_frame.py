"""A small window below a filter: what is chosen in it, with the keyboard alone if need be."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDateEdit, QFrame, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice


class PopupFrame(QFrame):
    """Closes with Escape or a press elsewhere; Enter presses the button that has the keyboard, else `apply_button`."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self.notice = Notice(look)
        self.apply_button = Button(look, "", "primary")
        self._ring = FocusRing(look, self)

    def open_at(self, corner: QPoint) -> None:
        """Open below something, inside the screen, with the first thing in it focused."""
        self.notice.clear()
        self.adjustSize()
        screen = self.screen().availableGeometry()
        self.move(min(corner.x(), screen.right() - self.width()), min(corner.y(), screen.bottom() - self.height()))
        self.show()
        self.first().setFocus(Qt.FocusReason.PopupFocusReason)

    def first(self) -> QWidget:
        """Return what gets the keyboard when the window opens."""
        return self.apply_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if isinstance(focused, FieldCombo) and focused.has_just_closed:
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (focused if isinstance(focused, Button) else self.apply_button).click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.setPen(QPen(self._look.colour("borderStrong"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def refuse(self, sentence: str) -> None:
        """Say why what was chosen cannot be taken."""
        self.notice.say(sentence)
        self.adjustSize()


def day_field(look: Look, name: str, parent: QWidget) -> QDateEdit:
    """Return a field for a day with its accessible name."""
    field = QDateEdit(parent)
    field.setLocale(look.locale())
    field.setDisplayFormat("yyyy/MM/dd" if look.language == "ja" else "d MMM yyyy")
    # The style sheet hides the buttons: `NoButtons` would leave the text a width of one pixel.
    field.setFixedSize(look.px(132), look.number("fieldHeight"))
    field.lineEdit().setTextMargins(look.number("fieldPadX") - 2, 0, 0, 0)
    field.setAccessibleName(name)
    return field


def day_in(field: QDateEdit) -> date:
    """Return the day in a field."""
    day = field.date()
    return date(day.year(), day.month(), day.day())


def to_qt(day: date) -> QDate:
    """Return a day as Qt has it."""
    return QDate(day.year, day.month, day.day)
