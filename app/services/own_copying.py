"""A learner takes a copy of everything that is held about them, as JSON for machines or as PDF to read."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.domain.held_data import describe
from app.domain.moments import Clock, moment
from app.domain.people import ROLE_NAMES, Actor, Role
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language
from app.services.course_catalogue import CourseCatalogue
from app.services.file_saving import save_file
from app.services.own_copy_document import document
from app.services.retaining import load_periods
from app.storage import held_data, held_exports, ledger, own_rows
from app.storage.database import Database


class CopyFormat(StrEnum):
    """The files that a copy can be saved as; the PDF carries the JSON with it."""

    PDF = "pdf"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class CopyOrder:
    """What is wanted: as what, where to, and in which language a PDF is."""

    format: CopyFormat
    target: Path
    language: Language


Progress = Callable[[int], None]
"""Gets the percentage that is done, and may raise Cancelled: then there is no file."""


class OwnCopying:
    """Writes the copy of the learner who acts, and nobody else's."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock, fonts: Path) -> None:
        """Write with the program's fonts, which are in the folder `fonts`."""
        self._database = database
        self._catalogue = catalogue
        self._clock = clock
        self._fonts = fonts

    def save(self, actor: Actor, order: CopyOrder, progress: Progress = lambda _percent: None) -> Path:
        """Write the file for this user alone and return its place; seconds, so call it off the window's thread.

        Refuses a place that cannot be written, and the workspace itself as one.
        """
        person_id = actor.learner()
        whole = self._gather(person_id, progress)
        progress(50)
        content = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        if order.format is CopyFormat.PDF:
            content = self._pdf(whole, content, order.language, progress)
        progress(95)
        save_file(self._database.path, order.target, content)
        progress(100)
        return order.target

    def _gather(self, person_id: int, progress: Progress) -> dict[str, Any]:
        now = self._clock()
        with self._database.reading() as session:
            held = held_data.load_held(session, person_id, now, load_periods(session))
            if held is None:
                raise Refusal(Sentence.ROLE_NEEDED, role=ROLE_NAMES[Role.LEARNER])
            rows = own_rows.list_own_rows(session, person_id)
            progress(20)
            editions = own_rows.list_editions(
                session, {row["edition_id"] for row in (*rows["attempt"], *rows["completion"])}
            )
            digests = (row["item_digest"] for row in rows["attempt_item"])
            bodies = dict(own_rows.stream_bodies(session, digests))
            progress(35)
            exports = held_exports.list_exports_about(session, person_id, now.tzinfo)
            receipts = _receipts(session, person_id)
        return document(rows, editions, bodies, describe(held), exports, receipts, moment(now))

    def _pdf(self, whole: dict[str, Any], content: bytes, language: Language, progress: Progress) -> bytes:
        # The PDF library takes 0.4 s to load.
        from app.formats.own_copy_pdf import own_copy_pdf

        policy = self._catalogue.course().policy
        numbers = {commitment.id: commitment.number for commitment in policy.commitments()}
        return own_copy_pdf(
            whole, content, numbers, language, self._fonts, lambda share: progress(50 + round(share * 40))
        )


def _receipts(session: Any, person_id: int) -> list[dict[str, Any]]:
    """Return the receipts that can be given; what does not fit its signature has none, and the page says so."""
    found = []
    for kind, subject in held_data.list_signed(session, person_id):
        with suppress(Refusal):
            receipt = ledger.receipt_of(session, kind, subject)
            found += [json.loads(receipt.text())] if receipt is not None else []
    return found
