"""Publishes the course folder into the workspace, and hands out the versions that are current."""

import json
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.domain.items import Item
from app.domain.modules import Module
from app.domain.moments import Clock
from app.domain.plain import canonical, digest, read
from app.domain.policy import Policy
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Text
from app.formats.course_fingerprint import fingerprint
from app.storage import facts, live_content, policy_changes, publications
from app.storage.database import Database
from app.storage.live_content import LiveModule

_CURRENT = "course"


@dataclass(frozen=True, slots=True)
class CurrentModule:
    """A module that can be taken now: its content, the policy it is about, and the edition that records name.

    `renewal` is 0 for a whole module. Those of just what changed in a policy are counted from 1, in the order in which
    its versions were adopted: they are for whom they were given to, and say less than a whole module.
    """

    module: Module
    policy: Policy
    edition: int
    renewal: int = 0


@dataclass(frozen=True, slots=True)
class LessonPlace:
    """A lesson page of the current course; `page` is from 1."""

    module: str
    module_title: Text
    page: int
    title: Text


@dataclass(frozen=True, slots=True)
class CurrentCourse:
    """The course as it is taught now; `problems` are the faults of course files, one sentence each."""

    policy: Policy
    modules: tuple[CurrentModule, ...]
    problems: tuple[str, ...]

    def module(self, module_id: str) -> CurrentModule:
        """Return a module; refuse one that the course does not have."""
        for current in self.modules:
            if current.module.id == module_id:
                return current
        raise Refusal(Sentence.MODULE_UNKNOWN, module=module_id)

    def page_of(self, item: Item, module_id: str) -> LessonPlace | None:
        """Return where an item that was asked in a module is taught now, None where nothing says so.

        The items of an assessment are taught in the modules that they come from, and those of an older version where
        the item or the page of that name is today.
        """
        modules = [current.module for current in self.modules if current.module.pages]
        pages = [(module, own.page) for module in modules for own in module.items if own.id == item.id]
        pages += [(module, item.page) for module in modules if module.id == module_id]
        for module, page_id in pages:
            number = module.page_number(page_id) if page_id is not None else None
            if number is not None:
                return LessonPlace(module.id, module.title, number, module.pages[number - 1].title)
        return None


class CourseCatalogue:
    """Keeps the current course; loads it once for each run of the program, and again after a publication.

    The course is that of the folder, with what the studio published in the place of its modules and of its policy.
    """

    def __init__(self, database: Database, folder: Path, clock: Clock) -> None:
        self._database = database
        self._folder = folder
        self._clock = clock
        self._course: CurrentCourse | None = None
        self._loading = threading.Lock()

    def course(self) -> CurrentCourse:
        """Return the current course; publish the folder first if it changed since.

        Refuses when no module can be used at all.
        """
        with self._loading:
            if self._course is None:
                self._course = self._load() or self._publish()
            return self._course

    def renew(self) -> None:
        """Read the course anew, because something was published or withdrawn; call it outside a transaction.

        Whoever asks next may be inside one, which reading could not wait for. Where no module is left, the next
        question says so.
        """
        with self._loading:
            self._course = None
        with suppress(Refusal):
            self.course()

    def _load(self) -> CurrentCourse | None:
        with self._database.reading() as session:
            saved = json.loads(facts.load_fact(session, _CURRENT) or "{}")
            if saved.get("fingerprint") != fingerprint(self._folder):
                return None
            if saved.get("studio", "") != live_content.mark(session):
                return None

            def body(one: str) -> str:
                # One after the other: all of them in memory at once would be the most that a start ever uses.
                return publications.load_bodies(session, [one])[one]

            policies = {policy.id: policy for policy in (read(Policy, body(one)) for one in saved["policies"])}
            renewals = saved.get("renewals", {})
            modules = [
                CurrentModule(module, policies[module.policy], edition, renewals.get(module.id, 0))
                for module, edition in ((read(Module, body(one)), number) for one, number in saved["modules"].items())
            ]
        return CurrentCourse(modules[0].policy, tuple(modules), tuple(saved["problems"]))

    def _publish(self) -> CurrentCourse:
        # The readers of course files are needed only when a file changed.
        from app.formats.course_folder import read_course

        print_ = fingerprint(self._folder)
        course = read_course(self._folder)
        problems = tuple(str(problem) for problem in course.problems)
        now = self._clock()
        with self._database.transaction() as session:
            policies = {policy.id: policy for policy in course.policies}
            policies |= {id_: policy for id_, (_, policy) in live_content.list_live_policies(session).items()}
            live = live_content.list_live_modules(session)
            modules = [one for one in put_over(course.modules, live) if one.policy in policies]
            if not modules:
                problem = problems[0] if problems else f"there is none in “{self._folder}”"
                raise Refusal(Sentence.COURSE_EMPTY, problem=problem)
            names = {}
            for policy in policies.values():
                body = canonical(policy)
                names[policy.id] = digest(body)
                publications.add_published(session, "policy", policy.id, names[policy.id], body, now)
            editions, current = {}, []
            renewals = policy_changes.list_renewals(session)
            for module in modules:
                body = canonical(module)
                publications.add_published(session, "module", module.id, digest(body), body, now)
                policy = policies[module.policy]
                edition = publications.add_edition(session, module, digest(body), policy, names[policy.id])
                editions[digest(body)] = edition
                current.append(CurrentModule(module, policy, edition, renewals.get(module.id, 0)))
            saved = {
                "fingerprint": print_,
                "studio": live_content.mark(session),
                "policies": list(names.values()),
                "modules": editions,
                "renewals": renewals,
                "problems": list(problems),
            }
            facts.save_fact(session, _CURRENT, json.dumps(saved))
        return CurrentCourse(current[0].policy, tuple(current), problems)


def put_over(modules: Sequence[Module], live: Sequence[LiveModule]) -> list[Module]:
    """Return the modules of the course files with those of the studio in their places.

    What the studio added comes behind the last module with pages, before a final assessment.
    """
    of_studio = {one.id: one.module for one in live}
    found = [of_studio.get(module.id, module) for module in modules]
    kept = [module for module in found if module is not None]
    ids = {module.id for module in modules}
    added = [one.module for one in live if one.module is not None and one.id not in ids]
    behind = max((place for place, module in enumerate(kept, start=1) if module.pages), default=0)
    return kept[:behind] + [one for one in added if one.pages] + kept[behind:] + [one for one in added if not one.pages]
