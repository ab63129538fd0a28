"""Gives people what the rules give them: joiners and movers their modules, others the renewal that comes up.

Settling only ever adds occurrences and notes exemptions; a second time on the same day it does nothing. What is open,
and what was, stays as it is.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain.assignment_rules import AssignmentRule, Given, give
from app.domain.assignments import Assignment
from app.domain.moments import Clock, new_ids
from app.domain.people import Actor, Role
from app.storage import assignment_rules, exemptions, settling
from app.storage.database import Database
from app.storage.settling import Concerned, Passes


@dataclass(frozen=True, slots=True)
class Settled:
    """What settling did: how many occurrences it gave, and how many exemptions it noted or took back."""

    given: int
    exemptions: int


class Settling:
    """Settles everybody, or the one person who acts."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def settle(
        self, actor: Actor, progress: Callable[[int], None] = lambda _percent: None, *, module: str | None = None
    ) -> Settled:
        """Settle everybody, or with a `module` what rules give of that one.

        Takes seconds for a hundred thousand people, so call it off the window's thread.

        Each module is a transaction of its own. `progress` gets the percentage that is done, and may raise Cancelled:
        then what was settled stays, and the next time settles the rest.
        """
        actor.require(Role.HR)
        today = self._clock().date()
        with self._database.reading() as session:
            by_module = by_modules(assignment_rules.list_rules(session, today), today)
        if module is not None:
            by_module = {name: rules for name, rules in by_module.items() if name == module}
        given = 0
        for place, rules in enumerate(by_module.values()):
            progress(100 * place // len(by_module))
            with self._database.transaction() as session:
                found = settling.list_concerned(session, rules, today)
                people = [one.person_id for one in found]
                passes = settling.list_passes(session, rules[0].terms.module, people) if people else {}
                made = self._made(rules[0].terms.module, decide(found, passes, today))
                settling.add_given(session, made, passes)
                given += len(made)
        with self._database.transaction() as session:
            noted = exemptions.apply_exemptions(session, today)
        progress(100)
        return Settled(given, noted)

    def settle_person(self, actor: Actor) -> Settled:
        """Settle the learner who acts; where there is no rule and no exemption it is two short queries.

        Writes only if there is something to give or to note.
        """
        person_id = actor.learner()
        today = self._clock().date()
        with self._database.reading() as session:
            rules = [rule for rule in assignment_rules.list_rules(session, today) if rule.holds(today)]
            exempt = exemptions.is_to_be_noted(session, person_id, today)
            wanted = self._person_gets(session, rules, person_id, today) if rules else []
        if not wanted and not exempt:
            return Settled(0, 0)
        with self._database.transaction() as session:
            given = 0
            for made, passes in self._person_gets(session, rules, person_id, today) if rules else []:
                settling.add_given(session, made, passes)
                given += len(made)
            return Settled(given, exemptions.apply_exemptions(session, today, person_id))

    def _person_gets(
        self, session: Any, rules: list[AssignmentRule], person_id: int, today: date
    ) -> list[tuple[list[Assignment], dict[int, Passes]]]:
        """Return what a person gets, a list for each module, and their passes of it."""
        concerned = settling.list_concerned_person(session, rules, person_id, today)
        passes = settling.list_passes_of(session, person_id) if concerned else {}
        gets = []
        for module, one in concerned.items():
            own = {person_id: passes[module]} if module in passes else {}
            made = self._made(module, decide([one], own, today))
            if made:
                gets.append((made, own))
        return gets

    def _made(self, module: str, given: Iterable[tuple[Concerned, Given]]) -> list[Assignment]:
        now, wanted = self._clock(), list(given)
        return [
            Assignment(own, one.person_id, module, it.occurrence, now, it.due, it.grace, it.rule)
            for own, (one, it) in zip(new_ids(now, len(wanted)), wanted, strict=True)
        ]


def by_modules(rules: Iterable[AssignmentRule], today: date) -> dict[str, list[AssignmentRule]]:
    """Return the rules that hold today, by module."""
    found: dict[str, list[AssignmentRule]] = defaultdict(list)
    for rule in rules:
        if rule.holds(today):
            found[rule.terms.module].append(rule)
    return found


def decide(found: Iterable[Concerned], passes: Mapping[int, Passes], today: date) -> Iterable[tuple[Concerned, Given]]:
    """Yield what the rules give these people; `passes` are those of the module."""
    for one in found:
        passed = passes[one.person_id].last if one.person_id in passes else None
        before = one.before
        if before is not None and before.passed is not None and passed is not None and passed > before.passed:
            # Who passed it again of their own accord is asked so much later.
            before = replace(before, passed=passed)
        given = give(one.rules, one.arrival, before, passed, today)
        if given is not None:
            yield one, given
