"""Builds the view that publishes a module, with the services of the studio behind it."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from app.domain.people import Actor, Role
from app.domain.policy import Policy
from app.domain.texts import Text
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.trainer.publish_view import PublishActs, PublishView

if TYPE_CHECKING:
    from app.services.module_publishing import ModulePublishing


def publishing_of(
    look: Look,
    publishing: "ModulePublishing",
    actor: Actor,
    module_id: str,
    policy: Policy,
    titles: Mapping[str, Text],
    today: date,
    worker: BackgroundWorker,
) -> PublishView:
    """Return the view that publishes a module; HR may give it to people from there."""
    acts = PublishActs(
        lambda version: publishing.plan(actor, module_id, version), lambda order: publishing.publish(actor, order)
    )
    departments, may_give = publishing.list_departments(actor), actor.role is Role.HR
    return PublishView(look, module_id, acts, policy, departments, titles, today, worker, may_give=may_give)
