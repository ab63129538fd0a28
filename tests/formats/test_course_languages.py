"""Course files of a module in one language: without the other one, and with it nowhere."""

import re
from pathlib import Path

import pytest

from app.formats.course_folder import Course, read_course
from app.formats.course_writing import module_files, sources_of
from app.formats.policy_writing import policy_files
from app.services.course_checking import check_course
from tests.builders import CONTENT_FOLDER, write_course

_JAPANESE = re.compile(r"^ *ja: .*\n|, ja: [^}]*(?=\})", re.MULTILINE)


def english(course: Path, module: str = "tidy-desk") -> Path:
    """Take the Japanese from the files of a module, and return its folder."""
    folder = course / "modules" / module
    for file in folder.rglob("*.yaml"):
        file.write_text(_JAPANESE.sub("", file.read_text("utf-8")), encoding="utf-8")
    for file in folder.rglob("*.ja.md"):
        file.unlink()
    head = folder / "module.yaml"
    head.write_text("languages: [en]\n" + head.read_text("utf-8"), encoding="utf-8")
    return folder


def told(course: Path) -> list[str]:
    return [f"{one.what}; {one.mend}" for one in read_course(course).problems]


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return write_course(tmp_path / "course")


def test_a_module_in_english_needs_no_japanese_anywhere(course: Path) -> None:
    english(course)
    assert told(course) == []
    module = next(one for one in read_course(course).modules if one.id == "tidy-desk")
    assert module.languages == ("en",)
    assert {module.title.ja, module.pages[0].body.ja, module.items[0].stem.ja} == {""}


def test_what_is_checked_finds_nothing_of_the_other_language(course: Path) -> None:
    english(course)
    report = check_course(course, CONTENT_FOLDER)
    assert report is not None
    assert report.errors == ()
    assert not any("ja" in str(one.finding.language) for one in report.warnings)
    assert not any("languages" in one.holes(whole_course=False) for one in report.coverage)
    english(course, "locked-drawer")
    report = check_course(course, CONTENT_FOLDER)
    assert report is not None
    assert {one.languages for one in report.coverage if one.items} == {("en",)}


def test_a_language_that_is_missing_or_too_many_is_told_at_its_line(course: Path) -> None:
    folder = english(course)
    bank = folder / "items" / "try.yaml"
    whole = bank.read_text("utf-8")
    bank.write_text(re.sub(r"stem: .*", 'stem: {en: "A", ja: 日本}', whole, count=1), encoding="utf-8")
    (told_,) = told(course)
    assert told_ == "the module is not in “ja”; remove it, or name it under “languages:” in module.yaml"
    bank.write_text(re.sub(r"stem: .*", "stem: {ja: 日本}", whole, count=1), encoding="utf-8")
    assert told(course)[0].startswith("“en” is missing")


@pytest.mark.parametrize("given", ["[]", "[fr]", "en"])
def test_other_languages_are_refused(course: Path, given: str) -> None:
    head = english(course) / "module.yaml"
    head.write_text(head.read_text("utf-8").replace("languages: [en]", f"languages: {given}"), encoding="utf-8")
    assert told(course) != []


def test_an_assessment_in_both_languages_draws_from_no_module_in_one(course: Path) -> None:
    english(course)
    head = course / "modules" / "locked-drawer" / "module.yaml"
    head.write_text(head.read_text("utf-8") + "items_from: [tidy-desk]\n", encoding="utf-8")
    (fault,) = told(course)
    assert fault.startswith("the items of the module “tidy-desk” are not in “ja”")
    report = check_course(course, CONTENT_FOLDER)
    assert report is not None
    assert [one.what for one in report.errors] == ["the items of the module “tidy-desk” are not in “ja”"]


def test_it_is_written_and_read_back_as_it_was(course: Path, tmp_path: Path) -> None:
    english(course)
    before = read_course(course)
    again = read_course(_written(before, tmp_path / "again"))
    assert again.problems == ()
    assert again.modules == before.modules
    assert not list((tmp_path / "again" / "modules" / "tidy-desk").rglob("*.ja.md"))


def _written(course: Course, folder: Path) -> Path:
    files: dict[str, bytes] = {}
    for policy in course.policies:
        files |= policy_files(policy)
    for position, module in enumerate(course.modules, start=1):
        files |= module_files(module, position, sources_of(module, course.modules))
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder
