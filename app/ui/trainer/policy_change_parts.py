"""What the page about a new version of the policy is given, and what it wants back in another look."""

from dataclasses import dataclass
from datetime import date

from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.texts import Language, Text
from app.services.policy_changing import AdoptedVersion, OpenChange, PolicyChanging
from app.services.studio_library import StudioLibrary
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.open_dialog import OpenFile
from app.ui.shared.save_dialog import ChooseFile


@dataclass(frozen=True, slots=True)
class PolicyServices:
    """What the page works with."""

    changing: PolicyChanging
    library: StudioLibrary


@dataclass(frozen=True, slots=True)
class PolicyWorkers:
    """What runs in the background: a quick worker for what a person waits for, a slow one for what counts people."""

    quick: BackgroundWorker
    slow: BackgroundWorker


@dataclass(frozen=True, slots=True)
class PolicyFiles:
    """How files are chosen: to be read, and to be saved."""

    open: OpenFile
    save: ChooseFile


@dataclass(frozen=True, slots=True)
class PolicyChangeState:
    """What the page wants back in another look."""

    language: Language
    due: date | None
    scroll: int


@dataclass(frozen=True, slots=True)
class LoadedPolicies:
    """What is taught, what was adopted before, the change that waits, and the titles of modules by their ids."""

    policy: Policy
    adopted: list[AdoptedVersion]
    opened: OpenChange | None
    titles: dict[str, Text]


def load_policies(services: PolicyServices, actor: Actor) -> LoadedPolicies:
    """Read what the page shows; takes seconds where many people have records."""
    policy = services.library.open(actor)
    titles = {one.id: one.title for one in services.library.list_modules(actor)}
    waiting = next((one for one in services.changing.list_changes(actor) if one.adopted is None), None)
    opened = services.changing.open(actor, waiting.id) if waiting is not None else None
    return LoadedPolicies(policy, services.changing.list_adopted(actor), opened, titles)
