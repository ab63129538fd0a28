"""A module in the studio: what it is, its lesson, its items, its quiz, publishing, and its versions, as tabs."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.items import ItemKind
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.publishing import Blocker, BlockerId
from app.domain.refusals import Refusal
from app.domain.studio import KeptModule
from app.domain.studio_lists import ModuleLine
from app.domain.studio_sentences import StudioSentence
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.open_dialog import OpenFile, open_file
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.blocker_words import spot_of
from app.ui.trainer.editor_head import EditorHead
from app.ui.trainer.module_history import ModuleHistory, ModuleSaving, copy_whole
from app.ui.trainer.module_parts import ABOUT, ITEMS, LESSON, PUBLISH, QUIZ, TAB_OF, TABS, VERSIONS, ModuleParts
from app.ui.trainer.module_quiz import ModuleQuiz
from app.ui.trainer.module_state import ModuleServices, ModuleState
from app.ui.trainer.module_tabs import PAD, WIDEST, ModuleTabs
from app.ui.trainer.module_versions import ModuleVersions
from app.ui.trainer.publish_view import PublishView
from app.ui.trainer.reading_order import chain, is_gone, stops_in
from app.ui.trainer.spots import Spot
from app.ui.trainer.word_field import WordField

_BESIDE_FROM, _TITLE = 700, 320


class ModulePage(QWidget):
    """`item_wanted` carries an item to open, `remark_wanted` one whose key was wrong, `policy_wanted` a commitment.

    `anew_wanted` asks for the module as it is kept, `back_wanted` for the list of modules. `try_wanted` asks to try the
    module, `give_wanted` to assign it, `quick_wanted` and `import_wanted` to bring in items.
    """

    back_wanted = Signal()
    anew_wanted = Signal()
    item_wanted = Signal(str)
    remark_wanted = Signal(str)
    policy_wanted = Signal(str)
    try_wanted = Signal()
    give_wanted = Signal()
    quick_wanted = Signal()
    import_wanted = Signal()

    def __init__(
        self,
        look: Look,
        services: ModuleServices,
        actor: Actor,
        policy: Policy,
        module_id: str,
        modules: Sequence[ModuleLine],
        today: date,
        worker: BackgroundWorker,
        choose_file: OpenFile = open_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor, self._id = look, services, actor, module_id
        opened = services.editing.open_listed(actor, module_id)
        self._kept = opened.kept
        self.history = ModuleHistory(opened.kept.draft, self)
        save = partial(services.editing.save, actor)
        self.saving = ModuleSaving(save, opened.kept, self)
        self._opener = CommitmentOpener(look, self)
        self._title = TextBlock(look, "", "title")
        self.head = EditorHead(look, self.history, self._title, "")
        self.head.call_back(self.tr("Back to the modules"))
        self.try_button = Button(look, "", "secondary", icon="eye")
        self.try_button.setAccessibleName(self.tr("Try the module"))
        self.head.add_before_publishing(self.try_button)
        self.changed_notice = Notice(look, "due", "triangle-alert")
        self._parts = ModuleParts(
            look, services, actor, policy, self.history, opened.items, modules, self._opener, today, worker, choose_file
        )
        self.about, self.lesson, self.items = self._parts.about, self._parts.lesson, self._parts.items
        self.tabs = ModuleTabs(look, self.tr("Parts of the module"), self._parts.tabs(), self)
        for tab in (LESSON, ITEMS):
            self.tabs.make(tab)
        self._lay_out()
        self._connect()
        self.head.show_saved(opened.changed.astimezone())
        self._show()
        self._show_kept(opened.kept)

    @property
    def quiz(self) -> ModuleQuiz:
        """The rule of the quiz; it is built when it is asked for first."""
        self.tabs.make(QUIZ)
        return self._parts.quiz

    @property
    def publish(self) -> PublishView:
        """What publishes the module; it is built when it is asked for first."""
        self.tabs.make(PUBLISH)
        return self._parts.publish

    @property
    def versions(self) -> ModuleVersions:
        """What was published of it; it is built when it is asked for first."""
        self.tabs.make(VERSIONS)
        return self._parts.versions

    def state(self) -> ModuleState:
        """Return where the person is; what was written is saved first, for the page may be built anew."""
        self.saving.flush(quietly=True)
        tabs, at = self.tabs, self.items.list.current()
        return ModuleState(tabs.place(), self.lesson.shown_page(), at, tabs.scrolled(), self.history.past())

    def come_back(self, state: ModuleState) -> None:
        """Go on where somebody was, with everything that can be undone."""
        self.history.go_on_with(state.past)
        self.lesson.open_page(state.page)
        self.items.stand_at(state.item)
        self.tabs.choose(state.tab)
        self.tabs.scroll_to(state.scrolled)

    def open_at(self, control: str) -> None:
        """Show a tab by its name, or the lesson at a page by its id."""
        if control in TABS or self.lesson.open_page(control):
            self.tabs.choose(TABS.index(control) if control in TABS else LESSON)

    def take_focus(self) -> None:
        """Put the keyboard on the list of items where that is shown, else on the tab, unless it is in the page."""
        if self.tabs.place() == ITEMS:
            self.items.take_focus()
        elif not self.tabs.isAncestorOf(QApplication.focusWidget() or self):
            self.tabs.focus_tab()

    def go_to(self, spot: Spot, tab: int | None = None) -> None:
        """Put the keyboard at a spot and bring it into sight."""
        if spot.place[:1] == ("pages",) and len(spot.place) > 1:
            self.lesson.open_page(spot.place[1])
        self.tabs.go_to(spot, TAB_OF.get(spot.place[0], ABOUT) if tab is None else tab)

    def hideEvent(self, event: QHideEvent) -> None:
        # The page is left, or the window closes: what was typed a moment ago is kept too.
        self.saving.flush(quietly=True)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() / self._look.scale < _BESIDE_FROM
        self.head.fit(narrow=narrow)
        short, whole = self.tr("Try", "the module, where there is little room"), self.try_button.accessibleName()
        self.try_button.setText(short if narrow else whole)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        pad = look.px(PAD)
        column.setContentsMargins(0, look.px(18), 0, 0)
        column.setSpacing(look.px(10))
        for part in (self.head, self.changed_notice):
            holder = QVBoxLayout()
            holder.setContentsMargins(pad, 0, pad, 0)
            part.setMaximumWidth(look.px(WIDEST))
            holder.addWidget(part, 1)
            holder.addStretch()
            column.addLayout(holder)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.history.changed.connect(self._changed)
        self.history.typed.connect(self._typed)
        self.history.went.connect(self.go_to)
        self.saving.waiting.connect(self.head.show_waiting)
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(self._refused)
        self.head.back_button.clicked.connect(self.back_wanted)
        self.head.publish_button.clicked.connect(lambda: self.tabs.choose(PUBLISH))
        self.head.copy_button.clicked.connect(lambda: copy_whole(self.history.draft, self))
        self.head.anew_button.clicked.connect(self.anew_wanted)
        self.tabs.turned.connect(self._turn)
        self.lesson.in_step_pressed.connect(self._in_step)
        self.lesson.turned.connect(self._chain)
        self.items.open_wanted.connect(self._open_item)
        self.items.add_wanted.connect(self._add_item)
        self.items.remark_wanted.connect(self.remark_wanted)
        self.items.ordered.connect(lambda ids: self._services.editing.order_items(self._actor, self._id, ids))
        self.items.quick_wanted.connect(partial(self._lead, self.quick_wanted))
        self.items.import_wanted.connect(partial(self._lead, self.import_wanted))
        self.try_button.clicked.connect(partial(self._lead, self.try_wanted))
        self.tabs.made.connect(self._take_in)
        self._opener.policy_wanted.connect(self.policy_wanted)
        undo, redo, save = self.history.undo, self.history.redo, self.saving.flush
        for keys, act in (("Ctrl+Z", undo), ("Ctrl+Shift+Z", redo), ("Ctrl+Y", redo), ("Ctrl+S", save)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _take_in(self, tab: int) -> None:
        """Connect a part that somebody turned to, and let Tab lead through it."""
        if tab == PUBLISH:
            publish = self._parts.publish
            publish.taught.try_wanted.connect(partial(self._lead, self.try_wanted))
            publish.taught.give_wanted.connect(self.give_wanted)
            publish.mend_wanted.connect(self._mend)
            publish.published.connect(self._published)
            publish.laid_out.connect(self._chain)
        self._chain()

    def _show(self) -> None:
        draft = self.history.draft
        self._show_title()
        self.about.show_draft(draft)
        self.lesson.show_draft(draft)
        self.items.show_draft(draft)
        if QUIZ in self.tabs.areas:
            self.quiz.show_draft(draft, self.items.bank(draft))
        for field in self.findChildren(WordField):
            if not is_gone(field, self):
                field.refresh()
        self._chain()

    def _show_title(self) -> None:
        title = self.history.draft.title
        self._title.set_text(title.in_language(self._look.language).strip() or self.tr("Untitled module"))
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), self._look.px(_TITLE)))

    def _show_kept(self, kept: KeptModule) -> None:
        """Show what only saving or publishing sets: the state, the version, and which languages were left behind."""
        self._kept = kept
        self.lesson.show_revised(kept.draft)
        version = kept.draft.version
        self.head.marked.set_words(self.tr("Version {version}").format(version=version) if version else "")
        self.head.marked.setMinimumWidth(self.head.marked.sizeHint().width())
        self.head.show_publishing_words(self.tr("Publish…"))
        words = self.tr("The course files of this module changed since you began: what you publish takes their place.")
        self.changed_notice.say(words) if kept.source_changed else self.changed_notice.clear()

    def _changed(self) -> None:
        self._show()
        self._typed()

    def _typed(self) -> None:
        self.saving.take(self.history.draft)
        self._show_title()
        self.lesson.show_draft(self.history.draft)
        self.tabs.follow(QApplication.focusWidget())

    def _chain(self) -> None:
        chain([stop for part in (self.head, self.tabs.tabs, *self.tabs.parts_there()) for stop in stops_in(part)])

    def _turn(self, tab: int) -> None:
        self.head.publish_button.setVisible(tab != PUBLISH)  # its own button stands there
        if tab == PUBLISH and self.saving.flush():
            self.publish.look_anew()
        elif tab == VERSIONS:
            history = self._services.publishing.history(self._actor, self._id)
            self.versions.show_history(history, self._kept.draft.version)

    def _saved(self, kept: KeptModule) -> None:
        if kept.draft.languages != self._kept.draft.languages:  # the items lack something else now
            self.items.show_items(self._services.editing.open_listed(self._actor, self._id).items)
        self._show_kept(kept)
        self.head.show_saved(kept.changed.astimezone())

    def _refused(self, refusal: Refusal) -> None:
        self.head.refuse(say(refusal), elsewhere=refusal.sentence is StudioSentence.SAVED_ELSEWHERE)

    def _in_step(self, page_id: str) -> None:
        if not self.saving.flush():
            return
        try:
            kept = self._services.editing.page_in_step(self._actor, self._id, page_id, self.saving.kept.revision)
        except Refusal as refusal:
            self._refused(refusal)
            return
        self.saving.take_kept(kept)
        self._saved(kept)
        if self.lesson.editor is not None:
            self.lesson.editor.bodies.focus(self.lesson.editor.bodies.language())
        announce(self, self.tr("Both languages are in step."))

    def _lead(self, wanted: "SignalInstance[tuple[()]]") -> None:
        """Lead to another page once what is written is kept."""
        if self.saving.flush():
            wanted.emit()

    def _open_item(self, item_id: str) -> None:
        if item_id and self.saving.flush():
            self.item_wanted.emit(item_id)

    def _add_item(self, kind: ItemKind, commitments: tuple[str, ...] = ()) -> None:
        if self.saving.flush():
            about = commitments or self._services.items.usual_commitments(self._actor, self._id)
            self.item_wanted.emit(self._services.items.add(self._actor, self._id, kind, about).draft.item.id)

    def _mend(self, blocker: Blocker) -> None:
        """Go to where something is mended; for an untested commitment begin the item that is missing."""
        if blocker.id is BlockerId.UNTESTED:
            self._add_item(ItemKind.SINGLE_CHOICE, (blocker.subject,))
        elif blocker.id is BlockerId.ITEM_UNFINISHED:
            self._open_item(blocker.subject)
        else:
            spot = spot_of(blocker)
            self.go_to(Spot(spot.place[1:] or spot.place, spot.language), TABS.index(spot.place[0]))

    def _published(self) -> None:
        opened = self._services.editing.open_listed(self._actor, self._id)
        self.saving.take_kept(opened.kept)
        self.items.show_items(opened.items)
        self._saved(opened.kept)
