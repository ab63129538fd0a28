"""The head of an editor: the way back, the title, undo and redo, when the draft was saved, and publishing."""

from datetime import datetime
from typing import Any

from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.cut_label import CutLabel
from app.ui.shared.labels import icon_label, label, tip
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say_time
from app.ui.trainer.draft_history import DraftHistory


class EditorHead(QWidget):
    """Where there is no room the state and the button go under the title."""

    def __init__(
        self,
        look: Look,
        history: DraftHistory[Any],
        title: QWidget,
        marked: str,
        back: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a title with what marks it out beside it; where the arrow leads is said by `call_back`.

        `back` is another way back than the arrow before the title, for a place of its own.
        """
        super().__init__(parent)
        self._look, self._title_shown = look, title
        self.back_button = back or _icon_button(look, "arrow-left", "")
        self._arrow_first, self._narrow = back is None, False
        self.marked = CutLabel(look, marked)
        undo, redo = (
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in ("Ctrl+Z", "Ctrl+Shift+Z")
        )
        self.undo_button = _icon_button(look, "undo-2", self.tr("Undo ({key})").format(key=undo))
        self.redo_button = _icon_button(look, "redo-2", self.tr("Redo ({key})").format(key=redo))
        self._mark = icon_label(look, "check", "right", 16)
        _keep_room(self._mark)
        self.saved = label(look, "", "meta", "muted")
        widest = self.tr("Draft saved {time}").format(time="00:00:00")
        self.saved.setMinimumWidth(self.saved.fontMetrics().horizontalAdvance(widest) + 2)
        self.publish_button = Button(look, "", "primary")
        _keep_room(self.publish_button)
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

    def call_back(self, name: str) -> None:
        """Say where the arrow leads."""
        self.back_button.setAccessibleName(name)
        self.back_button.setToolTip(tip(name))

    def add_before_publishing(self, button: Button) -> None:
        """Put a button beside the one that publishes."""
        self._second.insertWidget(self._second.indexOf(self.publish_button), button)

    def fit(self, *, narrow: bool) -> None:
        """Put title and state under each other, or beside each other where both have room."""
        self._narrow = narrow
        self._fit_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_state()

    def show_waiting(self) -> None:
        """Say that the last change is not saved yet."""
        self._mark.hide()
        self.saved.setText(self.tr("Saving…"))

    def show_saved(self, at: datetime) -> None:
        """Say when the draft was saved."""
        self._mark.show()
        self.saved.setText(self.tr("Draft saved {time}").format(time=say_time(at)))
        self.clear_refusal()

    def show_publishing(self, *, first: bool, ready: bool, why_not: str) -> None:
        """Say that a change would be published, or it for the `first` time; `why_not` is why it cannot be yet."""
        self.publish_button.setText(self.tr("Publish…") if first else self.tr("Publish the change…"))
        self._fit_state()
        self.publish_button.setEnabled(ready)
        self.publish_button.setAccessibleDescription("" if ready else why_not)
        self.publish_button.setToolTip("" if ready else tip(why_not))

    def show_publishing_words(self, words: str) -> None:
        """Let the button lead to publishing, where everything else is said."""
        self.publish_button.setText(words)
        self._fit_state()

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
        self._first = first = QHBoxLayout()
        self._state = QHBoxLayout()
        first.setSpacing(look.px(2))
        if self._arrow_first:
            first.addWidget(self.back_button)
        first.addWidget(self._title_shown)
        first.addSpacing(look.px(8))
        first.addWidget(self.marked)
        first.addStretch(1)
        self._state.setSpacing(look.px(6))
        self._state.addWidget(self.undo_button)
        self._state.addWidget(self.redo_button)
        self._state.addSpacing(look.px(4))
        self._state.addWidget(self._mark)
        self._state.addWidget(self.saved)
        self._second = second = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        second.setSpacing(look.px(10))
        second.addLayout(self._state)
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
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(8))
        self.column.addLayout(self._row)
        self.column.addWidget(self.notice)
        self.column.addLayout(after)

    def _fit_state(self) -> None:
        """Put the buttons under the state where they have no room beside each other, and both under the title."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._second.setDirection(beside)
        wanted = self._second.sizeHint().width()
        self._second.setDirection(beside if wanted <= self.width() else below)
        both = wanted + self._row.spacing() + self._first.minimumSize().width()
        self._row.setDirection(below if self._narrow or both > self.width() else beside)


def _keep_room(widget: QWidget) -> None:
    """Let nothing jump where a widget is hidden."""
    keeps = widget.sizePolicy()
    keeps.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(keeps)


def _icon_button(look: Look, icon: str, name: str) -> Button:
    button = Button(look, "", "ghost", icon=icon, compact=True)
    button.setAccessibleName(name)
    button.setToolTip(tip(name))
    return button
