"""Reads a course folder (policies and modules) into domain values; a fault in one module leaves the others usable."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from app.domain.items import Item, ItemKind, Option, Statement
from app.domain.modules import Module, Page, QuizRule
from app.domain.policy import Commitment, ConditionPoint, Conditions, Policy, Section
from app.domain.texts import LANGUAGES, Text
from app.formats.course_faults import faults
from app.formats.course_schema import ItemFile, ModuleFile, OptionFile, PolicyFile, TextFile, TrueFalseReasonFile
from app.formats.problems import FaultyFile, Problem
from app.formats.yaml_reading import Document, read_text, read_yaml

_ITEM: TypeAdapter[Any] = TypeAdapter(ItemFile)


@dataclass(frozen=True, slots=True)
class Course:
    """What a course folder holds: the usable policies and modules, and every problem of the rest."""

    policies: tuple[Policy, ...]
    modules: tuple[Module, ...]
    problems: tuple[Problem, ...]


def read_course(folder: Path) -> Course:
    """Read every policy and module under `folder`; it raises nothing, faults are in the result."""
    problems: list[Problem] = []
    policies: dict[str, Policy] = {}
    for path in sorted(folder.glob("policies/*/policy.yaml")):
        policy = _policy(path, folder, problems)
        if policy is not None:
            policies[policy.id] = policy
    modules = []
    for path in sorted(folder.glob("modules/*/module.yaml")):
        found: list[Problem] = []
        module = _ModuleReader(path.parent, folder, policies, found).read()
        if module is not None and not found:
            modules.append(module)
        problems += found
    return Course(tuple(policies.values()), tuple(modules), tuple(problems))


def _policy(path: Path, root: Path, problems: list[Problem]) -> Policy | None:
    try:
        document = read_yaml(path, path.relative_to(root))
        file = PolicyFile.model_validate(document.value)
        effective = date.fromisoformat(file.effective)
    except FaultyFile as error:
        problems.append(error.problem)
        return None
    except ValidationError as error:
        problems += faults(document, error)
        return None
    except ValueError:
        line = document.line(("effective",))
        problems.append(Problem(document.file, line, "“effective” is no date", "write it as in “2026-01-31”"))
        return None
    if file.id != path.parent.name:
        what = f"the id “{file.id}” is not the folder's name"
        problems.append(Problem(document.file, document.line(("id",)), what, "make them the same"))
        return None
    sections = []
    for number, section in enumerate(file.sections, start=1):
        commitments = tuple(
            Commitment(
                id=entry.id,
                number=f"{number}.{position}",
                label=_text(entry.label),
                text=_text(entry.text),
                note=_text(entry.note),
                reference=_text(entry.reference),
                conditions=None
                if entry.conditions is None
                else Conditions(
                    _text(entry.conditions.title),
                    tuple(ConditionPoint(point.id, _text(point.text)) for point in entry.conditions.points),
                ),
            )
            for position, entry in enumerate(section.commitments, start=1)
        )
        sections.append(Section(section.id, number, _text(section.title), _text(section.reference), commitments))
    policy = Policy(file.id, file.version, effective, _text(file.title), _text(file.source), tuple(sections))
    ids = [commitment.id for commitment in policy.commitments()]
    for commitment_id in sorted({one for one in ids if ids.count(one) > 1}):
        problems.append(Problem(document.file, 1, f"the commitment “{commitment_id}” stands here twice", "rename one"))
        return None
    return policy


def _text(file: TextFile) -> Text:
    return Text(file.en, file.ja)


class _ModuleReader:
    """Reads one module folder and collects its problems."""

    def __init__(self, folder: Path, root: Path, policies: dict[str, Policy], problems: list[Problem]) -> None:
        self._folder = folder
        self._root = root
        self._policies = policies
        self._problems = problems

    def read(self) -> Module | None:
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
            title=_text(file.title),
            summary=_text(file.summary),
            minutes=file.minutes,
            commitments=tuple(file.commitments),
            pages=pages,
            quiz=QuizRule(file.quiz.draw, file.quiz.pass_mark, file.quiz.each_commitment),
            items=items,
        )
        if not self._problems:  # an item that could not be read is no item that is not there
            self._check_items_are_there(document, file, module)
        return module

    def _check_items_are_there(self, document: Document, file: ModuleFile, module: Module) -> None:
        ids = {item.id for item in module.items}
        for position, page in enumerate(file.lesson):
            for item_id in page.try_:
                if item_id not in ids:
                    self._fault(document, ("lesson", position, "try"), f"there is no item “{item_id}”", "write it")
        if len(module.bank()) < file.quiz.draw:
            what = f"the quiz draws {file.quiz.draw} items of {len(module.bank())}"
            self._fault(document, ("quiz", "draw"), what, "draw fewer, or write more items")

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
            page.id, _text(page.title), Text(bodies["en"], bodies["ja"]), tuple(page.commitments), tuple(page.try_)
        )

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
                self._check_key(document, position, file)
                yield _item(file)

    def _check_key(self, document: Document, position: int, file: Any) -> None:
        field = "reasons" if isinstance(file, TrueFalseReasonFile) else "options"
        options: list[OptionFile] = getattr(file, field)
        ids = [option.id for option in options]
        right = sum(option.right for option in options)
        if len(set(ids)) < len(ids):
            self._fault(document, (position, field), "two options have one id", "give each option its own id")
        if right == 0:
            self._fault(document, (position, field), "no option is right", "mark the key with “right: true”")
        elif right > 1 and file.kind != ItemKind.MULTIPLE_ANSWERS.value:
            self._fault(document, (position, field), f"{right} options are right", "mark just one")

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


def _item(file: Any) -> Item:
    reasoned = isinstance(file, TrueFalseReasonFile)
    return Item(
        id=file.id,
        kind=ItemKind(file.kind),
        commitments=tuple(file.commitments),
        situation=file.situation,
        difficulty=file.difficulty,
        page=file.page,
        stem=_text(file.stem),
        question=_text(file.question) if file.question else None,
        explanation=_text(file.explanation),
        options=tuple(
            Option(option.id, _text(option.text), _text(option.feedback), option.right)
            for option in (file.reasons if reasoned else file.options)
        ),
        statement=Statement(file.statement_is, _text(file.feedback_if_true), _text(file.feedback_if_false))
        if reasoned
        else None,
    )
