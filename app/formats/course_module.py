"""Reads one module folder: its `module.yaml`, lesson pages, pictures and items."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from app.domain.items import Item
from app.domain.modules import Module, MustPass, Page, Picture, QuizRule
from app.domain.policy import Policy
from app.domain.texts import LANGUAGES, Language, Text
from app.formats.course_faults import faults
from app.formats.course_items import item_of, key_faults, text_of
from app.formats.course_schema import ItemFile, ModuleFile
from app.formats.pictures import PictureFault, read_picture
from app.formats.problems import FaultyFile, Problem
from app.formats.yaml_reading import Document, read_text, read_yaml

_ITEM: TypeAdapter[Any] = TypeAdapter(ItemFile)
_PICTURE = re.compile(r"!\[[^\]\n]*\]\(([^)\s]+)\)")


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that the author accepts with a reason: by its id, for one item or for the whole module."""

    finding: str
    item: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class ModuleSource:
    """A module and where it comes from.

    `file` and `line` are those of its `module.yaml`, `places` the file and line of each item by id; `position` is its place in
    the course, `items_from` the modules that an assessment draws from.
    """

    module: Module
    file: Path
    line: int
    position: int
    items_from: tuple[str, ...]
    accepted: tuple[Accepted, ...]
    places: dict[str, tuple[Path, int]]


class ModuleReader:
    """Reads one module folder and collects its problems."""

    def __init__(self, folder: Path, root: Path, policies: dict[str, Policy], problems: list[Problem]) -> None:
        self._folder = folder
        self._root = root
        self._policies = policies
        self._problems = problems
        self._places: dict[str, tuple[Path, int]] = {}

    def read(self) -> ModuleSource | None:
        """Return the module, None where not even its `module.yaml` can be used."""
        try:
            document = read_yaml(self._folder / "module.yaml", self._shown("module.yaml"))
            file = ModuleFile.model_validate(document.value)
        except FaultyFile as error:
            self._problems.append(error.problem)
            return None
        except ValidationError as error:
            self._problems += faults(document, error)
            return None
        if file.id != self._folder.name:
            self._fault(document, ("id",), f"the id “{file.id}” is not the folder's name", "make them the same")
        policy = self._policies.get(file.policy)
        if policy is None:
            self._fault(document, ("policy",), f"there is no usable policy “{file.policy}”", "check content/policies")
            return None
        known = {commitment.id for commitment in policy.commitments()}
        self._check_commitments(document, ("commitments",), file.commitments, known)
        if not file.lesson and not file.items_from:
            self._fault(document, (), "there is neither “lesson” nor “items_from”", "write a lesson page")
        page_ids = [page.id for page in file.lesson]
        for position, page_id in enumerate(page_ids):
            if page_id in page_ids[:position]:
                self._fault(
                    document, ("lesson", position, "id"), f"the page “{page_id}” stands here twice", "rename one"
                )
        items = tuple(self._items(known, set(page_ids)))
        pages = tuple(self._page(document, file, position, known) for position in range(len(file.lesson)))
        module = Module(
            id=file.id,
            version=file.version,
            policy=file.policy,
            title=text_of(file.title),
            summary=text_of(file.summary),
            minutes=file.minutes,
            commitments=tuple(file.commitments),
            pages=pages,
            quiz=self._rule(document, file, known),
            items=items,
        )
        if not self._problems and not file.items_from:  # an item that could not be read is no item that is not there
            self._check_items_are_there(document, file, module)
        return ModuleSource(
            module=module,
            file=document.file,
            line=document.line(("quiz",)),
            position=file.position,
            items_from=tuple(file.items_from),
            accepted=tuple(Accepted(one.finding, one.item, one.reason) for one in file.accepted),
            places=self._places,
        )

    def _check_items_are_there(self, document: Document, file: ModuleFile, module: Module) -> None:
        ids = {item.id for item in module.items}
        for position, page in enumerate(file.lesson):
            for item_id in page.try_:
                if item_id not in ids:
                    self._fault(document, ("lesson", position, "try"), f"there is no item “{item_id}”", "write it")
        if len(module.bank()) < file.quiz.draw:
            what = f"the quiz draws {file.quiz.draw} items of {len(module.bank())}"
            self._fault(document, ("quiz", "draw"), what, "draw fewer, or write more items")

    def _rule(self, document: Document, file: ModuleFile, known: set[str]) -> QuizRule:
        for position, need in enumerate(file.quiz.must_pass):
            at = ("quiz", "must_pass", position)
            if (need.commitment is None) == (need.topic is None):
                self._fault(document, at, "a must-pass rule names one thing", "give either “commitment:” or “topic:”")
            elif need.topic is not None and need.title is None:
                self._fault(document, at, "the topic has no title", "add “title:” in both languages")
            elif need.commitment is not None:
                self._check_commitments(document, at, [need.commitment], known)
        return QuizRule(
            file.quiz.draw,
            file.quiz.pass_mark,
            file.quiz.each_commitment,
            file.quiz.each_must_pass,
            tuple(
                MustPass(need.commitment, need.topic, need.at_least, text_of(need.title) if need.title else None)
                for need in file.quiz.must_pass
            ),
        )

    def _page(self, document: Document, file: ModuleFile, position: int, known: set[str]) -> Page:
        page = file.lesson[position]
        at = ("lesson", position)
        self._check_commitments(document, (*at, "commitments"), page.commitments, known)
        bodies = {}
        for language in LANGUAGES:
            name = f"lesson/{page.id}.{language}.md"
            try:
                bodies[language] = read_text(self._folder / name, self._shown(name)).strip()
            except FaultyFile as error:
                self._problems.append(error.problem)
                bodies[language] = ""
        return Page(
            page.id,
            text_of(page.title),
            Text(bodies["en"], bodies["ja"]),
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
                        shown = self._shown(f"lesson/{page_id}.{language}.md")
                        self._problems.append(Problem(shown, line, fault.what, fault.mend))

    def _items(self, known: set[str], pages: set[str]) -> Iterator[Item]:
        seen: set[str] = set()
        for path in sorted(self._folder.glob("items/*.yaml")):
            try:
                document = read_yaml(path, self._shown(f"items/{path.name}"))
            except FaultyFile as error:
                self._problems.append(error.problem)
                continue
            if not isinstance(document.value, list):
                self._fault(document, (), "the file is not a list of items", "begin each item with “- id:”")
                continue
            for position, value in enumerate(document.value):
                try:
                    file = _ITEM.validate_python(value)
                except ValidationError as error:
                    self._problems += faults(document, error, (position,))
                    continue
                if file.id in seen:
                    self._fault(document, (position, "id"), f"the id “{file.id}” is used twice", "rename one of them")
                seen.add(file.id)
                self._check_commitments(document, (position, "commitments"), file.commitments, known)
                if file.page is not None and file.page not in pages:
                    self._fault(
                        document, (position, "page"), f"there is no page “{file.page}”", "use an id of the lesson"
                    )
                for at, what, mend in key_faults(file):
                    self._fault(document, (position, *at), what, mend)
                self._places[file.id] = (document.file, document.line((position,)))
                yield item_of(file)

    def _check_commitments(
        self, document: Document, at: tuple[str | int, ...], commitments: list[str], known: set[str]
    ) -> None:
        for position, commitment in enumerate(commitments):
            if commitment not in known:
                what = f"the policy has no commitment “{commitment}”"
                self._fault(document, (*at, position), what, "use an id of policy.yaml")

    def _fault(self, document: Document, at: tuple[str | int, ...], what: str, mend: str) -> None:
        self._problems.append(Problem(document.file, document.line(at), what, mend))

    def _shown(self, name: str) -> Path:
        return self._folder.relative_to(self._root) / name
