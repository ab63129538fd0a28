"""Writes the certificate of a passed module, with the receipt by which anybody can check it."""

from pathlib import Path

from app.domain.certificates import Certificate
from app.domain.ledger import LeafKind
from app.domain.people import Actor
from app.domain.plain import read
from app.domain.policy import Policy
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language
from app.services.attesting import own_passed
from app.services.file_saving import save_file
from app.storage import attestations, certificates, ledger, publications
from app.storage.database import Database


class Certifying:
    """Gives learners the certificates of their own passed records."""

    def __init__(self, database: Database, fonts: Path) -> None:
        """Certify with the program's fonts, which are in the folder `fonts`."""
        self._database = database
        self._fonts = fonts

    def suggested_name(self, actor: Actor, completion_id: str) -> str:
        """Return a name for the file; refusals as in `certificate`, at once."""
        person_id = actor.learner()
        with self._database.reading() as session:
            record = own_passed(certificates.load_whole_record(session, completion_id), person_id)
        return f"certificate-{record.module}-{record.completed.local[:10]}.pdf"

    def certificate(self, actor: Actor, completion_id: str, language: Language) -> bytes:
        """Return the certificate of a record as PDF/A-3, about a second's work: the same record, the same bytes.

        Refuses an unknown record, another person's, and one that is not passed.
        """
        found = self._load(actor, completion_id)
        # The PDF library takes 0.4 s to load.
        from app.formats.certificate_pdf import certificate_pdf

        return certificate_pdf(found, language, self._fonts)

    def save(self, actor: Actor, completion_id: str, language: Language, target: Path) -> None:
        """Save the certificate; refuse a place that cannot be written, otherwise as `certificate`."""
        save_file(self._database.path, target, self.certificate(actor, completion_id, language))

    def _load(self, actor: Actor, completion_id: str) -> Certificate:
        person_id = actor.learner()
        with self._database.reading() as session:
            record = own_passed(certificates.load_whole_record(session, completion_id), person_id)
            attested = attestations.load_attestation(session, completion_id)
            body = publications.load_bodies(session, [record.policy_digest])[record.policy_digest]
            receipt = ledger.receipt_of(session, LeafKind.COMPLETION, completion_id)
        if receipt is None:
            raise Refusal(Sentence.RECORD_UNKNOWN)
        policy = read(Policy, body)
        name = str(receipt.content()["person"]["name"])
        return Certificate(
            record=record,
            policy_title=policy.title,
            tags=tuple((one.number, one.label) for one in policy.commitments() if one.id in record.commitments),
            sections=tuple(len(section.commitments) for section in policy.sections),
            attestation=attested.wording if attested else None,
            attested=attested.attested if attested else None,
            recorded_name=None if name == record.name else name,
            fingerprint=receipt.fingerprint,
            receipt=receipt.text(),
        )
