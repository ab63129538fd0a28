"""Proving records: the verification of a whole workspace, and the receipt that anybody can check without it."""

from collections.abc import Callable
from pathlib import Path

from app.domain.ledger import Checkpoint, LeafKind
from app.domain.ledger_report import LedgerReport, Verdict
from app.domain.ledger_witness import read_witness, witness_line
from app.domain.people import Actor
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, Sentence
from app.formats.pending_file import PendingFile
from app.services.ledger_checking import check_ledger
from app.storage import completions, ledger, ledger_checkpoints
from app.storage.database import Database
from app.storage.ledger_file import Disturbed, reading_only
from app.storage.ledger_sources import Reader

LARGEST_WITNESS = 50_000_000
"""Bytes of the largest witness that is read."""


class Integrity:
    """Proves the records of an open workspace."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def verify(
        self, witness: tuple[Checkpoint, ...] | None = None, progress: Callable[[int], None] = lambda _leaves: None
    ) -> LedgerReport:
        """Verify the whole ledger; seconds for a million records, so call it off the window's thread.

        Anybody may: the report has numbers of records, and employee numbers only of people whose number was changed.
        `progress` gets the number of leaves so far and may raise Cancelled.
        """
        with self._database.reading() as session:
            return check_ledger(Reader.of(session), witness, progress)

    def newest_checkpoint(self) -> Checkpoint | None:
        """Return the newest checkpoint as it is kept, unchecked; None where there is none."""
        with self._database.reading() as session:
            kept = ledger_checkpoints.list_checkpoints(Reader.of(session))
        return kept[max(kept)] if kept else None

    def receipt(self, actor: Actor, completion_id: str) -> Receipt:
        """Return the receipt of one's own completion record; refuse another person's and an unknown one."""
        person_id = actor.learner()
        with self._database.reading() as session:
            if completions.load_owner(session, completion_id) != person_id:
                raise Refusal(Sentence.RECORD_NOT_YOURS)
            receipt = ledger.receipt_of(session, LeafKind.COMPLETION, completion_id)
        if receipt is None:
            raise Refusal(Sentence.LEDGER_BROKEN)
        return receipt


def verify_file(
    path: Path,
    witness: tuple[Checkpoint, ...] | None = None,
    progress: Callable[[int], None] = lambda _leaves: None,
    key: str = "",
) -> LedgerReport:
    """Verify the ledger of a workspace file that nobody needs to have open; nothing in or beside the file is written.

    Refuses a file that is no workspace of this version, or cannot be read.
    """
    for _ in range(3):
        try:
            with reading_only(path, key) as reader:
                return check_ledger(reader, witness, progress)
        except Disturbed:
            continue
    raise Refusal(Sentence.WORKSPACE_LOCKED, path=str(path))


def load_witness(path: Path) -> tuple[Checkpoint, ...]:
    """Read the checkpoints that a witness has kept; refuse what cannot be read as such."""
    try:
        if path.stat().st_size > LARGEST_WITNESS:
            raise ValueError("it is too large")
        return read_witness(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Refusal(Sentence.WITNESS_UNREADABLE, path=str(path), reason=reason) from error


def save_witness(path: Path, report: LedgerReport) -> bool:
    """Add the newest checkpoint of a sound ledger to a witness; False, and nothing written, where it is not sound."""
    if report.verdict is not Verdict.SOUND or report.checkpoint is None:
        return False
    known = load_witness(path) if path.exists() else ()
    if report.checkpoint in known:
        return True
    lines = [witness_line(one) for one in (*known, report.checkpoint)]
    try:
        with PendingFile(path.absolute()) as file:
            file.path.write_text("\n".join(lines) + "\n", encoding="utf-8")
            file.seal()
            file.publish()
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refusal(Sentence.FILE_NOT_WRITTEN, path=str(path), reason=reason) from error
    return True


def read_receipt_from(path: Path) -> Receipt:
    """Read a receipt, or a certificate that has one attached; refuse a file without."""
    from app.formats.receipt_file import read_receipt_file

    try:
        return read_receipt_file(path)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Refusal(Sentence.RECEIPT_UNREADABLE, path=str(path), reason=reason) from error
