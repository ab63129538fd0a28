"""`clausewise report`: HR's overview in words or as JSON; what the screen hides of small groups is hidden here too."""

import argparse
import json

from app.cli.password import sign_in
from app.domain.hr_sentences import HrSentence
from app.domain.overview import GOAL, HeatRow, HeatTable, Overview, Scope, TrainedOn, TrendPoint, per_cent
from app.domain.refusals import Refusal
from app.domain.suppression import SMALLEST_GROUP, Hidden
from app.services.workspace import Workspace

_HIDDEN = f"fewer than {SMALLEST_GROUP} people, not shown"


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR and print the overview; refuse a department that nobody is in."""
    actor = sign_in(workspace)
    if arguments.rebuild:
        workspace.overview.rebuild(actor)
    scope = Scope(department=arguments.department)
    overview = workspace.overview.load(actor, scope, arguments.as_of)
    if arguments.department is not None and not overview.count.people:
        raise Refusal(HrSentence.DEPARTMENT_EMPTY, department=arguments.department)
    trend = workspace.overview.trend(actor, overview, scope)
    if arguments.json:
        print(json.dumps(_plain(overview, scope, trend), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_told(overview, scope, trend)))


def _told(overview: Overview, scope: Scope, trend: tuple[TrendPoint, ...]) -> list[str]:
    of = f" of “{scope.department}”" if scope.department is not None else ""
    lines = [f"Overview{of} as of {overview.as_of.isoformat()}", "", _head(overview)]
    if overview.count.exempt:
        lines.append(f"{overview.count.exempt:,} assignments are exempt and not counted")
    if overview.is_empty():
        return [*lines, "Nothing is assigned to anybody."]
    lines += ["", "Completed, per cent of those assigned", *_heat(overview.heat)]
    lines += ["", "Overdue assignments"]
    for age in overview.overdue:
        days = f"{age.first} to {age.last} days" if age.last is not None else f"over {age.first - 1} days"
        lines.append(f"  {days:<14}{age.assignments:>9,}")
    lines += ["", f"Trained on each commitment, per cent (the goal is {GOAL})"]
    lines += [f"  {_commitment(one)}" for one in overview.trained]
    if trend:
        lines += ["", "Up to date, per cent"]
        lines += [f"  {point.day.isoformat()}{_share(point.up_to_date, point.people):>6}" for point in trend]
    return lines


def _head(overview: Overview) -> str:
    count = overview.count
    if overview.small:
        return f"Fewer than {SMALLEST_GROUP} people: how many are up to date is not shown"
    return (
        f"{count.up_to_date:,} of {count.people:,} people are up to date, {count.overdue:,} are overdue, "
        f"and {count.open:,} still have time"
    )


def _heat(heat: HeatTable) -> list[str]:
    names = [row.department or "(no department)" for row in heat.rows]
    width = max((len(name) for name in names), default=0)
    lines = [f"  {'':<{width}}{'people':>9}" + "".join(f"  {module.id}" for module in heat.modules)]
    for name, row in zip(names, heat.rows, strict=True):
        line = f"  {name:<{width}}{_people(row):>9}"
        if row.hidden is not None:
            why = _HIDDEN if row.hidden is Hidden.SMALL else "not shown: it would give a small group away"
            lines.append(f"{line}  {why}")
            continue
        cells = (_cell(row, module.id).rjust(len(module.id)) for module in heat.modules)
        lines.append(line + "".join(f"  {cell}" for cell in cells))
    return lines


def _people(row: HeatRow) -> str:
    return f"<{SMALLEST_GROUP}" if row.hidden is Hidden.SMALL else f"{row.people:,}"


def _cell(row: HeatRow, module: str) -> str:
    if module in row.hidden_cells:
        return f"<{SMALLEST_GROUP}"
    cell = row.cells.get(module)
    return str(per_cent(cell.done, cell.assigned)) if cell is not None else "-"


def _commitment(one: TrainedOn) -> str:
    share = "-" if one.per_cent is None else str(one.per_cent)
    return f"§{one.number:<5}{share:>4}  {one.label.en}" + ("  (under the goal)" if one.is_under_goal() else "")


def _share(part: int, whole: int) -> str:
    return str(per_cent(part, whole)) if whole else "-"


def _plain(overview: Overview, scope: Scope, trend: tuple[TrendPoint, ...]) -> dict[str, object]:
    count = overview.count
    return {
        "as_of": overview.as_of.isoformat(),
        "department": scope.department,
        "people": None if overview.small else count.people,
        "up_to_date": None if overview.small else count.up_to_date,
        "overdue": None if overview.small else count.overdue,
        "still_have_time": None if overview.small else count.open,
        "exempt_assignments": count.exempt,
        "modules": [
            {"id": one.id, "title": one.title.in_language("en"), "title_ja": one.title.in_language("ja")}
            for one in overview.heat.modules
        ],
        "departments": [_plain_row(row) for row in overview.heat.rows],
        "overdue_assignments": [
            {"first_day": age.first, "last_day": age.last, "assignments": age.assignments} for age in overview.overdue
        ],
        "goal": GOAL,
        "commitments": [
            {
                "id": one.commitment,
                "number": one.number,
                "label": one.label.en,
                "assigned": one.assigned,
                "trained": one.trained,
                "per_cent": one.per_cent,
            }
            for one in overview.trained
        ],
        "trend": [
            {
                "day": point.day.isoformat(),
                "people": point.people,
                "up_to_date": point.up_to_date,
                "per_cent": per_cent(point.up_to_date, point.people) if point.people else None,
            }
            for point in trend
        ],
    }


def _plain_row(row: HeatRow) -> dict[str, object]:
    cells: dict[str, object] = {
        module: {"assigned": cell.assigned, "done": cell.done, "per_cent": per_cent(cell.done, cell.assigned)}
        for module, cell in row.cells.items()
    }
    cells |= dict.fromkeys(sorted(row.hidden_cells))
    return {
        "department": row.department,
        "people": None if row.hidden is Hidden.SMALL else row.people,
        "hidden": row.hidden.value if row.hidden else None,
        "modules": cells,
    }
