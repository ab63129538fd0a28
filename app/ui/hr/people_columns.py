"""The columns of the list of people: heading, width and text of each."""

from datetime import date

from PySide6.QtCore import QObject

from app.domain.people_lists import ListedPerson, PeopleKey
from app.domain.standings import PersonStanding
from app.ui.shared.lists.paged_columns import PagedColumns, TableColumn
from app.ui.shared.lists.row_cells import IconCell
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number

_ICONS = {
    PersonStanding.UP_TO_DATE: ("circle-check", "right"),
    PersonStanding.TIME_LEFT: ("timer", "textMuted"),
    PersonStanding.OVERDUE: ("circle-alert", "wrong"),
    None: ("log-out", "textMuted"),
}


class PeopleColumns(PagedColumns[ListedPerson]):
    """All columns in the language of the window."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        key = PeopleKey
        standing = IconCell[ListedPerson](look, lambda person: _ICONS[person.standing], self.standing)
        self.set_columns(
            TableColumn("number", self.tr("No."), 76, lambda p: p.number, key.NUMBER, typed_by_people=True),
            TableColumn("name", self.tr("Name"), 190, lambda p: p.name, key.NAME, typed_by_people=True),
            TableColumn(
                "department", self.tr("Department"), 128, lambda p: p.department, key.DEPARTMENT, typed_by_people=True
            ),
            TableColumn("job", self.tr("Job"), 132, lambda p: p.job, key.JOB, typed_by_people=True),
            TableColumn("manager", self.tr("Manager"), 150, _manager, typed_by_people=True, tip=_whole_manager),
            TableColumn("standing", self.tr("Standing"), 160, self.standing, cell=standing),
            TableColumn("left", self.tr("Left on"), 130, self.left_on),
            stretched="name",
            narrowest=150,
            is_faded=None,
        )

    def standing(self, person: ListedPerson) -> str:
        """Return where somebody is with everything that was assigned to them, in words."""
        if person.standing is None:
            return self.tr("Has left")
        if person.standing is PersonStanding.OVERDUE:
            return self.tr("Overdue: {count}").format(count=say_number(self._look, person.overdue))
        if person.standing is PersonStanding.TIME_LEFT:
            return self.tr("Still has time")
        return self.tr("Up to date")

    def left_on(self, person: ListedPerson) -> str:
        """Return the last day of who has left, or will."""
        return say_date(self._look, date.fromisoformat(person.left_on)) if person.left_on else ""


def _manager(person: ListedPerson) -> str:
    return person.manager_name or person.manager


def _whole_manager(person: ListedPerson) -> str:
    return f"{person.manager_name} ({person.manager})" if person.manager_name else person.manager
