"""The one way on which a file with people's data leaves: what it is for is kept before the file appears."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.ledger import LeafKind
from app.domain.moments import Clock, new_id
from app.domain.people import Actor, Role
from app.domain.person_sets import pack_people
from app.domain.refusals import Refusal, Sentence
from app.domain.releases import Release, check_release
from app.formats.pending_file import PendingFile
from app.services.file_saving import refuse_workspace
from app.storage import exports, ledger
from app.storage.database import Database
from app.storage.exports import Export


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What a file holds, as the log of exports keeps it: what its rows are, in which form, by which filter and columns.

    `filter` is canonical (`domain.plain.canonical`), `columns` are names.
    """

    subject: str
    format: str
    filter: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: how many rows, and the ids of the people in them."""

    rows: int
    person_ids: Collection[int]


@dataclass(frozen=True, slots=True)
class ReleasedFile:
    """A file that left: its entry in the log of exports, its place, its rows and people, its SHA-256 in hexadecimal."""

    id: UUID
    path: Path
    rows: int
    people: int
    sha256: str


class Releasing:
    """Writes a file beside its place, keeps account of it, and only then lets it appear."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def today(self) -> date:
        """Return the day on which a file that is written now would leave."""
        return self._clock().date()

    def release(
        self, actor: Actor, release: Release, outgoing: Outgoing, target: Path, write: Callable[[Path], Written]
    ) -> ReleasedFile:
        """Let `write` fill a file for this user alone (0600), and publish it at `target` with its entry in the ledger.

        What `write` raises (Cancelled too) leaves neither file nor entry. Refuses all but HR, what `check_release`
        refuses, a place that cannot be written, and the workspace itself as one.
        """
        actor.require(Role.HR)
        checked = check_release(release)
        refuse_workspace(self._database.path, target)
        try:
            with PendingFile(target.absolute()) as file:
                written = write(file.path)
                people = set(written.person_ids)
                entry = self._entry(actor, checked, outgoing, target, written.rows, file.seal())
                with self._database.transaction() as session:
                    exports.add_export(session, entry, pack_people(people))
                    ledger.append(session, LeafKind.EXPORT, entry.id, entry.exported)
                file.publish()
        except OSError as error:
            reason = error.strerror or str(error)
            raise Refusal(Sentence.FILE_NOT_WRITTEN, path=str(target), reason=reason) from error
        return ReleasedFile(entry.id, target, written.rows, len(people), entry.sha256)

    def _entry(
        self, actor: Actor, release: Release, outgoing: Outgoing, target: Path, rows: int, sha256: str
    ) -> Export:
        now = self._clock()
        return Export(
            id=new_id(now),
            exported=now,
            role=actor.role.value,
            purpose=release.purpose,
            format=outgoing.format,
            filter=outgoing.filter,
            columns=" ".join(outgoing.columns),
            row_count=rows,
            file_name=target.name.encode(errors="replace").decode(),
            sha256=sha256,
            subject=outgoing.subject,
            recipient=release.recipient,
            basis=release.basis,
            account=actor.name,
        )
