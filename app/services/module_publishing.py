"""The trainer publishes a module: what is published never changes, and who is in the middle finishes on theirs."""

from dataclasses import dataclass

from app.domain.assignments import Assignment, next_occurrence
from app.domain.moments import Clock, new_ids
from app.domain.people import Actor, clean_line
from app.domain.publishing import (
    Publication,
    Whom,
)
from app.domain.refusals import Refusal, Sentence
from app.domain.studio import WRITERS, WorkState
from app.domain.studio_sentences import StudioSentence
from app.services.course_catalogue import CourseCatalogue
from app.services.publication import PublicationPlan, PublishOrder, load_kept, plan_publication, write_publication
from app.storage import (
    assignment_changes,
    assignments,
    facts,
    live_content,
    records,
    studio_modules,
    studio_publications,
)
from app.storage.database import Database, Session
from app.storage.names import GLANCE_HOME


@dataclass(frozen=True, slots=True)
class Published:
    """A version that is taught now, and how many people got it to learn again."""

    publication: Publication
    plan: PublicationPlan
    assigned: int


class ModulePublishing:
    """Plans and makes publications; each call is one transaction."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def plan(self, actor: Actor, module_id: str, version: str = "") -> PublicationPlan:
        """Return what publishing a module would come to, and change nothing; refuse an unknown module."""
        actor.require(*WRITERS)
        policy = self._catalogue.course().policy
        with self._database.reading() as session:
            return plan_publication(session, module_id, clean_line(version), policy)

    def publish(self, actor: Actor, order: PublishOrder) -> Published:
        """Teach the module as it is written from now on; everything of it or nothing.

        Refuses where anything stands in the way (`plan` names it), an unknown module, and a day that is over. Takes a
        second or more where many people are concerned: call it off the window's thread.
        """
        actor.require(*WRITERS)
        policy = self._catalogue.course().policy
        now, due = self._clock(), order.concern.due
        if due is not None and due < now.date():
            raise Refusal(Sentence.DUE_DAY_OVER, day=due.isoformat())
        with self._database.transaction() as session:
            plan = plan_publication(session, order.module, clean_line(order.version), policy)
            if plan.blockers:
                raise Refusal(StudioSentence.NOT_PUBLISHABLE, count=str(len(plan.blockers)))
            publication = write_publication(session, plan, order, actor.name, now)
            for module_id in plan.renewed:
                renewed = plan_publication(session, module_id, "", policy)
                if renewed.changes and not renewed.blockers:
                    write_publication(session, renewed, PublishOrder(module_id, note=order.note), actor.name, now)
            assigned = self._ask_again(session, order)
            facts.delete_glance(session, GLANCE_HOME)
        self._catalogue.renew()
        return Published(publication, plan, assigned)

    def list_departments(self, actor: Actor) -> list[str]:
        """Return the departments that a change may concern alone."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return records.list_departments(session)

    def withdraw(self, actor: Actor, module_id: str) -> None:
        """Teach a module no more; records and attempts in progress stay, and it can be published again.

        Who was given it by hand, or because the policy changed, need not do it any more; what rules give is HR's.
        """
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            kept = load_kept(session, module_id)
            if kept.live_digest is None:
                raise Refusal(StudioSentence.MODULE_NOT_TAUGHT)
            now = self._clock()
            live_content.save_live_module(session, module_id, kept.live_digest, 0, now, withdrawn=True)
            studio_modules.set_state(session, module_id, WorkState.RETIRED)
            assignment_changes.withdraw_open_of_module(session, module_id, now.date())
            facts.delete_glance(session, GLANCE_HOME)
        self._catalogue.renew()

    def history(self, actor: Actor, module_id: str) -> list[Publication]:
        """Return what was published of a module from here, the newest first."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return studio_publications.list_publications(session, module_id)

    def _ask_again(self, session: Session, order: PublishOrder) -> int:
        """Assign the module again to whom the change concerns, and return how many that are."""
        concern, now = order.concern, self._clock()
        if concern.whom is Whom.NOBODY:
            return 0
        if concern.whom is Whom.DEPARTMENT:
            found = assignments.list_candidates_of_department(session, order.module, concern.department, now.date())
        else:
            found = assignments.list_all_candidates(session, order.module, now.date())
        wanted = []
        for one in found:
            if one.last_pass is None:
                continue
            occurrence = next_occurrence(one.last, one.last_pass, again=True, withdrawn=one.withdrawn)
            if occurrence is not None:
                wanted.append((one.person_id, occurrence))
        made = [
            Assignment(own, person_id, order.module, occurrence, now, concern.due)
            for own, (person_id, occurrence) in zip(new_ids(now, len(wanted)), wanted, strict=True)
        ]
        assignments.add_assignments(session, made)
        return len(made)
