"""Checks a course, or one module of it: faults, weaknesses of item writing, and what covers each commitment."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.course_coverage import ENOUGH_ITEMS, Coverage, ItemSketch, bank_findings, uncovered
from app.domain.findings import Finding, FindingId
from app.domain.item_writing import translation_older
from app.domain.policy import Policy
from app.domain.texts import LANGUAGES, Language
from app.formats.course_bank import Lacking, bank_paths
from app.formats.course_folder import read_policies
from app.formats.course_languages import source_fault
from app.formats.course_module import used_twice
from app.formats.course_outline import Outline, read_outline
from app.formats.course_places import CoursePlace, find_place
from app.formats.problems import Problem
from app.services.bank_checking import BankOrder, BankReport, check_banks

Place = tuple[Path, int]


@dataclass(frozen=True, slots=True)
class Warned:
    """A finding at its place; `item` is None where it is about a whole module."""

    file: Path
    line: int
    finding: Finding
    item: str | None


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found: `errors` and `warnings` in the order of files and lines, `coverage` in that of the policy."""

    errors: tuple[Problem, ...]
    warnings: tuple[Warned, ...]
    accepted: int
    coverage: tuple[Coverage, ...]
    modules: int
    items: int
    whole_course: bool


@dataclass(slots=True)
class _Module:
    """A module while the check goes on."""

    outline: Outline
    places: dict[str, Place] = field(default_factory=dict)
    sketches: list[ItemSketch] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Warned] = field(default_factory=list)
    lacking: list[Lacking] = field(default_factory=list)

    def bank(self) -> list[ItemSketch]:
        """Return the items that a quiz may draw."""
        shown = {item_id for page in self.outline.module.pages for item_id in page.try_items}
        return [one for one in self.sketches if one.id not in shown]

    def warn(self, at: tuple[str | int, ...], finding: Finding) -> None:
        """Add a finding about the module as a whole."""
        document = self.outline.document
        self.warnings.append(Warned(document.file, document.line(at), finding, None))


def check_course(path: Path, shipped: Path) -> CheckReport | None:
    """Check the course or module folder at `path`; None where there is neither.

    Modules without policies of their own are held against those of the `shipped` course. Files are named from the
    working folder where they lie under it.
    """
    place = find_place(path, shipped)
    return None if place is None else _Check(place).report()


class _Check:
    """One check; of the items only sketches are kept."""

    def __init__(self, place: CoursePlace) -> None:
        self._place = place
        self._errors: list[Problem] = []
        self._modules: list[_Module] = []
        self._accepted = 0

    def report(self) -> CheckReport:
        """Check everything and return what was found."""
        place = self._place
        in_policies: list[Problem] = []
        policies = read_policies(place.policies, in_policies)
        root = _shown(place.policies)
        self._errors += [Problem(root / one.file, one.line, one.what, one.mend) for one in in_policies]
        self._modules = self._read(place.modules, policies, self._errors)
        self._find_taken_ids()
        needed = {name for module in self._modules for name in module.outline.items_from}
        beside = [folder for folder in place.beside if folder.name in needed]
        beside_problems: list[Problem] = []
        others = self._read(beside, policies, beside_problems)
        usable = {module.outline.module.id: module for module in self._modules + others if not module.problems}
        for module in self._modules:
            self._finish(module, usable)
            self._errors += module.problems
        if place.whole:
            self._find_thin(policies)
        for module in self._modules:
            self._accept(module)
        warnings = [one for module in self._modules for one in module.warnings]
        return CheckReport(
            errors=tuple(sorted(self._errors, key=lambda one: (str(one.file), one.line))),
            warnings=tuple(sorted(warnings, key=lambda one: (str(one.file), one.line, one.finding.id))),
            accepted=self._accepted,
            coverage=self._coverage(policies),
            modules=len(self._modules),
            items=sum(len(module.sketches) for module in self._modules),
            whole_course=place.whole,
        )

    def _read(self, folders: Iterable[Path], policies: dict[str, Policy], problems: list[Problem]) -> list[_Module]:
        """Read modules; problems of those whose `module.yaml` cannot be used go to the list."""
        modules: list[_Module] = []
        orders: list[BankOrder] = []
        owners: list[_Module] = []
        for folder in folders:
            found: list[Problem] = []
            outline = read_outline(folder, _shown(folder), policies, found)
            if outline is None:
                problems += found
                continue
            module = _Module(outline.without_texts(), problems=found, lacking=list(outline.lacking))
            modules.append(module)
            for path in bank_paths(folder):
                shown = _shown(folder) / "items" / path.name
                size = path.stat().st_size if path.is_file() else 0
                spoken = outline.module.languages
                orders.append(BankOrder(path, shown, outline.known, outline.page_ids(), spoken, size))
                owners.append(module)
        for module, report in zip(owners, check_banks(orders), strict=True):
            _take(module, report)
        return modules

    def _find_taken_ids(self) -> None:
        first: dict[str, Place] = {}
        for module in self._modules:
            for item_id, (file, line) in module.places.items():
                if item_id in first:
                    module.problems.append(used_twice(item_id, file, line, first[item_id]))
                first.setdefault(item_id, (file, line))

    def _finish(self, module: _Module, usable: dict[str, _Module]) -> None:
        """Find what a module shows only when all its items are known, and those that it draws from."""
        outline = module.outline
        if not module.problems:
            module.problems += outline.item_problems(set(module.places))
        bank = module.bank()
        for name in outline.items_from:
            other = usable.get(name)
            if other is None or other.outline.items_from or other.problems:
                what = f"there is no usable module “{name}” to take items from"
                module.problems.append(outline.problem(("items_from",), what, "check that module first"))
            elif unspoken := source_fault(outline.module, other.outline.module):
                module.problems.append(outline.problem(("items_from",), *unspoken))
            else:
                bank += other.bank()
        if outline.items_from and not module.problems:
            module.problems += outline.draw_problems(len(bank))
        for commitment in uncovered(outline.module.commitments, bank):
            at = ("commitments", outline.module.commitments.index(commitment))
            what = f"no item of the quiz is about “{commitment}”"
            module.warn(at, Finding(FindingId.UNCOVERED_COMMITMENT, what, "write some, or take it from the list"))
        for finding in bank_findings(module.sketches, bank):
            module.warn(("quiz",), finding)
        for position, revised in enumerate(outline.revised):
            older = revised.older() if revised is not None else None
            if older is not None and outline.module.languages == LANGUAGES:
                name = f"the page “{outline.module.pages[position].id}”"
                module.warn(("lesson", position), translation_older(name, older))

    def _find_thin(self, policies: dict[str, Policy]) -> None:
        """Tell each commitment with few items over the course, at the first module that lists it."""
        counts = self._counts()
        for policy in policies.values():
            for commitment in policy.commitments():
                listing = next((one for one in self._modules if commitment.id in one.outline.module.commitments), None)
                if listing is None or counts[commitment.id] >= ENOUGH_ITEMS:
                    continue
                what = f"the course has {counts[commitment.id]} items about “{commitment.id}”"
                finding = Finding(FindingId.THIN_COMMITMENT, what, f"write {ENOUGH_ITEMS} at least")
                listing.warn(("commitments", listing.outline.module.commitments.index(commitment.id)), finding)

    def _counts(self) -> Counter[str]:
        return Counter(about for module in self._modules for one in module.bank() for about in one.commitments)

    def _accept(self, module: _Module) -> None:
        """Take out the findings that the author accepted; an acceptance that silences nothing is a finding itself."""
        silent: set[int] = set()
        for position, accepted in enumerate(module.outline.accepted):
            matching = {
                number
                for number, one in enumerate(module.warnings)
                if one.finding.id == accepted.finding and accepted.item in (None, one.item)
            }
            silent |= matching
            if not matching:
                about = f"“{accepted.finding}”" + (f" of “{accepted.item}”" if accepted.item else "")
                what = f"{about} is accepted, but not found"
                mend = "remove the entry, or check its spelling"
                module.warn(("accepted", position), Finding(FindingId.UNUSED_ACCEPTED, what, mend))
        self._accepted += len(silent)
        module.warnings = [one for number, one in enumerate(module.warnings) if number not in silent]

    def _spoken(self) -> Mapping[str, tuple[Language, ...]]:
        """Return the languages of the modules about each commitment; both where there is none."""
        found: dict[str, set[Language]] = {}
        for module in self._modules:
            for about in module.outline.module.commitments:
                found.setdefault(about, set()).update(module.outline.module.languages)
        chosen = {about: tuple(one for one in LANGUAGES if one in spoken) for about, spoken in found.items()}
        return defaultdict(lambda: LANGUAGES, chosen)

    def _coverage(self, policies: dict[str, Policy]) -> tuple[Coverage, ...]:
        modules = self._modules
        counts = self._counts()
        situations = Counter(
            about for module in modules for one in module.bank() if one.situation for about in one.commitments
        )
        pages = Counter(
            about for module in modules for page in module.outline.module.pages for about in page.commitments
        )
        lacking = {(about, one.language) for module in modules for one in module.lacking for about in one.commitments}
        spoken = self._spoken()
        asked = {about for module in modules for about in module.outline.module.commitments}
        ids = (commitment.id for policy in policies.values() for commitment in policy.commitments())
        return tuple(
            Coverage(
                one,
                pages[one],
                counts[one],
                situations[one],
                tuple(language for language in spoken[one] if (one, language) not in lacking)
                if pages[one] or counts[one]
                else (),
                spoken[one],
            )
            for one in ids
            if self._place.whole or one in asked
        )


def _take(module: _Module, report: BankReport) -> None:
    """Add what is kept of a checked file to its module."""
    module.problems += report.problems
    module.lacking += report.lacking
    module.warnings += [Warned(report.file, line, finding, item_id) for item_id, line, finding in report.findings]
    for sketch in report.sketches:
        first = module.places.get(sketch.id)
        if first is not None and first[0] != report.file:
            module.problems.append(used_twice(sketch.id, report.file, sketch.line, first))
        module.places.setdefault(sketch.id, (report.file, sketch.line))
        module.sketches.append(sketch)


def _shown(folder: Path) -> Path:
    """Return a folder as people see it: from the working folder where it lies under it."""
    here = Path.cwd()
    return Path(os.path.relpath(folder, here)) if folder.is_relative_to(here) else folder
