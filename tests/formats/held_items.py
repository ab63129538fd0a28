"""Items of every kind for the tests of formats: any texts, awkward signs among them, in one language or in both."""

from hypothesis import strategies as st

from app.domain.filed_items import FiledItem
from app.domain.items import (
    Group,
    Item,
    ItemKind,
    Near,
    Option,
    Pair,
    Scene,
    SceneChoice,
    Statement,
    Typed,
)
from app.domain.texts import Text

OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
NO_CHARACTERS = "\ufffe\uffff"
"""What readers refuse, and what XML cannot hold."""

AWKWARD = "{}~=#:\\|/>'\"<&;]]>`*_-+@＝＋%$,. \n\tab1漢字かな👍é\u00a0"

_words = st.one_of(
    st.text(AWKWARD, min_size=1, max_size=12),
    st.text(
        st.characters(exclude_categories=("Cc", "Cs"), exclude_characters=OVERRIDES + NO_CHARACTERS),
        min_size=1,
        max_size=12,
    ),
    st.sampled_from(
        ["=> x", "a => b", "a | b", "\\", "\\\\=>", "]]>", "<b>x</b>", "&amp;", "=1+1", "'=1", "''@x", "true"]
    ),
)
words = _words.map(str.strip).filter(bool)
line = words.map(lambda text: " ".join(text.split())).filter(bool)
maybe = st.one_of(st.just(""), words)
texts = st.one_of(
    st.builds(Text, words, words), st.builds(Text, words, st.just("")), st.builds(Text, st.just(""), words)
)
told = st.builds(Text, maybe, maybe)
ids = st.from_regex(r"[a-z0-9][a-z0-9.-]{0,9}", fullmatch=True)
tags = st.lists(line.filter(lambda tag: ":" not in tag and tag != "situation"), max_size=3, unique=True).map(tuple)

KINDS_WITHOUT_SCENES = [kind for kind in ItemKind if kind is not ItemKind.SCENARIO]


def distinct_ids(least: int, most: int) -> st.SearchStrategy[list[str]]:
    """Ids of parts of an item, mostly the letters that readers give."""
    usual = st.integers(least, most).map(lambda count: list("abcdefghijkl"[:count]))
    return st.one_of(usual, st.lists(ids, min_size=least, max_size=most, unique=True))


@st.composite
def filed_items(draw: st.DrawFn, kinds: list[ItemKind] | None = None) -> FiledItem:
    """A finished item with what stands beside it."""
    kind = draw(st.sampled_from(kinds or KINDS_WITHOUT_SCENES))
    return FiledItem(
        draw(items_of(kind)), draw(st.one_of(st.just(""), line)), tuple(draw(st.lists(line, max_size=3))), draw(tags)
    )


@st.composite
def items_of(draw: st.DrawFn, kind: ItemKind) -> Item:
    """A finished item of a kind."""
    options: tuple[Option, ...] = ()
    statement = typed = None
    pairs: tuple[Pair, ...] = ()
    groups: tuple[Group, ...] = ()
    if kind in (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS):
        options = draw(_options(2))
    elif kind is ItemKind.TRUE_FALSE_REASON:
        options = draw(st.one_of(st.just(()), _options(2)))
        statement = Statement(draw(st.booleans()), draw(told), draw(told))
    elif kind is ItemKind.ORDERING:
        options = tuple(Option(one, draw(texts), draw(told), True) for one in draw(distinct_ids(2, 6)))
    elif kind is ItemKind.MATCHING:
        given = draw(distinct_ids(2, 6))
        cut = draw(st.integers(1, len(given)))
        pairs = tuple(Pair(one, draw(texts), draw(texts), draw(told)) for one in given[:cut])
        options = tuple(Option(one, draw(texts), draw(told), False) for one in given[cut:])
    elif kind is ItemKind.SORTING:
        titles = draw(st.lists(texts, min_size=2, max_size=4, unique_by=lambda text: (text.en, text.ja)))
        groups = tuple(map(Group, draw(distinct_ids(len(titles), len(titles))), titles))
        names = st.sampled_from([group.id for group in groups])
        options = tuple(Option(one, draw(texts), draw(told), True, draw(names)) for one in draw(distinct_ids(2, 6)))
    elif kind is ItemKind.SHORT_ANSWER:
        answers = draw(st.lists(line, min_size=1, max_size=6, unique=True))
        cut = draw(st.integers(1, len(answers)))
        near = (Near(tuple(answers[cut:]), draw(told)),) if answers[cut:] else ()
        typed = Typed(tuple(answers[:cut]), near, None, 0.0, None, draw(told), draw(told))
    elif kind is ItemKind.NUMERICAL:
        numbers = st.one_of(st.integers(-(10**6), 10**6).map(float), st.floats(-1e9, 1e9, allow_nan=False))
        unit = draw(st.one_of(st.none(), texts))
        typed = Typed((), (), draw(numbers), abs(draw(numbers)), unit, draw(told), draw(told))
    return Item(
        id=draw(ids),
        kind=kind,
        commitments=tuple(draw(st.lists(ids, max_size=3, unique=True))),
        situation=draw(st.booleans()),
        difficulty=draw(st.integers(1, 3)),
        page=draw(st.one_of(st.none(), ids)),
        stem=draw(texts),
        question=draw(st.one_of(st.none(), texts)),
        explanation=draw(told),
        options=options,
        statement=statement,
        topic=draw(st.one_of(st.none(), ids)),
        pairs=pairs,
        groups=groups,
        typed=typed,
    )


@st.composite
def _options(draw: st.DrawFn, least: int) -> tuple[Option, ...]:
    names = draw(distinct_ids(least, 6))
    right = draw(st.integers(0, len(names) - 1))
    return tuple(Option(one, draw(texts), draw(told), place == right) for place, one in enumerate(names))


def many(kinds: list[ItemKind] | None = None) -> st.SearchStrategy[list[FiledItem]]:
    """A few items with different ids."""
    return st.lists(filed_items(kinds), min_size=1, max_size=4, unique_by=lambda filed: filed.item.id)


def scenario() -> FiledItem:
    """A scenario of two ends."""
    end = Text("End", "終わり")
    choices = tuple(SceneChoice(one, end, end, f"to-{one}") for one in ("good", "bad"))
    scenes = (
        Scene("start", end, choices, None),
        Scene("to-good", end, (), 1.0),
        Scene("to-bad", end, (), 0.0),
    )
    item = Item("scene.one", ItemKind.SCENARIO, ("a",), True, 2, None, end, None, end, (), None, scenes=scenes)
    return FiledItem(item, "A scenario")
