"""Builds the parts of a module's page: what its editors share at once, the rest when somebody turns to it.

All of it at once would keep the window waiting for more than a tenth of a second.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.studio_lists import ModuleLine, PlacedItem
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.look import Look
from app.ui.shared.open_dialog import OpenFile
from app.ui.trainer.module_about import ModuleAbout
from app.ui.trainer.module_history import ModuleHistory
from app.ui.trainer.module_items import ModuleItems
from app.ui.trainer.module_lesson import ModuleLesson
from app.ui.trainer.module_quiz import ModuleQuiz
from app.ui.trainer.module_state import ModuleServices
from app.ui.trainer.module_versions import ModuleVersions
from app.ui.trainer.page_editor import PageParts
from app.ui.trainer.publish_building import publishing_of
from app.ui.trainer.publish_view import PublishView

ABOUT, LESSON, ITEMS, QUIZ, PUBLISH, VERSIONS = range(6)
"""The places of the parts among the tabs."""

TABS = ("about", "lesson", "items", "quiz", "publish", "versions")
"""The names of the tabs, in their order."""

TAB_OF = {"pages": LESSON, "quiz": QUIZ, "version": PUBLISH, "items": ITEMS}
"""The tab that a place of the draft is written in, by its first word."""


class ModuleParts:
    """The parts of the module whose draft `history` holds and which has these `items`."""

    def __init__(
        self,
        look: Look,
        services: ModuleServices,
        actor: Actor,
        policy: Policy,
        history: ModuleHistory,
        items: Sequence[PlacedItem],
        modules: Sequence[ModuleLine],
        opener: CommitmentOpener,
        today: date,
        worker: BackgroundWorker,
        choose_file: OpenFile,
    ) -> None:
        self._look, self._services, self._actor, self._policy = look, services, actor, policy
        self._history, self._today, self._worker = history, today, worker
        self._titles = {one.id: one.title for one in modules}
        own, editing = history.draft.id, services.editing
        others = {one.id: one.title for one in modules if one.id != own and not one.items_from}
        self.about = ModuleAbout(look, history, policy, opener, others)
        page_parts = PageParts(
            policy,
            opener,
            tuple(one for one in items if not one.retired),
            partial(editing.read_items, actor),
            today,
            lambda file, there: editing.read_picture(actor, Path(file), there),
            choose_file,
        )
        self.lesson = ModuleLesson(look, history, page_parts)
        self.items = ModuleItems(look, policy, items)

    @cached_property
    def quiz(self) -> ModuleQuiz:
        """The rule of the quiz, as the draft has it."""
        made = ModuleQuiz(self._look, self._history, self._policy, self.items.topics())
        made.show_draft(self._history.draft, self.items.bank(self._history.draft))
        return made

    @cached_property
    def publish(self) -> PublishView:
        """What publishes the module."""
        return publishing_of(
            self._look,
            self._services.publishing,
            self._actor,
            self._history.draft.id,
            self._policy,
            self._titles,
            self._today,
            self._worker,
        )

    @cached_property
    def versions(self) -> ModuleVersions:
        """What was published of it."""
        return ModuleVersions(self._look, self._policy)

    def tabs(self) -> list[tuple[str, Callable[[], QWidget]]]:
        """Return the title of each tab, in their order, and what returns the part in it."""
        translate = QCoreApplication.translate
        return [
            (translate("ModuleParts", "About"), lambda: self.about),
            (translate("ModuleParts", "Lesson"), lambda: self.lesson),
            (translate("ModuleParts", "Items"), lambda: self.items),
            (translate("ModuleParts", "Quiz"), lambda: self.quiz),
            (translate("ModuleParts", "Publish"), lambda: self.publish),
            (translate("ModuleParts", "Versions"), lambda: self.versions),
        ]
