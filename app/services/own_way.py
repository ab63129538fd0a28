"""Gathers how far a person has come with the modules of the course, for the pages that show it."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.assignments import parse_moment
from app.domain.home_composing import NOT_BEGUN, Duty, ModuleProgress, open_duties
from app.domain.modules import Module
from app.domain.people import Person
from app.domain.refusals import Refusal, Sentence
from app.services.course_catalogue import CurrentCourse
from app.storage import assignments, attempts, completions, lesson_progress, people
from app.storage.completions import OwnRecord
from app.storage.database import Database
from app.storage.lesson_progress import LessonProgress


@dataclass(frozen=True, slots=True)
class OwnWay:
    """A person's progress and open duties by module, whether anything was ever assigned to them, and their records.

    Of the records that a correction took out of count nothing but themselves is here.
    """

    person: Person
    progress: dict[str, ModuleProgress]
    duties: dict[str, Duty]
    was_assigned: bool
    records: tuple[OwnRecord, ...]


def gather_way(database: Database, person_id: int, modules: tuple[Module, ...]) -> OwnWay:
    """Return a person's way through these modules, from one state of the workspace; refuse an unknown person."""
    with database.reading() as session:
        person = people.load_person(session, person_id)
        if person is None:
            raise Refusal(Sentence.ROLE_NEEDED, role="learners")
        places = lesson_progress.list_progress(session, person_id)
        readings = lesson_progress.list_last_readings(session, person_id)
        open_attempts = attempts.list_open_attempts(session, person_id)
        records = completions.list_own_records(session, person_id)
        assigned = assignments.list_assignments(session, person_id)
    passes: dict[str, datetime] = {}
    for record in records:
        if record.passed and record.superseded is None:
            at = parse_moment(record.completed.utc)
            passes[record.module] = max(at, passes.get(record.module, at))
    duties = open_duties(assigned, passes)
    progress = {}
    for module in modules:
        _, items, answered = open_attempts.get(module.id, (None, 0, 0))
        duty, place = duties.get(module.id), places.get(module.id)
        # What is to be passed again begins anew when it is assigned.
        since = duty.given if duty is not None and duty.again else None
        own = [record for record in records if record.module == module.id and _counts(record, since)]
        opened = place is not None and (since is None or readings[module.id] > since)
        progress[module.id] = ModuleProgress(
            page=_page(module, place) if opened else 0,
            read=place.read if place else (),
            answered=answered,
            items=items,
            best=max((record.scaled for record in own), default=None),
            passed=any(record.passed for record in own),
        )
    return OwnWay(person, progress, duties, bool(assigned), tuple(records))


def modules_for(course: CurrentCourse, way: OwnWay) -> tuple[Module, ...]:
    """Return the modules that are for a person: every whole one, and of what changed what they have to do or did."""
    return tuple(
        current.module
        for current in course.modules
        if not current.renewal or current.module.id in way.duties or way.progress[current.module.id] != NOT_BEGUN
    )


def _counts(record: OwnRecord, since: datetime | None) -> bool:
    if record.superseded is not None:
        return False
    return since is None or parse_moment(record.completed.utc) > since


def _page(module: Module, place: LessonProgress | None) -> int:
    return (module.page_number(place.page) if place is not None else None) or 1
