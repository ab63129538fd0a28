"""The course folder is published into the workspace, version by version."""

from pathlib import Path

import pytest

from app.domain.refusals import Refusal, Sentence
from app.formats import course_folder as reader
from app.services.workspace import Workspace
from tests import builders
from tests.conftest import OpenWorkspace


def test_the_modules_of_the_folder_are_the_course(workspace: Workspace) -> None:
    course = workspace.catalogue.course()
    assert [current.module.id for current in course.modules] == ["locked-drawer", "tidy-desk"]
    assert course.problems == ()
    assert course.module("tidy-desk").policy.id == "office"


def test_an_unknown_module_is_refused(workspace: Workspace) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.catalogue.course().module("nowhere")
    assert refused.value.sentence is Sentence.MODULE_UNKNOWN


def test_an_unchanged_folder_is_not_read_again(opened: OpenWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
    first = opened()
    course = first.catalogue.course()
    first.close()

    def refuse(folder: Path) -> None:
        raise AssertionError(folder)

    monkeypatch.setattr(reader, "read_course", refuse)
    assert opened().catalogue.course() == course
    monkeypatch.undo()


def test_a_changed_folder_makes_a_new_edition_and_keeps_the_old(opened: OpenWorkspace, course_folder: Path) -> None:
    old = opened().catalogue.course()
    builders.write_module(course_folder, "tidy-desk", stem="Another stem")
    new = opened().catalogue.course()
    assert new.module("tidy-desk").edition != old.module("tidy-desk").edition
    assert new.module("locked-drawer").edition == old.module("locked-drawer").edition
    builders.write_module(course_folder, "tidy-desk")
    assert opened().catalogue.course().module("tidy-desk").edition == old.module("tidy-desk").edition


def test_a_faulty_module_is_told_and_the_others_are_taught(opened: OpenWorkspace, course_folder: Path) -> None:
    bank = course_folder / "modules/tidy-desk/items/bank.yaml"
    bank.write_text(bank.read_text().replace("single-choice", "guessing", 1))
    for _ in range(2):  # read from the folder, then from what was published
        course = opened().catalogue.course()
        assert [current.module.id for current in course.modules] == ["locked-drawer"]
        assert len(course.problems) == 1
        assert course.problems[0].startswith("modules/tidy-desk/items/bank.yaml:1: the kind “guessing” is not known")


def test_a_course_without_any_usable_module_is_refused(opened: OpenWorkspace, course_folder: Path) -> None:
    (course_folder / "policies/office/policy.yaml").write_text("id: [")
    with pytest.raises(Refusal) as refused:
        opened().catalogue.course()
    assert refused.value.sentence is Sentence.COURSE_EMPTY
    assert "policies/office/policy.yaml" in str(refused.value)
    builders.write(course_folder / "policies/office/policy.yaml", builders.POLICY_YAML)
    assert opened().catalogue.course().modules
