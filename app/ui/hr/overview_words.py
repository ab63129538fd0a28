"""What the figures of the overview say in words: for tool tips, screen readers and tables."""

from PySide6.QtCore import QCoreApplication, QDate

from app.domain.overview import GOAL, HeatRow, ModuleColumn, OverdueAge, TrainedOn, TrendPoint, per_cent
from app.domain.suppression import SMALLEST_GROUP, Cell, Hidden
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number


def say_department(row: HeatRow) -> str:
    """Return the name of a department; people can be without one."""
    return row.department or QCoreApplication.translate("Overview", "No department")


def say_row_people(look: Look, row: HeatRow) -> str:
    """Return how many people a row is of; a small group says no more than that."""
    return f"<{SMALLEST_GROUP}" if row.hidden is Hidden.SMALL else say_number(look, row.people)


def say_hidden(hidden: Hidden) -> str:
    """Return why a row is not shown, to stand in it."""
    if hidden is Hidden.SMALL:
        return QCoreApplication.translate("Overview", "fewer than 5 people, not shown")
    return QCoreApplication.translate("Overview", "not shown: it would give a small group away")


def say_module(look: Look, module: ModuleColumn) -> str:
    """Return a module with the numbers of all commitments that it covers."""
    title = module.title.in_language(look.language)
    return f"{title}  §{', §'.join(module.numbers)}" if module.numbers else title


def say_cell(look: Look, row: HeatRow, module: ModuleColumn, cell: Cell) -> str:
    """Return a cell whole, for instance "Sales, Law first: 55 per cent, 53 of 96"."""
    sentence = QCoreApplication.translate("Overview", "{department}, {module}: {share} per cent, {done} of {assigned}")
    return sentence.format(
        department=say_department(row),
        module=module.title.in_language(look.language),
        share=per_cent(cell.done, cell.assigned),
        done=say_number(look, cell.done),
        assigned=say_number(look, cell.assigned),
    )


def say_row(look: Look, row: HeatRow) -> str:
    """Return what a row is about: the department, and its people or why it is not shown."""
    if row.hidden is not None:
        return QCoreApplication.translate("Overview", "{department}: {words}").format(
            department=say_department(row), words=say_hidden(row.hidden)
        )
    if row.people == 1:
        return QCoreApplication.translate("Overview", "{department}: 1 person").format(department=say_department(row))
    return QCoreApplication.translate("Overview", "{department}: {people} people").format(
        department=say_department(row), people=say_number(look, row.people)
    )


def say_age(age: OverdueAge) -> str:
    """Return how long something is overdue, for instance "8–30 days"."""
    if age.last is None:
        return QCoreApplication.translate("Overview", "Over {days}").format(days=age.first - 1)
    return QCoreApplication.translate("Overview", "{first}–{last} days").format(first=age.first, last=age.last)


def say_overdue(look: Look, age: OverdueAge) -> str:
    """Return an age with its assignments, as one sentence."""
    days = (
        QCoreApplication.translate("Overview", "More than {days} days overdue").format(days=age.first - 1)
        if age.last is None
        else QCoreApplication.translate("Overview", "{first} to {last} days overdue").format(
            first=age.first, last=age.last
        )
    )
    if age.assignments == 1:
        return QCoreApplication.translate("Overview", "{days}: 1 assignment").format(days=days)
    return QCoreApplication.translate("Overview", "{days}: {count} assignments").format(
        days=days, count=say_number(look, age.assignments)
    )


def say_trained(look: Look, one: TrainedOn) -> str:
    """Return a commitment with how many people are trained on it."""
    name = f"§{one.number} {one.label.in_language(look.language)}"
    if one.per_cent is None:
        return QCoreApplication.translate("Overview", "{commitment}: assigned to nobody who is shown").format(
            commitment=name
        )
    sentence = (
        QCoreApplication.translate("Overview", "{commitment}: {share} per cent, {done} of {assigned}, under the goal")
        if one.is_under_goal()
        else QCoreApplication.translate("Overview", "{commitment}: {share} per cent, {done} of {assigned}")
    )
    return sentence.format(
        commitment=name,
        share=one.per_cent,
        done=say_number(look, one.trained),
        assigned=say_number(look, one.assigned),
    )


def say_weakest(look: Look, weak: tuple[TrainedOn, ...]) -> str:
    """Return how many commitments are under the goal, to stand before the tag of the lowest."""
    if len(weak) == 1:
        return QCoreApplication.translate("Overview", "1 is under the goal of {goal} per cent:").format(goal=GOAL)
    return QCoreApplication.translate("Overview", "{count} are under the goal of {goal} per cent, lowest").format(
        count=say_number(look, len(weak)), goal=GOAL
    )


def say_point(look: Look, point: TrendPoint) -> str:
    """Return a point of the trend, for instance "12 Mar: 85 per cent, 412 of 486"."""
    sentence = QCoreApplication.translate("Overview", "{day}: {share} per cent up to date, {done} of {people}")
    return sentence.format(
        day=say_short_day(look, point),
        share=per_cent(point.up_to_date, point.people),
        done=say_number(look, point.up_to_date),
        people=say_number(look, point.people),
    )


def say_short_day(look: Look, point: TrendPoint) -> str:
    """Return the day of a point without its year, for instance "12 Mar" or 3月12日."""
    form = "M月d日" if look.language == "ja" else "d MMM"
    return look.locale().toString(QDate(point.day.year, point.day.month, point.day.day), form)


def say_point_row(look: Look, point: TrendPoint) -> tuple[str, str, str]:
    """Return a point of the trend as the cells of a table."""
    people = f"{say_number(look, point.up_to_date)}/{say_number(look, point.people)}"
    return say_short_day(look, point), str(per_cent(point.up_to_date, point.people)), people
