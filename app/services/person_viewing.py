"""HR looks at one person: who they are and were, what is assigned, and everything that was recorded about them."""

from collections.abc import Mapping
from datetime import date

from app.domain.held_exports import HeldExport
from app.domain.inquiries import AboutKind, Desk, Inquiry, OwnInquiry
from app.domain.moments import Clock, Moment
from app.domain.people import READERS, Actor, clean_number
from app.domain.person_history import PersonHistory, forms_on
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language, Text
from app.services.course_catalogue import CourseCatalogue
from app.services.inquiry_subjects import subject_of
from app.services.reading_noting import note_reading
from app.storage import allowances, held_exports, inquiries, inquiry_subjects, people, person_history
from app.storage.database import Database


class PersonViewing:
    """Reads the history of a person with a fixed number of queries, whatever is in it."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def load(self, actor: Actor, number: str, language: Language, as_of: date | None = None) -> PersonHistory:
        """Return the person with an employee number, as they are or as they were known at the end of a day.

        That somebody looked is noted first, once for each day; the person reads it under “My data”.

        The titles of modules are in `language`. Refuses all but HR and auditors, and a number that nobody has.
        """
        actor.require(*READERS)
        today = self._clock().date()
        day = as_of or today
        with self._database.reading() as session:
            person = people.load_person_by_number(session, clean_number(number))
            if person is None:
                raise Refusal(Sentence.PERSON_UNKNOWN, number=number)
        note_reading(self._database, person.id, actor, today)
        with self._database.reading() as session:
            forms = forms_on(person_history.list_forms(session, person.id), day)
            zone = self._clock().tzinfo
            exports = held_exports.list_exports_about(session, person.id, zone)
            granted = allowances.list_allowances(session, person.id)
            confirmed = person_history.list_confirmations(session, person.id)
            asked = [
                one
                for one in inquiries.list_own_inquiries(session, person.id)
                # What the trainer was asked is between the two.
                if one.desk is Desk.HR and one.asked.local[:10] <= day.isoformat()
            ]
            records = [one.about for one in asked if one.about_kind is AboutKind.RECORD]
            titles = inquiry_subjects.list_record_titles(session, records)
            return PersonHistory(
                id=person.id,
                form=forms[-1],
                earlier=tuple(reversed(forms[:-1])),
                manager_name=person_history.load_name(session, forms[-1].manager, day),
                assigned=tuple(person_history.list_assignments_on(session, person.id, day, language)),
                records=tuple(person_history.list_records(session, person.id, person.number, language, as_of)),
                confirmed=tuple(one for one in confirmed if one.attested.local[:10] <= day.isoformat()),
                allowances=tuple(one for one in reversed(granted) if one.granted.astimezone(zone).date() <= day),
                exports=tuple(one for one in exports if _local_day(one) <= day.isoformat()),
                questions=tuple(self._about(one, titles) for one in asked),
                as_of=as_of,
            )

    def _about(self, asked: Inquiry, titles: Mapping[str, tuple[Text, Moment]]) -> OwnInquiry:
        return OwnInquiry(asked, subject_of(self._catalogue.course(), asked.about_kind, asked.about, titles))


def _local_day(export: HeldExport) -> str:
    return export.exported.local[:10]
