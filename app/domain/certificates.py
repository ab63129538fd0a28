"""What a certificate says: one passed completion, with everything that its reader needs to believe it."""

from dataclasses import dataclass

from app.domain.moments import Moment
from app.domain.texts import Text


@dataclass(frozen=True, slots=True)
class WholeRecord:
    """A completion record with its person and its edition.

    `sequence` is its number in this workspace, `score` and `pass_mark` are shares (0–1), `commitments` ids,
    `superseded` is the local day on which a correction took it out of count.
    """

    sequence: int
    id: str
    person_id: int
    number: str
    name: str
    department: str
    module: str
    module_version: str
    module_title: Text
    policy_version: str
    policy_digest: str
    commitments: tuple[str, ...]
    score: float
    points: float
    max_points: float
    pass_mark: float
    passed: bool
    completed: Moment
    superseded: str | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """A passed record with the policy's words around it.

    `tags` are number and label of the record's commitments in the register's order, `sections` how many commitments
    each part of the policy has. `attested` is when the words `attestation` were confirmed, both None if they were not.
    `recorded_name` is the name at the time of the record, None where it is still the same. `receipt` is the text of
    the file `receipt.json`.
    """

    record: WholeRecord
    policy_title: Text
    tags: tuple[tuple[str, Text], ...]
    sections: tuple[int, ...]
    attestation: str | None
    attested: Moment | None
    recorded_name: str | None
    fingerprint: str
    receipt: str
