"""The head of the editor: the way back, the title, undo and redo, when the draft was saved, and publishing."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label, tip
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say_time
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.line_field import LineField
from app.ui.trainer.spots import Spot


class ItemHead(QWidget):
    """Where there is no room the state and the button go under the title."""

    def __init__(self, look: Look, history: ItemHistory, item_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._history = look, history
        self.back_button = _IconButton(look, "arrow-left", self.tr("Back to the items"))
        self.title = TitleField(look, history)
        self._id = _IdLabel(look, item_id)
        undo, redo = (
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in ("Ctrl+Z", "Ctrl+Shift+Z")
        )
        self.undo_button = _IconButton(look, "undo-2", self.tr("Undo ({key})").format(key=undo))
        self.redo_button = _IconButton(look, "redo-2", self.tr("Redo ({key})").format(key=redo))
        self._mark = icon_label(look, "check", "right", 16)
        self.saved = label(look, "", "meta", "muted")
        widest = self.tr("Draft saved {time}").format(time="00:00:00")
        self.saved.setMinimumWidth(self.saved.fontMetrics().horizontalAdvance(widest) + 2)
        self.publish_button = Button(look, "", "primary")
        self.notice = Notice(look)
        self.copy_button = Button(look, self.tr("Copy what I wrote"), "secondary")
        self.anew_button = Button(look, self.tr("Open anew"), "secondary")
        self._lay_out()
        self.undo_button.clicked.connect(history.undo)
        self.redo_button.clicked.connect(history.redo)
        history.stack.canUndoChanged.connect(self.undo_button.setEnabled)
        history.stack.canRedoChanged.connect(self.redo_button.setEnabled)
        self.undo_button.setEnabled(history.stack.canUndo())
        self.redo_button.setEnabled(history.stack.canRedo())
        self.clear_refusal()

    def fit(self, *, narrow: bool) -> None:
        """Put title and state beside or under each other."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)

    def show_waiting(self) -> None:
        """Say that the last change is not saved yet."""
        self._mark.hide()
        self.saved.setText(self.tr("Saving…"))

    def show_saved(self, at: datetime) -> None:
        """Say when the draft was saved."""
        self._mark.show()
        self.saved.setText(self.tr("Draft saved {time}").format(time=say_time(at)))
        self.clear_refusal()

    def show_publishing(self, number: int, *, ready: bool, why_not: str) -> None:
        """Name the version that would be published; `why_not` is why it cannot be yet."""
        self.publish_button.setText(self.tr("Publish version {number}").format(number=number))
        self.publish_button.setEnabled(ready)
        self.publish_button.setAccessibleDescription("" if ready else why_not)
        self.publish_button.setToolTip("" if ready else tip(why_not))
        self.publish_button.updateGeometry()

    def refuse(self, sentence: str, *, elsewhere: bool) -> None:
        """Say why the draft was not saved; `elsewhere`: another window saved it, so that this one cannot go on."""
        self._mark.hide()
        self.saved.setText(self.tr("Not saved"))
        self.notice.say(sentence)
        self.copy_button.setVisible(elsewhere)
        self.anew_button.setVisible(elsewhere)
        announce(self.notice, sentence)

    def clear_refusal(self) -> None:
        """Say nothing of the kind."""
        self.notice.clear()
        self.copy_button.hide()
        self.anew_button.hide()

    def _lay_out(self) -> None:
        look = self._look
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(look.px(4))
        first.addWidget(self.back_button)
        first.addWidget(self.title)
        first.addSpacing(look.px(2))
        first.addWidget(self._id)
        first.addStretch(1)
        second.setSpacing(look.px(6))
        second.addWidget(self.undo_button)
        second.addWidget(self.redo_button)
        second.addSpacing(look.px(4))
        second.addWidget(self._mark)
        second.addWidget(self.saved)
        second.addSpacing(look.px(4))
        second.addWidget(self.publish_button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.px(8))
        self._row.addLayout(first, 1)
        self._row.addLayout(second)
        after = QHBoxLayout()
        after.setSpacing(look.px(8))
        after.addWidget(self.copy_button)
        after.addWidget(self.anew_button)
        after.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._row)
        column.addWidget(self.notice)
        column.addLayout(after)


class TitleField(LineField):
    """What trainers call the item, in the voice of page titles; as wide as its words."""

    def __init__(self, look: Look, history: ItemHistory, parent: QWidget | None = None) -> None:
        super().__init__(history, ("title",), "", parent)
        self._look = look
        self.setMaxLength(120)
        self.setPlaceholderText(self.tr("Untitled item"))
        self.setAccessibleName(self.tr("Title, for trainers alone"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control") + 2)
        font = look.font("title")
        families = ", ".join(f'"{family}"' for family in font.families())
        self.setStyleSheet(
            f"QLineEdit {{ font-family: {families}; font-size: {font.pixelSize()}px; font-weight: 600;"
            f" background: transparent; border: 1px solid transparent; padding: 0 {look.px(6)}px; }}"
            f"QLineEdit:hover {{ border-color: {look.hex('borderStrong')}; }}"
            f"QLineEdit:focus {{ background: {look.hex('surface')}; border-color: {look.hex('borderStrong')}; }}"
        )
        self.refresh()
        self.textEdited.connect(self._take)
        self.textChanged.connect(self.updateGeometry)

    def refresh(self) -> None:
        """Show the title of the draft, unless it stands here already."""
        title = self.history.draft.title
        if title != self.text():
            self.setText(title)

    def sizeHint(self) -> QSize:
        words = self.text() or self.placeholderText()
        width = QFontMetricsF(self._look.font("title")).horizontalAdvance(words)
        return QSize(round(width) + self._look.px(24), self._look.number("controlHeight"))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._look.px(160), self.sizeHint().width()), self._look.number("controlHeight"))

    def _take(self, words: str) -> None:
        draft = self.history.draft
        self.history.type_in(Spot(("title",)), replace(draft, title=words), draft.title, words)


class _IdLabel(QWidget):
    """The id of the item, cut with three points where there is no room; whole in the tool tip."""

    def __init__(self, look: Look, item_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, item_id
        self.setAccessibleName(item_id)
        self.setToolTip(tip(item_id))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._look.font("meta")).horizontalAdvance(self._words)
        return QSize(round(width) + 2, self._look.line_height("meta"))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._look.px(40), self.sizeHint().width()), self._look.line_height("meta"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._look.font("meta"))
        painter.setPen(self._look.colour("textMuted"))
        cut = QFontMetricsF(painter.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)


class _IconButton(Button):
    """A square button; its name is told to screen readers and in the tool tip."""

    def __init__(self, look: Look, icon: str, name: str) -> None:
        super().__init__(look, "", "ghost", icon=icon, compact=True)
        self._side = look.number("controlHeightCompact")
        self.setAccessibleName(name)
        self.setToolTip(tip(name))

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)
