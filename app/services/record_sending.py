"""Writes what HR has not seen yet as one signed record file, to be sent by any means."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.people import Actor, Role
from app.domain.refusals import Refusal, Sentence
from app.formats import record_file_text
from app.formats.pending_file import PendingFile
from app.services.file_saving import refuse_workspace
from app.storage import facts, ledger_checkpoints, ledger_sources, record_sending
from app.storage.database import Database
from app.storage.ledger_sources import Reader

_SENT = "record_file_until"
"""The fact that holds up to which leaf record files were written."""

_BLOCK = 1_000


@dataclass(frozen=True, slots=True)
class SentFile:
    """A record file that was written: the device it names, and how many records and agreements it carries."""

    path: Path
    device: str
    carried: int
    first: int
    size: int


class RecordSending:
    """Writes record files from the ledger of this machine."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count_unsent(self, actor: Actor) -> int:
        """Return how many entries of the ledger were in no record file yet."""
        _require_sender(actor)
        with self._database.reading() as session:
            sent = int(facts.load_fact(session, _SENT) or 0)
            return max(0, ledger_checkpoints.load_checked(Reader.of(session)).size - sent)

    def write(
        self,
        actor: Actor,
        target: Path,
        *,
        everything: bool = False,
        progress: Callable[[int], None] = lambda _leaves: None,
    ) -> SentFile:
        """Write a file for this user alone (0600): what was in none before, or `everything` once more.

        `progress` gets the entries so far and may raise Cancelled: then there is no file. Refuses a learner where
        others have records here too, a ledger that does not fit its signature, and a place that cannot be written.
        """
        _require_sender(actor)
        try:
            refuse_workspace(self._database.path, target)
            with PendingFile(target.absolute()) as file:
                with self._database.reading() as session:
                    reader = Reader.of(session)
                    if actor.role is Role.LEARNER and record_sending.count_people(reader) > 1:
                        raise Refusal(Sentence.RECORDS_OF_OTHERS)
                    first = 0 if everything else int(facts.load_fact(session, _SENT) or 0)
                    sent = _write(reader, file.path, target, first, progress)
                file.seal()
                file.publish()
        except OSError as error:
            reason = error.strerror or str(error)
            raise Refusal(Sentence.FILE_NOT_WRITTEN, path=str(target), reason=reason) from error
        # After a stop before this, the next file carries the same entries again, which does no harm.
        with self._database.transaction() as session:
            facts.save_fact(session, _SENT, str(sent.size))
        return sent


def _require_sender(actor: Actor) -> None:
    """Refuse all but HR and somebody who learns here."""
    if actor.role is not Role.HR:
        actor.learner()


def _write(reader: Reader, path: Path, target: Path, first: int, progress: Callable[[int], None]) -> SentFile:
    checkpoint = ledger_checkpoints.load_checked(reader)
    epochs = ledger_sources.list_epochs(reader)
    # After a backup was restored, the ledger can be shorter than what was sent before.
    first = min(first, checkpoint.size)
    bodies = record_sending.list_bodies(reader, first)
    carried = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        peaks = record_sending.peaks(reader, first)
        file.write(record_file_text.write_head(epochs, checkpoint, first, peaks, checkpoint.size - first, len(bodies)))
        for place, leaf in enumerate(record_sending.stream_outgoing(reader, epochs, first), start=1):
            if leaf.salt is not None and leaf.payload is not None:
                carried += 1
                file.write(record_file_text.write_leaf(leaf.salt, leaf.payload))
            else:
                file.write(record_file_text.write_hash(leaf.hash))
            if place % _BLOCK == 0:
                progress(place)
        for digest, body in bodies.items():
            file.write(record_file_text.write_body(digest, body))
    return SentFile(target, epochs[0].device, carried, first, checkpoint.size)
