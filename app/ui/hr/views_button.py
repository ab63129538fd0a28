"""The menu of saved views in the head of a list: show one, keep what is shown, rename, overwrite, delete."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.domain.saved_views import LONGEST_NAME, RecordView, SavedView
from app.services.view_keeping import ViewKeeping
from app.ui.shared.buttons import Button
from app.ui.shared.done_line import DoneLine
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import PopupFrame
from app.ui.shared.sentences import say


class ViewNamePopup(PopupFrame):
    """Asks for a name; `chosen` tells it, and whoever takes it hides the window or refuses the name."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(self.tr("Name of the view"))
        self.apply_button.setText(self.tr("Save"))
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setFixedHeight(look.number("fieldHeight"))
        self.name.setAccessibleName(self.tr("Name of the view"))
        pad = look.px(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(8))
        title = label(look, self.tr("Name of the view"), "tag")
        title.setBuddy(self.name)
        column.addWidget(title)
        column.addWidget(self.name)
        column.addWidget(self.notice)
        column.addSpacing(look.px(4))
        column.addWidget(self.apply_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(look.px(312))
        self.apply_button.clicked.connect(lambda: self.chosen.emit(self.name.text()))

    def first(self) -> QWidget:
        return self.name


class ViewsButton(Button):
    """`applied` asks to show a view, `refused` tells what went wrong; `done` is the line that says what was done."""

    applied = Signal(RecordView)
    refused = Signal(Refusal)

    def __init__(self, look: Look, views: ViewKeeping, actor: Actor, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "secondary", icon="bookmark", parent=parent)
        self.setText(self.tr("Views"))
        self.setAccessibleDescription(self.tr("Saved views: a filter and an order under a name"))
        self._views, self._actor = views, actor
        self._shown: RecordView | None = None
        self._current: SavedView | None = None
        self.menu = QMenu(self)
        self.popup = ViewNamePopup(look, self)
        self.done = DoneLine(look)
        self.clicked.connect(self.open_menu)
        self.popup.chosen.connect(self._take_name)
        self._renames = False

    def show_current(self, view: RecordView) -> None:
        """Tell what is shown now, which is what would be saved."""
        self._shown = view

    def open_menu(self) -> None:
        """Open the menu below the button."""
        self.fill_menu()
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def fill_menu(self) -> None:
        """Offer the views that there are by now, and what can be done with the one that was chosen last."""
        self.menu.clear()
        views = self._views.list_all(self._actor)
        self._current = next((one for one in views if self._current and one.id == self._current.id), None)
        for one in views:
            action = self.menu.addAction(_plain(one.name))
            action.setCheckable(True)
            action.setChecked(one.view == self._shown)
            action.triggered.connect(partial(self._apply, one))
        if not views:
            self.menu.addAction(self.tr("No view is saved yet")).setEnabled(False)
        if self._actor.role is not Role.HR:
            return
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Save this view…")).triggered.connect(partial(self._ask_name, ""))
        current = self._current
        if current is None:
            return
        name = _plain(current.name)
        overwrite = self.menu.addAction(self.tr("Save changes to “{name}”").format(name=name))
        overwrite.setEnabled(current.view != self._shown)
        overwrite.triggered.connect(partial(self._overwrite, current))
        self.menu.addAction(self.tr("Rename “{name}”…").format(name=name)).triggered.connect(
            partial(self._ask_name, current.name)
        )
        self.menu.addAction(self.tr("Delete “{name}”").format(name=name)).triggered.connect(
            partial(self._delete, current)
        )

    def _apply(self, view: SavedView) -> None:
        self._current = view
        self.done.clear()
        self.applied.emit(view.view)

    def _ask_name(self, name: str) -> None:
        self._renames = bool(name)
        self.popup.name.setText(name)
        self.popup.name.selectAll()
        self.popup.open_at(self.mapToGlobal(self.rect().bottomLeft()))

    def _take_name(self, name: str) -> None:
        current, shown = self._current, self._shown
        try:
            if self._renames and current is not None:
                self._current = self._views.rename(self._actor, current.id, name)
                sentence = self.tr("The view is called “{name}” now.")
            elif shown is not None:
                self._current = self._views.add(self._actor, name, shown)
                sentence = self.tr("“{name}” is saved.")
            else:
                return
        except Refusal as refusal:
            self.popup.refuse(say(refusal))
            return
        self.popup.hide()
        self.done.say(sentence.format(name=self._current.name))

    def _overwrite(self, view: SavedView) -> None:
        if self._shown is None:
            return
        try:
            self._current = self._views.overwrite(self._actor, view.id, self._shown)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        sentence = self.tr("“{name}” shows this from now on.").format(name=view.name)
        self.done.say(sentence, partial(self._bring_back, view))

    def _delete(self, view: SavedView) -> None:
        try:
            removed = self._views.remove(self._actor, view.id)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        self._current = None
        self.done.say(self.tr("“{name}” is deleted.").format(name=view.name), partial(self._bring_back, removed))

    def _bring_back(self, view: SavedView) -> None:
        try:
            self._current = self._views.bring_back(self._actor, view)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        self.done.say(self.tr("“{name}” is as before.").format(name=view.name))
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _plain(name: str) -> str:
    """A name in a menu, where an ampersand would underline what follows."""
    return name.replace("&", "&&")
