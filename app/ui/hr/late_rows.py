"""Draws the rows of who is late: a group with its counts, a person with what they are late with."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.chasing import LateGroup, LatePerson
from app.ui.hr.late_model import ROW, LateModel
from app.ui.shared.commitment_tag import compact_width, paint_compact
from app.ui.shared.look import Look
from app.ui.shared.tick_box import paint_tick

_ROW_HEIGHT = 38
_LATE_WIDTH = 108
_NUMBER_WIDTH = 56
_NAME_SHARE = 0.3
_NARROW = 560
"""Width of the list in pixels of the design below which a person's modules are not named, only tagged."""


class LateRows(QStyledItemDelegate):
    """Paints whole rows of one height, so that a list of any length is laid out at once."""

    def __init__(self, look: Look, model: LateModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._model = look, model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._look.px(_ROW_HEIGHT))

    def tick_place(self, rect: QRect, row: object) -> QRect:
        """Return where the check box of a row is, for the mouse."""
        left = rect.left() + self._indent(row)
        return QRect(left - self._look.px(6), rect.top(), self._look.px(30), rect.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, row, rect = self._look, index.data(ROW), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selected"))
        elif hover:
            painter.fillRect(rect, look.colour("hover"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("border"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, LateGroup):
            self._group(painter, QRectF(rect), row, hover=hover)
        elif isinstance(row, LatePerson):
            self._person(painter, QRectF(rect), row, hover=hover)
        else:
            role = "textMuted" if row.loading else "accentText"
            self._words(
                painter, QRectF(rect), look.px(70), self._model.name(row), look.font("body"), role, rect.width()
            )
        painter.restore()
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused or (option.state & QStyle.StateFlag.State_Selected and look.theme == "highContrast"):
            self._frame(painter, rect, focused=focused)

    def _group(self, painter: QPainter, rect: QRectF, group: LateGroup, *, hover: bool) -> None:
        look, model = self._look, self._model
        size = look.px(16)
        icon = "chevron-down" if model.is_open(group.key) else "chevron-right"
        middle = rect.center().y()
        look.draw_icon(painter, icon, "textMuted", QRectF(look.px(4), middle - size / 2, size, size))
        self._tick(painter, rect, group, hover=hover)
        left = self._indent(group) + look.px(30)
        late = rect.right() - look.px(12)
        self._right(painter, rect, late, model.late(group.days), look.font("meta"), "due")
        counts = model.counts(group)
        right = late - look.px(_LATE_WIDTH)
        self._right(painter, rect, right, counts, look.font("meta"), "text")
        room = right - QFontMetricsF(look.font("meta")).horizontalAdvance(counts) - look.px(16) - left
        name = model.name(group)
        used = self._words(painter, rect, left, name, look.font("rowTitle"), "text", room)
        kind = model.kind(group)
        self._words(
            painter, rect, left + used + look.px(10), kind, look.font("meta"), "textMuted", room - used - look.px(10)
        )

    def _person(self, painter: QPainter, rect: QRectF, person: LatePerson, *, hover: bool) -> None:
        look, model = self._look, self._model
        self._tick(painter, rect, person, hover=hover)
        left = self._indent(person) + look.px(30)
        right = rect.right() - look.px(12)
        self._right(painter, rect, right, model.late(person.days), look.font("meta"), "due")
        right -= look.px(_LATE_WIDTH)
        if not person.has_email():
            words = model.without_email()
            self._right(painter, rect, right, words, look.font("meta"), "wrong")
            right -= QFontMetricsF(look.font("meta")).horizontalAdvance(words) + look.px(8)
            size = look.px(14)
            mark = QRectF(right - size, rect.center().y() - size / 2, size, size)
            look.draw_icon(painter, "circle-alert", "wrong", mark)
            right -= size + look.px(12)
        self._words(painter, rect, left, person.number, look.font("table"), "text", look.px(_NUMBER_WIDTH))
        left += look.px(_NUMBER_WIDTH)
        name_room = max((right - left) * _NAME_SHARE, look.px(96))
        self._words(painter, rect, left, person.name, look.font("table"), "text", min(name_room, right - left))
        self._modules(painter, rect, left + name_room + look.px(12), right, person)

    def _modules(self, painter: QPainter, rect: QRectF, left: float, right: float, person: LatePerson) -> None:
        """Paint the tags of the modules with their titles, as many as fit, and how many more there are."""
        look = self._look
        font = look.font("table")
        metrics = QFontMetricsF(font)
        top = rect.top() + (rect.height() - look.number("tagHeightCompact")) / 2
        named = rect.width() / look.scale >= _NARROW
        for place, module in enumerate(person.modules):
            rest = len(person.modules) - place
            after = metrics.horizontalAdvance(f"+{rest - 1}") + look.px(14) if rest > 1 else 0
            numbers = self._model.numbers.get(module.module, ())
            tags = sum(compact_width(look, number) + look.px(4) for number in numbers)
            room = right - left - after
            if not place and tags > room:
                self._words(painter, rect, left, self._model.modules(rest), font, "text", right - left)
                return
            if place and tags + (look.px(60) if named else 0) > room:
                self._words(painter, rect, left, f"+{rest}", font, "textMuted", right - left)
                return
            for number in numbers:
                paint_compact(painter, look, round(left), round(top), number)
                left += compact_width(look, number) + look.px(4)
            if named:
                title = module.title.in_language(look.language)
                left += self._words(painter, rect, left + look.px(2), title, font, "text", room - tags - look.px(2))
            left += look.px(12)

    def _tick(self, painter: QPainter, rect: QRectF, row: LateGroup | LatePerson, *, hover: bool) -> None:
        look = self._look
        size = look.number("checkbox")
        state = self._model.check_state(row)
        box = QRectF(self._indent(row), rect.center().y() - size / 2, size, size)
        on, half = state is Qt.CheckState.Checked, state is Qt.CheckState.PartiallyChecked
        paint_tick(painter, look, box, "check", on=on, half=half, hover=hover)

    def _words(
        self, painter: QPainter, rect: QRectF, left: float, text: str, font: QFont, role: str, room: float
    ) -> float:
        """Paint a text that is cut where there is no room, and return its width."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        painter.setFont(font)
        painter.setPen(self._look.colour(role))
        painter.drawText(QPointF(left, rect.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown)
        return metrics.horizontalAdvance(shown)

    def _right(self, painter: QPainter, rect: QRectF, right: float, text: str, font: QFont, role: str) -> None:
        width = QFontMetricsF(font).horizontalAdvance(text)
        self._words(painter, rect, right - width, text, font, role, width + 1)

    def _frame(self, painter: QPainter, rect: QRect, *, focused: bool) -> None:
        """Draw the focus ring inside a row, or what shows in high contrast that it is selected."""
        look = self._look
        contrast = look.theme == "highContrast"
        wide = look.plain("focusRingWidthHighContrast" if contrast and focused else "focusRingWidth")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("focus" if focused else "accent"), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = wide / 2
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset - 1), 4, 4)
        painter.restore()

    def _indent(self, row: object) -> int:
        return self._look.px(28 if isinstance(row, LateGroup) else 48)
