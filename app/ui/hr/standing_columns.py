"""The columns of the list of standings: who has which module, due when, done when, and how they stand."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.domain.modules import Module
from app.domain.policy import Policy, compact_numbers
from app.domain.standing_lists import StandingKey, StandingRow
from app.ui.hr.standing_words import STANDING_ICONS, StandingWords
from app.ui.shared.lists.paged_columns import PagedColumns, TableColumn
from app.ui.shared.lists.row_cells import IconCell, TagsCell
from app.ui.shared.look import Look


@dataclass(frozen=True, slots=True)
class ShownModule:
    """How a module is shown: its title, and the numbers on its compact tags."""

    title: str
    tags: tuple[str, ...]


def shown_modules(look: Look, policy: Policy, modules: tuple[Module, ...]) -> dict[str, ShownModule]:
    """Return how the modules of the course are shown, by their ids, in the order of the course."""
    return {
        module.id: ShownModule(
            module.title.in_language(look.language), compact_numbers(policy, tuple(module.commitments))
        )
        for module in modules
    }


class StandingColumns(PagedColumns[StandingRow]):
    """All columns in the language of the window; a module that the course does not have any more is shown by its id."""

    def __init__(
        self, look: Look, words: StandingWords, modules: Mapping[str, ShownModule], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._modules = modules
        key = StandingKey
        titled = TagsCell[StandingRow](look, lambda row: self._module(row).tags, lambda row: self._module(row).title)
        standing = IconCell[StandingRow](look, lambda row: STANDING_ICONS[row.standing], words.standing)
        self.set_columns(
            TableColumn("number", self.tr("No."), 72, lambda row: row.number, key.NUMBER, typed_by_people=True),
            TableColumn("name", self.tr("Name"), 142, lambda row: row.name, key.NAME, typed_by_people=True),
            TableColumn(
                "department",
                self.tr("Department"),
                116,
                lambda row: row.department,
                key.DEPARTMENT,
                typed_by_people=True,
            ),
            TableColumn("module", self.tr("Module"), 280, lambda row: self._module(row).title, key.MODULE, cell=titled),
            TableColumn("due", self.tr("Due"), 104, lambda row: words.short_day(row.due), key.DUE, to_the_right=True),
            TableColumn("standing", self.tr("Standing"), 150, words.standing, cell=standing, tip=words.standing_whole),
            TableColumn(
                "done",
                self.tr("Done on"),
                104,
                lambda row: words.short_day(row.fulfilled),
                key.DONE,
                to_the_right=True,
                down_first=True,
            ),
            TableColumn("job", self.tr("Job"), 120, lambda row: row.job, typed_by_people=True),
            TableColumn("manager", self.tr("Manager"), 84, lambda row: row.manager, typed_by_people=True),
            TableColumn("reason", self.tr("Why exempt"), 220, lambda row: row.reason, typed_by_people=True),
            stretched="module",
            main=7,
            narrowest=170,
        )

    def _module(self, row: StandingRow) -> ShownModule:
        return self._modules.get(row.module) or ShownModule(row.module, ())
