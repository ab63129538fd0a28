"""The people whose result re-marking would change, as a list that is never loaded whole into the window."""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject

from app.domain.paging import ROWS_OF_A_PAGE, Anchor, ListSort, RowCount
from app.domain.re_marking import Effect
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.lists.paged_columns import PagedColumns, TableColumn
from app.ui.shared.lists.paged_model import PagedModel, PagedSource
from app.ui.shared.lists.row_cells import IconCell
from app.ui.shared.look import Look

Effects = tuple[Effect, ...]


class EffectKey(StrEnum):
    """What the list can be ordered by."""

    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class EffectSort(ListSort[EffectKey]):
    """The order of the list."""

    key: EffectKey = EffectKey.NUMBER


class EffectColumns(PagedColumns[Effect]):
    """All columns in the language of the window."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        before = IconCell[Effect](look, lambda one: _icon(passed=one.passed), lambda one: self._say(passed=one.passed))
        after = IconCell[Effect](
            look, lambda one: _icon(passed=one.passed_after), lambda one: self._say(passed=one.passed_after)
        )
        self.set_columns(
            TableColumn("number", self.tr("No."), 72, lambda one: one.number, EffectKey.NUMBER, typed_by_people=True),
            TableColumn("name", self.tr("Name"), 140, lambda one: one.name, EffectKey.NAME, typed_by_people=True),
            TableColumn("points", self.tr("Points"), 96, _points, to_the_right=True),
            TableColumn("before", self.tr("Before"), 124, lambda one: self._say(passed=one.passed), cell=before),
            TableColumn("after", self.tr("Now"), 124, lambda one: self._say(passed=one.passed_after), cell=after),
            stretched="name",
            narrowest=110,
            is_faded=None,
        )

    def _say(self, *, passed: bool) -> str:
        return self.tr("Passed") if passed else self.tr("Not passed")


def effect_model(
    look: Look, worker: BackgroundWorker, parent: QObject
) -> PagedModel[Effect, Effects, EffectSort, RowCount]:
    """Return a list of effects; what is listed is what it is asked to `list_anew`."""
    source: PagedSource[Effect, Effects, EffectSort, RowCount] = PagedSource(_page, _count, _anchors)
    return PagedModel(EffectColumns(look, parent), source, worker, worker, (), EffectSort(), parent)


def _page(effects: Effects, sort: EffectSort, after: Anchor | None) -> list[Effect]:
    start = int(after.values[0]) if after is not None else 0
    return sorted(effects, key=partial(_key, sort), reverse=sort.descending)[start : start + ROWS_OF_A_PAGE]


def _key(sort: EffectSort, effect: Effect) -> tuple[str, str]:
    first = effect.name if sort.key is EffectKey.NAME else effect.number
    return first, effect.record


def _count(effects: Effects) -> RowCount:
    return RowCount(len(effects))


def _anchors(effects: Effects, _sort: EffectSort) -> list[Anchor]:
    return [Anchor((place,)) for place in range(ROWS_OF_A_PAGE, len(effects), ROWS_OF_A_PAGE)]


def _points(effect: Effect) -> str:
    return f"{effect.points:g} → {effect.points_after:g} / {effect.max_points:g}"


def _icon(*, passed: bool) -> tuple[str, str]:
    return ("circle-check", "right") if passed else ("circle-x", "wrong")
