"""Employees ask, doubt and want things corrected; the desk that is meant answers."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from uuid import UUID

from app.domain.inquiries import (
    AboutKind,
    Answer,
    AskedInquiry,
    Desk,
    InboxKey,
    InboxPage,
    Inquiry,
    InquiryKind,
    OwnInquiry,
    Subject,
    clean_answer,
    clean_inquiry,
    days_waited,
)
from app.domain.moments import Clock, Moment, moment, new_id
from app.domain.people import READERS, Actor, Person, Role
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Text
from app.services.course_catalogue import CourseCatalogue
from app.services.inquiry_subjects import is_in_course, subject_of
from app.services.reading_noting import note_reading
from app.storage import inquiries, inquiry_subjects, person_settings
from app.storage.database import Database

INQUIRIES_OF_A_PAGE = 50
MOST_SUBJECTS = 50
"""Records that are offered to ask about; an older one can be named in the text."""

_SEEN = "answers_seen"
"""The setting that holds up to when a person has seen the answers to their inquiries."""


class Inquiries:
    """Takes inquiries from learners and answers from the desks."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def ask(self, actor: Actor, kind: InquiryKind, desk: Desk, about_kind: AboutKind, about: str, text: str) -> Inquiry:
        """Put an inquiry on a desk; `about` as in `Inquiry`.

        Refuses an empty, unsafe or overlong text, and a subject that is not there for this person.
        """
        person_id = actor.learner()
        now = self._clock()
        inquiry = Inquiry(new_id(now), person_id, kind, desk, about_kind, about, clean_inquiry(text), moment(now))
        course = self._catalogue.course()
        with self._database.transaction() as session:
            known = is_in_course(course, about_kind, about)
            if about_kind is AboutKind.RECORD:
                known = inquiry_subjects.has_record(session, person_id, about)
            elif about_kind is AboutKind.ITEM and not known:
                known = inquiry_subjects.has_met_item(session, person_id, about)
            if not known:
                raise Refusal(Sentence.INQUIRY_SUBJECT_UNKNOWN)
            inquiries.add_inquiry(session, inquiry, now)
        return inquiry

    def list_own(self, actor: Actor) -> list[OwnInquiry]:
        """Return the learner's own inquiries with their answers, newest first."""
        person_id = actor.learner()
        with self._database.reading() as session:
            own = inquiries.list_own_inquiries(session, person_id)
            records = inquiry_subjects.list_record_titles(session, _record_ids(own))
        course = self._catalogue.course()
        return [OwnInquiry(inquiry, subject_of(course, inquiry.about_kind, inquiry.about, records)) for inquiry in own]

    def list_subjects(self, actor: Actor) -> list[Subject]:
        """Return the learner's newest records as what they can ask about."""
        person_id = actor.learner()
        with self._database.reading() as session:
            return inquiry_subjects.list_newest_records(session, person_id, MOST_SUBJECTS)

    def count_new_answers(self, actor: Actor) -> int:
        """Count the answers that the learner has not seen yet."""
        person_id = actor.learner()
        with self._database.reading() as session:
            seen = person_settings.load_setting(session, person_id, _SEEN)
            since = datetime.fromisoformat(seen) if seen else None
            return inquiries.count_answers_since(session, person_id, since)

    def see_answers(self, actor: Actor) -> None:
        """Remember that the learner has seen every answer that there is now."""
        person_id = actor.learner()
        with self._database.transaction() as session:
            person_settings.save_setting(session, person_id, _SEEN, self._clock().astimezone(UTC).isoformat())

    def list_desk(
        self,
        actor: Actor,
        desk: Desk | None = None,
        *,
        waiting_only: bool = False,
        after: InboxKey | None = None,
        limit: int = INQUIRIES_OF_A_PAGE,
    ) -> InboxPage:
        """Return inquiries to `desk`, or to all desks of the role, that follow `after` in the order of `InboxKey`."""
        desks = _desks(actor, desk)
        with self._database.reading() as session:
            found = inquiries.list_inbox(session, desks, after, limit + 1, waiting_only=waiting_only)
            listed = found[:limit]
            records = inquiry_subjects.list_record_titles(session, _record_ids(one for one, _, _ in listed))
        return InboxPage(
            tuple(self._asked(inquiry, person, records) for inquiry, person, _ in listed),
            listed[-1][2] if len(found) > limit else None,
        )

    def load(self, actor: Actor, inquiry_id: UUID) -> AskedInquiry:
        """Return one inquiry with its person, subject and answers, and note that HR or an auditor looked at it.

        Refuses an unknown one.
        """
        desks = _desks(actor, None)
        with self._database.reading() as session:
            found = inquiries.load_inquiry(session, inquiry_id)
            if found is None or found[0].desk not in desks:
                raise Refusal(Sentence.INQUIRY_UNKNOWN)
            records = inquiry_subjects.list_record_titles(session, _record_ids([found[0]]))
        note_reading(self._database, found[1].id, actor, self._clock().date())
        return self._asked(*found, records)

    def count_waiting(self, actor: Actor) -> dict[Desk, int]:
        """Count the inquiries without an answer on each desk of the role; a tenth of a second for 100,000."""
        desks = _desks(actor, None)
        with self._database.reading() as session:
            counts = inquiries.count_waiting(session)
        return {desk: counts[desk] for desk in desks}

    def count_all(self, actor: Actor, desk: Desk | None = None) -> int:
        """Count the inquiries to `desk`, or to all desks of the role."""
        desks = _desks(actor, desk)
        with self._database.reading() as session:
            return inquiries.count_inbox(session, desks)

    def answer(self, actor: Actor, inquiry_id: UUID, text: str) -> AskedInquiry:
        """Add an answer and return the inquiry with it; nothing that was answered before is changed.

        Refuses an empty, unsafe or overlong text, and an unknown inquiry.
        """
        actor.require(Role.HR, Role.TRAINER)
        desks = _desks(actor, None)
        now = self._clock()
        answer = Answer(new_id(now), actor.role, clean_answer(text), moment(now), actor.name)
        with self._database.transaction() as session:
            found = inquiries.load_inquiry(session, inquiry_id)
            if found is None or found[0].desk not in desks:
                raise Refusal(Sentence.INQUIRY_UNKNOWN)
            inquiries.add_answer(session, inquiry_id, answer, now)
        return self.load(actor, inquiry_id)

    def _asked(self, inquiry: Inquiry, person: Person, records: Mapping[str, tuple[Text, Moment]]) -> AskedInquiry:
        subject = subject_of(self._catalogue.course(), inquiry.about_kind, inquiry.about, records)
        return AskedInquiry(inquiry, person, subject, days_waited(inquiry.asked, self._clock().date()))


def _desks(actor: Actor, desk: Desk | None) -> tuple[Desk, ...]:
    """Return the desks that are meant, all of the role's if none is named; refuse who reads at none of them.

    A trainer reads at the trainer's desk; HR answers there too, for not every company has a trainer.
    """
    actor.require(*READERS, Role.TRAINER)
    if desk is Desk.HR:
        actor.require(*READERS)
    if desk is not None:
        return (desk,)
    return (Desk.TRAINER,) if actor.role is Role.TRAINER else tuple(Desk)


def _record_ids(found: Iterable[Inquiry]) -> list[str]:
    return [inquiry.about for inquiry in found if inquiry.about_kind is AboutKind.RECORD]
