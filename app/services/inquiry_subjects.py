"""Names what inquiries are about, from the current course and from records."""

from collections.abc import Mapping

from app.domain.inquiries import AboutKind, PersonField, Subject, page_about
from app.domain.items import Item
from app.domain.moments import Moment
from app.domain.policy import Commitment
from app.domain.texts import Text
from app.services.course_catalogue import CurrentCourse


def is_in_course(course: CurrentCourse, kind: AboutKind, about: str) -> bool:
    """Whether an inquiry can be about this without a look into the workspace."""
    if kind is AboutKind.NONE:
        return about == ""
    if kind is AboutKind.PERSON:
        return about == "" or about in {field.value for field in PersonField}
    return subject_of(course, kind, about, {}).title is not None


def subject_of(
    course: CurrentCourse, kind: AboutKind, about: str, records: Mapping[str, tuple[Text, Moment]]
) -> Subject:
    """Return what an inquiry is about in words; `records` are titles and times of records by id."""
    if kind is AboutKind.COMMITMENT:
        commitment = _commitment(course, about)
        return Subject(kind, about, commitment.label, commitment.number) if commitment else Subject(kind, about)
    if kind is AboutKind.ITEM:
        item = _item(course, about)
        return Subject(kind, about, item.stem if item else None)
    if kind is AboutKind.PAGE:
        return Subject(kind, about, _page_title(course, about))
    if kind is AboutKind.RECORD and about in records:
        title, completed = records[about]
        return Subject(kind, about, title, completed=completed)
    return Subject(kind, about)


def _commitment(course: CurrentCourse, commitment_id: str) -> Commitment | None:
    return next((one for one in course.policy.commitments() if one.id == commitment_id), None)


def _item(course: CurrentCourse, item_id: str) -> Item | None:
    return next((item for one in course.modules for item in one.module.items if item.id == item_id), None)


def _page_title(course: CurrentCourse, about: str) -> Text | None:
    for one in course.modules:
        for page in one.module.pages:
            if page_about(one.module.id, page.id) == about:
                return page.title
    return None
