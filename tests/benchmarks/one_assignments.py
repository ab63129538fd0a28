"""Lists standings and settles rules by the services in this process; prints milliseconds and seconds.

The floor is one pass over the assignments with their people, the least that anything about everybody costs.
"""

import itertools
import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

from app.bootstrap import build_workspace
from app.domain.assignment_rules import Audience, FirstDue, RuleTerms, Whom
from app.domain.people import Actor, Role
from app.domain.recurrence import MonthDay, every_months, every_year_on
from app.domain.standing_lists import StandingKey, StandingSort
from app.domain.standings import Standing, StandingFilter
from app.services.workspace import Workspace
from tests.benchmarks.workspaces import HR

ROUNDS = 3


def seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def filters(workspace: Workspace) -> list[StandingFilter]:
    """Return filters of every kind and width, and some together."""
    choices = workspace.standings.choices(HR)
    module, department, job = choices.modules[0], choices.departments[0], choices.jobs[-1]
    manager = choices.managers[0][0]
    return [
        StandingFilter(),
        *(StandingFilter(search=text) for text in ("佐倉", "a", "00123", "zzzz")),
        StandingFilter(module=module),
        StandingFilter(department=department),
        StandingFilter(job=job),
        StandingFilter(manager=manager),
        *(StandingFilter(standing=standing) for standing in Standing),
        StandingFilter(late_days=(1, 7)),
        StandingFilter(late_days=(91, None)),
        StandingFilter(department=department, standing=Standing.OVERDUE),
        StandingFilter(module=module, department=department, standing=Standing.DONE),
    ]


def describe(wanted: StandingFilter) -> str:
    asked = {field.name: getattr(wanted, field.name) for field in fields(wanted)}
    return " ".join(f"{name}={value}" for name, value in asked.items() if value not in ("", None)) or "all"


def pages(workspace: Workspace, as_of: date | None) -> dict[str, float]:
    """Return the milliseconds of the first page of each filter in each order."""
    found: dict[str, list[float]] = {}
    sorts = [StandingSort(key, down) for key, down in itertools.product(StandingKey, (False, True))]
    for _, wanted, sort in itertools.product(range(ROUNDS), filters(workspace), sorts):
        asked = replace(wanted, as_of=as_of)
        took = seconds(lambda asked=asked, sort=sort: workspace.standings.page(HR, asked, sort, None))
        name = f"{describe(asked)} by {sort.key}{' down' if sort.descending else ''}"
        found.setdefault(name, []).append(took * 1000)
    return {name: statistics.median(times) for name, times in found.items()}


def rules(workspace: Workspace, today: date) -> list[RuleTerms]:
    modules = [current.module.id for current in workspace.catalogue.course().modules]
    five = [
        RuleTerms(
            module,
            Audience(),
            today,
            FirstDue(days=30),
            every_months(12) if place % 2 else every_year_on((MonthDay(3, 31),)),
            7,
        )
        for place, module in enumerate(modules[:5])
    ]
    sales = Audience(Whom.DEPARTMENT, "Sales")
    return [
        *five,
        RuleTerms(modules[0], sales, today, FirstDue(days=10), every_months(6)),
        RuleTerms(modules[1], Audience(Whom.JOB, "Team lead"), today, FirstDue(days=10), every_months(6)),
    ]


workspace = build_workspace(Path(sys.argv[1]))
today = date.today()
plain = "SELECT count(*), sum(p.department > a.module) FROM assignment a CROSS JOIN person p ON p.id = a.person_id"
with workspace.database.reading() as session:
    floor = statistics.median(seconds(lambda: session.connection().exec_driver_sql(plain).one()) for _ in range(ROUNDS))
told: dict[str, object] = {"floor": floor}
told["pages"] = pages(workspace, None)
told["past"] = pages(workspace, today - timedelta(days=1))
seven = rules(workspace, today)
told["trial"] = seconds(lambda: workspace.assignment_rules.try_out(HR, seven[1]))
began, given = time.perf_counter(), 0
for terms in seven:
    given += workspace.assignment_rules.add(HR, terms).given
told["first"], told["given"] = time.perf_counter() - began, given
told["again"] = statistics.median(seconds(lambda: workspace.settling.settle(HR)) for _ in range(ROUNDS))
learner = Actor(Role.LEARNER, 777)
workspace.settling.settle_person(learner)
told["person"] = 1000 * statistics.median(seconds(lambda: workspace.settling.settle_person(learner)) for _ in range(9))
print(json.dumps(told))
workspace.close()
