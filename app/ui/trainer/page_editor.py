"""One lesson page while it is written: title and text in both languages, what it is about, what it lets people try."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.items import Item
from app.domain.module_shaping import own_first, page_of, put_picture_in, remove_picture, with_page
from app.domain.modules import Page, Picture
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.domain.studio import ModuleDraft
from app.domain.studio_lists import PlacedItem
from app.domain.texts import LANGUAGES, Language
from app.ui.shared.announcing import announce
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.open_dialog import OpenFile
from app.ui.shared.sentences import say
from app.ui.trainer.commitments_field import CommitmentsField
from app.ui.trainer.module_history import ModuleHistory, page_lens
from app.ui.trainer.page_bodies import PageBodies
from app.ui.trainer.page_pictures import PagePictures
from app.ui.trainer.page_preview import PagePreview
from app.ui.trainer.picture_dialog import PictureDialog
from app.ui.trainer.removed_line import RemovedLine
from app.ui.trainer.spots import Spot
from app.ui.trainer.told_pair import ToldPair
from app.ui.trainer.try_items import TryItems
from app.ui.trainer.word_field import FieldLook

if TYPE_CHECKING:
    from collections.abc import Callable

_TITLE = FieldLook("bodyStrong", pad=(12, 8))


@dataclass(frozen=True, slots=True)
class PageParts:
    """What the editor of a page works with.

    `items` can be tried on it, `read_items` returns some of them whole by their ids; `read_picture` takes a file and
    the names that the page has already.
    """

    policy: Policy
    opener: CommitmentOpener
    items: tuple[PlacedItem, ...]
    read_items: "Callable[[Sequence[str]], dict[str, Item]]"
    today: date
    read_picture: "Callable[[Path, Sequence[str]], Picture]"
    choose_file: OpenFile


class PageEditor(QWidget):
    """`in_step_pressed` says that both languages of the page say the same again."""

    in_step_pressed = Signal()

    def __init__(
        self, look: Look, history: ModuleHistory, page_id: str, parts: PageParts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._history, self.page_id, self._parts = look, history, page_id, parts
        place = ("pages", page_id)
        title, hint = self.tr("Title of the page"), self.tr("What the page says, in a few words")
        self._title = ToldPair(
            look, history, (*place, "title"), title, hint, _TITLE, partial(page_lens, page_id, "title")
        )
        self.commitments = CommitmentsField(
            look, parts.policy, parts.opener, self.tr("About these commitments"), (*place, "commitments")
        )
        self.own = FieldCombo(look, self.tr("Shown beside the text"), self.tr("Choose one"))
        self.own.setMaximumWidth(look.px(420))
        self.bodies = PageBodies(look, history, page_id, parts.today)
        self.pictures = PagePictures(look)
        self.notice = Notice(look)
        self.tries = TryItems(look, page_id, parts.items)
        self.preview = PagePreview(look, parts.policy, parts.opener)
        self.dialog: PictureDialog | None = None
        self._tried: dict[str, Item] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        self.removed = RemovedLine(look, history)
        for part in (self.commitments, self._own_row(), self._title, self.bodies, self.pictures, self.removed):
            column.addWidget(part)
        column.addWidget(self.notice)
        column.addWidget(self.tries)
        column.addSpacing(look.px(8))
        column.addWidget(self.preview)
        column.addStretch(1)
        self._connect()

    def show_draft(self, draft: ModuleDraft) -> None:
        """Show the page of a draft; the fields with words show themselves."""
        page = page_of(draft, self.page_id)
        if page is None:
            return
        self.commitments.show_chosen(page.commitments)
        self._fill_own(page)
        self.pictures.show_pictures(page)
        self.tries.show_page(page)
        there = {item.id for item in self._parts.items}
        unread = [one for one in page.try_items if one in there and one not in self._tried]
        if unread:
            self._tried |= self._parts.read_items(unread)
        self.preview.offer(draft.languages)
        self.preview.show_page(page, [self._tried[one] for one in page.try_items if one in self._tried])

    def focus_title(self) -> None:
        """Put the keyboard into the title."""
        place = LANGUAGES.index(self._history.language_for(self._look.language))
        self._title.boxes[place].fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def take_file(self, path: str) -> None:
        """Ask what a picture file shows, then put it in; one that cannot be used is refused in a sentence."""
        page = page_of(self._history.draft, self.page_id)
        if not path or page is None:
            return
        self.notice.clear()
        try:
            picture = self._parts.read_picture(Path(path), [one.name for one in page.pictures])
        except Refusal as refusal:
            self.notice.say(say(refusal))
            announce(self.notice, self.notice.text())
            return
        self._ask(picture)

    def _connect(self) -> None:
        self.commitments.changed.connect(self._set_commitments)
        self.own.activated.connect(self._set_own)
        self.tries.changed.connect(self._set_try)
        self.bodies.in_step_pressed.connect(self.in_step_pressed)
        self.bodies.files_dropped.connect(self._take_files)
        self.pictures.choose_pressed.connect(self._choose)
        self.pictures.remove_pressed.connect(self._remove_picture)

    def _own_row(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(6))
        column.addWidget(label(self._look, self.tr("Shown beside the text"), "overline"))
        column.addWidget(self.own)
        self._own_holder = holder
        return holder

    def _fill_own(self, page: Page) -> None:
        known = {one.id: one for one in self._parts.policy.commitments()}
        self._own_holder.setVisible(len(page.commitments) > 1)
        self.own.clear()
        for one in page.commitments:
            name = f"§{known[one].number} {known[one].label.in_language(self._look.language)}" if one in known else one
            self.own.addItem(name, one)
        self.own.setCurrentIndex(0 if page.commitments else -1)

    def _change(self, place: str, **changes: object) -> None:
        draft = with_page(self._history.draft, self.page_id, lambda page: replace(page, **changes))  # type: ignore[arg-type]
        self._history.replace(Spot(("pages", self.page_id, place)), draft)

    def _set_commitments(self, chosen: tuple[str, ...]) -> None:
        self._change("commitments", commitments=chosen)

    def _set_own(self, index: int) -> None:
        self._change("commitments", commitments=own_first(self.commitments.chosen(), str(self.own.itemData(index))))

    def _set_try(self, chosen: tuple[str, ...]) -> None:
        self._change("try", try_items=chosen)

    def _choose(self) -> None:
        self.take_file(self._parts.choose_file(self, self.tr("Pictures (*.png *.jpg *.jpeg)")))

    def _take_files(self, paths: list[str]) -> None:
        for path in paths[:1]:
            self.take_file(path)

    def _ask(self, picture: Picture) -> None:
        language: Language = self.bodies.language()
        spoken = self._history.languages()
        self.dialog = dialog = PictureDialog(self._look, picture, spoken, language, self)
        dialog.decided.connect(self._put_in)
        dialog.open()

    def _put_in(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        words = dialog.words()
        if not (words.en or words.ja):
            both = len(self._history.languages()) > 1
            in_both = self.tr("Say what the picture shows, in one language at least.")
            dialog.refuse(in_both if both else self.tr("Say what the picture shows."))
            return
        places = {one: self.bodies.cursor_in(one) for one in LANGUAGES}
        picture = dialog.picture
        draft = with_page(self._history.draft, self.page_id, lambda page: put_picture_in(page, picture, words, places))
        self._history.replace(Spot(("pages", self.page_id, "body"), self.bodies.language()), draft)
        dialog.accept()
        self.dialog = None
        self.bodies.focus(self.bodies.language())

    def _remove_picture(self, name: str) -> None:
        draft = with_page(self._history.draft, self.page_id, lambda page: remove_picture(page, name))
        self._history.replace(Spot(("pages", self.page_id, "body"), self.bodies.language()), draft)
        self.removed.say_removed(self.tr("The picture is removed."))
        if QApplication.focusWidget() is None:
            self.pictures.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
