"""The focus ring: one transparent overlay of the window, for style sheets cannot draw outside a widget."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from app.ui.shared.look import Look

_FIELDS = ("QLineEdit", "QComboBox", "QPlainTextEdit", "QTextEdit")


class FocusRing(QWidget):
    """Draws a ring round the widget that has the keyboard; after a mouse press only round fields."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_mouse = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focusRing")
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def set_look(self, look: Look) -> None:
        """Draw in another look from now on."""
        self._look = look
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self.setGeometry(self.window().rect())
            self.raise_()
            self.update()
        elif kind == QEvent.Type.MouseButtonPress:
            self._by_mouse = True
            self.update()
        elif kind == QEvent.Type.KeyPress:
            self._by_mouse = False
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        target = self._target
        # Asked by their names: the classes of what a page does not have take long to make in Python.
        if target is None or not target.isVisible() or target.inherits("QAbstractItemView"):
            return
        if target.property("ringInside"):  # it shows itself which of its parts has the keyboard
            return
        if self._by_mouse and not any(target.inherits(one) for one in _FIELDS):
            return
        look = self._look
        wide = look.plain("focusRingWidthHighContrast" if look.theme == "highContrast" else "focusRingWidth")
        gap = look.plain("focusRingOffset")
        corner = target.mapTo(self.window(), QPoint(0, 0))
        above = gap + wide / 2
        across = above + (target.property("ringAcross") or 0)
        rect = QRectF(QRect(corner, target.size())).adjusted(-across, -above, across, above)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self._viewport(target)
        if view is not None:
            painter.setClipRect(QRect(view.mapTo(self.window(), QPoint(0, 0)), view.size()))
        radius = target.property("ringRadius") or look.radius("control") + 2
        painter.setPen(QPen(look.colour("focus"), wide))
        painter.drawRoundedRect(rect, radius, radius)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched) and watched is not self.window():
                watched.removeEventFilter(self)
        self._watched = []
        self._target = None
        if new is not None and new.window() is self.window():
            self._target = new
            widget: QWidget | None = new
            while widget is not None and widget is not self.window():
                widget.installEventFilter(self)
                self._watched.append(widget)
                widget = widget.parentWidget()
        self.setGeometry(self.window().rect())
        self.raise_()
        self.update()

    @staticmethod
    def _viewport(target: QWidget) -> QWidget | None:
        widget = target.parentWidget()
        while widget is not None and not widget.isWindow():  # a dialog's owner may scroll, the dialog does not
            area = widget.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
                return widget
            widget = area
        return None
