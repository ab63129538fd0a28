"""Reads what a module is without its items: `module.yaml`, the lesson pages and their pictures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import ValidationError

from app.domain.modules import Module, MustPass, Page, Picture, QuizRule
from app.domain.policy import Policy
from app.domain.texts import LANGUAGES, Language, Revised, Text
from app.formats.course_bank import Lacking, commitment_problems
from app.formats.course_faults import faults
from app.formats.course_items import text_of
from app.formats.course_languages import language_faults
from app.formats.course_schema import ModuleFile, revised_of
from app.formats.pictures import PictureFault, read_picture
from app.formats.problems import FaultyFile, Problem
from app.formats.yaml_reading import Document, read_prose, read_yaml

_PICTURE = re.compile(r"!\[[^\[\]\n]*+\]\(([^()\s]++(?:\([^()\s]*+\)[^()\s]*+)*+)\)")
"""No part of it goes past the next opening bracket, so that a flood of those is read in one go."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that the author accepts with a reason: by its id, for one item or for the whole module."""

    finding: str
    item: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Outline:
    """A module without items; `document` knows the lines of its `module.yaml`, `known` are the policy's commitments.

    `position` is its place in the course, `items_from` the modules that an assessment draws from, `revised` belongs
    to its pages one by one, `lacking` tells of lesson texts that are not there.
    """

    module: Module
    document: Document
    known: frozenset[str]
    position: int
    items_from: tuple[str, ...]
    accepted: tuple[Accepted, ...]
    revised: tuple[Revised | None, ...]
    lacking: tuple[Lacking, ...]

    def page_ids(self) -> frozenset[str]:
        """Return the ids of the lesson pages."""
        return frozenset(page.id for page in self.module.pages)

    def without_texts(self) -> "Outline":
        """Return the outline without what fills memory: the texts and pictures of the pages."""
        pages = tuple(replace(page, body=Text("", ""), pictures=()) for page in self.module.pages)
        return replace(self, module=replace(self.module, pages=pages))

    def problem(self, at: tuple[str | int, ...], what: str, mend: str) -> Problem:
        """Return a problem at a place of `module.yaml`."""
        return Problem(self.document.file, self.document.line(at), what, mend)

    def item_problems(self, item_ids: set[str]) -> list[Problem]:
        """Return what is wrong with a module whose files hold the items `item_ids`, and no others."""
        found = []
        shown = set()
        for position, page in enumerate(self.module.pages):
            for item_id in page.try_items:
                shown.add(item_id)
                if item_id not in item_ids:
                    found.append(self.problem(("lesson", position, "try"), f"there is no item “{item_id}”", "write it"))
        left = len(item_ids - shown)
        return found + ([] if self.items_from else self.draw_problems(left))

    def draw_problems(self, items: int) -> list[Problem]:
        """Return what is wrong with a quiz that has so many items to draw from."""
        if items >= self.module.quiz.draw:
            return []
        what = f"the quiz draws {self.module.quiz.draw} items of {items}"
        return [self.problem(("quiz", "draw"), what, "draw fewer, or write more items")]


def read_outline(folder: Path, shown: Path, policies: dict[str, Policy], problems: list[Problem]) -> Outline | None:
    """Read a module folder, named `shown`, and add its problems to the list.

    None where not even its `module.yaml` can be used.
    """
    try:
        document = read_yaml(folder / "module.yaml", shown / "module.yaml")
        file = ModuleFile.model_validate(document.value)
    except FaultyFile as error:
        problems.append(error.problem)
        return None
    except ValidationError as error:
        problems += faults(document, error)
        return None
    document.value = None
    languages = tuple(one for one in LANGUAGES if one in file.languages)
    unspoken = [fault.problem(document) for fault in language_faults(file, languages)]
    if unspoken:
        problems += unspoken
        return None
    policy = policies.get(file.policy)
    if policy is None:
        what = f"there is no usable policy “{file.policy}”"
        problems.append(Problem(document.file, document.line(("policy",)), what, "check content/policies"))
        return None
    reading = _Reading(folder, shown, document, file, frozenset(one.id for one in policy.commitments()), problems)
    return reading.outline()


class _Reading:
    """One reading of a module folder, which collects problems on the way."""

    def __init__(
        self,
        folder: Path,
        shown: Path,
        document: Document,
        file: ModuleFile,
        known: frozenset[str],
        problems: list[Problem],
    ) -> None:
        self._folder = folder
        self._shown = shown
        self._document = document
        self._file = file
        self._known = known
        self._problems = problems
        self._lacking: list[Lacking] = []
        self._languages = tuple(one for one in LANGUAGES if one in file.languages)

    def outline(self) -> Outline:
        """Read the rest of the module."""
        file = self._file
        if file.id != self._folder.name:
            self._fault(("id",), f"the id “{file.id}” is not the folder's name", "make them the same")
        self._problems += commitment_problems(self._document, ("commitments",), file.commitments, self._known)
        if not file.lesson and not file.items_from:
            self._fault((), "there is neither “lesson” nor “items_from”", "write a lesson page")
        page_ids: set[str] = set()
        for position, page in enumerate(file.lesson):
            if page.id in page_ids:
                self._fault(("lesson", position, "id"), f"the page “{page.id}” stands here twice", "rename one")
            page_ids.add(page.id)
        module = Module(
            id=file.id,
            version=file.version,
            policy=file.policy,
            title=text_of(file.title),
            summary=text_of(file.summary),
            minutes=file.minutes,
            commitments=tuple(file.commitments),
            pages=tuple(self._page(position) for position in range(len(file.lesson))),
            quiz=self._rule(),
            items=(),
            languages=self._languages,
        )
        return Outline(
            module=module,
            document=self._document,
            known=self._known,
            position=file.position,
            items_from=tuple(file.items_from),
            accepted=tuple(Accepted(one.finding, one.item, one.reason) for one in file.accepted),
            revised=tuple(revised_of(page) for page in file.lesson),
            lacking=tuple(self._lacking),
        )

    def _rule(self) -> QuizRule:
        quiz = self._file.quiz
        for position, need in enumerate(quiz.must_pass):
            at = ("quiz", "must_pass", position)
            if (need.commitment is None) == (need.topic is None):
                self._fault(at, "a must-pass rule names one thing", "give either “commitment:” or “topic:”")
            elif need.topic is not None and need.title is None:
                self._fault(at, "the topic has no title", "add “title:” in the languages of the module")
            elif need.commitment is not None:
                self._problems += commitment_problems(self._document, at, [need.commitment], self._known)
        return QuizRule(
            quiz.draw,
            quiz.pass_mark,
            quiz.each_commitment,
            quiz.each_must_pass,
            tuple(
                MustPass(need.commitment, need.topic, need.at_least, text_of(need.title) if need.title else None)
                for need in quiz.must_pass
            ),
            quiz.attempts,
            quiz.time_limit_minutes,
        )

    def _page(self, position: int) -> Page:
        page = self._file.lesson[position]
        at = ("lesson", position, "commitments")
        self._problems += commitment_problems(self._document, at, page.commitments, self._known)
        bodies: dict[Language, str] = {}
        for language in self._languages:
            name = f"lesson/{page.id}.{language}.md"
            try:
                bodies[language] = read_prose(self._folder / name, self._shown / name)
            except FaultyFile as error:
                self._problems.append(error.problem)
                bodies[language] = ""
                self._lacking.append(Lacking(tuple(page.commitments), language))
        return Page(
            page.id,
            text_of(page.title),
            Text(*(bodies.get(one, "").strip() for one in LANGUAGES)),
            tuple(page.commitments),
            tuple(page.try_),
            tuple(self._pictures(page.id, bodies)),
        )

    def _pictures(self, page_id: str, bodies: dict[Language, str]) -> Iterator[Picture]:
        """Yield each picture that a page names, once; a fault stands at the line that names it."""
        seen: set[str] = set()
        for language, body in bodies.items():
            for line, text in enumerate(body.splitlines(), start=1):
                for name in _PICTURE.findall(text):
                    if name in seen:
                        continue
                    seen.add(name)
                    try:
                        yield read_picture(self._folder, name)
                    except PictureFault as fault:
                        shown = self._shown / f"lesson/{page_id}.{language}.md"
                        self._problems.append(Problem(shown, line, fault.what, fault.mend))

    def _fault(self, at: tuple[str | int, ...], what: str, mend: str) -> None:
        self._problems.append(Problem(self._document.file, self._document.line(at), what, mend))
