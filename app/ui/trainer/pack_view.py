"""Course packs go from trainer to trainer: save one of what is taught, or look into one and take it in as drafts."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.modules import Module
from app.domain.people import Actor
from app.services.pack_taking import OpenPack, PackOver, PackTaking
from app.services.studio_library import StudioLibrary
from app.services.taking_back import TakenIn
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.file_drop import FileDrop
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import scrolling
from app.ui.shared.look import Look
from app.ui.shared.open_dialog import OpenFile
from app.ui.shared.save_dialog import ChooseFile
from app.ui.shared.sentences import say_number
from app.ui.shared.step_frame import RING, StepFrame, in_scroll
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox
from app.ui.trainer.pack_contents import PackContents


@dataclass(frozen=True, slots=True)
class PackState:
    """How far a pack is, to go on with it in another look."""

    opened: OpenPack | None = None
    chosen: frozenset[str] | None = None
    taken: TakenIn | None = None
    taught: str = ""


@dataclass(frozen=True, slots=True)
class _Opened:
    pack: OpenPack
    taught: str


class PackView(StepFrame):
    """`modules_wanted` asks for the modules of the studio."""

    modules_wanted = Signal()

    def __init__(
        self,
        look: Look,
        library: StudioLibrary,
        packs: PackTaking,
        actor: Actor,
        worker: BackgroundWorker,
        open_file: OpenFile,
        choose_file: ChooseFile,
        state: PackState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, worker, parent)
        self._library, self._packs, self._actor = library, packs, actor
        self._open_file, self._choose_file = open_file, choose_file
        self._state = state or PackState()
        self.contents: PackContents | None = None
        self.boxes: dict[str, TickBox] = {}
        self._next_button: Button | None = None
        state = self._state
        if state.taken is not None:
            self._show_result(state.taken)
        elif state.opened is not None:
            self._show_pack(_Opened(state.opened, state.taught), state.chosen)
        else:
            self._begin()

    def state(self) -> PackState:
        """Return how far it is."""
        chosen = self.contents.chosen() if self.contents is not None else None
        return replace(self._state, chosen=chosen)

    def focus_step(self) -> None:
        """Put the keyboard on what comes next."""
        if self._next_button is not None:
            self._next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_file(self, path: str) -> None:
        """Look into a pack and show what it holds."""
        library, packs, actor = self._library, self._packs, self._actor

        def read(_progress: Callable[[int], None]) -> _Opened:
            policy = library.open(actor)
            return _Opened(packs.open(actor, Path(path)), policy.version)

        self.start(read, self.tr("Looking into the pack…"), self._show_pack)

    # ---------------------------------------------------------------- steps

    def _begin(self) -> None:
        look = self.look
        self._state, self.contents = PackState(), None
        part = QWidget()
        part.setMaximumWidth(look.px(720))
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        sentence = self.tr(
            "You see which modules, pages and items are in it and what would change here, before anything does. What "
            "you take in is a draft until you publish it."
        )
        drop = FileDrop(look, self.tr("Drop a course pack here"), sentence)
        drop.choose_pressed.connect(self._choose)
        drop.dropped.connect(self.take_file)
        self._next_button = drop.choose_button
        column.addWidget(drop)
        column.addSpacing(look.px(16))
        column.addWidget(label(look, self.tr("Save a pack for another trainer"), "heading"))
        words = self.tr(
            "It holds the ticked modules as they are taught now, with lessons, pictures and items, and their policy. "
            "Drafts stay here, and nothing about people is in it."
        )
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(look.px(2))
        column.addLayout(self._boxes)
        self.save_button = Button(look, self.tr("Save the pack…"), icon="file-output", large=True)
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self._save)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_step(in_scroll(part))
        packs, actor = self._packs, self._actor
        self.worker.run(self, lambda _report: packs.list_taught(actor), self._offer, self.fail)

    def _offer(self, modules: list[Module]) -> None:
        if self._state != PackState():
            return
        self.boxes = {}
        for module in modules:
            box = TickBox(self.look, module.title.in_language(self.look.language) or module.id)
            box.setChecked(True)
            box.clicked.connect(self._count)
            self.boxes[module.id] = box
            self._boxes.addWidget(box)
        self._count()

    def _count(self) -> None:
        chosen = [module for module, box in self.boxes.items() if box.isChecked()]
        words = self.tr("Save 1 module…") if len(chosen) == 1 else self.tr("Save {count} modules…")
        self.save_button.setText(words.format(count=say_number(self.look, len(chosen))))
        self.save_button.setEnabled(bool(chosen))

    def _choose(self) -> None:
        path = self._open_file(self, self.tr("Course packs ({patterns})").format(patterns="*.zip"))
        if path:
            self.take_file(path)

    def _save(self) -> None:
        path = self._choose_file(
            self, f"{self.tr('course')}.zip", self.tr("Course packs ({patterns})").format(patterns="*.zip")
        )
        if not path:
            return
        packs, actor = self._packs, self._actor
        chosen = [module for module, box in self.boxes.items() if box.isChecked()]

        def save(_progress: Callable[[int], None]) -> tuple[int, str]:
            return packs.save(actor, chosen, Path(path)), path

        self.start(save, self.tr("Packing…"), self._saved)

    def _saved(self, saved: tuple[int, str]) -> None:
        words = self.tr("1 module saved to {path}.") if saved[0] == 1 else self.tr("{count} modules saved to {path}.")
        self.done_line.say(words.format(count=say_number(self.look, saved[0]), path=saved[1]))
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pack(self, opened: _Opened, chosen: frozenset[str] | None = None) -> None:
        look, pack = self.look, opened.pack
        self._state = PackState(pack, taught=opened.taught)
        self.contents = PackContents(look, pack, opened.taught)
        if chosen is not None:
            self.contents.tick(chosen)
        self.take_button = Button(look, "", "primary", icon="check", large=True)
        self.again_button = Button(look, self.tr("Another file"), "ghost", large=True)
        self.hint = TextBlock(look, "", "meta", "textMuted")
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(scrolling(self.contents), 1)
        around = QVBoxLayout()
        around.setContentsMargins(RING, 0, RING, RING)
        around.setSpacing(look.px(6))
        around.addWidget(self.hint)
        foot = FlowLayout(look.px(12))
        foot.addWidget(self.take_button)
        foot.addWidget(self.again_button)
        around.addLayout(foot)
        column.addLayout(around)
        self.contents.changed.connect(self._name_button)
        self.take_button.clicked.connect(self._take)
        self.again_button.clicked.connect(self._begin_again)
        self._name_button()
        self.show_step(step)
        self.focus_step()

    def _name_button(self) -> None:
        if self.contents is None or self._state.opened is None:
            return
        chosen = self.contents.chosen()
        words = (
            self.tr("Take in 1 module as a draft") if len(chosen) == 1 else self.tr("Take in {count} modules as drafts")
        )
        self.take_button.setText(words.format(count=say_number(self.look, len(chosen))))
        self.take_button.setEnabled(bool(chosen))
        self._next_button = self.take_button if chosen else self.again_button
        if self.contents.boxes:
            self.hint.set_text("" if chosen else self.tr("Nothing is ticked."))
        elif self._state.opened.modules:
            self.hint.set_text(self.tr("The studio has all of this already."))
        else:
            self.hint.set_text(self.tr("There is no module in it that can be taken in."))
        self.hint.setVisible(bool(self.hint.text()))

    def _take(self) -> None:
        opened, contents = self._state.opened, self.contents
        if opened is None or contents is None:
            return
        packs, actor, chosen = self._packs, self._actor, contents.chosen()
        self.start(
            lambda _progress: packs.take(actor, opened, chosen),
            self.tr("Taking it in…"),
            self._show_result,
            at_leaving=self.tr("The pack is being taken in. If you stop it, nothing of it is kept."),
        )

    def fail(self, error: Exception) -> None:
        """Say why something was refused, and show what would happen now."""
        if isinstance(error, PackOver):
            self._show_pack(_Opened(error.opened, self._state.taught))
        super().fail(error)

    def _show_result(self, taken: TakenIn) -> None:
        look = self.look
        self._state, self.contents = PackState(taken=taken), None
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, look.px(12), 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(icon_label(look, "circle-check", "right", 22))
        said = self._said(taken)
        column.addWidget(TextBlock(look, said, "question"))
        words = self.tr("Nothing was published. Look at the drafts, then publish each module.")
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        foot = FlowLayout(look.px(12))
        show = Button(look, self.tr("Open the modules"), "primary", icon="library", large=True)
        self.undo_button = Button(look, self.tr("Undo"), icon="rotate-ccw", large=True)
        again = Button(look, self.tr("Another file"), "ghost", large=True)
        show.clicked.connect(self.modules_wanted)
        self.undo_button.clicked.connect(lambda: self._undo(taken))
        again.clicked.connect(self._begin_again)
        for button in (show, self.undo_button, again):
            foot.addWidget(button)
        column.addLayout(foot)
        self._next_button = show
        self.show_step(in_scroll(part))
        self.setAccessibleDescription(said)
        self.focus_step()

    def _said(self, taken: TakenIn) -> str:
        modules, items = len(taken.modules) + len(taken.changed_modules), len(taken.item_ids)
        parts = []
        if modules:
            words = self.tr("1 module came in") if modules == 1 else self.tr("{count} modules came in")
            parts.append(words.format(count=say_number(self.look, modules)))
        if items:
            words = self.tr("1 item came in") if items == 1 else self.tr("{count} items came in")
            parts.append(words.format(count=say_number(self.look, items)))
        return self.tr("Done: {parts}.").format(parts=self.tr(", ").join(parts))

    def _undo(self, taken: TakenIn) -> None:
        packs, actor = self._packs, self._actor

        def undo(_progress: Callable[[int], None]) -> bool:
            packs.undo(actor, taken)
            return True

        self.start(undo, self.tr("Taking it back…"), lambda _done: self._taken_back())

    def _taken_back(self) -> None:
        self._begin()
        self.done_line.say(self.tr("Taken back. The studio is as it was before."))
        self.focus_step()

    def _begin_again(self) -> None:
        self.forget()
        self._begin()
        self.focus_step()
