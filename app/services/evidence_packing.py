"""HR makes an evidence pack: a zip that an auditor reads without this program, with a sum of every file in it."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app import __version__
from app.domain.evidence import (
    MOST_PAGES,
    MOST_PDF_ROWS,
    MOST_RECEIPTS,
    EvidenceCount,
    EvidenceScope,
    PackEdition,
    PackHead,
    PackPerson,
    PackRecord,
    PersonEvidence,
    check_scope,
    clean_scope,
)
from app.domain.hr_sentences import HrSentence
from app.domain.modules import Module
from app.domain.moments import Clock, moment
from app.domain.people import READERS, Actor, Role
from app.domain.plain import canonical, read, to_plain
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.domain.releases import Release, check_release
from app.domain.retention import limits
from app.domain.texts import Language, Text
from app.formats.evidence_zip import PackWriter, safe_part
from app.services.course_catalogue import CourseCatalogue
from app.services.evidence_tables import PackTables
from app.services.reading_noting import note_reading_by_number
from app.services.releasing import Outgoing, ReleasedFile, Releasing, Written
from app.services.retaining import load_periods
from app.storage import evidence, late_people, publications
from app.storage.database import Database
from app.storage.ledger_receipts import ReceiptMaking

_COLUMNS = ("number", "name", "department", "job", "standings", "records", "receipts")


@dataclass(frozen=True, slots=True)
class EvidenceOrder:
    """Whose evidence about what, what for and for whom, where to, and the language of its headings."""

    scope: EvidenceScope
    release: Release
    target: Path
    language: Language


class EvidencePacking:
    """Writes evidence packs; the same scope on the same day gives the same content."""

    def __init__(
        self, database: Database, catalogue: CourseCatalogue, releasing: Releasing, clock: Clock, fonts: Path
    ) -> None:
        """Write PDFs with the program's fonts, which are in the folder `fonts`."""
        self._database, self._catalogue, self._releasing = database, catalogue, releasing
        self._clock, self._fonts = clock, fonts

    def count(self, actor: Actor, scope: EvidenceScope) -> EvidenceCount:
        """Return what a pack would hold; a few seconds for a million records, so call it off the window's thread.

        That somebody looked is noted where it is about one person. Refuses a period that ends before it begins, a day
        to come, and employee numbers that nobody has.
        """
        actor.require(*READERS)
        now, scope = self._clock(), clean_scope(scope)
        day = check_scope(scope, now.date())
        with self._database.reading() as session:
            _check_people(session, scope, day)
            counted = _count(session, scope, day, now)
        if len(scope.numbers) == 1:
            note_reading_by_number(self._database, scope.numbers[0], actor, now.date())
        return counted

    def pack(
        self, actor: Actor, order: EvidenceOrder, progress: Callable[[int], None] = lambda _people: None
    ) -> ReleasedFile:
        """Write the pack; `progress` gets the number of people so far and may raise Cancelled: then there is nothing.

        Refuses as `count`, a choice of nobody, and as `Releasing`.
        """
        actor.require(Role.HR)
        check_release(order.release)
        order = replace(order, scope=clean_scope(order.scope))
        columns = (*_COLUMNS, "answers") if order.scope.answers else _COLUMNS
        outgoing = Outgoing("evidence", "zip", canonical(order.scope), columns)
        return self._releasing.release(
            actor, order.release, outgoing, order.target, lambda path: self._write(order, path, progress)
        )

    def _write(self, order: EvidenceOrder, path: Path, progress: Callable[[int], None]) -> Written:
        now = self._clock()
        day = check_scope(order.scope, now.date())
        with self._database.reading() as session, closing(PackWriter(path)) as writer:
            _check_people(session, order.scope, day)
            receipts = ReceiptMaking(session)
            head = self._head(session, order, day, receipts)
            if not head.count.people:
                raise Refusal(HrSentence.EVIDENCE_NOBODY)
            _add_material(session, writer, head)
            tables = PackTables(writer, head)
            people: list[int] = []
            first_rows: list[tuple[PackPerson, PackRecord]] = []
            since = limits(load_periods(session), now).answers
            for block in _people(session, head, since):
                made = _receipts(receipts, block) if head.receipts else {}
                for one in block:
                    tables.add(one, [made[record.sequence] for record in one.records if record.sequence in made])
                    first_rows += [(one.person, record) for record in one.records[: MOST_PDF_ROWS - len(first_rows)]]
                    people.append(one.person.id)
                    progress(len(people))
            tables.finish()
            # The PDF library takes 0.4 s to load.
            from app.formats.evidence_pdf import evidence_pdf

            writer.add("report.pdf", evidence_pdf(head, first_rows, self._fonts, lambda: progress(len(people))))
            writer.finish(_facts(head))
        return Written(head.count.records, people)

    def _head(self, session: Any, order: EvidenceOrder, day: date, receipts: ReceiptMaking) -> PackHead:
        now, scope, language = self._clock(), order.scope, order.language
        release = check_release(order.release)
        count = _count(session, scope, day, now)
        ids = evidence.list_edition_ids(session, scope, day)
        titles = late_people.list_titles(session)
        return PackHead(
            made=moment(now),
            program=f"Clausewise {__version__}",
            purpose=release.purpose,
            recipient=release.recipient,
            basis=self._basis(release, language),
            day=day,
            scope=scope,
            language=language,
            titles=titles,
            count=count,
            editions=_editions(session, ids or evidence.list_newest_edition_ids(session, scope.modules)),
            checkpoint=canonical(receipts.checkpoint),
            paged=count.people <= MOST_PAGES,
            receipts=count.records <= MOST_RECEIPTS,
        )

    def _basis(self, release: Release, language: Language) -> str:
        if not release.basis:
            return ""
        commitment = self._catalogue.course().policy.commitment(release.basis)
        return f"§{commitment.number} {commitment.label.in_language(language)}: {commitment.text.in_language(language)}"


def _count(session: Any, scope: EvidenceScope, day: date, now: datetime) -> EvidenceCount:
    """Count what a pack would hold; what is past its period of retention is not needed any more and in none."""
    periods = load_periods(session)
    return evidence.count_scope(session, scope, day, limits(periods, now).answers, periods.answers)


def _check_people(session: Any, scope: EvidenceScope, day: date) -> None:
    """Refuse numbers that nobody had on the day: evidence that leaves somebody out without a word is none."""
    if unknown := evidence.list_unknown(session, scope.numbers, day):
        shown = ", ".join(unknown[:5]) + (" …" if len(unknown) > 5 else "")
        raise Refusal(HrSentence.EVIDENCE_PEOPLE_UNKNOWN, numbers=shown, day=day.isoformat())


def _editions(session: Any, ids: Sequence[int]) -> dict[int, PackEdition]:
    found = {}
    for row in evidence.list_editions(session, ids) if ids else ():
        edition_id, module, english, japanese, version, digest, policy_version, policy_digest = row
        found[edition_id] = PackEdition(
            edition_id,
            module,
            Text(english, japanese),
            version,
            digest,
            policy_version,
            policy_digest,
            f"material/{safe_part(module)}-{safe_part(version)}-{digest[:12]}.html",
            f"policy/{safe_part(policy_version)}-{policy_digest[:12]}.html",
        )
    return found


def _add_material(session: Any, writer: PackWriter, head: PackHead) -> None:
    """Add the policy in each wording concerned, and each version of a module as it was published."""
    from app.formats.evidence_module_html import module_page
    from app.formats.evidence_policy_html import policy_page

    policies: dict[str, Policy] = {}
    for one in head.editions.values():
        if one.policy_digest not in policies:
            body = publications.load_body(session, one.policy_digest) or ""
            policies[one.policy_digest] = policy = read(Policy, body)
            writer.add(one.policy_page, policy_page(policy, one.policy_digest, head.language))
        module = read(Module, publications.load_body(session, one.digest) or "")
        policy = policies[one.policy_digest]
        writer.add(one.page, module_page(module, policy, f"../{one.policy_page}", one.digest, head.language))


def _people(session: Any, head: PackHead, since: datetime) -> Iterator[list[PersonEvidence]]:
    """Yield everybody of the pack with all that it holds of them; a few queries for each block of people."""
    scope, day = head.scope, head.day
    answers = evidence.AnswerReading(session)
    with closing(evidence.stream_people(session, scope, day)) as blocks:
        for block in blocks:
            ids = [person.id for person in block]
            records = evidence.list_records(session, ids, scope, day)
            standings = evidence.list_standings(session, ids, scope, day)
            found = None
            if scope.answers:
                attempts = [one.attempt for one in itertools.chain.from_iterable(records.values()) if one.attempt]
                found = answers.of_attempts(attempts, since)
            yield [
                PersonEvidence(person, tuple(standings.get(person.id, ())), tuple(records.get(person.id, ())), found)
                for person in block
            ]


def _receipts(making: ReceiptMaking, block: Sequence[PersonEvidence]) -> dict[int, str]:
    sequences = [record.sequence for one in block for record in one.records]
    return {sequence: receipt.text() for sequence, receipt in making.make(sequences).items()} if sequences else {}


def _facts(head: PackHead) -> dict[str, object]:
    return {
        "format": "clausewise evidence pack 1",
        "made": to_plain(head.made),
        "program": head.program,
        "purpose": head.purpose,
        "recipient": head.recipient,
        "basis": head.basis,
        "as_of": head.day.isoformat(),
        "scope": to_plain(head.scope),
        "people": head.count.people,
        "records": head.count.records,
        "editions": [
            {
                "module": one.module,
                "version": one.version,
                "sha256": one.digest,
                "policy_version": one.policy_version,
                "policy_sha256": one.policy_digest,
                "file": one.page,
                "policy_file": one.policy_page,
            }
            for one in head.editions.values()
        ],
        "checkpoint": head.checkpoint,
    }
