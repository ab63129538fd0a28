"""A trainer learns from the answers which items work and which do not; nobody is named."""

import statistics
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.domain.answer_counting import Counting
from app.domain.answer_tallies import ItemTally, Quiz, QuizTally, Tallies, Version
from app.domain.item_advice import PRESSING, Advice, advise
from app.domain.item_statistics import ItemFigures, item_figures
from app.domain.items import Item
from app.domain.people import READERS, Actor, Role
from app.domain.plain import canonical, digest
from app.domain.quiz_statistics import QuizFigures, quiz_figures
from app.domain.refusals import Refusal, Sentence
from app.domain.studio import WRITERS
from app.domain.studio_lists import Statistic
from app.domain.suppression import is_small
from app.domain.texts import Text
from app.services.course_catalogue import CourseCatalogue, CurrentCourse
from app.storage import item_answers, item_tallies, item_verdicts, publications, studio_items
from app.storage.database import Database, Session

ATTEMPTS_BETWEEN_REPORTS = 500

Progress = Callable[[int], None]
"""Gets how many first attempts were read so far, and may raise Cancelled; it is not called where nothing is read."""

_SEVERITY = (Statistic.NONE, Statistic.FEW, Statistic.FINE, Statistic.WEAK)


def _ignore(_attempts: int) -> None:
    """Report to nobody."""


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """What is known of an item version in the quiz of a module; `current` is the version that is asked now.

    `people` is how many first attempts it was answered in, None for one to four of them. `figures` is None where they
    are too few.
    """

    module: str
    item: Item
    digest: str
    current: bool
    people: int | None
    figures: ItemFigures | None
    advice: tuple[Advice, ...]

    @property
    def verdict(self) -> Statistic:
        """What the answers say in a word."""
        if self.figures is None:
            return Statistic.NONE if self.people == 0 else Statistic.FEW
        return Statistic.WEAK if any(one.kind in PRESSING for one in self.advice) else Statistic.FINE


@dataclass(frozen=True, slots=True)
class QuizStatistics:
    """What is known of the quiz of one edition of a module; `people` and `figures` as in ItemStatistics."""

    module: str
    version: str
    edition: int
    items: int
    current: bool
    people: int | None
    figures: QuizFigures | None


@dataclass(frozen=True, slots=True)
class ModuleStatistics:
    """The statistics of a module: its quizzes and its item versions, what is current first, then the most answered."""

    module: str
    quizzes: tuple[QuizStatistics, ...]
    items: tuple[ItemStatistics, ...]


@dataclass(frozen=True, slots=True)
class StatisticsNames:
    """What items are called: titles of drafts by item id, numbers of published versions by digest, titles of modules.

    `live` has the number of the version that is taught by item id: an assessment asks it without its lesson page, so
    the digest there is another one. An item without a draft has no title, a version the studio does not know no number.
    """

    titles: dict[str, str]
    numbers: dict[str, int]
    live: dict[str, int]
    modules: dict[str, Text]

    def number(self, one: ItemStatistics) -> int | None:
        """Return the number of an item version, None where it is not known."""
        return self.numbers.get(one.digest) or (self.live.get(one.item.id) if one.current else None)


class ItemStatisticsReading:
    """Reads statistics; what was worked out is kept until there are other answers.

    The first look takes a second or two for a hundred thousand answers that are kept, so call it off the window's
    thread.
    """

    def __init__(self, database: Database, catalogue: CourseCatalogue) -> None:
        self._database = database
        self._catalogue = catalogue
        self._kept: dict[str, tuple[object, ModuleStatistics]] = {}

    def for_module(self, actor: Actor, module_id: str, progress: Progress = _ignore) -> ModuleStatistics:
        """Return the statistics of a module; refuse one that was never published, and learners."""
        actor.require(Role.TRAINER, *READERS)
        course = self._catalogue.course()
        with self._database.reading() as session:
            if module_id not in item_answers.list_modules(session):
                raise Refusal(Sentence.MODULE_UNKNOWN, module=module_id)
            return self._load(session, [module_id], course, progress)[0]

    def for_all(self, actor: Actor, progress: Progress = _ignore) -> tuple[ModuleStatistics, ...]:
        """Return the statistics of every module that was ever published, by id; refuse learners."""
        actor.require(Role.TRAINER, *READERS)
        course = self._catalogue.course()
        with self._database.reading() as session:
            return self._load(session, item_answers.list_modules(session), course, progress)

    def for_quiz(self, actor: Actor, module_id: str) -> tuple[QuizStatistics, ...]:
        """Return the statistics of a module's quiz, edition by edition; refusals as in `for_module`."""
        return self.for_module(actor, module_id).quizzes

    def for_item(self, actor: Actor, item: str, progress: Progress = _ignore) -> tuple[ItemStatistics, ...]:
        """Return the statistics of an item, given by its id or by the digest of one version, in every quiz.

        Empty where nobody was ever asked it and no module has it; refuses learners.
        """
        modules = self.for_all(actor, progress)
        found = (one for module in modules for one in module.items if item in (one.item.id, one.digest))
        return tuple(sorted(found, key=lambda one: not one.current))

    def names(self, actor: Actor) -> StatisticsNames:
        """Return what items, versions and modules are called; refuse learners."""
        actor.require(Role.TRAINER, *READERS)
        course = self._catalogue.course()
        with self._database.reading() as session:
            titles, numbers, live = studio_items.list_names(session)
            modules = publications.list_titles(session)
        taught = {one.module.id: one.module.title for one in course.modules}
        return StatisticsNames(titles, numbers, live, modules | taught)

    def renew_verdicts(self, actor: Actor, progress: Progress = _ignore) -> bool:
        """Keep for the library what the answers say of every item version; return whether there was anything new.

        An item that several quizzes ask counts as it does in the one where it works worst. Like a first look where
        there are other answers, and over at once where there are none; call it off the window's thread.
        """
        actor.require(*WRITERS)
        course = self._catalogue.course()
        with self._database.reading() as session:
            mark = digest(canonical([str(item_answers.stamp(session)), *(str(one.edition) for one in course.modules)]))
            if item_verdicts.load_mark(session) == mark:
                return False
        verdicts: dict[str, Statistic] = {}
        for module in self.for_all(actor, progress):
            for one in module.items:
                verdicts[one.digest] = max(verdicts.get(one.digest, one.verdict), one.verdict, key=_SEVERITY.index)
        with self._database.transaction() as session:
            item_verdicts.save_verdicts(session, verdicts, mark)
        return True

    def _load(
        self, session: Session, modules: list[str], course: CurrentCourse, progress: Progress
    ) -> tuple[ModuleStatistics, ...]:
        state = (item_answers.stamp(session), id(course))
        stale = [one for one in modules if one not in self._kept or self._kept[one][0] != state]
        if stale:
            choices = item_tallies.StoredChoices(session)
            counting = Counting(choices)
            for number, attempt in enumerate(item_answers.stream_first_attempts(session, stale)):
                counting.add(attempt)
                if number % ATTEMPTS_BETWEEN_REPORTS == 0:
                    progress(number)
            tallies = counting.tallies()
            for module in stale:
                tallies.add(item_tallies.load_tallies(session, module))
            items = {version: choices.item(version.digest) for version in tallies.items}
            for module in stale:
                self._kept[module] = (state, self._module(session, module, course, tallies, items))
        return tuple(self._kept[module][1] for module in modules)

    def _module(
        self, session: Session, module: str, course: CurrentCourse, tallies: Tallies, items: dict[Version, Item]
    ) -> ModuleStatistics:
        current = next((one for one in course.modules if one.module.id == module), None)
        asked_now = {digest(canonical(item)): item for item in current.module.bank()} if current is not None else {}
        answered = {version.digest: item for version, item in items.items() if version.module == module}
        return ModuleStatistics(
            module,
            self._quizzes(session, module, tallies.quizzes, current.edition if current is not None else None),
            _items(module, tallies.items, {**answered, **asked_now}, frozenset(asked_now)),
        )

    def _quizzes(
        self, session: Session, module: str, tallies: dict[Quiz, QuizTally], current: int | None
    ) -> tuple[QuizStatistics, ...]:
        versions = publications.list_versions(session, module)
        found = [
            QuizStatistics(
                module,
                versions[quiz.edition],
                quiz.edition,
                quiz.size,
                quiz.edition == current,
                _shown(tally.people),
                quiz_figures(quiz.size, tally),
            )
            for quiz, tally in tallies.items()
            if quiz.module == module
        ]
        return tuple(sorted(found, key=lambda one: (not one.current, -one.edition, -one.items)))


def _items(
    module: str, tallies: dict[Version, ItemTally], items: dict[str, Item], current: frozenset[str]
) -> tuple[ItemStatistics, ...]:
    nobody = ItemTally()
    by_digest = {name: tallies.get(Version(module, name), nobody) for name in items}
    figures = {name: item_figures(item, by_digest[name]) for name, item in items.items()}
    usual = _usual_seconds(figures.values())
    found = []
    for name, item in items.items():
        known = figures[name]
        advice = advise(item, known, usual) if known is not None else ()
        found.append(ItemStatistics(module, item, name, name in current, _shown(by_digest[name].people), known, advice))
    return tuple(sorted(found, key=lambda one: (not one.current, one.item.id, -(one.people or 0), one.digest)))


def _usual_seconds(figures: Iterable[ItemFigures | None]) -> float | None:
    """Return the median over the item versions of their median times; None where there are fewer than three."""
    times = [one.seconds for one in figures if one is not None and one.seconds is not None]
    return statistics.median(times) if len(times) > 2 else None


def _shown(people: int) -> int | None:
    return None if is_small(people) else people
