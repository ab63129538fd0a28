"""HR takes in record files: each device's key is pinned at first contact, records are merged by id, gaps are named.

A file is taken in whole or not at all. The same files in any order, twice or with some missing give the same records.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.moments import Clock
from app.domain.people import READERS, Actor, Role
from app.domain.record_file import DeviceState, RecordFile, check_record_file
from app.domain.refusals import Refusal, Sentence
from app.formats.record_file_text import UnreadableRecords, read_record_file
from app.storage import carried_devices, ledger, record_merging
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a file: how many of its records and agreements are new here, and how its device stands now.

    `waiting` are agreements whose record has not come yet.
    """

    path: Path
    new: int
    known: int
    waiting: int
    device: DeviceState


class RecordTaking:
    """Takes record files in; HR is the witness of every device that sent one."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def device_of(self, actor: Actor, path: Path) -> tuple[str, bool]:
        """Return the device that a file names, and whether it is known here; refusals as in `take`."""
        actor.require(Role.HR)
        file = _read(path)
        with self._database.reading() as session:
            return file.device, carried_devices.load_pinned_key(session, file.device) is not None

    def list_devices(self, actor: Actor) -> list[DeviceState]:
        """Return every device that sent something, with what is missing of it."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return carried_devices.list_states(session)

    def take(
        self,
        actor: Actor,
        path: Path,
        trusted: str = "",
        progress: Callable[[int], None] = lambda _entries: None,
    ) -> TakenIn:
        """Take a file in, in one transaction. `trusted` is the fingerprint of a device that sends for the first time.

        `progress` gets the entries so far and may raise Cancelled. Refuses what is no record file, what its device did
        not sign, a new device that is not `trusted`, and what contradicts what was taken in before.
        """
        actor.require(Role.HR)
        file = _read(path)
        now = self._clock()
        with self._database.transaction() as session:
            try:
                merged = record_merging.merge(session, file, trusted, now, progress)
            except record_merging.NotTrusted as error:
                raise Refusal(Sentence.DEVICE_UNKNOWN, path=str(path), device=file.device) from error
            except record_merging.TwoHistories as error:
                raise Refusal(
                    Sentence.RECORD_FILE_CONFLICT, path=str(path), device=file.device, entry=str(error.number)
                ) from error
            except record_merging.OtherRecord as error:
                raise Refusal(Sentence.RECORD_FILE_OTHER_RECORD, path=str(path), record=error.record_id) from error
            except ValueError as error:
                raise Refusal(Sentence.RECORD_FILE_FALSE, path=str(path), reason=str(error)) from error
            if merged.new:
                ledger.append_unrecorded(session, now)
            state = carried_devices.load_state(session, file.device)
        return TakenIn(path, merged.new, merged.known, merged.waiting, state)


def _read(path: Path) -> RecordFile:
    try:
        file = read_record_file(path)
    except (OSError, UnreadableRecords) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Refusal(Sentence.RECORD_FILE_UNREADABLE, path=str(path), reason=reason) from error
    try:
        check_record_file(file)
    except ValueError as error:
        raise Refusal(Sentence.RECORD_FILE_FALSE, path=str(path), reason=str(error)) from error
    return file
