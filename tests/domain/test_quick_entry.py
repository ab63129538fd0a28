"""What quickly typed items will lack is counted once for each item, and what was chosen before is chosen again."""

from dataclasses import replace

from app.domain.items import ItemKind
from app.domain.quick_entry import KeptQuickEntry, Missing, ModuleHabit, QuickDraft, about, count_missing
from app.domain.studio import blank_item
from app.domain.texts import Text
from tests.builders import option, text

KNOWN = frozenset({"protect.desk"})
WHOLE = replace(
    blank_item("whole", ItemKind.SINGLE_CHOICE, ("protect.desk",)),
    stem=text("What stays?"),
    explanation=text("Because"),
    options=(option("a", right=True), option("b")),
)


def test_nothing_is_missing_from_a_whole_item() -> None:
    assert count_missing([WHOLE], "en", KNOWN) == {}


def test_an_item_counts_once_for_each_kind_of_lack() -> None:
    half = replace(WHOLE, explanation=Text("", ""), options=(option("a"), option("b")), commitments=())
    english = replace(WHOLE, stem=Text("What stays?", ""))
    assert count_missing([half, half, english], "en", KNOWN) == {
        Missing.COMMITMENT: 2,
        Missing.KEY: 2,
        Missing.EXPLANATION: 2,
        Missing.OTHER_LANGUAGE: 3,
    }


def test_a_module_in_one_language_lacks_nothing_in_the_other() -> None:
    english = replace(WHOLE, stem=Text("What stays?", ""))
    assert count_missing([english], "en", KNOWN, ("en",)) == {}


def test_an_item_takes_the_commitments_of_all_unless_it_names_its_own() -> None:
    assert about(WHOLE, ("ask.first",)).commitments == ("protect.desk",)
    assert about(replace(WHOLE, commitments=()), ("ask.first",)).commitments == ("ask.first",)


def test_the_only_commitment_of_a_module_is_usual_and_of_several_the_last_chosen() -> None:
    kept = KeptQuickEntry(habits=(ModuleHabit("desk", ("b", "gone")),))
    assert kept.usual("desk", ("a",)) == ("a",)
    assert kept.usual("desk", ("a", "b")) == ("b",)
    assert kept.usual("other", ("a", "b")) == ()
    after = kept.used(QuickDraft("text", "en", "desk", ("a",)))
    assert after == KeptQuickEntry(None, (ModuleHabit("desk", ("a",)),))
