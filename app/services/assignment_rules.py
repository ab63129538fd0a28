"""HR makes, changes and ends the rules by which modules are assigned; each is tried out before it is saved."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from app.domain.assignment_rules import AssignmentRule, RuleTerms, check_terms, first_due
from app.domain.hr_sentences import HrSentence
from app.domain.moments import Clock, new_id
from app.domain.people import READERS, Actor, Role, clean_number
from app.domain.recurrence import next_due
from app.domain.refusals import Refusal, Sentence
from app.services.course_catalogue import CourseCatalogue
from app.services.settling import Settling, by_modules, decide
from app.storage import assignment_changes, assignment_rules, assignments, rule_counts, settling
from app.storage.assignment_changes import OpenDue, OpenOfRule
from app.storage.database import Database

_NAMED_AT_MOST = 5
"""How many unknown numbers a refusal names."""


@dataclass(frozen=True, slots=True)
class ListedRule:
    """A rule, how many people it is for today, and how many assignments of it are still to be done."""

    rule: AssignmentRule
    people: int
    open: int


@dataclass(frozen=True, slots=True)
class RuleTrial:
    """What a rule would do if it were saved now.

    Of the `people` it is for, `given` get the module at once, `proved` of them without having to do anything because
    they have passed it. `open` have it to do already, `done` are done with it. Of the open ones that the rule itself
    gave, `moved` would be due on another day.
    """

    people: int
    given: int
    proved: int
    open: int
    done: int
    moved: int


@dataclass(frozen=True, slots=True)
class RuleSaved:
    """A rule that was saved: how many people got the module from it at once, and how many due dates were moved."""

    rule: AssignmentRule
    given: int
    moved: int


class AssignmentRules:
    """Keeps the rules; what they give is given by `Settling`, at once for a rule that is saved."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, settling: Settling, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._settling = settling
        self._clock = clock

    def today(self) -> date:
        """Return the day on which a rule that is made now starts, if nothing else is said."""
        return self._clock().date()

    def list_rules(self, actor: Actor, *, ended: bool = False) -> list[ListedRule]:
        """Return the rules with their numbers, the newest last, also those that have `ended` if asked for."""
        actor.require(*READERS)
        today = self._clock().date()
        with self._database.reading() as session:
            rules = assignment_rules.list_rules(session, None if ended else today)
            open_ = rule_counts.count_open(session)
            people = rule_counts.count_people(session, [rule.terms.audience for rule in rules], today)
        return [ListedRule(rule, count, open_.get(rule.id, 0)) for rule, count in zip(rules, people, strict=True)]

    def people_of(self, actor: Actor, numbers: Iterable[str]) -> tuple[int, ...]:
        """Return the ids of the people with these employee numbers, for a rule that names them; refuse unknown ones."""
        actor.require(*READERS)
        wanted = tuple(dict.fromkeys(clean_number(number) for number in numbers))
        with self._database.reading() as session:
            found = assignments.list_people_by_number(session, wanted)
        unknown = [number for number in wanted if number not in found]
        if unknown:
            more = "" if len(unknown) <= _NAMED_AT_MOST else f" (+{len(unknown) - _NAMED_AT_MOST})"
            raise Refusal(Sentence.PEOPLE_UNKNOWN, numbers=", ".join(unknown[:_NAMED_AT_MOST]) + more)
        return tuple(sorted(found.values()))

    def numbers_of(self, actor: Actor, people: Iterable[int]) -> dict[int, str]:
        """Return the employee numbers of people by their ids, in the order of the numbers."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return rule_counts.list_numbers(session, list(people))

    def try_out(self, actor: Actor, terms: RuleTerms, rule_id: UUID | None = None) -> RuleTrial:
        """Say what saving these terms would do, as a new rule or in the place of one; nothing is saved.

        A second for a hundred thousand people: call it off the window's thread. Refusals as in `add`.
        """
        actor.require(Role.HR)
        checked, today = self._check(terms), self._clock().date()
        drafted = AssignmentRule(rule_id or new_id(self._clock()), checked, today)
        with self._database.reading() as session:
            others = [rule for rule in assignment_rules.list_rules(session, today) if rule.id != rule_id]
            rules = by_modules([*others, drafted], max(today, checked.starts)).get(checked.module, [])
            day = max(today, checked.starts)
            found = settling.list_concerned(session, rules, day)
            people = [one.person_id for one in found]
            passes = settling.list_passes(session, checked.module, people) if people else {}
            given = [(one, it) for one, it in decide(found, passes, day) if it.rule == drafted.id]
            meant = rule_counts.count_people(session, [checked.audience], day)[0]
            standing = rule_counts.count_standings(session, checked.module, checked.audience, day)
            open_ = assignment_changes.list_open_of_rule(session, rule_id) if rule_id is not None else []
        return RuleTrial(
            people=meant,
            given=len(given),
            proved=sum(it.occurrence == 1 and one.person_id in passes for one, it in given),
            open=standing.open,
            done=standing.done,
            moved=len(self._moves(checked, open_)),
        )

    def add(self, actor: Actor, terms: RuleTerms) -> RuleSaved:
        """Make a rule and give what it gives; seconds for a hundred thousand people.

        Refuses an unknown module, an audience of nobody, and numbers out of range.
        """
        actor.require(Role.HR)
        checked, now = self._check(terms), self._clock()
        rule = AssignmentRule(new_id(now), checked, now.date())
        with self._database.transaction() as session:
            assignment_rules.add_rule(session, rule, now)
        return RuleSaved(rule, self._settling.settle(actor, module=checked.module).given, 0)

    def change(self, actor: Actor, rule_id: UUID, terms: RuleTerms, *, move_open: bool) -> RuleSaved:
        """Change the terms of a rule, and give what it gives now.

        `move_open` moves the due dates of what it gave and is still to be done; otherwise these stay. What is done, and
        what was given before, is never touched. The module of a rule stays; refusals as in `add`.
        """
        actor.require(Role.HR)
        now = self._clock()
        with self._database.transaction() as session:
            rule = self._load(session, rule_id)
            checked = self._check(replace(terms, module=rule.terms.module))
            assignment_rules.save_terms(session, rule_id, checked, now.date())
            moves = self._moves(checked, assignment_changes.list_open_of_rule(session, rule_id)) if move_open else []
            assignment_changes.save_dues(session, moves, now.date())
        given = self._settling.settle(actor, module=checked.module).given
        return RuleSaved(AssignmentRule(rule_id, checked, now.date()), given, len(moves))

    def end(self, actor: Actor, rule_id: UUID, *, withdraw_open: bool) -> int:
        """End a rule from today on; return how many assignments were withdrawn.

        `withdraw_open` withdraws what it gave and is still to be done; otherwise that stays to be done.
        """
        actor.require(Role.HR)
        today = self._clock().date()
        with self._database.transaction() as session:
            self._load(session, rule_id)
            assignment_rules.save_end(session, rule_id, today)
            return assignment_changes.withdraw_open_of_rule(session, rule_id, today) if withdraw_open else 0

    def _check(self, terms: RuleTerms) -> RuleTerms:
        self._catalogue.course().module(terms.module)
        return check_terms(terms)

    def _load(self, session: Any, rule_id: UUID) -> AssignmentRule:
        rule = assignment_rules.load_rule(session, rule_id)
        if rule is None:
            raise Refusal(HrSentence.RULE_UNKNOWN)
        if rule.ended is not None:
            raise Refusal(HrSentence.RULE_ENDED)
        return rule

    def _moves(self, terms: RuleTerms, found: list[OpenOfRule]) -> list[OpenDue]:
        """Return what changes of open assignments under new terms; nothing becomes due before today by it."""
        now = self._clock()
        today = now.date()
        moves = []
        for one in found:
            due = _due_under(terms, one, assignment_changes.local_day(one.assigned, now))
            if due is not None and due < today:
                due = one.due if one.due is not None and one.due < today else today
            if (due, terms.grace) != (one.due, one.grace):
                moves.append(OpenDue(one.id, due, terms.grace))
        return moves


def _due_under(terms: RuleTerms, one: OpenOfRule, assigned: date) -> date | None:
    """Return when an open assignment is due under new terms: as if they had held when it was assigned."""
    if one.passed is None:
        return first_due(terms, one.arrival, assigned)
    again = next_due(terms.recurrence, one.passed, one.before_due)
    return one.due if again is None else again
