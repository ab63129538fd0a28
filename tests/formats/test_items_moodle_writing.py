"""Items go into Moodle XML and come back whole, and what Moodle has no place for is named."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.domain.filed_items import FiledItem, Loss
from app.domain.items import Group, Item, ItemKind, Near, Option, Pair, Statement, Typed
from app.domain.texts import Language, Text
from app.formats.item_intake import letter
from app.formats.items_moodle_grades import GRADES
from app.formats.items_moodle_reading import read
from app.formats.items_moodle_writing import write
from tests.formats import held_items

EMPTY = Text("", "")
LANGUAGE = st.sampled_from(("en", "ja"))
UNHURRIED = settings(suppress_health_check=list(HealthCheck), deadline=None)


def text(en: str) -> Text:
    return Text(en, f"{en}の訳")


def fitted(filed: FiledItem) -> FiledItem:
    """An item without what Moodle has no place for."""
    item = filed.item
    options, pairs, groups = item.options, item.pairs, item.groups
    if item.kind is ItemKind.TRUE_FALSE_REASON:
        options = ()
    if item.kind in (ItemKind.MATCHING, ItemKind.SORTING, ItemKind.ORDERING):
        options = tuple(replace(option, feedback=EMPTY) for option in options)
    if item.kind is ItemKind.SORTING:
        used = list(dict.fromkeys(option.group for option in options))
        assume(len(used) < len(options))
        groups = tuple(sorted(groups, key=lambda group: used.index(group.id) if group.id in used else len(used)))
        names = {group.id: letter(place) for place, group in enumerate(groups)}
        groups = tuple(replace(group, id=names[group.id]) for group in groups)
        options = tuple(replace(option, group=names[option.group or ""]) for option in options)
    if item.kind is ItemKind.MATCHING:
        assume(len({pair.right for pair in pairs}) == len(pairs))
        assume(len(pairs) + len(options) > 1)
    pairs = tuple(replace(pair, id=letter(place), feedback=EMPTY) for place, pair in enumerate(pairs))
    options = tuple(replace(one, id=letter(place)) for place, one in enumerate(options, start=len(pairs)))
    assume(filed.title != item.id)
    return replace(filed, item=replace(item, options=options, pairs=pairs, groups=groups))


@UNHURRIED
@given(held_items.many().map(lambda items: [fitted(one) for one in items]), LANGUAGE)
def test_what_moodle_can_hold_comes_back_whole(items: list[FiledItem], language: Language) -> None:
    written = write(items, language)
    assert written.losses == ()
    back = read(written.content, language)
    assert back.items == tuple(items)


@UNHURRIED
@given(held_items.many(), LANGUAGE)
def test_what_does_not_come_back_whole_is_named(items: list[FiledItem], language: Language) -> None:
    written = write(items, language)
    back = iter(read(written.content, language).items)
    left_out = {loss.item for loss in written.losses if loss.left_out}
    lost = {loss.item for loss in written.losses}
    for place, given_item in enumerate(items):
        if place not in left_out:
            assert next(back) == given_item or place in lost
    assert next(back, None) is None


def item(kind: ItemKind, **fields: object) -> Item:
    whole = {"options": (), "statement": None, "question": None, **fields}
    return Item(
        id=f"one.{kind}", kind=kind, commitments=("disclosure.law",), situation=True, difficulty=3, page="01-page",
        stem=text("Stem"), explanation=text("Why"), topic="law", **whole,
    )  # type: ignore[arg-type]  # fmt: skip


def options(*rights: bool, told: bool = True) -> tuple[Option, ...]:
    why = text("Because") if told else EMPTY
    return tuple(Option(letter(n), text(f"Option {n}"), why, right) for n, right in enumerate(rights))


TYPED = Typed(("yes", "はい"), (Near(("maybe",), text("Nearly")),), None, 0.0, None, text("Right"), text("Wrong"))
CARDS = tuple(Option(letter(n), text(f"Card {n}"), text("Told"), True, "b" if n else "a") for n in range(3))
KINDS: dict[ItemKind, tuple[Item, tuple[str, ...]]] = {
    ItemKind.SINGLE_CHOICE: (item(ItemKind.SINGLE_CHOICE, options=options(False, True), question=text("What?")), ()),
    ItemKind.MULTIPLE_ANSWERS: (item(ItemKind.MULTIPLE_ANSWERS, options=options(True, True, True, False)), ()),
    ItemKind.TRUE_FALSE_REASON: (
        item(
            ItemKind.TRUE_FALSE_REASON,
            options=options(True, False),
            statement=Statement(False, text("No"), text("Indeed")),
        ),
        ("the reasons for its statement being true or false",),
    ),
    ItemKind.MATCHING: (
        item(
            ItemKind.MATCHING,
            pairs=tuple(Pair(letter(n), text(f"L{n}"), text(f"R{n}"), text("Told")) for n in range(2)),
            options=(Option("c", text("Fits nothing"), EMPTY, False),),
        ),
        ("the feedback of its pairs",),
    ),
    ItemKind.ORDERING: (
        item(ItemKind.ORDERING, options=options(True, True)),
        ("the feedback of its steps",),
    ),
    ItemKind.SORTING: (
        item(ItemKind.SORTING, options=CARDS, groups=(Group("a", text("A")), Group("b", text("B")))),
        ("the feedback of its cards",),
    ),
    ItemKind.SHORT_ANSWER: (item(ItemKind.SHORT_ANSWER, typed=TYPED), ()),
    ItemKind.NUMERICAL: (
        item(ItemKind.NUMERICAL, typed=Typed((), (), 30.5, 0.5, text("days"), text("Right"), text("Wrong"))),
        (),
    ),
    ItemKind.SCENARIO: (held_items.scenario().item, ("the whole item: Moodle has no scenarios",)),
}


@pytest.mark.parametrize("kind", ItemKind)
def test_of_each_kind_just_this_is_lost(kind: ItemKind) -> None:
    given_item, lost = KINDS[kind]
    filed = FiledItem(given_item, "A title", ("Privacy", "Law / policy"), ("spring",))
    written = write([filed])
    left_out = kind is ItemKind.SCENARIO
    assert written.losses == tuple(Loss(0, what, left_out) for what in lost)
    back = read(written.content).items
    assert len(back) == (0 if left_out else 1)
    for one in back:
        assert (one == filed) is not bool(lost)
        assert (one.title, one.category, one.tags, one.item.kind) == ("A title", filed.category, ("spring",), kind)


@pytest.mark.parametrize(
    ("change", "lost"),
    [
        ({"options": (replace(options(True)[0], id="z"), options(True, False)[1])}, "the ids of its options"),
        ({"options": options(True, True)}, "its kind: it comes back as multiple answers"),
        ({"stem": Text("a\x07b", "")}, "the whole item: it has a character that XML cannot hold"),
        ({"stem": Text("a\ufffeb", "")}, "the whole item: it has a character that XML cannot hold"),
        ({"stem": Text("a\u202eb", "")}, "the whole item, which cannot be read back"),
        ({"stem": Text(" a", "")}, "the text of its stem"),
        ({"options": options(True)}, "the whole item, which cannot be read back"),
        ({"commitments": ("a" * 60,)}, "the end of the tag"),
    ],
)
def test_rarer_losses_are_named_too(change: dict[str, object], lost: str) -> None:
    whole = item(ItemKind.SINGLE_CHOICE, options=options(True, False))
    assert write([FiledItem(whole)]).losses == ()
    (loss,) = write([FiledItem(replace(whole, **change))]).losses  # type: ignore[arg-type]
    assert loss.what.startswith(lost)


def test_one_item_that_has_no_place_leaves_the_others_theirs() -> None:
    whole = FiledItem(item(ItemKind.SINGLE_CHOICE, options=options(True, False)))
    broken = replace(whole, item=replace(whole.item, stem=Text("\x00", "")))
    assert read(write([broken, whole, held_items.scenario()]).content).items == (whole,)


def test_two_items_of_one_id_are_told_apart_and_that_is_said() -> None:
    whole = FiledItem(item(ItemKind.SINGLE_CHOICE, options=options(True, False)))
    written = write([whole, whole])
    assert [loss.what for loss in written.losses] == ["its id, which another item has"]
    assert len(read(written.content).items) == 2


@pytest.mark.parametrize("rights", range(1, 21))
def test_moodle_knows_every_part_of_a_mark_that_is_written(rights: int) -> None:
    whole = item(ItemKind.MULTIPLE_ANSWERS, options=options(*[True] * rights, False))
    written = write([FiledItem(whole)])
    fractions = {
        float(answer.get("fraction", "")) / 100 for answer in ElementTree.fromstring(written.content).iter("answer")
    }
    assert all(min(abs(abs(part) - grade) for grade in GRADES) < 0.00001 for part in fractions)
    even = rights <= 10 or rights == 20
    assert [loss.what[:14] for loss in written.losses] == ([] if even else ["the whole mark"])
    assert read(written.content).items[0].item == whole


def test_the_category_is_written_where_it_changes() -> None:
    whole = item(ItemKind.SINGLE_CHOICE, options=options(True, False))
    paths = [(), ("top",), ("top",), ("a/b", "/c/"), ()]
    items = [FiledItem(replace(whole, id=f"i{n}"), "", path) for n, path in enumerate(paths)]
    content = write(items).content
    assert content.count(b'type="category"') == 3
    assert [one.category for one in read(content).items] == paths
