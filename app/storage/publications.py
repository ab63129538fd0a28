"""Published versions of policies, modules and items: written once, read for ever."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from app.domain.modules import Module
from app.domain.plain import read
from app.domain.policy import Policy
from app.domain.texts import Text
from app.storage.tables import EditionRow, PublishedRow


def add_published(session: Session, kind: str, subject: str, digest: str, body: str, published: datetime) -> None:
    """Keep a version under its digest; one that is there already stays."""
    row = {"digest": digest, "kind": kind, "subject": subject, "body": body, "published": published}
    session.execute(insert(PublishedRow).values(row).on_conflict_do_nothing())


def load_body(session: Session, digest: str) -> str | None:
    """Return the body of a published version."""
    return session.scalar(select(PublishedRow.body).where(PublishedRow.digest == digest))


def load_bodies(session: Session, digests: Iterable[str]) -> dict[str, str]:
    """Return the bodies of published versions by digest; unknown ones are left out."""
    rows = session.execute(select(PublishedRow.digest, PublishedRow.body).where(PublishedRow.digest.in_(list(digests))))
    return {digest: body for digest, body in rows}  # noqa: C416 - a row is no pair to mypy


def load_module(session: Session, digest: str) -> Module | None:
    """Return a published module version."""
    body = load_body(session, digest)
    return None if body is None else read(Module, body)


def add_edition(session: Session, module: Module, digest: str, policy: Policy, policy_digest: str) -> int:
    """Make the published module `digest`, taught under that policy version, available to attempts and records.

    Returns its id, the old one if it has one.
    """
    found = find_edition(session, digest, policy_digest)
    if found is not None:
        return found
    row = EditionRow(
        digest=digest,
        module=module.id,
        version=module.version,
        policy_digest=policy_digest,
        policy_version=policy.version,
        title_en=module.title.in_language("en"),
        title_ja=module.title.in_language("ja"),
        commitments=" ".join(module.commitments),
    )
    session.add(row)
    session.flush()
    return row.id


def find_edition(session: Session, digest: str, policy_digest: str) -> int | None:
    """Return the edition of a module version under a policy version, None if it is not here."""
    return session.scalar(
        select(EditionRow.id).where(EditionRow.digest == digest, EditionRow.policy_digest == policy_digest)
    )


def load_edition(session: Session, edition_id: int) -> tuple[str, str]:
    """Return the digests of an edition's module and policy."""
    row = session.get_one(EditionRow, edition_id)
    return row.digest, row.policy_digest


def list_versions(session: Session, module: str) -> dict[int, str]:
    """Return what each edition of a module calls its version, by the number of the edition."""
    rows = session.execute(select(EditionRow.id, EditionRow.version).where(EditionRow.module == module))
    return {edition: version for edition, version in rows}  # noqa: C416 - a row is no pair to mypy


def list_titles(session: Session) -> dict[str, Text]:
    """Return the title of every module that was ever published, as its last edition has it."""
    rows = session.execute(select(EditionRow.module, EditionRow.title_en, EditionRow.title_ja).order_by(EditionRow.id))
    return {module: Text(en, ja) for module, en, ja in rows}
