"""Changing a module draft part by part leaves everything else as it was."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.module_shaping import (
    add_page,
    move_page,
    own_first,
    page_of,
    put_picture_in,
    remove_page,
    remove_picture,
    whole_text,
    with_need,
    with_page,
    with_words,
    without_need,
)
from app.domain.modules import MustPass, Picture
from app.domain.revising import pages_revised_now
from app.domain.safe_texts import is_safe
from app.domain.studio import ModuleDraft, PageDraft, draft_of
from app.domain.texts import Revised, Text
from tests import builders

PICTURE = Picture("images/desk.png", "AAAA")
TODAY = date(2026, 4, 1)


@pytest.fixture
def draft() -> ModuleDraft:
    return draft_of(builders.module())


def ids(draft: ModuleDraft) -> list[str]:
    return [one.page.id for one in draft.pages]


def test_a_new_page_comes_behind_another_one_with_a_free_id(draft: ModuleDraft) -> None:
    changed, page_id = add_page(draft, "01-desk")
    assert ids(changed) == ["01-desk", page_id, "02-screen"]
    assert page_id == "page-03"
    page = page_of(changed, page_id)
    assert page is not None
    assert page.commitments == ("protect.desk",)
    assert ids(add_page(changed)[0])[-1] not in ids(changed)


def test_a_new_page_is_about_what_no_page_is_about_yet(draft: ModuleDraft) -> None:
    wider = replace(draft, commitments=(*draft.commitments, "ask.first"))
    changed, page_id = add_page(wider)
    page = page_of(changed, page_id)
    assert page is not None
    assert page.commitments == ("ask.first",)


def test_a_page_moves_and_goes(draft: ModuleDraft) -> None:
    assert ids(move_page(draft, "02-screen", 0)) == ["02-screen", "01-desk"]
    assert ids(move_page(draft, "01-desk", 1)) == ["02-screen", "01-desk"]
    assert ids(remove_page(draft, "01-desk")) == ["02-screen"]


def test_a_picture_stands_in_a_paragraph_of_its_own_where_the_cursor_is() -> None:
    page = replace(builders.page("one"), body=Text("Before. After.", "前。"))
    with_it = put_picture_in(page, PICTURE, Text("A [tidy] desk", ""), {"en": 8, "ja": 0})
    assert with_it.body == Text("Before. \n\n![A tidy desk](images/desk.png)\n\nAfter.", "前。")
    assert with_it.pictures == (PICTURE,)


def test_a_picture_that_is_removed_leaves_the_texts_too() -> None:
    page = replace(builders.page("one"), body=Text("Text.", "文。"))
    with_it = put_picture_in(page, PICTURE, Text("Desk", "机"), {"en": 99, "ja": 99})
    assert "![机](images/desk.png)" in with_it.body.ja
    without = remove_picture(with_it, PICTURE.name)
    assert (without.body.en.strip(), without.body.ja.strip(), without.pictures) == ("Text.", "文。", ())


def test_what_must_be_passed_is_put_in_once_and_taken_out(draft: ModuleDraft) -> None:
    rule = with_need(draft.quiz, MustPass("protect.desk", None, 0.5))
    rule = with_need(rule, MustPass("protect.desk", None, 0.9))
    assert [one.at_least for one in rule.must_pass] == [0.9]
    assert without_need(rule, "protect.desk").must_pass == ()


def test_the_own_commitment_comes_first() -> None:
    assert own_first(("a", "b", "c"), "c") == ("c", "a", "b")


def test_everything_that_was_written_can_be_copied(draft: ModuleDraft) -> None:
    words = whole_text(draft)
    assert all(text in words for text in (draft.title.ja, "01-desk", "Body（日本語）"))


@pytest.mark.parametrize(("language", "days"), [("en", (1, 31)), ("ja", (31, 1))])
def test_a_language_of_a_page_that_changed_counts_as_revised_today(
    draft: ModuleDraft, language: str, days: tuple[int, int]
) -> None:
    words = "en" if language == "en" else "ja"
    new = with_page(draft, "01-desk", lambda page: replace(page, body=with_words(page.body, words, "Other")))  # type: ignore[arg-type]
    first, second = pages_revised_now(draft.pages, new.pages, TODAY)
    assert first.revised is not None
    assert (first.revised.en.day, first.revised.ja.day) == days
    assert second.revised is None


def test_a_page_that_came_back_keeps_its_days() -> None:
    days = Revised(date(2026, 1, 1), date(2026, 2, 2))
    page = PageDraft(builders.page("one"), days)
    assert pages_revised_now((), (page,), TODAY) == (page,)


def test_another_title_is_a_revision_too_and_other_commitments_are_none(draft: ModuleDraft) -> None:
    titled = with_page(draft, "01-desk", lambda page: replace(page, title=with_words(page.title, "ja", "机の上")))
    about = with_page(draft, "01-desk", lambda page: replace(page, commitments=("ask.first",)))
    assert pages_revised_now(draft.pages, titled.pages, TODAY)[0].revised is not None
    assert pages_revised_now(draft.pages, about.pages, TODAY)[0].revised is None


@pytest.mark.parametrize("char", ["\x00", "\x07", "\x0b", "\r", "\x1b", "\x7f", "\x9f", "\ud800", "\u202e", "\u2066"])
def test_a_text_with_a_character_that_nobody_sees_is_not_safe(char: str) -> None:
    assert not is_safe(f"Fine{char}not fine")


def test_line_breaks_tabs_and_every_script_are_safe() -> None:
    assert is_safe("Two lines,\na tab\tand 日本語 العربية 👍 é")
