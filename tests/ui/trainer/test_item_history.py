"""Whatever was done to an item can be undone step by step, and done again."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.item_places import text_at, texts_with_places, with_words
from app.domain.item_shaping import add_option, kinds_from, move, remove, set_right, with_kind
from app.domain.items import Item, ItemKind
from app.domain.studio import ItemDraft
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.spots import Spot
from tests.domain.drafts import complete, kinds

STEM = Spot(("stem",), "en")
Edit = Callable[[Item, int], Item]
EDITS: dict[str, Edit] = {
    "add": lambda item, _: add_option(item),
    "remove": lambda item, at: remove(item, ("options", _some(item, at))) if item.options else item,
    "move": lambda item, at: move(item, ("options", _some(item, at)), at % 3) if item.options else item,
    "right": lambda item, at: set_right(item, _some(item, at), right=at % 2 == 0) if item.options else item,
    "kind": lambda item, at: with_kind(item, kinds_from(item)[at % len(kinds_from(item))]),
    "hard": lambda item, at: replace(item, difficulty=1 + at % 3),
}


a_few = st.lists(st.tuples(st.sampled_from([*EDITS, "type"]), st.integers(0, 9)), max_size=10)


def _some(item: Item, at: int) -> str:
    return item.options[at % len(item.options)].id


def history_of(item: Item) -> ItemHistory:
    return ItemHistory(ItemDraft(item, "tidy-desk"))


def type_letters(history: ItemHistory, words: str, spot: Spot = STEM) -> None:
    for letter in words:
        was = text_at(history.item, spot.place).in_language(spot.language or "en")
        item = with_words(history.item, spot.place, spot.language or "en", was + letter)
        history.type_in(spot, replace(history.draft, item=item), was, was + letter)


def act(history: ItemHistory, name: str, at: int) -> None:
    """Do one thing, or type at some place."""
    if name in EDITS:
        history.change(Spot(("options",)), lambda item: EDITS[name](item, at))
        return
    places = [place for place, _ in texts_with_places(history.item)]
    type_letters(history, "so. it", Spot(places[at % len(places)], "ja"))


@given(kind=kinds, acts=a_few)
def test_any_edits_undone_give_the_first_draft_and_done_again_the_last(
    qapp: object, kind: ItemKind, acts: list[tuple[str, int]]
) -> None:
    history = history_of(complete(kind))
    drafts = [history.draft]
    for name, at in acts:
        act(history, name, at)
    last = history.draft
    while history.stack.canUndo():
        history.undo()
        drafts.append(history.draft)
    assert history.draft == drafts[0]
    while history.stack.canRedo():
        history.redo()
        assert history.draft in (*drafts, last)
    assert history.draft == last


@given(
    acts=st.lists(st.tuples(st.sampled_from([*EDITS, "type"]), st.integers(0, 9)), max_size=8), back=st.integers(0, 8)
)
def test_an_editor_that_is_built_anew_goes_on_with_all_steps(
    qapp: object, acts: list[tuple[str, int]], back: int
) -> None:
    history = history_of(complete(ItemKind.SINGLE_CHOICE))
    for name, at in acts:
        act(history, name, at)
    for _ in range(back):
        history.undo()
    again = ItemHistory(history.draft)
    assert again.go_on_with(history.past()) == bool(history.past().steps)
    assert again.draft == history.draft
    assert (again.stack.index(), again.stack.count()) == (history.stack.index(), history.stack.count())
    assert again.past() == history.past()


def test_steps_of_another_draft_are_not_taken_over(qapp: object) -> None:
    history = history_of(complete(ItemKind.SINGLE_CHOICE))
    type_letters(history, "more")
    other = history_of(complete(ItemKind.ORDERING))
    assert not other.go_on_with(history.past())
    assert other.stack.count() == 0


def test_letters_in_one_field_are_one_step_up_to_the_end_of_a_sentence(qapp: object) -> None:
    history = history_of(complete(ItemKind.SINGLE_CHOICE))
    type_letters(history, " One. Two")
    assert history.stack.count() == 2
    history.undo()
    assert history.item.stem.en.endswith(" One.")
    history.undo()
    assert not history.stack.canUndo()


def test_another_field_a_pause_or_an_undo_begins_a_new_step(qapp: object) -> None:
    history = history_of(complete(ItemKind.SINGLE_CHOICE))
    type_letters(history, "a")
    type_letters(history, "b", Spot(("stem",), "ja"))
    history.pause()
    type_letters(history, "c", Spot(("stem",), "ja"))
    assert history.stack.count() == 3
    history.undo()
    type_letters(history, "d", Spot(("stem",), "ja"))
    assert (history.stack.count(), history.stack.canRedo()) == (3, False)


def test_what_changes_nothing_is_no_step(qapp: object) -> None:
    history = history_of(complete(ItemKind.SINGLE_CHOICE))
    history.change(STEM, lambda item: item)
    assert history.stack.count() == 0
