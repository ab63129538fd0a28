"""The material of a pack: every kind of item with its right answer, from the course that is shipped."""

from pathlib import Path

import pytest

from app.domain.items import ItemKind
from app.domain.modules import Module
from app.domain.policy import Policy
from app.formats.evidence_module_html import module_page
from app.formats.evidence_policy_html import policy_page
from app.formats.evidence_zip import PackWriter, safe_part
from app.formats.html_writing import text
from app.services.course_catalogue import CurrentCourse
from app.services.workspace import open_workspace
from tests.builders import CONTENT_FOLDER, RESOURCES, StandingClock
from tests.formats.test_html_writing import Seen


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> CurrentCourse:
    path = tmp_path_factory.mktemp("course") / "x.clausewise"
    workspace = open_workspace(path, CONTENT_FOLDER, StandingClock(), resources=RESOURCES)
    found = workspace.catalogue.course()
    workspace.close()
    return found


@pytest.fixture(scope="module")
def policy(course: CurrentCourse) -> Policy:
    return course.policy


def pages(course: CurrentCourse) -> list[tuple[Module, str]]:
    return [
        (one.module, module_page(one.module, course.policy, "../policy/p.html", "d" * 64, "en"))
        for one in course.modules
    ]


def test_the_policy_page_has_every_commitment_in_both_languages(policy: Policy) -> None:
    made = policy_page(policy, "d" * 64, "ja")
    shown = Seen(made).words
    found = list(policy.commitments())
    assert len(found) == 25
    for one in found:
        assert f"§{one.number}" in shown and one.text.en in shown and one.text.ja in shown and one.id in shown
    assert policy.wording("en") in shown and policy.wording("ja") in shown


def test_a_module_page_has_every_lesson_page_and_every_item_in_both_languages(course: CurrentCourse) -> None:
    kinds: set[ItemKind] = set()
    for module, made in pages(course):
        for page in module.pages:
            assert text(page.title.en) in made and text(page.title.ja) in made
        for item in module.items:
            kinds.add(item.kind)
            assert f">{item.id}</span>" in made
            assert text(item.stem.en.split("\n")[0]) in made and text(item.stem.ja.split("\n")[0]) in made
            for option in item.options:
                assert text(option.text.en) in made and text(option.text.ja) in made
    assert kinds == set(ItemKind)


def test_right_answers_are_marked_in_words(course: CurrentCourse) -> None:
    module, made = pages(course)[0]
    item = next(one for one in module.items if one.kind is ItemKind.SINGLE_CHOICE)
    (right,) = [option for option in item.options if option.right]
    start = made.index(f">{item.id}</span>")
    row = made[made.index(text(right.text.en), start) :]
    assert row[len(text(right.text.en)) :].startswith('</td><td><span class="right">✓ right</span>')


def test_pictures_of_lessons_are_in_the_page_itself(course: CurrentCourse) -> None:
    with_pictures = [(module, made) for module, made in pages(course) if any(page.pictures for page in module.pages)]
    assert with_pictures
    for module, made in with_pictures:
        count = len({picture.name for page in module.pages for picture in page.pictures})
        assert made.count('<img src="data:image/') >= count


@pytest.mark.parametrize("name", ["../x", "/x", "a/../b", "a\\b", "", "a b", "x\n", "ä", ".x", "a//b"])
def test_a_pack_takes_no_name_that_leads_out_of_it(tmp_path: Path, name: str) -> None:
    writer = PackWriter(tmp_path / "x.zip")
    with pytest.raises(ValueError, match="cannot be a name"):
        writer.add(name, "x")
    writer.add("people/0001-b.html", "x")
    with pytest.raises(ValueError, match="cannot be a name"):
        writer.add("people/0001-B.html", "y")  # one file, where a file system does not tell the two apart
    writer.close()


def test_a_number_becomes_a_safe_part_of_a_name() -> None:
    assert [safe_part(one) for one in ("00417", "A/1 b", "社員", "../..")] == ["00417", "A-1-b", "x", "x"]
