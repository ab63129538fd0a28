"""The policy register: what the company promises, clause by clause, in words that can be taught."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.attestations import USUAL_WORDING, fill_in
from app.domain.sharing import Sharing
from app.domain.texts import Language, Text


@dataclass(frozen=True, slots=True)
class ConditionPoint:
    """One condition of a commitment that can be tested by itself."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True)
class Conditions:
    """The conditions under which a commitment holds, with the sentence that says how many are needed."""

    title: Text
    points: tuple[ConditionPoint, ...]


@dataclass(frozen=True, slots=True)
class Commitment:
    """A clause of the policy made teachable.

    `number` is `section.position` in the register's order, for instance "3.4"; `reference` says where it stands in
    the source.
    """

    id: str
    number: str
    label: Text
    text: Text
    note: Text
    reference: Text
    conditions: Conditions | None


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the policy; `number` counts from 1 in the register's order."""

    id: str
    number: int
    title: Text
    reference: Text
    commitments: tuple[Commitment, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of the policy, with the questions of “May I share this?” if it has them."""

    id: str
    version: str
    effective: date
    title: Text
    source: Text
    sections: tuple[Section, ...]
    sharing: Sharing | None = None
    attestation: Text = USUAL_WORDING

    def wording(self, language: Language) -> str:
        """Return what a person confirms to have read, with this policy's title and version."""
        return fill_in(self.attestation.in_language(language), self.title.in_language(language), self.version)

    def commitments(self) -> Iterator[Commitment]:
        """Yield all commitments in the register's order."""
        for section in self.sections:
            yield from section.commitments

    def commitment(self, commitment_id: str) -> Commitment:
        """Return one commitment; KeyError if the policy has no such id."""
        for commitment in self.commitments():
            if commitment.id == commitment_id:
                return commitment
        raise KeyError(commitment_id)

    def section_of(self, commitment_id: str) -> Section:
        """Return the section that a commitment stands in; KeyError if the policy has no such id."""
        for section in self.sections:
            if any(commitment.id == commitment_id for commitment in section.commitments):
                return section
        raise KeyError(commitment_id)


def compact_numbers(policy: Policy, commitment_ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the numbers of `commitment_ids` with runs of three or more joined, for instance ("1.1", "2.1–2.5")."""
    parts: list[str] = []
    run: list[str] = []
    for commitment in policy.commitments():
        if commitment.id in commitment_ids and (not run or run[0].split(".")[0] == commitment.number.split(".")[0]):
            run.append(commitment.number)
            continue
        parts += _joined(run)
        run = [commitment.number] if commitment.id in commitment_ids else []
    return tuple(parts + _joined(run))


def _joined(run: list[str]) -> list[str]:
    return [f"{run[0]}–{run[-1]}"] if len(run) > 2 else list(run)
