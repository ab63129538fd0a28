"""The item editor: an item is written in both languages, saved by itself, judged while it is written, and tried."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.item_places import has_words, texts_with_places
from app.domain.item_shaping import furnished, shape_of, with_kind
from app.domain.items import Item, ItemKind
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.domain.studio import ItemDraft, KeptItem
from app.domain.studio_sentences import StudioSentence
from app.ui.shared.announcing import announce
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.look import Look
from app.ui.shared.sentences import say
from app.ui.trainer.draft_history import PastSteps
from app.ui.trainer.editor_frame import EditorFrame
from app.ui.trainer.item_form import ItemForm
from app.ui.trainer.item_head import ItemHead
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.item_home import ItemHome
from app.ui.trainer.item_inspector import ItemInspector
from app.ui.trainer.item_rests import ItemRests
from app.ui.trainer.item_saving import ItemSaving
from app.ui.trainer.lack_words import LackWords
from app.ui.trainer.live_words import LiveWords
from app.ui.trainer.next_item import ANOTHER
from app.ui.trainer.reading_order import chain, stops_in
from app.ui.trainer.spots import Spot, find_place, place_of
from app.ui.trainer.try_dialog import TryDialog
from app.ui.trainer.word_field import WordField

if TYPE_CHECKING:
    from app.services.item_editing import ItemEditing, Judged, OpenItem

JUDGED_AFTER = 120
"""Milliseconds without a change after which the item is judged; judging takes about one."""
_MOST_TOLD = 5
"""Lacks that are told by name where an item is tried."""


@dataclass(frozen=True, slots=True)
class EditorState:
    """Where somebody was in the editor: the spot with the keyboard, how far it was scrolled, and what was done."""

    spot: Spot | None
    scrolled: int
    tab: int
    past: PastSteps[ItemDraft]


class ItemEditorPage(QWidget):
    """`publish_wanted` carries the module of the item, `policy_wanted` a commitment; `anew_wanted` asks for the item
    as it is kept, `back_wanted` for where one came from, `another_wanted` for one more item of a kind, `remark_wanted`
    to mark answers to it anew.
    """

    publish_wanted = Signal(str)
    policy_wanted = Signal(str)
    anew_wanted = Signal()
    back_wanted = Signal()
    another_wanted = Signal(ItemKind)
    remark_wanted = Signal()

    def __init__(
        self,
        look: Look,
        editing: "ItemEditing",
        actor: Actor,
        policy: Policy,
        opened: "OpenItem",
        home: ItemHome,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._editing, self._actor, self._today = look, editing, actor, today
        self.setObjectName("page")
        self._opened, kept = opened, opened.kept
        self._revised = kept.draft.revised
        self._judged: Judged | None = None
        self._came_back: Spot | None = None
        self._shape: tuple[object, ...] = ()
        self._words, self._live = LackWords(self), LiveWords(look, self, module_live=home.published)
        self.history = ItemHistory(replace(kept.draft, item=furnished(kept.draft.item)), self)
        self.saving = ItemSaving(lambda draft, revision: editing.save(actor, draft, revision), kept, self)
        self._opener = CommitmentOpener(look, self)
        self.head = ItemHead(look, self.history, kept.draft.item.id, home)
        self.rests = ItemRests(look, self.history, policy, self._opener)
        self.form = ItemForm(look, self.history, home.pages, today)
        self.inspector = ItemInspector(
            look, self._opened.versions, lambda digest: editing.version(actor, digest), kept.live_number
        )
        self._judging = QTimer(self)
        self._judging.setSingleShot(True)
        self._judging.setInterval(JUDGED_AFTER)
        parts = (self.rests, self.form)
        self._frame = EditorFrame(look, self.head, parts, self.inspector, self, self.head.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)
        self._connect()
        self.rests.say_live(self._live.live(kept, None))
        self.head.show_saved(kept.changed.astimezone())
        self.inspector.preview.offer(kept.draft.languages)
        self._show()
        self.judge()

    def show_first_attempts(self, count: int) -> None:
        """Say how many first attempts have the live version."""
        self.rests.say_live(self._live.live(self._opened.kept, count))

    def state(self) -> EditorState:
        """Return where the person is; what was written is saved first, for the page may be built anew."""
        self.saving.flush(quietly=True)
        focused = QApplication.focusWidget()
        spot = None
        if focused is not None and self.isAncestorOf(focused):
            own = focused.spot if isinstance(focused, WordField) else None
            place = place_of(focused)
            spot = own or (Spot(place) if place else None)
        return EditorState(spot, self._frame.scrolled(), self.inspector.tabs.place(), self.history.past())

    def come_back(self, state: EditorState) -> None:
        """Go on where somebody was, with everything that can be undone."""
        self.history.go_on_with(state.past)
        self.inspector.tabs.choose(state.tab)
        self._came_back = state.spot
        self._frame.scroll_to(state.scrolled)

    def take_focus(self) -> None:
        """Put the keyboard where it was, or else into the stem."""
        if self._came_back is None or not self.go_to(self._came_back):
            self.go_to(Spot(("stem",), self.history.language_for(self._look.language)))

    def go_to(self, spot: Spot) -> bool:
        """Put the keyboard at a spot and bring it into sight; return whether the item has it."""
        if spot.place in (("title",), ("commitments",)) or spot.place[0] == "commitments":
            found = self.head.title if spot.place == ("title",) else find_place(self.rests, spot.place)
            found = found or self.rests.add_button
            found.setFocus()
        else:
            found = self.form.focus(spot)
        if found is not None:
            self._frame.show_part(found)
        return found is not None

    def judge(self) -> None:
        """Say what the item lacks and what is weak in it."""
        self._judging.stop()
        draft = replace(self.history.draft, revised=self._revised)
        self._judged = self._editing.judge(self._actor, draft)
        self.form.show_parts(draft.item)
        self.inspector.show_judged(draft.item, self._judged, draft.languages)
        self.form.show_missing(draft.item, self._judged.lacks)
        self._show_revised()
        self._show_publishing()

    def try_item(self) -> None:
        """Open the item to be answered."""
        self.judge()
        item = self.history.item
        lacks = self._judged.lacks if self._judged is not None else ()
        missing = [self._words.say(item, *one) for one in self._words.joined(lacks, self.history.languages())]
        if len(missing) > _MOST_TOLD:
            more = self.tr("{count} more").format(count=len(missing) - _MOST_TOLD)
            missing = [*missing[:_MOST_TOLD], more]
        dialog = TryDialog(self._look, item, missing, self.inspector.preview.language, self.history.languages(), self)
        dialog.open()

    def hideEvent(self, event: QHideEvent) -> None:
        # The page is left, or the window closes: what was typed a moment ago is kept too.
        self.saving.flush(quietly=True)
        super().hideEvent(event)

    def _connect(self) -> None:
        self.history.changed.connect(self._changed)
        self.history.typed.connect(self._typed)
        self.history.went.connect(self._went)
        self.saving.waiting.connect(self.head.show_waiting)
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(self._refused)
        self._judging.timeout.connect(self.judge)
        self.head.back_button.clicked.connect(self.back_wanted)
        self.head.publish_button.clicked.connect(self._publish)
        for way in (self.head.next, self.head.foot):
            way.wanted.connect(self._add_another)
        self.head.copy_button.clicked.connect(self._copy)
        self.head.anew_button.clicked.connect(self.anew_wanted)
        self.form.texts.in_step_pressed.connect(self._in_step)
        self.inspector.findings.wanted.connect(self.go_to)
        self.inspector.preview.try_wanted.connect(self.try_item)
        self.inspector.versions.restore_wanted.connect(self._restore)
        self.inspector.versions.remark_wanted.connect(self._remark)
        self._opener.policy_wanted.connect(self.policy_wanted)
        for keys, act in (
            ("Ctrl+Z", self.history.undo),
            ("Ctrl+Shift+Z", self.history.redo),
            ("Ctrl+Y", self.history.redo),
            ("Ctrl+S", self.saving.flush),
            (ANOTHER, self.head.next.button.click),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _show(self) -> None:
        draft = self.history.draft
        self.head.title.refresh()
        self.rests.show_item(draft.item)
        self.form.show_draft(draft)
        if (shape := shape_of(draft.item)) != self._shape:
            self._shape = shape
            parts = (self.head, self.rests, self.form, self.head.foot, self.inspector)
            chain([stop for part in parts for stop in stops_in(part)])

    def _show_revised(self) -> None:
        lacks = self._judged.lacks if self._judged is not None else ()
        behind = replace(self.history.draft, revised=self._revised).behind()
        self.form.texts.show_behind(behind, self._revised, whole=not any(lack.language for lack in lacks))

    def _changed(self) -> None:
        self._show()
        self._typed()

    def _typed(self) -> None:
        """Save and judge soon; what else tells of the words, as a list of scenes, follows with the judging."""
        self.saving.take(self.history.draft)
        self._judging.start()
        focused = QApplication.focusWidget()
        if isinstance(focused, WordField):
            self._frame.show_writing(focused)

    def _went(self, spot: Spot) -> None:
        self.judge()
        self.go_to(spot)

    def _saved(self, kept: KeptItem) -> None:
        self._revised = kept.draft.revised
        self._show_revised()
        self.head.show_saved(kept.changed.astimezone())

    def _refused(self, refusal: Refusal) -> None:
        elsewhere = refusal.sentence is StudioSentence.SAVED_ELSEWHERE
        self.head.refuse(say(refusal), elsewhere=elsewhere)

    def _show_publishing(self) -> None:
        """A version is published once nothing is missing, and only if it differs from the one that is live."""
        lacking = self._judged is None or bool(self._judged.lacks)
        why_not = self._live.why_not(self.saving.kept, self.history.item, lacking=lacking)
        self.head.show_publishing(first=not self._opened.versions, ready=not why_not, why_not=why_not)

    def _in_step(self) -> None:
        if not self.saving.flush():
            return
        try:
            kept = self._editing.in_step(self._actor, self.history.item.id, self.saving.kept.revision)
        except Refusal as refusal:
            self._refused(refusal)
            return
        self.saving.take_kept(kept)
        self._saved(kept)
        self.judge()
        self.go_to(Spot(("stem",), "ja"))
        announce(self, self.tr("Both languages are in step."))

    def _restore(self, version: Item) -> None:
        spot = Spot(("stem",), self.history.language_for(self._look.language))
        self.history.change(spot, lambda _item: version)
        self.judge()
        announce(self, self.tr("The version is the draft now. Ctrl+Z takes it back."))

    def _remark(self) -> None:
        if self.saving.flush():
            self.remark_wanted.emit()

    def _publish(self) -> None:
        if self.saving.flush():
            self.publish_wanted.emit(self.history.draft.module)

    def _add_another(self, kind: ItemKind) -> None:
        """Ask for one more item, unless this one has no word yet: then it is the one to write, as one of that kind."""
        item = self.history.item
        if has_words(item):
            if self.saving.flush():
                self.another_wanted.emit(kind)
            return
        if kind is not item.kind:
            self.history.change(Spot(("kind",)), lambda item: with_kind(item, kind))
        self.go_to(Spot(("stem",), self.history.language_for(self._look.language)))
        announce(self, self.tr("This item is still empty: write it first."))

    def _copy(self) -> None:
        """Put every text into the clipboard, so that nothing is lost where the draft cannot be saved."""
        lines = [self.history.draft.title]
        for _, text in texts_with_places(self.history.item):
            lines += [words for words in (text.en, text.ja) if words]
        QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))
        announce(self, self.tr("Copied."))
