"""The head of a paged list: sorts by a click or, reached with Tab, by the keyboard."""

from typing import Any, ClassVar

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from app.domain.paging import ListSort
from app.ui.shared.lists.paged_columns import PagedColumns
from app.ui.shared.look import Look


class PagedHeader(QHeaderView):
    """`sort_chosen` tells the `ListSort` asked for; left and right move along the columns, Enter and Space sort.

    `scroll_asked` tells by how many pixels the table has to move to show the column that the keyboard is on.
    """

    sort_chosen: ClassVar["Signal[Any]"] = Signal(object)
    scroll_asked = Signal(int)

    def __init__(
        self, look: Look, columns: PagedColumns[Any], sort: ListSort[Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._columns = look, columns
        self._sort = sort
        self._current = 0
        self._metrics = QFontMetricsF(look.font("overline"))
        self.setFixedHeight(look.number("tableHeaderHeight"))
        self.setMinimumSectionSize(look.px(44))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Columns. Left and right choose one, Enter sorts by it."))
        self.sectionClicked.connect(self._choose)

    def show_sort(self, sort: ListSort[Any]) -> None:
        """Show the order that the rows are in."""
        self._sort = sort
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            shown = [one for one in range(self.count()) if not self.isSectionHidden(one)]
            at = min(shown, key=lambda one: abs(one - self._current))
            self._move_to(shown[min(max(shown.index(at) + step, 0), len(shown) - 1)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._current)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._move_to(self._current)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        super().focusOutEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        look, column = self._look, self._columns.all[place]
        box = QRectF(rect)
        painter.save()
        painter.fillRect(box, look.colour("sunken"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.colour("borderStrong"))
        pad, arrow = look.px(7), look.px(16)
        sorted_by = column.sort is not None and column.sort is self._sort.key
        room = box.width() - 2 * pad - (arrow + look.px(3) if sorted_by else 0)
        text = self._metrics.elidedText(column.heading, Qt.TextElideMode.ElideRight, max(room, 0))
        width = self._metrics.horizontalAdvance(text)
        left = box.left() + pad + (room - width if column.to_the_right else 0)
        painter.setFont(look.font("overline"))
        painter.setPen(look.colour("text"))
        middle = box.center().y()
        baseline = middle + (self._metrics.ascent() - self._metrics.descent()) / 2
        painter.drawText(QPointF(round(left), round(baseline)), text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if sorted_by:
            painter.save()
            painter.translate(left + width + look.px(3) + arrow / 2, middle)
            painter.rotate(90 if self._sort.descending else -90)
            look.draw_icon(painter, "arrow-right", "text", QRectF(-arrow / 2, -arrow / 2, arrow, arrow))
            painter.restore()
        if self.hasFocus() and place == self._current:
            painter.setPen(QPen(look.colour("focus"), look.plain("focusRingWidth")))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 3, 3)
        painter.restore()

    def _move_to(self, place: int) -> None:
        self._current = place
        column = self._columns.all[place]
        self.setAccessibleDescription(f"{column.heading}. {column.about}" if column.about else column.heading)
        left = self.sectionViewportPosition(place)
        right = left + self.sectionSize(place)
        beyond = left if left < 0 else max(right - self.viewport().width(), 0)
        if beyond:
            self.scroll_asked.emit(beyond)
        self.viewport().update()

    def _choose(self, place: int) -> None:
        column = self._columns.all[place]
        if column.sort is not None:
            self.sort_chosen.emit(self._sort.press(column.sort, down_first=column.down_first))
