"""A course that is written is read back as the same course."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.items import ItemKind
from app.formats.course_folder import Course, read_course
from app.formats.course_writing import UnwritableCourse, module_files, sources_of
from app.formats.policy_writing import policy_files
from tests import builders
from tests.domain.drafts import without_feedback


@pytest.fixture(scope="module")
def shipped() -> Course:
    return read_course(builders.CONTENT_FOLDER)


def written(course: Course, folder: Path) -> Path:
    """Write a course into a folder."""
    files: dict[str, bytes] = {}
    for policy in course.policies:
        files |= policy_files(policy)
    for position, module in enumerate(course.modules, start=1):
        files |= module_files(module, position, sources_of(module, course.modules))
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def test_the_whole_shipped_course_is_read_back_as_it_was(shipped: Course, tmp_path: Path) -> None:
    again = read_course(written(shipped, tmp_path))
    assert again.problems == ()
    assert again.policies == shipped.policies
    assert again.modules == shipped.modules


def test_that_course_has_everything_that_can_be_written(shipped: Course) -> None:
    kinds = {item.kind for module in shipped.modules for item in module.items}
    assert kinds == set(ItemKind)
    assert any(page.pictures for module in shipped.modules for page in module.pages)
    assert any(not module.pages for module in shipped.modules)
    assert all(policy.sharing is not None for policy in shipped.policies)


def test_a_text_stands_in_one_line_and_the_files_of_the_same_module_are_the_same(shipped: Course) -> None:
    module = shipped.modules[0]
    files = module_files(module, 1)
    assert files == module_files(module, 1)
    text = files[f"modules/{module.id}/module.yaml"].decode()
    assert f"  ja: {module.title.ja}\n" in text


def test_an_assessment_needs_the_modules_that_it_draws_from(shipped: Course) -> None:
    assessment = next(module for module in shipped.modules if not module.pages)
    assert len(sources_of(assessment, shipped.modules)) == 7
    with pytest.raises(UnwritableCourse, match="final-assessment"):
        sources_of(assessment, [one for one in shipped.modules if one.id != "purposes"])


def test_a_course_without_feedback_is_written_without_it_and_read_back(shipped: Course, tmp_path: Path) -> None:
    modules = [replace(one, items=tuple(map(without_feedback, one.items))) for one in shipped.modules]
    again = read_course(written(replace(shipped, modules=tuple(modules)), tmp_path))
    assert again.problems == ()
    assert list(again.modules) == modules
    assert not any("feedback:" in file.read_text("utf-8") for file in tmp_path.rglob("items.yaml"))
