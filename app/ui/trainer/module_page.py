"""A module in the studio: what it is, its lesson, its items, its quiz, publishing, and its versions, as tabs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.items import ItemKind
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.publishing import Blocker, BlockerId
from app.domain.refusals import Refusal
from app.domain.studio import KeptModule
from app.domain.studio_sentences import StudioSentence
from app.domain.texts import LANGUAGES, Text
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.open_dialog import OpenFile, open_file
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.blocker_words import spot_of
from app.ui.trainer.draft_history import PastSteps
from app.ui.trainer.editor_head import EditorHead
from app.ui.trainer.inspector_tabs import InspectorTabs
from app.ui.trainer.module_about import ModuleAbout
from app.ui.trainer.module_history import ModuleHistory, ModuleSaving
from app.ui.trainer.module_items import ModuleItems
from app.ui.trainer.module_lesson import ModuleLesson
from app.ui.trainer.module_quiz import ModuleQuiz
from app.ui.trainer.module_versions import ModuleVersions
from app.ui.trainer.page_editor import PageParts
from app.ui.trainer.publish_view import PublishActs, PublishView
from app.ui.trainer.reading_order import chain, is_gone, stops_in
from app.ui.trainer.spots import Spot, find_place
from app.ui.trainer.word_field import WordField

if TYPE_CHECKING:
    from app.domain.studio import ModuleDraft
    from app.services.item_editing import ItemEditing
    from app.services.module_editing import ModuleEditing
    from app.services.module_publishing import ModulePublishing

ABOUT, LESSON, ITEMS, QUIZ, PUBLISH, VERSIONS = range(6)
_TABS = ("about", "lesson", "items", "quiz", "publish", "versions")
_BESIDE_FROM = 700
_WIDEST = 1000


@dataclass(frozen=True, slots=True)
class ModuleServices:
    """What the page works with."""

    editing: "ModuleEditing"
    items: "ItemEditing"
    publishing: "ModulePublishing"


@dataclass(frozen=True, slots=True)
class ModuleState:
    """Where somebody was: the tab, the lesson page, how far it was scrolled, and everything that can be undone."""

    tab: int
    page: str
    scrolled: int
    past: "PastSteps[ModuleDraft]"


class ModulePage(QWidget):
    """`item_wanted` carries an item to open, `remark_wanted` one whose key was wrong, `policy_wanted` a commitment.

    `anew_wanted` asks for the module as it is kept, `back_wanted` for the list of modules.
    """

    back_wanted = Signal()
    anew_wanted = Signal()
    item_wanted = Signal(str)
    remark_wanted = Signal(str)
    policy_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        services: ModuleServices,
        actor: Actor,
        policy: Policy,
        module_id: str,
        others: Mapping[str, Text],
        today: date,
        worker: BackgroundWorker,
        choose_file: OpenFile = open_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor, self._id = look, services, actor, module_id
        opened = services.editing.open(actor, module_id)
        self._kept = opened.kept
        self.history = ModuleHistory(opened.kept.draft, self)
        save = partial(services.editing.save, actor)
        self.saving = ModuleSaving(save, opened.kept, self)
        self._opener = CommitmentOpener(look, self)
        self._title = TextBlock(look, "", "title")
        self.head = EditorHead(look, self.history, self._title, "")
        self.head.call_back(self.tr("Back to the modules"))
        self.changed_notice = Notice(look, "due", "triangle-alert")
        items = tuple(opened.items)
        self.about = ModuleAbout(look, self.history, policy, self._opener, others)
        parts = PageParts(
            policy,
            self._opener,
            tuple(one.draft.item for one in items if not one.draft.retired),
            today,
            lambda file, there: services.editing.read_picture(actor, Path(file), there),
            choose_file,
        )
        self.lesson = ModuleLesson(look, self.history, parts)
        self.items = ModuleItems(look, policy, items)
        self.quiz = ModuleQuiz(look, self.history, policy, self.items.topics())
        acts = PublishActs(
            lambda version: services.publishing.plan(actor, module_id, version),
            lambda order: services.publishing.publish(actor, order),
        )
        departments = services.publishing.list_departments(actor)
        self.publish = PublishView(look, module_id, acts, policy, departments, today, worker)
        self.versions = ModuleVersions(look, policy)
        titles = (
            self.tr("About"),
            self.tr("Lesson"),
            self.tr("Items"),
            self.tr("Quiz"),
            self.tr("Publish"),
            self.tr("Versions"),
        )
        self.tabs = InspectorTabs(look, self.tr("Parts of the module"), titles)
        self._areas: list[QScrollArea] = []
        self._bodies: list[QWidget] = []
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.head.show_saved(opened.kept.changed.astimezone())
        self._show()
        self._show_kept(opened.kept)

    def state(self) -> ModuleState:
        """Return where the person is; what was written is saved first, for the page may be built anew."""
        self.saving.flush(quietly=True)
        page = self.lesson.editor.page_id if self.lesson.editor is not None else ""
        tab = self.tabs.place()
        return ModuleState(tab, page, self._areas[tab].verticalScrollBar().value(), self.history.past())

    def come_back(self, state: ModuleState) -> None:
        """Go on where somebody was, with everything that can be undone."""
        self.history.go_on_with(state.past)
        self.lesson.open_page(state.page)
        self.tabs.choose(state.tab)
        bar = self._areas[state.tab].verticalScrollBar()
        QTimer.singleShot(0, self, lambda: bar.setValue(state.scrolled))

    def open_at(self, control: str) -> None:
        """Show a tab by its name, or the lesson at a page by its id."""
        if control in _TABS:
            self.tabs.choose(_TABS.index(control))
        elif self.lesson.open_page(control):
            self.tabs.choose(LESSON)

    def take_focus(self) -> None:
        """Put the keyboard on the tab that is shown."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.tabs.tabs[self.tabs.place()].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, spot: Spot, tab: int | None = None) -> None:
        """Put the keyboard at a spot and bring it into sight."""
        tab = _tab_of(spot) if tab is None else tab
        self.tabs.choose(tab)
        if spot.place[:1] == ("pages",) and len(spot.place) > 1:
            self.lesson.open_page(spot.place[1])
        body = self._bodies[tab]
        fields = [one for one in body.findChildren(WordField) if not is_gone(one, body)]
        here = [one for one in fields if one.spot.place == spot.place]
        exact = [one for one in here if one.spot.language == spot.language]
        found: QWidget | None = (exact or here or [None])[0] or find_place(body, spot.place)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)
            self._areas[tab].ensureWidgetVisible(found, 0, self._look.px(60))

    def hideEvent(self, event: QHideEvent) -> None:
        # The page is left, or the window closes: what was typed a moment ago is kept too.
        self.saving.flush(quietly=True)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.head.fit(narrow=event.size().width() / self._look.scale < _BESIDE_FROM)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        pad = look.px(28)
        column.setContentsMargins(0, look.px(18), 0, 0)
        column.setSpacing(look.px(10))
        for part in (self.head, self.changed_notice, self.tabs):
            holder = QVBoxLayout()
            holder.setContentsMargins(pad, 0, pad, 0)
            holder.addWidget(part)
            column.addLayout(holder)
        column.addWidget(self._stack, 1)
        for tab in (self.about, self.lesson, self.items, self.quiz, self.publish, self.versions):
            body = PageBody()
            inside = QVBoxLayout(body)
            inside.setContentsMargins(pad, look.px(8), pad, look.px(28))
            tab.setMaximumWidth(look.px(_WIDEST))
            inside.addWidget(tab)
            area = scrolling(body)
            self._areas.append(area)
            self._bodies.append(body)
            self._stack.addWidget(area)

    def _connect(self) -> None:
        self.history.changed.connect(self._changed)
        self.history.typed.connect(self._typed)
        self.history.went.connect(self.go_to)
        self.saving.waiting.connect(self.head.show_waiting)
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(self._refused)
        self.head.back_button.clicked.connect(self.back_wanted)
        self.head.publish_button.clicked.connect(lambda: self.tabs.choose(PUBLISH))
        self.head.copy_button.clicked.connect(self._copy)
        self.head.anew_button.clicked.connect(self.anew_wanted)
        self.tabs.chosen.connect(self._turn)
        self.lesson.in_step_pressed.connect(self._in_step)
        self.lesson.turned.connect(self._chain)
        self.items.open_wanted.connect(self._open_item)
        self.items.add_wanted.connect(self._add_item)
        self.items.remark_wanted.connect(self.remark_wanted)
        self.items.ordered.connect(lambda ids: self._services.editing.order_items(self._actor, self._id, ids))
        self.publish.mend_wanted.connect(self._mend)
        self.publish.published.connect(self._published)
        self._opener.policy_wanted.connect(self.policy_wanted)
        for keys, act in (
            ("Ctrl+Z", self.history.undo),
            ("Ctrl+Shift+Z", self.history.redo),
            ("Ctrl+Y", self.history.redo),
            ("Ctrl+S", self.saving.flush),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _show(self) -> None:
        draft = self.history.draft
        title = draft.title.in_language(self._look.language) or draft.title.en or draft.title.ja
        self._title.set_text(title.strip() or self.tr("Untitled module"))
        self.about.show_draft(draft)
        self.lesson.show_draft(draft)
        self.items.show_draft(draft)
        self.quiz.show_draft(draft, self.items.bank(draft))
        for field in self.findChildren(WordField):
            if not is_gone(field, self):
                field.refresh()
        self.tabs.set_count(LESSON, len(draft.pages))
        self._chain()

    def _show_kept(self, kept: KeptModule) -> None:
        """Show what only saving or publishing sets: the state, the version, and which languages were left behind."""
        self._kept = kept
        self.lesson.show_revised(kept.draft)
        version = kept.draft.version
        self.head.marked.set_words(self.tr("Version {version}").format(version=version) if version else "")
        self.head.show_publishing_words(self.tr("Publish…"))
        if kept.source_changed:
            self.changed_notice.say(
                self.tr("The course files of this module changed since you began: what you publish takes their place.")
            )
        else:
            self.changed_notice.clear()

    def _changed(self) -> None:
        self._show()
        self._typed()

    def _typed(self) -> None:
        self.saving.take(self.history.draft)
        draft = self.history.draft
        title = draft.title.in_language(self._look.language) or draft.title.en or draft.title.ja
        self._title.set_text(title.strip() or self.tr("Untitled module"))
        self.lesson.show_draft(draft)
        focused, tab = QApplication.focusWidget(), self.tabs.place()
        if isinstance(focused, WordField) and self._bodies[tab].isAncestorOf(focused):
            at = focused.viewport().mapTo(self._bodies[tab], focused.cursorRect().center())
            self._areas[tab].ensureVisible(at.x(), at.y(), 0, self._look.px(40))

    def _chain(self) -> None:
        chain([stop for part in (self.head, self.tabs, *self._areas) for stop in stops_in(part)])

    def _turn(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        if tab == PUBLISH and self.saving.flush():
            self.publish.look_anew()
        elif tab == VERSIONS:
            history = self._services.publishing.history(self._actor, self._id)
            self.versions.show_history(history, self._kept.draft.version)

    def _saved(self, kept: KeptModule) -> None:
        self._show_kept(kept)
        self.head.show_saved(kept.changed.astimezone())

    def _refused(self, refusal: Refusal) -> None:
        elsewhere = refusal.sentence is StudioSentence.SAVED_ELSEWHERE
        self.head.refuse(say(refusal), elsewhere=elsewhere)

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
            self.lesson.editor.bodies.focus("ja")
        announce(self, self.tr("Both languages are in step."))

    def _open_item(self, item_id: str) -> None:
        if item_id and self.saving.flush():
            self.item_wanted.emit(item_id)

    def _add_item(self, kind: ItemKind, commitments: tuple[str, ...] = ()) -> None:
        if self.saving.flush():
            kept = self._services.items.add(self._actor, self._id, kind, commitments)
            self.item_wanted.emit(kept.draft.item.id)

    def _mend(self, blocker: Blocker) -> None:
        """Go to where something is mended; for an untested commitment begin the item that is missing."""
        if blocker.id is BlockerId.UNTESTED:
            self._add_item(ItemKind.SINGLE_CHOICE, (blocker.subject,))
        elif blocker.id is BlockerId.ITEM_UNFINISHED:
            self._open_item(blocker.subject)
        else:
            spot = spot_of(blocker)
            self.go_to(Spot(spot.place[1:] or spot.place, spot.language), _TABS.index(spot.place[0]))

    def _published(self) -> None:
        kept = self._services.editing.open(self._actor, self._id).kept
        self.saving.take_kept(kept)
        self._saved(kept)

    def _copy(self) -> None:
        """Put every text into the clipboard, so that nothing is lost where the draft cannot be saved."""
        draft = self.history.draft
        texts = [draft.title, draft.summary]
        for one in draft.pages:
            texts += [one.page.title, one.page.body]
        lines = [text.in_language(language) for text in texts for language in LANGUAGES]
        QGuiApplication.clipboard().setText("\n\n".join(line for line in lines if line))
        announce(self, self.tr("Copied."))


def _tab_of(spot: Spot) -> int:
    """Return the tab that a place of the draft is written in."""
    return {"pages": LESSON, "quiz": QUIZ, "version": PUBLISH, "items": ITEMS}.get(spot.place[0], ABOUT)
