"""Published versions of policies, modules and items: written once, read for ever."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from app.domain.modules import Module
from app.domain.policy import Policy
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


def add_edition(session: Session, module: Module, digest: str, policy: Policy, policy_digest: str) -> int:
    """Make the published module `digest` available to attempts and records; return its id, an old one if it has one."""
    found = session.scalar(select(EditionRow.id).where(EditionRow.digest == digest))
    if found is not None:
        return found
    row = EditionRow(
        digest=digest,
        module=module.id,
        version=module.version,
        policy_digest=policy_digest,
        policy_version=policy.version,
        title_en=module.title.en,
        title_ja=module.title.ja,
        commitments=" ".join(module.commitments),
    )
    session.add(row)
    session.flush()
    return row.id


def load_edition(session: Session, edition_id: int) -> tuple[str, str]:
    """Return the digests of an edition's module and policy."""
    row = session.get_one(EditionRow, edition_id)
    return row.digest, row.policy_digest


def list_versions(session: Session, module: str) -> dict[int, str]:
    """Return what each edition of a module calls its version, by the number of the edition."""
    rows = session.execute(select(EditionRow.id, EditionRow.version).where(EditionRow.module == module))
    return {edition: version for edition, version in rows}  # noqa: C416 - a row is no pair to mypy
