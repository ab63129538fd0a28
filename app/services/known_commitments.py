"""Says which commitments an item can be about: those that are taught, and those of a policy version that waits."""

from app.services.course_catalogue import CourseCatalogue
from app.storage import policy_changes
from app.storage.database import Session


def known_commitments(session: Session, catalogue: CourseCatalogue) -> frozenset[str]:
    """Return the ids of the commitments that an item can be about."""
    waiting = policy_changes.load_pending(session)
    policies = [catalogue.course().policy, *([waiting.after] if waiting is not None else [])]
    return frozenset(one.id for policy in policies for one in policy.commitments())
