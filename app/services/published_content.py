"""Reads published versions of content; what was read is kept, for a published version never changes."""

from app.domain.modules import Module
from app.domain.plain import read
from app.domain.policy import Policy
from app.storage import publications
from app.storage.database import Database

_KEPT = 16


class PublishedContent:
    """The module and policy versions that attempts began with, by edition."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: dict[int, tuple[Module, Policy]] = {}

    def edition(self, edition: int) -> tuple[Module, Policy]:
        """Return the module and the policy of an edition."""
        if edition not in self._kept:
            with self._database.reading() as session:
                module_digest, policy_digest = publications.load_edition(session, edition)
                bodies = publications.load_bodies(session, [module_digest, policy_digest])
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[edition] = read(Module, bodies[module_digest]), read(Policy, bodies[policy_digest])
        return self._kept[edition]
