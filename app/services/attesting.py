"""Confirming, after a pass, to have read the policy: in words that are kept exactly as they were confirmed."""

from app.domain.attestations import Attestation
from app.domain.certificates import WholeRecord
from app.domain.hr_sentences import HrSentence
from app.domain.ledger import LeafKind
from app.domain.moments import Clock, moment, new_id
from app.domain.people import Actor
from app.domain.plain import read
from app.domain.policy import Policy
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language
from app.storage import attestations, certificates, ledger, publications
from app.storage.database import Database


class Attesting:
    """Keeps what learners confirm about their own passed records."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def attest(self, actor: Actor, completion_id: str, language: Language) -> Attestation:
        """Confirm the policy version of a record in the words of its register; return what is kept.

        Who confirmed already gets the first confirmation back. Refuses an unknown record, another person's, one
        that is not passed, and one that a correction took out of count.
        """
        person_id = actor.learner()
        now = self._clock()
        with self._database.transaction() as session:
            record = own_passed(certificates.load_whole_record(session, completion_id), person_id)
            known = attestations.load_attestation(session, completion_id)
            if known is not None:
                return known
            if record.superseded is not None:
                raise Refusal(HrSentence.RECORD_SUPERSEDED, day=record.superseded)
            body = publications.load_bodies(session, [record.policy_digest])[record.policy_digest]
            attestation = Attestation(
                id=str(new_id(now)),
                completion_id=completion_id,
                policy_digest=record.policy_digest,
                wording=read(Policy, body).wording(language),
                language=language,
                attested=moment(now),
            )
            attestations.add_attestation(session, person_id, attestation)
            ledger.append(session, LeafKind.ATTESTATION, attestation.id, now)
        return attestation


def own_passed(record: WholeRecord | None, person_id: int) -> WholeRecord:
    """Return a record; refuse an unknown one, another person's, and one that is not passed."""
    if record is None:
        raise Refusal(Sentence.RECORD_UNKNOWN)
    if record.person_id != person_id:
        raise Refusal(Sentence.RECORD_NOT_YOURS)
    if not record.passed:
        raise Refusal(Sentence.RECORD_NOT_PASSED)
    return record
