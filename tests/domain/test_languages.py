"""A module in one language says everything in it alone, and is known by the digest that it always had in both."""

from dataclasses import replace

import pytest

from app.domain.item_readiness import complete_languages, lacks
from app.domain.items import ItemKind
from app.domain.languages import only_in, spoken_in
from app.domain.module_changes import Change, ChangeKind, changes_between
from app.domain.modules import Module
from app.domain.plain import canonical, digest, read
from app.domain.publishing import BlockerId, module_blockers, source_blockers
from app.domain.studio import ItemDraft, WorkState, draft_of
from app.domain.texts import LANGUAGES, Text
from tests.builders import item, module, page, policy
from tests.domain.drafts import KNOWN, complete


def test_a_text_falls_back_to_the_language_that_it_is_written_in() -> None:
    text = Text("Desk", " ")
    assert text.in_language("ja") == text.in_language("en") == "Desk"
    assert text.written_in("ja") == " "
    assert not text.is_written_in("ja")
    assert Text("", "机").in_language("en") == "机"


def test_the_digest_of_a_module_in_both_languages_is_that_of_before() -> None:
    # Made by the program before modules had languages.
    assert digest(canonical(module())) == "6d33702f17a78d72d3e49c2b42ac65e8555a8ddc7a09300a1dcbe3db55fbb683"
    assert (
        digest(canonical(ItemDraft(item(), "tidy-desk")))
        == "beb62b89589e01fd2a32f87b0c2d446895ec378aa32ed219b36835e3e08a405a"
    )
    assert "languages" not in canonical(draft_of(module()))


def test_a_module_in_one_language_comes_back_as_it_was() -> None:
    english = only_in(replace(module(), languages=("en",)), ("en",))
    assert '"languages":["en"]' in canonical(english)
    assert read(Module, canonical(english)) == english
    assert english.language_for("ja") == english.language_for("en") == "en"
    assert module().language_for("ja") == "ja"


@pytest.mark.parametrize("kind", ItemKind)
def test_an_item_of_one_language_lacks_nothing_of_the_other(kind: ItemKind) -> None:
    english = only_in(complete(kind), ("en",))
    assert lacks(english, KNOWN, ("en",)) == ()
    assert {one.language for one in lacks(english, KNOWN)} == {"ja"}
    assert complete_languages(english, ("en",)) == ("en",)
    assert spoken_in([english]) == ("en",)
    assert spoken_in([complete(kind)]) == spoken_in([]) == LANGUAGES


def test_a_question_in_the_other_language_alone_is_none() -> None:
    asked = replace(item(), question=Text("", "どうしますか。"))
    assert only_in(asked, ("en",)).question is None


def test_words_of_a_language_that_was_taken_from_the_module_are_kept_and_not_published() -> None:
    draft = replace(draft_of(module()), languages=("en",))
    made = draft.module("2.0", ())
    assert made.title == Text("tidy-desk", "")
    assert {text.ja for one in made.pages for text in (one.title, one.body)} == {""}
    kept = ItemDraft(item(), "tidy-desk", languages=("en",))
    assert kept.state(only_in(item(), ("en",))) is WorkState.LIVE
    assert kept.state(item()) is WorkState.CHANGED


def test_nothing_stands_in_the_way_for_want_of_the_other_language() -> None:
    draft = replace(draft_of(module(pages=(page("01-desk", "protect.desk"),))), languages=("en",))
    made = draft.module("1.0", (only_in(item(), ("en",)),))
    assert module_blockers(made, draft, policy(["protect.desk"]), ()) == ()
    both = replace(draft, languages=LANGUAGES)
    found = module_blockers(replace(made, languages=LANGUAGES), both, policy(["protect.desk"]), ())
    assert {one.language for one in found} == {"ja"}


def test_an_assessment_asks_no_items_that_lack_one_of_its_languages() -> None:
    source = replace(module(), languages=("en",))
    (blocker,) = source_blockers(LANGUAGES, [source, module("drawer")])
    assert (blocker.id, blocker.subject, blocker.language) == (BlockerId.SOURCE_LANGUAGE, "tidy-desk", "ja")
    assert source_blockers(("en",), [source, module("drawer")]) == []


def test_taking_a_language_away_is_one_change_and_not_one_of_every_text() -> None:
    before = module()
    after = replace(draft_of(before), languages=("en",)).module(
        "2.0", tuple(only_in(one, ("en",)) for one in before.items)
    )
    assert changes_between(before, after) == (Change(ChangeKind.LANGUAGES, languages=("en",)),)
    assert changes_between(after, before) == (Change(ChangeKind.LANGUAGES, languages=LANGUAGES),)
