"""A trainer marks answers anew and is broken off in the middle; and a clumsy way of it as the control."""

from pathlib import Path

from app.domain.items import Item
from app.domain.ledger_report import Verdict
from app.domain.people import Actor, Role
from app.domain.plain import canonical, digest
from app.domain.re_marking import RemarkRule, left_over
from app.services import answer_survey
from app.services.re_marking import RemarkOrder, _Run
from app.services.record_proving import verify_file
from app.services.workspace import Workspace, open_workspace
from app.storage import driver
from tests.builders import RESOURCES, StandingClock, write_course
from tests.integrity.safety_acts import Tell
from tests.services.answering import answered_by_many

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")
WHY = "Both answers can be defended."
_AT_ONCE = 4

_WRONG = (
    "SELECT r.attempt_id, r.position, c.id FROM response r JOIN attempt_item i USING (attempt_id, position) "
    "LEFT JOIN completion c ON c.attempt_id = r.attempt_id WHERE i.item_digest = ? AND r.mark < 1"
)
_OUT_OF_STEP = (
    "SELECT count(*) FROM assignment a WHERE (a.fulfilled IS NOT NULL) <> EXISTS (SELECT 1 FROM completion c "
    "JOIN module_edition e ON e.id = c.edition_id WHERE c.person_id = a.person_id "
    "AND e.module = a.module AND c.passed = 1 AND c.superseded IS NULL)"
)


def make_stage(folder: Path, empty: Path) -> None:
    """Make a workspace where many people have answered, everybody with an assignment."""
    folder.mkdir()
    path = folder / "training.clausewise"
    path.write_bytes(empty.read_bytes())
    write_course(folder / "course")
    workspace = _open(path)
    workspace.library.open(TRAINER)
    answered_by_many(workspace)
    workspace.assigning.assign_to_everyone(Actor(Role.HR), "tidy-desk", None)
    workspace.close()


def mark_anew(path: Path, tell: Tell) -> None:
    """Count every answer to the item that most were asked as right, and tell how many have their mark."""
    workspace = _open(path)
    order = _order(workspace)
    tell("begun")
    workspace.re_marking.apply(TRAINER, order, lambda done: tell(f"marked {done}"))
    tell("complete")
    workspace.close()


def mark_anew_clumsily(path: Path, tell: Tell) -> None:
    """Give the new marks of a block first, and write the records that follow from them afterwards."""
    workspace = _open(path)
    order = _order(workspace)
    tell("begun")
    survey, seen, run = workspace.re_marking._survey(order, _key(workspace, order)), None, _Run(order, TRAINER, WHY)
    run.key = _key(workspace, order)
    while seen is None or not seen.is_end:
        with workspace.database.transaction() as session:
            seen = survey.look(session, seen.last if seen is not None else answer_survey.START)
            block = survey.weigh(session, seen)
            effects, block.effects = block.effects, []
            run.write(session, block, StandingClock()(), is_end=seen.is_end)
        with workspace.database.transaction() as session:
            block.effects, block.marks = effects, []
            run.write(session, block, StandingClock()(), is_end=seen.is_end)
        tell(f"marked {run.total.changed}")
    workspace.close()


def check_marked_anew(path: Path, told: list[str]) -> None:
    """What was told is kept and whole, the rest is as before, and going on brings it to the same end, nothing twice."""
    _check_blocks(path)
    acknowledged = max([int(one.removeprefix("marked ")) for one in told if one.startswith("marked ")], default=0)
    workspace = _open(path, minutes=5)
    order = _order(workspace)
    wrong = _rows(path, _WRONG, order.digest)
    marked = {tuple(row) for row in _rows(path, "SELECT attempt_id, position FROM remark")}
    assert len(marked) >= acknowledged
    plan = workspace.re_marking.plan(TRAINER, order)
    assert plan.changed == len(wrong) - len(marked)
    history = workspace.re_marking.history(TRAINER, order.item)
    assert sum(one.changed for one in history) == len(marked)
    if plan.changed:
        assert "complete" not in told
        assert (left_over(history) is None) == (not marked)
        workspace.re_marking.apply(TRAINER, order)
    assert left_over(workspace.re_marking.history(TRAINER, order.item)) is None
    workspace.close()
    _check_blocks(path)
    remarked = [tuple(row) for row in _rows(path, "SELECT attempt_id, position FROM remark")]
    assert sorted(remarked) == sorted((attempt, position) for attempt, position, _ in wrong)
    recorded = sorted(record for *_, record in wrong if record is not None)
    assert [one for (one,) in _rows(path, "SELECT completion_id FROM correction ORDER BY 1")] == recorded
    assert verify_file(path).verdict is Verdict.SOUND


def _check_blocks(path: Path) -> None:
    """Every record whose attempt was marked anew has its new one, with the points; no other has."""
    marked = "SELECT c.id FROM remark m JOIN completion c ON c.attempt_id = m.attempt_id ORDER BY 1"
    corrected = "SELECT completion_id FROM correction WHERE reason = ? ORDER BY 1"
    assert _rows(path, marked) == _rows(path, corrected, WHY)
    points = "SELECT count(*) FROM completion n JOIN completion o ON o.id = n.corrects WHERE n.points <> o.points + 1"
    assert _rows(path, points) == [(0,)]
    assert _rows(path, _OUT_OF_STEP) == [(0,)]
    assert verify_file(path).verdict is Verdict.SOUND


def _open(path: Path, minutes: int = 0) -> Workspace:
    answer_survey._AT_ONCE = _AT_ONCE
    clock = StandingClock()
    clock.advance(minutes=minutes)
    return open_workspace(path, path.parent / "course", clock, resources=RESOURCES)


def _order(workspace: Workspace) -> RemarkOrder:
    with workspace.database.reading() as session:
        query = "SELECT item FROM attempt_item GROUP BY item ORDER BY count(*) DESC, item LIMIT 1"
        item = str(session.connection().exec_driver_sql(query).scalar_one())
    kept = workspace.item_editing.open(TRAINER, item).kept
    return RemarkOrder(item, digest(canonical(kept.live)), RemarkRule.ALL_RIGHT, reason=WHY)


def _key(workspace: Workspace, order: RemarkOrder) -> Item:
    return workspace.item_editing.open(TRAINER, order.item).kept.draft.item


def _rows(path: Path, query: str, *values: object) -> list[tuple[object, ...]]:
    connection = driver.connect(path)
    rows = connection.execute(query, values).fetchall()
    connection.close()
    return rows
