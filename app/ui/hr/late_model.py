"""Who is late as a list that opens and closes: groups as they were counted, their people a page at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.chasing import Chosen, GroupKey, GroupKind, LateGroup, LatePerson, group_key
from app.services.chasing import LatePage
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number

ROW = Qt.ItemDataRole.UserRole
"""The role of a whole row, for the delegate."""

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class MoreRow:
    """Stands for people of a group who are not loaded: those after a number, all of them after an empty one."""

    key: GroupKey
    after: str
    loading: bool


Row = LateGroup | LatePerson | MoreRow


@dataclass(frozen=True, slots=True)
class _Exception:
    """Somebody who is chosen where their group is not, or the other way round."""

    key: GroupKey
    chosen: bool
    has_email: bool


class LateModel(QAbstractListModel):
    """Holds the groups, and of each open one the people that were looked at; everybody is chosen at first.

    `people_wanted` asks for the people of a group after a number; `choice_changed` tells that others are chosen.
    """

    people_wanted = Signal(GroupKey, str)
    choice_changed = Signal()

    def __init__(self, look: Look, numbers: Mapping[str, tuple[str, ...]], parent: QObject | None = None) -> None:
        """Show groups in a look; `numbers` are the compact numbers of the commitments of each module."""
        super().__init__(parent)
        self.look, self.numbers = look, numbers
        self._rows: list[Row] = []
        self._groups: dict[GroupKey, LateGroup] = {}
        self._open: set[GroupKey] = set()
        self._everybody = True
        self._turned: set[GroupKey] = set()
        self._exceptions: dict[int, _Exception] = {}

    def show_groups(self, groups: Sequence[LateGroup]) -> None:
        """Show other groups, all closed, with everybody chosen."""
        self.beginResetModel()
        self._rows = list(groups)
        self._groups = {group.key: group for group in groups}
        self._open.clear()
        self._choose_all(everybody=True)
        self.endResetModel()
        self.choice_changed.emit()

    def show_people(self, key: GroupKey, after: str, page: LatePage) -> None:
        """Put a page of people into their group, in the place of the row that stood for them."""
        place = next(
            (
                n
                for n, row in enumerate(self._rows)
                if isinstance(row, MoreRow) and (row.key, row.after) == (key, after)
            ),
            None,
        )
        if place is None:
            return  # the group was closed meanwhile
        self.beginRemoveRows(_NO_INDEX, place, place)
        del self._rows[place]
        self.endRemoveRows()
        rows: list[Row] = list(page.people)
        if page.more:
            rows.append(MoreRow(key, page.people[-1].number, loading=False))
        if rows:
            self.beginInsertRows(_NO_INDEX, place, place + len(rows) - 1)
            self._rows[place:place] = rows
            self.endInsertRows()

    def row(self, index: Index) -> Row:
        """Return what stands at a valid index."""
        return self._rows[index.row()]

    def place_of_group(self, key: GroupKey) -> int:
        """Return the row of a group."""
        return next(n for n, row in enumerate(self._rows) if isinstance(row, LateGroup) and row.key == key)

    def is_open(self, key: GroupKey) -> bool:
        """Whether the people of a group are shown."""
        return key in self._open

    def open_group(self, key: GroupKey) -> None:
        """Show the people of a group; the first page of them is asked for."""
        if key in self._open:
            return
        self._open.add(key)
        place = self.place_of_group(key)
        self.beginInsertRows(_NO_INDEX, place + 1, place + 1)
        self._rows.insert(place + 1, MoreRow(key, "", loading=True))
        self.endInsertRows()
        self._tell(place)
        self.people_wanted.emit(key, "")

    def close_group(self, key: GroupKey) -> None:
        """Show a group alone, without its people."""
        if key not in self._open:
            return
        self._open.remove(key)
        place = self.place_of_group(key)
        last = place
        while last + 1 < len(self._rows) and not isinstance(self._rows[last + 1], LateGroup):
            last += 1
        if last > place:
            self.beginRemoveRows(_NO_INDEX, place + 1, last)
            del self._rows[place + 1 : last + 1]
            self.endRemoveRows()
        self._tell(place)

    def load_more(self, index: Index) -> None:
        """Ask for the people that a row stands for."""
        row = self.row(index)
        if isinstance(row, MoreRow) and not row.loading:
            self._rows[index.row()] = MoreRow(row.key, row.after, loading=True)
            self._tell(index.row())
            self.people_wanted.emit(row.key, row.after)

    # ---------------------------------------------------------------- who is chosen

    def chosen(self) -> Chosen:
        """Return who is chosen."""
        people = {person_id: one.chosen for person_id, one in self._exceptions.items()}
        return Chosen(self._everybody, frozenset(self._turned), people)

    def count_chosen(self) -> tuple[int, int]:
        """Return how many people are chosen, and how many of them have no e-mail address."""
        people = without = 0
        for group in self._groups.values():
            if self._holds_group(group.key):
                people += group.people
                without += group.without_email
        for one in self._exceptions.values():
            step = 1 if one.chosen else -1
            people += step
            without += 0 if one.has_email else step
        return people, without

    def check_state(self, row: Row) -> Qt.CheckState:
        """Return whether a group or a person is chosen; a group of which only some are is partly."""
        if isinstance(row, LatePerson):
            chosen = self.chosen_person(row)
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if isinstance(row, MoreRow):
            return Qt.CheckState.Unchecked
        exceptions = sum(one.key == row.key for one in self._exceptions.values())
        if 0 < exceptions < row.people:
            return Qt.CheckState.PartiallyChecked
        chosen = self._holds_group(row.key) is (exceptions == 0)
        return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked

    def chosen_person(self, person: LatePerson) -> bool:
        """Whether a person is chosen."""
        exception = self._exceptions.get(person.id)
        return exception.chosen if exception is not None else self._holds_group(_key(person))

    def choose_all(self, *, everybody: bool) -> None:
        """Choose everybody, or nobody."""
        self._choose_all(everybody=everybody)
        self._tell_all()

    def turn(self, index: Index) -> None:
        """Choose what is not chosen, and the other way round; a group with all of its people."""
        row = self.row(index)
        if isinstance(row, LateGroup):
            wanted = self.check_state(row) is not Qt.CheckState.Checked
            self._exceptions = {one: other for one, other in self._exceptions.items() if other.key != row.key}
            if self._holds_group(row.key) is not wanted:
                self._turned ^= {row.key}
        elif isinstance(row, LatePerson):
            wanted = not self.chosen_person(row)
            key = _key(row)
            self._exceptions.pop(row.id, None)
            if self._holds_group(key) is not wanted:
                self._exceptions[row.id] = _Exception(key, wanted, row.has_email())
        else:
            return
        self._tell_all()

    # ---------------------------------------------------------------- Qt

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def name(self, row: Row) -> str:
        """Return what a row is called."""
        if isinstance(row, LatePerson):
            return row.name
        if isinstance(row, MoreRow):
            return self.tr("Loading…") if row.loading else self.tr("Show more people of this group")
        if row.key.kind is GroupKind.MANAGER:
            return row.name or self.tr("Manager {number}").format(number=row.key.value)
        return row.key.value or self.tr("No manager and no department")

    def kind(self, group: LateGroup) -> str:
        """Return what a group is, beside its name."""
        if group.key.kind is GroupKind.MANAGER:
            number = group.key.value
            return self.tr("manager, {number}").format(number=number) if group.name else self.tr("not registered here")
        return self.tr("department, no manager known") if group.key.kind is GroupKind.DEPARTMENT else ""

    def counts(self, group: LateGroup) -> str:
        """Return how many people of a group are late with how many modules."""
        people, modules = say_number(self.look, group.people), say_number(self.look, group.modules)
        if group.people == 1:
            one = self.tr("1 person, 1 module") if group.modules == 1 else self.tr("1 person, {modules} modules")
            return one.format(modules=modules)
        return self.tr("{people} people, {modules} modules").format(people=people, modules=modules)

    def without_email(self) -> str:
        """Return what is said of a person who cannot be written to."""
        return self.tr("no e-mail")

    def modules(self, count: int) -> str:
        """Return how many modules somebody is late with, where there is no room for their names."""
        return self.tr("1 module") if count == 1 else self.tr("{count} modules").format(count=count)

    def late(self, days: int) -> str:
        """Return how late something is, in words."""
        if days == 1:
            return self.tr("1 day late")
        return self.tr("{days} days late").format(days=say_number(self.look, days))

    def _spoken(self, row: Row) -> str:
        if isinstance(row, MoreRow):
            return self.name(row)
        states = {
            Qt.CheckState.Checked: self.tr("chosen"),
            Qt.CheckState.PartiallyChecked: self.tr("partly chosen"),
            Qt.CheckState.Unchecked: self.tr("not chosen"),
        }
        parts = [self.name(row), states[self.check_state(row)]]
        if isinstance(row, LatePerson):
            titles = [module.title.in_language(self.look.language) for module in row.modules]
            parts += [row.number, *titles, self.late(row.days)]
            if not row.has_email():
                parts.append(self.tr("no e-mail address"))
        else:
            opened = self.tr("open") if self.is_open(row.key) else self.tr("closed")
            parts += [self.kind(row), self.counts(row), opened]
        return ", ".join(part for part in parts if part)

    def _holds_group(self, key: GroupKey) -> bool:
        return (key in self._turned) is not self._everybody

    def _choose_all(self, *, everybody: bool) -> None:
        self._everybody = everybody
        self._turned.clear()
        self._exceptions.clear()

    def _tell(self, place: int) -> None:
        self.dataChanged.emit(self.index(place), self.index(place), [])

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [])
        self.choice_changed.emit()


def _key(person: LatePerson) -> GroupKey:
    return group_key(person.manager, person.department)
