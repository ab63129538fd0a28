"""`clausewise assign JOB`: rules, settling, exemptions, due dates and the list of standings, without a window."""

import argparse
import json
from collections.abc import Callable
from contextlib import closing, suppress
from typing import Any
from uuid import UUID

from app.domain.assignment_rules import Audience, FirstDue, RuleTerms, Whom
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor, clean_number
from app.domain.recurrence import read_recurrence, write_recurrence
from app.domain.refusals import Refusal, Sentence
from app.domain.standing_lists import StandingSort
from app.domain.standings import Standing, StandingFilter
from app.services.assignment_rules import ListedRule
from app.services.workspace import Workspace

_LISTED = (
    *("number", "name", "department", "job", "manager", "module", "occurrence"),
    *("due", "grace", "late_from", "fulfilled", "exempted", "standing", "reason"),
)
"""What a line of the list holds, by the names of `domain.standing_lists.StandingRow`."""


def run_job(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> None:
    """Do one of the jobs; refusals as in the services."""
    jobs: dict[str, Callable[[argparse.Namespace, Workspace, Actor], None]] = {
        "settle": _settle,
        "rules": _rules,
        "add-rule": _add_rule,
        "end-rule": _end_rule,
        "exempt": _exempt,
        "due": _due,
        "list": _list,
    }
    jobs[arguments.job_wanted](arguments, workspace, actor)


def _settle(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> None:
    settled = workspace.settling.settle(actor)
    _tell(
        arguments,
        {"given": settled.given, "exemptions": settled.exemptions},
        f"{_counted(settled.given, 'assignment')} given, {_counted(settled.exemptions, 'exemption')} noted",
    )


def _rules(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> None:
    listed = workspace.assignment_rules.list_rules(actor, ended=arguments.ended)
    named = {one for each in listed for one in each.rule.terms.audience.people}
    numbers = workspace.assignment_rules.numbers_of(actor, named)
    plain = [_plain(one, [numbers[person] for person in one.rule.terms.audience.people]) for one in listed]
    if arguments.json:
        print(json.dumps(plain, ensure_ascii=False))
        return
    if not plain:
        print("No rules")
    for one in plain:
        print(f"{one['id']}  {one['module']}: {_in_words(one)}; {one['people']:,} people, {one['open']:,} still to do")


def _add_rule(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> None:
    rules = workspace.assignment_rules
    audience = Audience()
    if arguments.department is not None:
        audience = Audience(Whom.DEPARTMENT, arguments.department)
    elif arguments.job is not None:
        audience = Audience(Whom.JOB, arguments.job)
    elif arguments.person is not None:
        audience = Audience(Whom.PEOPLE, "", rules.people_of(actor, arguments.person))
    terms = RuleTerms(
        arguments.module,
        audience,
        arguments.starts or workspace.assignment_rules.today(),
        FirstDue(arguments.within, arguments.due),
        read_recurrence(arguments.again),
        arguments.grace,
        arguments.lead,
    )
    if arguments.dry_run:
        trial = rules.try_out(actor, terms)
        words = (
            f"For {_counted(trial.people, 'person')}: {trial.given:,} would get it ({trial.proved:,} of them passed it "
            f"before), {trial.open:,} have it to do already, {trial.done:,} are done with it. Nothing was saved."
        )
        fields = {name: getattr(trial, name) for name in ("people", "given", "proved", "open", "done")}
        _tell(arguments, fields, words)
        return
    saved = rules.add(actor, terms)
    words = f"Rule {saved.rule.id} made; {_counted(saved.given, 'assignment')} given"
    _tell(arguments, {"id": str(saved.rule.id), "given": saved.given}, words)


def _end_rule(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> None:
    try:
        rule_id = UUID(arguments.rule)
    except ValueError as error:
        raise Refusal(HrSentence.RULE_UNKNOWN) from error
    withdrawn = workspace.assignment_rules.end(actor, rule_id, withdraw_open=arguments.withdraw)
    _tell(arguments, {"withdrawn": withdrawn}, f"Rule ended; {_counted(withdrawn, 'assignment')} withdrawn")


def _exempt(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> None:
    whose = [(number, arguments.module) for number in arguments.person]
    if arguments.lift:
        lifted = workspace.exempting.lift_for(actor, [(clean_number(number), module) for number, module in whose])
        _tell(arguments, {"lifted": lifted}, f"{_counted(lifted, 'exemption')} lifted")
        return
    done = workspace.exempting.exempt(actor, whose, arguments.reason, begins=arguments.begins, ends=arguments.until)
    words = f"{_counted(len(done.ids), 'exemption')} made"
    if done.left:
        words += f", {done.left:,} were exempt already"
    _tell(arguments, {"made": len(done.ids), "left": done.left}, words)


def _due(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> None:
    wanted = set(workspace.assignment_rules.people_of(actor, arguments.person))
    found = []
    with closing(workspace.standings.stream(actor, StandingFilter(module=arguments.module), StandingSort())) as blocks:
        for block in blocks:
            found += [row.id for row in block if row.person_id in wanted]
    if not found:
        raise Refusal(Sentence.ASSIGNMENT_UNKNOWN)
    done = workspace.assignment_changing.change_dues(actor, found, arguments.due)
    words = f"{_counted(len(done.before), 'due date')} changed"
    if done.left:
        words += f", {done.left:,} are done and stay"
    _tell(arguments, {"changed": len(done.before), "left": done.left}, words)


def _list(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> None:
    wanted = StandingFilter(
        search=arguments.search,
        module=arguments.module,
        department=arguments.department,
        job=arguments.job,
        manager=arguments.manager,
        standing=Standing(arguments.standing) if arguments.standing is not None else None,
        as_of=arguments.as_of,
    )
    # Who reads only the first lines closes the pipe; that is no failure.
    with suppress(BrokenPipeError), closing(workspace.standings.stream(actor, wanted, StandingSort())) as blocks:
        for block in blocks:
            for row in block:
                line = {name: getattr(row, name) for name in _LISTED}
                if arguments.json:
                    print(json.dumps(line, ensure_ascii=False))
                else:
                    due = f", due {row.due}" if row.due else ""
                    done = f" on {row.fulfilled}" if row.standing == Standing.DONE.value else ""
                    print(f"{row.number}  {row.name}  {row.module}: {row.standing}{done}{due}")


def _plain(listed: ListedRule, numbers: list[str]) -> dict[str, Any]:
    rule, terms = listed.rule, listed.rule.terms
    return {
        "id": str(rule.id),
        "module": terms.module,
        "whom": terms.audience.whom.value,
        "name": terms.audience.name,
        "numbers": numbers,
        "within": terms.due.days,
        "due": terms.due.on.isoformat() if terms.due.on else None,
        "again": write_recurrence(terms.recurrence),
        "grace": terms.grace,
        "lead": terms.lead,
        "from": terms.starts.isoformat(),
        "since": rule.since.isoformat(),
        "ended": rule.ended.isoformat() if rule.ended else None,
        "people": listed.people,
        "open": listed.open,
    }


def _in_words(rule: dict[str, Any]) -> str:
    whom = rule["name"] or (", ".join(rule["numbers"]) if rule["whom"] == Whom.PEOPLE.value else "everyone")
    due = f"by {rule['due']}" if rule["due"] else f"within {rule['within']} days"
    due = "without a due date" if rule["due"] is None and rule["within"] is None else due
    again = f"again {rule['again']}" if rule["again"] else "once"
    ended = f", ended {rule['ended']}" if rule["ended"] else ""
    return f"{whom}, {due}, {again}, grace {rule['grace']} days, from {rule['from']}{ended}"


def _tell(arguments: argparse.Namespace, fields: dict[str, Any], words: str) -> None:
    print(json.dumps(fields, ensure_ascii=False) if arguments.json else words)


def _counted(count: int, what: str) -> str:
    plural = {"person": "people"}.get(what, f"{what}s")
    return f"{count:,} {what if count == 1 else plural}"
