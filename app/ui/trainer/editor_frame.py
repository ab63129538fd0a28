"""How the editor stands in the window: the form scrolls under its head, the inspector stands beside it or below."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.trainer.editor_head import EditorHead
from app.ui.trainer.item_inspector import ItemInspector
from app.ui.trainer.word_field import WordField

_PAD_LEFT, _PAD_RIGHT, _TOP = 28, 24, 18
_HEAD_ROOM = 4
"""The head stays above the form where it takes no more than this part of the height (a quarter); else it scrolls."""
_BESIDE_FROM, _ONE_LINE_FROM = 944, 640
"""Widths of the page (pixels of the design) from which the inspector stands beside the form, and the head is a line."""


class EditorFrame(QWidget):
    """Shows the parts of the editor under each other; a line parts the head from what has scrolled under it."""

    def __init__(
        self,
        look: Look,
        head: EditorHead,
        parts: tuple[QWidget, ...],
        inspector: ItemInspector,
        parent: QWidget,
        foot: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._head, self._inspector = look, head, inspector
        self._beside: bool | None = None
        self._stays = True
        self.body = PageBody()
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(look.px(_PAD_LEFT), 0, look.px(_PAD_RIGHT), look.px(28))
        self._column.setSpacing(0)
        self._scrolling_head, self._staying_head = QVBoxLayout(), QVBoxLayout()
        self._column.addLayout(self._scrolling_head)
        for part in parts:
            self._column.addWidget(part)
            self._column.addSpacing(look.px(18))
        if foot is not None:
            self._column.addWidget(foot, 0, Qt.AlignmentFlag.AlignLeft)
            self._column.addSpacing(look.px(18))
        self._below = QVBoxLayout()
        self._column.addLayout(self._below)
        self._column.addStretch(1)
        self._area = scrolling(self.body)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        form = QVBoxLayout()
        form.setSpacing(0)
        self._line = hairline()
        self._line.hide()
        form.addLayout(self._staying_head)
        form.addWidget(self._line)
        form.addWidget(self._area, 1)
        self._row.addLayout(form, 1)
        self._row.addWidget(inspector)
        self._area.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)
        self._area.verticalScrollBar().valueChanged.connect(self._draw_line)
        self._place_head(stays=self._stays)

    def scrolled(self) -> int:
        """Return how far the form is scrolled, in pixels."""
        return self._area.verticalScrollBar().value()

    def scroll_to(self, pixels: int) -> None:
        """Scroll as far again, once everything has its place."""
        QTimer.singleShot(0, self, lambda: self._area.verticalScrollBar().setValue(pixels))

    def show_part(self, widget: QWidget) -> None:
        """Bring something of the form into sight."""
        self._area.ensureWidgetVisible(widget, 0, self._look.px(60))

    def show_writing(self, field: WordField) -> None:
        """Bring into sight where somebody writes: the whole field with its frame, of a large one the cursor."""
        frame = field.parentWidget()
        if not self.body.isAncestorOf(field) or frame is None:
            return
        if 2 * frame.height() < self._area.height():
            self._area.ensureWidgetVisible(frame, 0, self._look.px(40))
        else:
            at = field.viewport().mapTo(self.body, field.cursorRect().center())
            self._area.ensureVisible(at.x(), at.y(), 0, self._look.px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / self._look.scale
        beside = width >= _BESIDE_FROM
        self._head.fit(narrow=width < _ONE_LINE_FROM)
        if beside != self._beside:
            self._beside = beside
            self._place_inspector(beside=beside)
        stays = _HEAD_ROOM * self._head.sizeHint().height() <= self.height()
        if stays != self._stays:
            self._stays = stays
            self._place_head(stays=stays)

    def _place_head(self, *, stays: bool) -> None:
        look, place = self._look, self._staying_head if stays else self._scrolling_head
        for one in (self._staying_head, self._scrolling_head):
            one.removeWidget(self._head)
        place.addWidget(self._head)
        pads = (look.px(_PAD_LEFT), look.px(_TOP), look.px(_PAD_RIGHT), look.px(8))
        self._staying_head.setContentsMargins(*(pads if stays else (0, 0, 0, 0)))
        self._scrolling_head.setContentsMargins(0, *((0, 0, look.px(10)) if stays else (look.px(_TOP), 0, look.px(18))))
        self._draw_line(self.scrolled())

    def _draw_line(self, scrolled: int) -> None:
        self._line.setVisible(self._stays and scrolled > 0)

    def _place_inspector(self, *, beside: bool) -> None:
        inspector = self._inspector
        if beside:
            self._below.removeWidget(inspector)
            self._row.addWidget(inspector)
            inspector.setFixedWidth(self._look.number("inspector"))
        else:
            self._row.removeWidget(inspector)
            self._below.addWidget(inspector)
            inspector.setMinimumWidth(0)
            inspector.setMaximumWidth(16_777_215)
        inspector.set_scrolling(alone=beside)

    def _make_room_for_bar(self, _least: int, most: int) -> None:
        """Keep the columns where they are whether the page scrolls or not."""
        bar = self._area.verticalScrollBar().sizeHint().width() if most else 0
        margins = self._column.contentsMargins()
        margins.setRight(max(self._look.px(_PAD_RIGHT) - bar, 0))
        self._column.setContentsMargins(margins)
