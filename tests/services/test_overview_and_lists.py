"""Each figure of the overview is the length of the list that it leads to, today and on past days."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.overview import Scope
from app.domain.people import Actor
from app.domain.people_lists import PeopleFilter
from app.domain.standings import PersonStanding, Standing, StandingFilter
from app.services.workspace import Workspace, open_workspace
from tests.builders import CONTENT_FOLDER, RESOURCES

NOW = datetime(2026, 4, 1, 9, tzinfo=UTC)
DAYS = [None, date(2026, 3, 20), date(2026, 1, 15), date(2025, 6, 1)]


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A made-up organisation in which people moved, left, and are exempt."""
    path: Path = tmp_path_factory.mktemp("company") / "company.clausewise"
    workspace = open_workspace(path, CONTENT_FOLDER, lambda: NOW, resources=RESOURCES)
    workspace.samples.make(300, 1500, 3)
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE person SET department = 'Executive office' WHERE id <= 3")
    yield workspace
    workspace.close()


@pytest.mark.parametrize("as_of", DAYS)
def test_a_cell_is_as_long_as_its_list(company: Workspace, hr: Actor, as_of: date | None) -> None:
    overview = company.overview.load(hr, as_of=as_of)
    cells = [(row.department, module, cell) for row in overview.heat.rows for module, cell in row.cells.items()]
    assert cells
    for department, module, cell in cells:
        wanted = StandingFilter(module=module, department=department, as_of=as_of)
        listed = {one: company.standings.count(hr, replace(wanted, standing=one)).rows for one in Standing}
        assert cell.done == listed[Standing.DONE]
        assert cell.pending == listed[Standing.OPEN] + listed[Standing.OVERDUE]


@pytest.mark.parametrize("as_of", DAYS)
def test_the_bars_and_the_exempt_are_as_many_as_listed(company: Workspace, hr: Actor, as_of: date | None) -> None:
    overview = company.overview.load(hr, as_of=as_of)
    for age in overview.overdue:
        late = StandingFilter(standing=Standing.OVERDUE, late_days=(age.first, age.last), as_of=as_of)
        assert age.assignments == company.standings.count(hr, late).rows
    exempt = StandingFilter(standing=Standing.EXEMPT, as_of=as_of)
    assert overview.count.exempt == company.standings.count(hr, exempt).rows


@pytest.mark.parametrize("as_of", DAYS)
@pytest.mark.parametrize("department", [None, "Legal"])
def test_the_sentence_counts_whom_the_list_of_people_lists(
    company: Workspace, hr: Actor, as_of: date | None, department: str | None
) -> None:
    count = company.overview.load(hr, Scope(department), as_of).count
    listed = {
        standing: company.people.count(hr, PeopleFilter("", department, here=True, standing=standing, as_of=as_of)).rows
        for standing in PersonStanding
    }
    assert listed == {
        PersonStanding.UP_TO_DATE: count.up_to_date,
        PersonStanding.TIME_LEFT: count.open,
        PersonStanding.OVERDUE: count.overdue,
    }
