"""HR chases who is late: lists them by whom one would ask, and makes the files that remind them. It sends nothing."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.domain.chasing import (
    ChaseFilter,
    Chosen,
    GroupKey,
    GroupKind,
    LateCount,
    LateGroup,
    LatePerson,
    Wording,
    check_wordings,
    group_key,
    is_address,
)
from app.domain.hr_sentences import HrSentence
from app.domain.moments import Clock
from app.domain.people import READERS, Actor, Role
from app.domain.plain import canonical
from app.domain.refusals import Refusal
from app.domain.releases import check_release
from app.domain.texts import Language
from app.services.chase_writing import CHASE_COLUMNS, ChaseFormat, ChaseOrder, write_chase_file
from app.services.releasing import Outgoing, ReleasedFile, Releasing, Written
from app.storage import late_people
from app.storage.database import Database
from app.storage.late_people import LateRow

PEOPLE_OF_A_PAGE = 100
MOST_ADDRESSES = 5_000
"""So many addresses are copied at once at most; no mail program takes more."""


@dataclass(frozen=True, slots=True)
class LateOverview:
    """Everybody who is late, in groups: managers by name, then departments, then who has neither."""

    count: LateCount
    groups: tuple[LateGroup, ...]


@dataclass(frozen=True, slots=True)
class LatePage:
    """Some people of a group in the order of their numbers, and whether more follow."""

    people: tuple[LatePerson, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Addresses:
    """E-mail addresses in one text, as mail programs take it, of how many people, and how many others have none."""

    text: str
    people: int
    without_email: int


@dataclass(frozen=True, slots=True)
class ChasedFile:
    """A file that was made, and how many of the people chosen are not in it for they have no e-mail address."""

    file: ReleasedFile
    without_email: int


class Chasing:
    """Lists who is late as of a day, and makes files for the people who are chosen."""

    def __init__(self, database: Database, releasing: Releasing, clock: Clock) -> None:
        self._database, self._releasing, self._clock = database, releasing, clock

    def count(self, actor: Actor) -> int:
        """Return how many people are late today."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return late_people.count_late_people(session, self._clock().date())

    def overview(self, actor: Actor, wanted: ChaseFilter) -> LateOverview:
        """Return who is late, in groups; a second for a hundred thousand people, so call it off the window's thread."""
        actor.require(*READERS)
        gathered: dict[GroupKey, _Sums] = {}
        with (
            self._database.reading() as session,
            closing(late_people.stream_sums(session, wanted)) as people,
        ):
            for department, manager, email, modules, oldest in people:
                sums = gathered.setdefault(group_key(manager, department), _Sums())
                sums.people += 1
                sums.modules += modules
                sums.without_email += not is_address(email)
                sums.oldest = min(sums.oldest, oldest)
            managers = [key.value for key in gathered if key.kind is GroupKind.MANAGER]
            names = late_people.list_names(session, managers, wanted.as_of)
        groups = [
            LateGroup(
                key, _name(key, names), sums.people, sums.modules, sums.without_email, _days(sums.oldest, wanted.as_of)
            )
            for key, sums in gathered.items()
        ]
        groups.sort(key=lambda one: (_ORDER[one.key.kind], one.name == "", one.name, one.key.value))
        whole = (sum(group.people for group in groups), sum(group.modules for group in groups))
        return LateOverview(LateCount(*whole, sum(group.without_email for group in groups)), tuple(groups))

    def people(self, actor: Actor, wanted: ChaseFilter, group: GroupKey, after: str | None = None) -> LatePage:
        """Return people of a group who follow the employee number `after`, at most `PEOPLE_OF_A_PAGE`."""
        actor.require(*READERS)
        rows: list[LateRow] = []
        with (
            self._database.reading() as session,
            closing(late_people.stream_late(session, wanted, group, after)) as blocks,
        ):
            for block in blocks:
                rows += block
                if len(rows) > PEOPLE_OF_A_PAGE:
                    break
            shown = rows[:PEOPLE_OF_A_PAGE]
            people = late_people.complete(session, shown, late_people.list_titles(session), wanted.as_of)
        return LatePage(tuple(people), len(rows) > PEOPLE_OF_A_PAGE)

    def addresses(self, actor: Actor, wanted: ChaseFilter, chosen: Chosen) -> Addresses:
        """Return the addresses of the people chosen, for the clipboard; refuse more than `MOST_ADDRESSES`.

        Putting addresses into one's own mail program is a use inside the company, as looking at the list is: no file
        leaves, so it is no export and the log has no entry. Whatever is to be kept or handed on is a file.
        """
        actor.require(Role.HR)
        found: list[str] = []
        without = 0
        with (
            self._database.reading() as session,
            closing(late_people.stream_late(session, wanted)) as blocks,
        ):
            for row in _chosen(_each(blocks), chosen):
                if is_address(row[5]):
                    found.append(row[5])
                else:
                    without += 1
                if len(found) > MOST_ADDRESSES:
                    raise Refusal(HrSentence.REMINDER_TOO_MANY_ADDRESSES, most=f"{MOST_ADDRESSES:,}")
        if not found:
            raise Refusal(HrSentence.REMINDER_NO_ADDRESS if without else HrSentence.REMINDER_NOBODY)
        return Addresses("; ".join(dict.fromkeys(found)), len(found), without)

    def save(
        self, actor: Actor, order: ChaseOrder, progress: Callable[[int], None] = lambda _people: None
    ) -> ChasedFile:
        """Write the file; `progress` gets the number of people or events so far and may raise Cancelled.

        Refuses a wording that cannot be filled in, a choice of nobody, messages where nobody has an address, several
        messages under the name of one, and as `Releasing`.
        """
        actor.require(Role.HR)
        check_release(order.release)
        wordings = check_wordings(order.wordings)
        without: list[int] = []
        outgoing = Outgoing("chasing", order.format.value, canonical(order.wanted), CHASE_COLUMNS[order.format])

        def write(path: Path) -> Written:
            with self._database.reading() as session:
                return self._write(session, order, wordings, path, progress, without)

        return ChasedFile(self._releasing.release(actor, order.release, outgoing, order.target, write), len(without))

    def _write(
        self,
        session: Any,
        order: ChaseOrder,
        wordings: dict[Language, Wording],
        path: Path,
        progress: Callable[[int], None],
        without: list[int],
    ) -> Written:
        ids: list[int] = []
        with closing(late_people.stream_late(session, order.wanted)) as blocks:
            people = self._noted(session, blocks, order, ids, without)
            rows = write_chase_file(path, people, order, wordings, self._clock(), progress)
        if not ids:
            raise Refusal(HrSentence.REMINDER_NO_ADDRESS if without else HrSentence.REMINDER_NOBODY)
        return Written(rows, ids)

    def _noted(
        self,
        session: Any,
        blocks: Iterable[list[LateRow]],
        order: ChaseOrder,
        ids: list[int],
        without: list[int],
    ) -> Iterator[LatePerson]:
        """Yield the people of a file, and note who they are and who cannot be in it."""
        titles = late_people.list_titles(session)
        for block in blocks:
            wanted = list(_chosen(block, order.chosen))
            if order.format is ChaseFormat.EML:
                without += [row[0] for row in wanted if not is_address(row[5])]
                wanted = [row for row in wanted if is_address(row[5])]
            if wanted:
                ids += [row[0] for row in wanted]
                yield from late_people.complete(session, wanted, titles, order.wanted.as_of)


_ORDER = {GroupKind.MANAGER: 0, GroupKind.DEPARTMENT: 1, GroupKind.NONE: 2}


@dataclass(slots=True)
class _Sums:
    people: int = 0
    modules: int = 0
    without_email: int = 0
    oldest: str = "9999"


def _days(oldest: str, day: date) -> int:
    """Return how many days something is late that was overdue first on `oldest`."""
    return (day - date.fromisoformat(oldest)).days + 1


def _each(blocks: Iterable[list[LateRow]]) -> Generator[LateRow, None, None]:
    for block in blocks:
        yield from block


def _chosen(rows: Iterable[LateRow], chosen: Chosen) -> Iterator[LateRow]:
    return (row for row in rows if chosen.holds(group_key(row[4], row[3]), row[0]))


def _name(key: GroupKey, names: dict[str, str]) -> str:
    return names.get(key.value, "") if key.kind is GroupKind.MANAGER else key.value
