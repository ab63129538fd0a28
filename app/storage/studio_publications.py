"""What was published from the studio, and who is in the middle of what it replaces."""

import json

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.attempts import AttemptState
from app.domain.module_changes import Change
from app.domain.plain import canonical, from_plain, to_plain
from app.domain.publishing import Concern, Publication
from app.storage import passed_people
from app.storage.studio_tables import PublicationRow
from app.storage.tables import AttemptRow, EditionRow


def add_publication(session: Session, publication: Publication) -> None:
    """Keep that a version was published."""
    session.add(
        PublicationRow(
            id=publication.id,
            module=publication.module,
            digest=publication.digest,
            version=publication.version,
            before=publication.before,
            published=publication.published,
            account=publication.account,
            note=publication.note,
            changes=json.dumps(to_plain(publication.changes), ensure_ascii=False),
            concerns=canonical(publication.concern),
        )
    )
    session.flush()


def list_publications(session: Session, module: str) -> list[Publication]:
    """Return what was published of a module, the newest first."""
    rows = session.scalars(
        select(PublicationRow)
        .where(PublicationRow.module == module)
        .order_by(PublicationRow.published.desc(), PublicationRow.id.desc())
    )
    return [
        Publication(
            row.id,
            row.module,
            row.version,
            row.digest,
            row.before,
            row.published,
            row.account,
            row.note,
            from_plain(tuple[Change, ...], json.loads(row.changes)),
            from_plain(Concern, json.loads(row.concerns)),
        )
        for row in rows
    ]


def list_version_labels(session: Session, module: str) -> set[str]:
    """Return the versions that a module has had."""
    return set(session.scalars(select(EditionRow.version).where(EditionRow.module == module)))


def count_under_way(session: Session, module: str) -> int:
    """Return how many attempts at a module are in progress."""
    query = select(func.count()).where(AttemptRow.module == module, AttemptRow.state == AttemptState.IN_PROGRESS.value)
    return session.scalar(query) or 0


def count_passed(session: Session, module: str) -> int:
    """Return how many people have passed a module, in any version."""
    editions = list(session.scalars(select(EditionRow.id).where(EditionRow.module == module)))
    return passed_people.count_passed(session, {module: editions})[module]
