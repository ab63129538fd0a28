"""A whole course and a single module are checked: faults across files, findings, what is accepted, and coverage."""

from pathlib import Path

import pytest

from app.services import bank_checking
from app.services.course_checking import CheckReport, check_course
from tests import builders

CONTENT = Path(__file__).parents[2] / "content"
DESK = "modules/tidy-desk"
ACCEPT = "accepted:\n  - finding: {}\n    reason: Made up for tests\n"


def check(path: Path) -> CheckReport:
    report = check_course(path, CONTENT)
    assert report is not None
    return report


def told(report: CheckReport) -> list[str]:
    return [problem.what for problem in report.errors]


def found(report: CheckReport) -> list[str]:
    return [one.finding.id.value for one in report.warnings]


def append(path: Path, content: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + content, encoding="utf-8")


def test_the_shipped_course_has_no_error_and_no_warning_without_a_reason() -> None:
    report = check(CONTENT)
    assert [str(problem) for problem in report.errors] == []
    assert [f"{one.file}:{one.line}: {one.finding.what}" for one in report.warnings] == []
    assert report.items >= 160
    assert [one.commitment for one in report.coverage if one.holes(whole_course=True)] == []
    assert len(report.coverage) == 25


def test_a_path_without_a_course_has_no_report(tmp_path: Path) -> None:
    assert check_course(tmp_path, CONTENT) is None
    assert check_course(tmp_path / "nowhere", CONTENT) is None


def test_a_course_without_a_fault_has_no_error(course_folder: Path) -> None:
    assert told(check(course_folder)) == []
    assert check(course_folder).modules == 2


def test_a_module_alone_has_the_policies_of_its_course(course_folder: Path) -> None:
    report = check(course_folder / DESK)
    assert told(report) == []
    assert [one.commitment for one in report.coverage] == ["protect.desk", "protect.screen", "ask.first"]


def test_an_id_used_in_another_file_and_in_another_module_is_told(course_folder: Path) -> None:
    twice = builders.choice_yaml("tidy-desk.protect-desk-1")
    builders.write(course_folder / DESK / "items/more.yaml", twice)
    assert any("“tidy-desk.protect-desk-1” is used twice, first in" in one for one in told(check(course_folder)))
    (course_folder / DESK / "items/more.yaml").unlink()
    builders.write(course_folder / "modules/locked-drawer/items/more.yaml", twice.replace("  page: 01-desk\n", ""))
    assert any("is used twice" in one for one in told(check(course_folder)))
    assert not any("is used twice" in one for one in told(check(course_folder / DESK)))


def test_an_accepted_finding_is_silent_and_an_idle_acceptance_is_told(course_folder: Path) -> None:
    before = found(check(course_folder / DESK))
    assert before
    append(course_folder / DESK / "module.yaml", ACCEPT.format(before[0]))
    after = check(course_folder / DESK)
    assert before[0] not in found(after)
    assert after.accepted == before.count(before[0])
    path = course_folder / DESK / "module.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(before[0], "made-up"), encoding="utf-8")
    assert "unused-accepted" in found(check(course_folder / DESK))


def test_a_commitment_with_few_items_is_thin_in_a_whole_course_only(course_folder: Path) -> None:
    (course_folder / "modules/locked-drawer/module.yaml").unlink()
    assert "thin-commitment" in found(check(course_folder))
    assert "thin-commitment" not in found(check(course_folder / DESK))


def test_a_commitment_without_an_item_is_uncovered(course_folder: Path) -> None:
    path = course_folder / DESK / "items/bank.yaml"
    content = path.read_text(encoding="utf-8").replace("[ask.first]", "[protect.desk]")
    path.write_text(content, encoding="utf-8")
    report = check(course_folder / DESK)
    assert "uncovered-commitment" in found(report)
    assert report.coverage[2].holes(whole_course=False) == ("items", "situations")


def test_a_missing_language_is_a_hole(course_folder: Path) -> None:
    path = course_folder / DESK / "items/bank.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(", ja: 設問", "", 1), encoding="utf-8")
    report = check(course_folder / DESK)
    assert told(report) == ["“ja” is missing"]
    assert "languages" in report.coverage[0].holes(whole_course=False)


def test_an_assessment_draws_from_its_modules_and_tells_of_one_that_is_not_there(course_folder: Path) -> None:
    source = builders.MODULE_YAML
    start, end = source.index("lesson:"), source.index("quiz:")
    whole = source[:start].replace("id: tidy-desk", "id: final") + "items_from: [tidy-desk]\n" + source[end:]
    builders.write(course_folder / "modules/final/module.yaml", whole)
    assert told(check(course_folder)) == []
    assert told(check(course_folder / "modules/final")) == []
    builders.write(course_folder / "modules/final/module.yaml", whole.replace("[tidy-desk]", "[nowhere]"))
    assert told(check(course_folder)) == ["there is no usable module “nowhere” to take items from"]


@pytest.mark.parametrize(
    ("content", "what"),
    [(None, "there is no picture"), (b"GIF89a", "neither PNG nor JPEG"), (b"x" * 2_100_000, "larger than 2 MB")],
)
def test_a_picture_that_cannot_be_used_is_told_at_its_line(
    course_folder: Path, content: bytes | None, what: str
) -> None:
    append(course_folder / DESK / "lesson/01-desk.en.md", "\n\n![A desk](images/desk.png)\n")
    if content is not None:
        (course_folder / DESK / "images").mkdir()
        (course_folder / DESK / "images/desk.png").write_bytes(content)
    (problem,) = check(course_folder).errors
    assert what in problem.what
    assert (problem.file.name, problem.line) == ("01-desk.en.md", 4)


def test_two_processes_find_what_one_finds(course_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = check(course_folder)
    monkeypatch.setattr(bank_checking, "WORTH_PROCESSES", 0)
    assert check(course_folder) == alone
