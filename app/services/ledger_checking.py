"""Verifies a whole ledger: recomputes everything from the rows, and says in words what that proves and what not."""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence

from app.domain.ledger import Checkpoint, Epoch, LeafKind
from app.domain.ledger_payloads import epoch_payload
from app.domain.ledger_report import Breaks, LedgerReport, Said, Statement, Verdict, say
from app.domain.ledger_signing import fingerprint, is_signed
from app.domain.ledger_tree import TILE
from app.domain.ledger_witness import Compared, compare
from app.services.ledger_leaf_pass import LeafPass
from app.storage import driver, ledger_checkpoints, ledger_sources, ledger_streams
from app.storage.ledger_sources import Reader

Progress = Callable[[int], None]
_UNREADABLE = (TypeError, ValueError, KeyError, IndexError, OverflowError)
"""What odd values in rows raise; whoever can write to the file can put any there."""


def check_ledger(reader: Reader, witness: Sequence[Checkpoint] | None, progress: Progress) -> LedgerReport:
    """Verify the ledger of an open workspace; reads only. `progress` gets the leaves so far and may raise Cancelled.

    Lets through what the database says of a damaged, locked or lost file.
    """
    breaks = Breaks()
    try:
        return _Checking(reader, breaks).report(witness, progress)
    except _UNREADABLE as error:
        breaks.add(Said.UNREADABLE, reason=type(error).__name__)
    except driver.sqlite.Error as error:
        if any(words in str(error) for words in ("malformed", "locked", "I/O", "not a database", "unable to open")):
            raise
        breaks.add(Said.UNREADABLE, reason=str(error))
    return _report(Verdict.BROKEN, breaks=breaks)


class _Checking:
    """One verification; each method looks at one thing and adds what is broken."""

    def __init__(self, reader: Reader, breaks: Breaks) -> None:
        self._reader = reader
        self._breaks = breaks
        self._epochs = ledger_sources.list_epochs(reader)
        self._checkpoints = ledger_checkpoints.list_checkpoints(reader)

    def report(self, witness: Sequence[Checkpoint] | None, progress: Progress) -> LedgerReport:
        if not self._epochs or self._epochs[-1].number not in self._checkpoints:
            self._breaks.add(Said.NO_CHECKPOINT)
            return _report(Verdict.BROKEN, breaks=self._breaks)
        sizes = {checkpoint.size for checkpoint in self._checkpoints.values()}
        sizes |= {epoch.first for epoch in self._epochs}
        passed = LeafPass(self._reader, self._epochs, self._breaks)
        passed.run(sizes | {one.size for one in witness or ()}, progress)
        self._check_signatures(passed)
        self._check_epochs(passed)
        self._check_tree(passed)
        self._check_tombstones(passed)
        renamed = self._check_people(passed)
        self._check_other_rows(passed.counts[LeafKind.COMPLETION])
        compared = Compared(0, ())
        if witness is not None:
            compared = compare(witness, self._epochs, passed.leaves, passed.roots, self._breaks)
        verdict = Verdict.BROKEN if self._breaks.count else Verdict.CANNOT_TELL if compared.unknown else Verdict.SOUND
        return _report(
            verdict,
            leaves=passed.leaves,
            records=passed.counts[LeafKind.COMPLETION],
            erased=len(passed.empty),
            checkpoint=self._checkpoints[self._epochs[-1].number],
            proven=self._proven(passed, compared) if verdict is not Verdict.BROKEN else (),
            not_proven=self._not_proven(witness, compared, renamed),
            breaks=self._breaks,
            unknown=compared.unknown,
        )

    def _check_signatures(self, passed: LeafPass) -> None:
        for place, epoch in enumerate(self._epochs, start=1):
            checkpoint = self._checkpoints.get(epoch.number)
            if checkpoint is None:
                self._breaks.add(Said.NO_CHECKPOINT)
                continue
            end = self._epochs[place].first if place < len(self._epochs) else passed.leaves
            signed_by = (checkpoint.origin, checkpoint.public_key)
            if signed_by != (epoch.origin, epoch.public_key) or not checkpoint.is_sound():
                self._breaks.add(Said.SIGNATURE_WRONG, epoch=epoch.number)
            if checkpoint.size != end:
                self._breaks.add(Said.SIZE_WRONG, epoch=epoch.number, size=checkpoint.size, leaves=end)
            if passed.roots.get(checkpoint.size) != checkpoint.root:
                self._breaks.add(Said.ROOT_WRONG, epoch=epoch.number)

    def _check_epochs(self, passed: LeafPass) -> None:
        """Each epoch begins with its leaf, names the root before it, and is vouched for by the key before it."""
        if passed.counts[LeafKind.EPOCH] != len(self._epochs) or self._checkpoints.keys() != {
            epoch.number for epoch in self._epochs
        }:
            self._breaks.add(Said.EPOCHS_WRONG, epoch=len(self._epochs))
        before: Epoch | None = None
        for number, epoch in enumerate(self._epochs, start=1):
            if before is None:
                continues = epoch.first == 0 and epoch.device == fingerprint(epoch.public_key)
            else:
                continues = (
                    epoch.first > before.first
                    and epoch.device == before.device
                    and epoch.adopted == 0
                    and epoch.previous == passed.roots.get(epoch.first)
                    and is_signed(before.public_key, epoch.vouch, epoch_payload(epoch))
                )
            if not continues or epoch.number != number:
                self._breaks.add(Said.EPOCHS_WRONG, epoch=number)
            before = epoch

    def _check_tree(self, passed: LeafPass) -> None:
        kept = ledger_streams.list_nodes(self._reader)
        for (level, position), found in sorted(passed.nodes.items()):
            if kept.pop((level, position), None) != found:
                first = position << level
                self._breaks.add(Said.TREE_WRONG, first=first, last=first + (1 << level) - 1)
        if kept:
            self._breaks.add(Said.TREE_WRONG, first=passed.leaves - passed.leaves % TILE, last=passed.leaves)

    def _check_tombstones(self, passed: LeafPass) -> None:
        for leaf in sorted(passed.empty - passed.named):
            self._breaks.add(Said.TOMBSTONE_UNNAMED, leaf=leaf)
        for leaf in sorted(passed.named - passed.empty):
            self._breaks.add(Said.ERASED_STILL_THERE, leaf=leaf)

    def _check_people(self, passed: LeafPass) -> int:
        """Hold the people of the records against those of today; return how many have another name or department."""
        renamed = 0
        for then, now in ledger_streams.list_people_now(self._reader):
            if now is None:
                self._breaks.add(Said.PERSON_GONE, number=then.number)
            elif now.number != then.number:
                self._breaks.add(Said.OTHER_NUMBER, number=now.number, before=then.number)
            else:
                renamed += 1
        for one, before, number in ledger_streams.list_renumbered(self._reader):
            if one not in passed.identities_recorded:
                self._breaks.add(Said.OTHER_NUMBER, number=number, before=before)
        if unused := passed.unused_identities():
            self._breaks.add(Said.IDENTITY_UNUSED, count=unused)
        return renamed

    def _check_other_rows(self, records: int) -> None:
        unrecorded = ledger_streams.list_unrecorded(self._reader, records, Breaks.SHOWN)
        for kind, row in unrecorded:
            number = f"{int(row):,}" if kind == LeafKind.COMPLETION else row
            what = "Completion record" if kind == LeafKind.COMPLETION else kind.capitalize()
            self._breaks.add(Said.NOT_RECORDED, what=f"{what} {number}")
        for record in ledger_streams.list_recorded_twice(self._reader, Breaks.SHOWN):
            self._breaks.add(Said.ENTRY_TWICE, record=record)
        for record in ledger_streams.list_foreign_attempts(self._reader, Breaks.SHOWN):
            self._breaks.add(Said.OTHER_ATTEMPT, record=record)
        for record in ledger_streams.list_ill_corrected(self._reader, Breaks.SHOWN):
            self._breaks.add(Said.ILL_CORRECTED, record=record)
        for name in ledger_streams.list_foreign_code(self._reader):
            self._breaks.add(Said.FOREIGN_CODE, what=name)
        for digest, kind, subject, body in ledger_streams.list_published(self._reader):
            if hashlib.sha256(body.encode()).hexdigest() != digest:
                self._breaks.add(Said.CONTENT_CHANGED, what=f"{kind} {subject}")
        for edition in ledger_streams.list_editions(self._reader):
            if not _says_its_text(*edition[1:]):
                self._breaks.add(Said.CONTENT_CHANGED, what=f"module {edition[1]} {edition[2]}")

    def _proven(self, passed: LeafPass, compared: Compared) -> tuple[Statement, ...]:
        checkpoint = self._checkpoints[self._epochs[-1].number]
        counts = {
            "records": passed.counts[LeafKind.COMPLETION],
            "attestations": passed.counts[LeafKind.ATTESTATION],
            "exports": passed.counts[LeafKind.EXPORT],
        }
        proven = [
            say(Said.RECORDS, **counts, fingerprint=checkpoint.fingerprint),
            say(Said.NONE_MISSING, leaves=passed.leaves, time=checkpoint.time),
        ]
        if passed.empty:
            proven.append(say(Said.ERASED, count=len(passed.empty)))
        if compared.agreed:
            proven.append(say(Said.WITNESSED, size=compared.agreed))
        return tuple(proven)

    def _not_proven(
        self, witness: Sequence[Checkpoint] | None, compared: Compared, renamed: int
    ) -> tuple[Statement, ...]:
        open_points = [say(Said.NO_WITNESS) if witness is None else say(Said.AFTER_WITNESS, size=compared.agreed)]
        open_points += _history(self._epochs)
        if renamed:
            open_points.append(say(Said.RENAMED, count=renamed))
        return (*open_points, say(Said.TIMES), say(Said.OWNER))


def _history(epochs: Iterable[Epoch]) -> list[Statement]:
    """Return what epochs say against the records in them."""
    told = [say(Said.ADOPTED, count=epoch.adopted, time=epoch.started) for epoch in epochs if epoch.adopted]
    return told + [say(Said.RESTORED, time=epoch.started) for epoch in epochs if epoch.number > 1]


def _says_its_text(
    module: str, version: str, policy_version: str, title_en: str, title_ja: str, commitments: str, *bodies: str | None
) -> bool:
    """Whether an edition says what its published module and policy say."""
    if None in bodies:
        return False
    text, policy = (json.loads(str(body)) for body in bodies)
    found = (text["id"], text["version"], policy["version"], text["title"]["en"], text["title"]["ja"])
    listed = " ".join(text["commitments"])
    return (*found, listed) == (module, version, policy_version, title_en, title_ja, commitments)


def _report(
    verdict: Verdict,
    *,
    breaks: Breaks,
    leaves: int = 0,
    records: int = 0,
    erased: int = 0,
    checkpoint: Checkpoint | None = None,
    proven: tuple[Statement, ...] = (),
    not_proven: tuple[Statement, ...] = (),
    unknown: tuple[Statement, ...] = (),
) -> LedgerReport:
    return LedgerReport(
        verdict, leaves, records, erased, checkpoint, proven, not_proven, tuple(breaks.first), breaks.count, unknown
    )
