"""Makes small honest workspaces with a random history of everything that a ledger has to stand."""

import random
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.domain.corrections import Correction, CorrectionKind
from app.domain.ledger import Checkpoint, LeafKind
from app.domain.marking import score
from app.domain.moments import moment, new_id
from app.domain.people import Role
from app.domain.plain import canonical, digest
from app.storage import (
    bulk,
    completions,
    corrections,
    exports,
    ledger,
    ledger_erasing,
    people,
    person_erasing,
    publications,
    record_merging,
)
from app.storage.completions import Completion
from app.storage.database import Database
from app.storage.exports import Export
from app.storage.ledger_sources import Reader
from app.storage.tables import AttestationRow, CompletionRow, PersonRow
from tests.builders import StandingClock, module, page, policy
from tests.integrity.desk import Desk


@dataclass(frozen=True, slots=True)
class Honest:
    """A workspace; `older` is a copy from the middle of its history, `witness` what somebody saw of it since then."""

    path: Path
    older: Path
    witness: tuple[Checkpoint, ...]


class History:
    """One random history of a workspace, the same again for the same seed but for keys and salts."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self._desk = desk
        self._files = desk.stage.files
        self._chance = random.Random(seed)
        self._clock = StandingClock()
        self._path = desk.folder / f"{seed}.clausewise"
        self._older = desk.folder / f"{seed}.older.clausewise"
        self._witness: list[Checkpoint] = []
        self._people: list[int] = []
        self._editions: list[int] = []

    def make(self) -> Honest:
        """Make it in two halves, with a copy between them."""
        self._desk.clear()
        database = self._desk.database
        try:
            with database.transaction() as session:
                self._begin(session)
            self._live(database, self._chance.randrange(4, 14))
            self._copy()
            self._witness.clear()
            self._live(database, self._chance.randrange(2, 12), ending_with_records=True)
        finally:
            database.close()
        self._desk.path.rename(self._path)
        return Honest(self._path, self._older, tuple(self._witness))

    def _copy(self) -> None:
        """Copy the whole workspace as it is, with what lies in its log still."""
        assert self._desk.database.empty_log()
        shutil.copyfile(self._desk.path, self._older)

    def _begin(self, session: Session) -> None:
        now = self._clock()
        ledger.begin_first_epoch(Reader.of(session), now)
        office = policy(("protect.desk", "protect.screen"))
        publications.add_published(session, "policy", office.id, digest(canonical(office)), canonical(office), now)
        for name in ("tidy-desk", "locked-drawer"):
            one = module(name, pages=(page("01", "protect.desk"),))
            body = canonical(one)
            publications.add_published(session, "module", one.id, digest(body), body, now)
            self._editions.append(
                publications.add_edition(session, one, digest(body), office, digest(canonical(office)))
            )
        for number in range(self._chance.randrange(2, 6)):
            name = self._chance.choice(("Aiko Tanaka", "佐藤 健", "Zoë “Z” O’Neill", "Ben\\Okafor"))
            self._people.append(people.add_person(session, f"{number:05d}", name, now).id)
        self._complete(session)
        self._complete(session)

    def _live(self, database: Database, steps: int, *, ending_with_records: bool = False) -> None:
        acts = [self._complete] * 6 + [self._attest, self._attest, self._export, self._export, self._rename]
        acts += [self._renumber, self._erase, self._correct, self._correct, self._forget]
        acts += [self._restore, self._take_in, self._take_in]
        if self._chance.random() < 0.1:
            acts.append(self._sample)
        for _ in range(steps):
            self._clock.advance(minutes=self._chance.randrange(1, 5000))
            with database.transaction() as session:
                self._chance.choice(acts)(session)
                if self._chance.random() < 0.5:
                    self._witness.append(ledger.load_checkpoint(session))
        if ending_with_records:
            with database.transaction() as session:
                for _ in range(3):
                    self._complete(session)
                self._witness.append(ledger.load_checkpoint(session))

    def _complete(self, session: Session) -> None:
        now = self._clock()
        marks = [float(self._chance.random() < 0.7) for _ in range(self._chance.choice((3, 4, 7)))]
        result = score(marks, len(marks), 0.75)
        one = Completion(
            id=new_id(now),
            attempt_id=None,
            person_id=self._chance.choice(self._people),
            edition_id=self._chance.choice(self._editions),
            score=result,
            passed=result.reached,
            started=moment(now),
            completed=moment(now),
            language=self._chance.choice(("en", "ja")),
            app_version="0.1.0",
        )
        completions.add_completions(session, [one])
        ledger.append(session, LeafKind.COMPLETION, one.id, now)

    def _attest(self, session: Session) -> None:
        now: datetime = self._clock()
        done = select(AttestationRow.completion_id)
        found = session.scalars(select(CompletionRow).where(CompletionRow.id.not_in(done))).all()
        if not found:
            return
        completion = self._chance.choice(found)
        _, policy_digest = publications.load_edition(session, completion.edition_id)
        row = {
            "id": str(new_id(now)),
            "completion_id": completion.id,
            "person_id": completion.person_id,
            "policy_digest": policy_digest,
            "wording": "I have read it.",
            "language": "en",
            "attested_utc": moment(now).utc,
            "attested_local": moment(now).local,
        }
        session.execute(insert(AttestationRow).values(row))
        ledger.append(session, LeafKind.ATTESTATION, str(row["id"]), now)

    def _export(self, session: Session) -> None:
        now = self._clock()
        one = Export(
            new_id(now), now, "hr", "audit", "csv", "{}", "number name", 3, "out.csv", "0" * 64, account="Ines"
        )
        exports.add_export(session, one, b"\x05")
        ledger.append(session, LeafKind.EXPORT, one.id, now)

    def _rename(self, session: Session) -> None:
        changes = {"name": f"Renamed {self._chance.random()}", "department": self._chance.choice(("Sales", "営業"))}
        session.execute(update(PersonRow).where(PersonRow.id == self._chance.choice(self._people)).values(changes))

    def _renumber(self, session: Session) -> None:
        person = self._chance.choice(self._people)
        number = f"9{self._chance.randrange(10**9):09d}"
        session.execute(update(PersonRow).where(PersonRow.id == person).values(number=number))
        ledger.append_identity(session, person, self._clock())

    def _erase(self, session: Session) -> None:
        found = session.scalars(select(CompletionRow.sequence)).all()
        if len(found) > 3:
            ledger_erasing.erase_completions(session, self._chance.sample(found, 2), "asked for", self._clock())

    def _correct(self, session: Session) -> None:
        """Let another record take the place of one, perhaps of another person, or annul it."""
        now = self._clock()
        found = session.scalars(select(CompletionRow).where(CompletionRow.superseded.is_(None))).all()
        if not found:
            return
        old = self._chance.choice(found)
        replacement = None
        if self._chance.random() < 0.75:
            replacement = Completion(
                id=new_id(now),
                attempt_id=None,
                person_id=self._chance.choice([old.person_id, *self._people]),
                edition_id=old.edition_id,
                score=score([1.0, 1.0, 1.0, 0.0], 4, 0.75),
                passed=True,
                started=moment(now),
                completed=moment(now),
                language="en",
                app_version="0.1.0",
                corrects=old.id,
                recorded=moment(now).local[:10],
            )
            completions.add_completions(session, [replacement])
            ledger.append(session, LeafKind.COMPLETION, replacement.id, now)
        correction = Correction(
            id=str(new_id(now)),
            completion_id=old.id,
            replacement_id=str(replacement.id) if replacement else None,
            kind=CorrectionKind.RESULT,
            reason="marked wrongly",
            corrected=moment(now),
            role=Role.HR,
        )
        corrections.add_correction(session, correction)
        ledger.append(session, LeafKind.CORRECTION, correction.id, now)

    def _forget(self, session: Session) -> None:
        """Erase a person with everything about them."""
        if len(self._people) > 2:
            gone = self._people.pop(self._chance.randrange(len(self._people)))
            person_erasing.erase_people(session, [gone], "asked for", self._clock())

    def _take_in(self, session: Session) -> None:
        """Take in what another machine sent, perhaps once more."""
        file = self._chance.choice(self._files)
        if record_merging.merge(session, file, file.device, self._clock(), lambda _entries: None).new:
            ledger.append_unrecorded(session, self._clock())

    def _restore(self, session: Session) -> None:
        ledger.begin_restored_epoch(session, self._clock())

    def _sample(self, session: Session) -> None:
        now = self._clock()
        at = moment(now)
        rows = [
            (str(UUID(int=self._chance.getrandbits(128))), self._chance.choice(self._people),
             self._chance.choice(self._editions), 0.75, 3.0, 4.0, 0.75, 1, at.utc, at.local, at.utc, at.local,
             "en", "0.1.0", None)
            for _ in range(self._chance.randrange(300, 900))
        ]  # fmt: skip
        bulk.add_completions(session, rows)
        ledger.append_unrecorded(session, now)
