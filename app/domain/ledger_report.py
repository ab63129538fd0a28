"""What a verification of the ledger has to say: what is proven, what is not, and where it breaks."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ledger import Checkpoint
from app.domain.translating import QT_TRANSLATE_NOOP


class Verdict(StrEnum):
    """The one word of a report."""

    SOUND = "sound"
    BROKEN = "broken"
    CANNOT_TELL = "cannot tell"


class Said(StrEnum):
    """Every sentence of a report; `{…}` is filled in. Entries are leaves, counted from 0."""

    # what is proven
    RECORDS = QT_TRANSLATE_NOOP(
        "Integrity",
        "Completion records: {records}, attestations: {attestations}, exports: {exports}. They say what they said when "
        "they were recorded, of the same people, in the same order. They were recomputed and are signed with the key "
        "{fingerprint}.",
    )
    NONE_MISSING = QT_TRANSLATE_NOOP(
        "Integrity", "None of the {leaves} entries under the last signature ({time}) is missing, and none was put in."
    )
    ERASED = QT_TRANSLATE_NOOP(
        "Integrity", "{count} entries were erased. Each left its place, and an erasure with a reason names it."
    )
    WITNESSED = QT_TRANSLATE_NOOP(
        "Integrity",
        "The witness saw this ledger with {size} entries under the same key. All of that is still there, unchanged.",
    )

    # what is not
    NO_WITNESS = QT_TRANSLATE_NOOP(
        "Integrity",
        "There was no witness. Without one nobody can see that the newest records were dropped, that the whole file "
        "was rolled back to an older copy, or that everything was signed again with another key.",
    )
    AFTER_WITNESS = QT_TRANSLATE_NOOP(
        "Integrity", "Records that came after the {size} entries which the witness saw can have been dropped unseen."
    )
    OWNER = QT_TRANSLATE_NOOP(
        "Integrity",
        "Who owns this computer can read its key and can change the program. A score that a changed program made up is "
        "signed like any other. This is evidence, no proof.",
    )
    TIMES = QT_TRANSLATE_NOOP("Integrity", "Times are what the clock of the computer showed.")
    ADOPTED = QT_TRANSLATE_NOOP(
        "Integrity",
        "{count} records are older than the ledger, which took them over on {time}. They are proven since then only.",
    )
    RESTORED = QT_TRANSLATE_NOOP(
        "Integrity",
        "A backup was restored on {time}. What was recorded between the backup and that time is not in this file.",
    )
    RENAMED = QT_TRANSLATE_NOOP(
        "Integrity",
        "{count} people have another name or department now than in their newest record. The records are proven with "
        "the old ones; the change itself is not.",
    )

    # where it breaks
    NO_CHECKPOINT = QT_TRANSLATE_NOOP(
        "Integrity", "There is no signed checkpoint. Every workspace has one from its first day: it was taken away."
    )
    SIGNATURE_WRONG = QT_TRANSLATE_NOOP(
        "Integrity", "The checkpoint of epoch {epoch} is not signed with the key of that epoch."
    )
    SIZE_WRONG = QT_TRANSLATE_NOOP(
        "Integrity", "The checkpoint of epoch {epoch} is signed for {size} entries, and there are {leaves}."
    )
    ROOT_WRONG = QT_TRANSLATE_NOOP(
        "Integrity",
        "The entries of epoch {epoch} do not lead to the root that was signed. Something was changed, put in, taken "
        "out or exchanged, and the hashes that are kept were made to fit.",
    )
    TREE_WRONG = QT_TRANSLATE_NOOP(
        "Integrity", "The tree that is kept does not fit the entries {first} to {last}: look there first."
    )
    ENTRY_CHANGED = QT_TRANSLATE_NOOP("Integrity", "Entry {leaf}, {what}: what it says now is not what was recorded.")
    ENTRY_GONE = QT_TRANSLATE_NOOP("Integrity", "Entry {leaf}, {what}: it was recorded and is gone.")
    ENTRY_MISSING = QT_TRANSLATE_NOOP("Integrity", "Entry {leaf} of the ledger is missing.")
    ENTRY_TWICE = QT_TRANSLATE_NOOP("Integrity", "Completion record {record} has more than one entry.")
    ENTRY_UNKNOWN = QT_TRANSLATE_NOOP("Integrity", "Entry {leaf} is of a kind that does not exist: {what}.")
    NOT_RECORDED = QT_TRANSLATE_NOOP("Integrity", "{what} has no entry in the ledger: the program did not record it.")
    TOMBSTONE_UNNAMED = QT_TRANSLATE_NOOP("Integrity", "Entry {leaf} was emptied, and no erasure names it.")
    ERASED_STILL_THERE = QT_TRANSLATE_NOOP("Integrity", "Entry {leaf} is named by an erasure and is still there.")
    OTHER_PERSON = QT_TRANSLATE_NOOP(
        "Integrity", "Entry {leaf}, {what}: it was recorded of another person than the one whom it belongs to now."
    )
    OTHER_NUMBER = QT_TRANSLATE_NOOP(
        "Integrity", "The person with the number {number} had the number {before} in their records."
    )
    PERSON_GONE = QT_TRANSLATE_NOOP("Integrity", "The person with the number {number} has records and is gone.")
    IDENTITY_UNUSED = QT_TRANSLATE_NOOP("Integrity", "Names of {count} people were put in that no record has.")
    OTHER_ATTEMPT = QT_TRANSLATE_NOOP(
        "Integrity", "Completion record {record} points at an attempt of another person or module version."
    )
    ILL_CORRECTED = QT_TRANSLATE_NOOP(
        "Integrity", "Completion record {record} says something else of its correction than the correction does."
    )
    EPOCHS_WRONG = QT_TRANSLATE_NOOP("Integrity", "Epoch {epoch} does not continue the one before it.")
    CONTENT_CHANGED = QT_TRANSLATE_NOOP(
        "Integrity", "The kept text of {what} is not the one that was published: its SHA-256 is another."
    )
    FOREIGN_CODE = QT_TRANSLATE_NOOP(
        "Integrity", "The workspace has a trigger or a view, “{what}”, that the program did not make."
    )
    UNREADABLE = QT_TRANSLATE_NOOP("Integrity", "The ledger cannot be read: {reason}.")
    WITNESS_OTHER_KEY = QT_TRANSLATE_NOOP(
        "Integrity",
        "The witness knows this device by the key {known}; the ledger is signed with {found}. The key was replaced.",
    )
    WITNESS_OTHER_DEVICE = QT_TRANSLATE_NOOP(
        "Integrity",
        "The witness never saw the key of this workspace ({found}). Either it is the witness of another workspace, or "
        "somebody signed everything again with a key of their own.",
    )
    WITNESS_SAW_MORE = QT_TRANSLATE_NOOP(
        "Integrity",
        "The witness saw {size} entries, and there are {leaves}. The newest were cut off, or the whole file was rolled "
        "back.",
    )
    WITNESS_SAW_OTHER = QT_TRANSLATE_NOOP(
        "Integrity",
        "The first {size} entries are not those that the witness saw. They were changed and signed again with the key "
        "of this device.",
    )

    # receipts
    RECEIPT_SIGNED = QT_TRANSLATE_NOOP(
        "Integrity",
        "What the receipt says was in the ledger that the key {fingerprint} signed on {time}, word for word.",
    )
    RECEIPT_PLACE = QT_TRANSLATE_NOOP(
        "Integrity",
        "It is entry {leaf} of the first {size} of {origin}. Who has that ledger cannot drop or change it unseen.",
    )
    RECEIPT_OWNER_KNOWN = QT_TRANSLATE_NOOP("Integrity", "The witness knows the key {fingerprint}.")
    RECEIPT_OWNER_UNKNOWN = QT_TRANSLATE_NOOP(
        "Integrity",
        "Whose key {fingerprint} is. Anybody can make a key: compare it with the one that HR has for this device.",
    )
    RECEIPT_LATER = QT_TRANSLATE_NOOP(
        "Integrity", "Whether the record was corrected or erased after the receipt was given."
    )
    RECEIPT_ADOPTED = QT_TRANSLATE_NOOP(
        "Integrity", "The record is older than the ledger, which took it over: what it said before is not proven."
    )
    RECEIPT_CHANGED = QT_TRANSLATE_NOOP(
        "Integrity", "What the receipt says is not what was recorded, or its proof is of another record."
    )
    RECEIPT_UNSIGNED = QT_TRANSLATE_NOOP("Integrity", "The signature is not by the key {fingerprint} that is named.")
    RECEIPT_OTHER_KEY = QT_TRANSLATE_NOOP("Integrity", "The witness does not know the key {fingerprint}.")

    # what cannot be told
    LOST_BY_RESTORE = QT_TRANSLATE_NOOP(
        "Integrity",
        "The witness saw {size} entries before a backup of {leaves} was restored on {time}. {count} entries are not "
        "here; whether they were lost or dropped cannot be told.",
    )


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence with what fills it in."""

    said: Said
    values: dict[str, str]

    def __str__(self) -> str:
        return self.said.format(**self.values)


def say(said: Said, **values: object) -> Statement:
    """Return a statement; numbers are written with separators."""
    return Statement(said, {name: f"{one:,}" if isinstance(one, int) else str(one) for name, one in values.items()})


@dataclass(frozen=True, slots=True)
class LedgerReport:
    """What a verification found. `breaks` has the first ones only, `break_count` says how many there are.

    `checkpoint` is the newest, None without one; `unknown` is why nothing can be said for sure.
    """

    verdict: Verdict
    leaves: int
    records: int
    erased: int
    checkpoint: Checkpoint | None
    proven: tuple[Statement, ...]
    not_proven: tuple[Statement, ...]
    breaks: tuple[Statement, ...]
    break_count: int
    unknown: tuple[Statement, ...]


class Breaks:
    """Gathers what is broken: the first few in words, all of them in number."""

    SHOWN = 20

    def __init__(self) -> None:
        self.first: list[Statement] = []
        self.count = 0

    def add(self, said: Said, **values: object) -> None:
        """Add a break."""
        self.count += 1
        if len(self.first) < self.SHOWN:
            self.first.append(say(said, **values))
