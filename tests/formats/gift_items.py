"""Items of every kind that a question format can hold, with all the characters that formats trip over."""

from hypothesis import strategies as st

from app.domain.filed_items import FiledItem
from app.domain.items import Group, Item, ItemKind, Near, Option, Pair, Statement, Typed
from app.domain.texts import Text
from app.formats.item_intake import letter

EMPTY = Text("", "")
AWKWARD = "{}~=#:\\%*[]<>&\"'/$-_.,;!?n\n abcXYZ019éß個人情報、。😀"
PIECES = [
    "]]>",
    "->",
    "//",
    "::",
    "####",
    "$CATEGORY:",
    "[html]",
    "%50%",
    "\\n",
    "\\\\",
    "<b>",
    "</span>",
    "&amp;",
    "TRUE",
]

piece = st.one_of(st.sampled_from(PIECES), st.text(AWKWARD, min_size=1, max_size=8))
words = st.lists(piece, min_size=1, max_size=6).map("".join).map(str.strip).filter(bool)
line = words.map(lambda text: " ".join(text.split())).filter(bool)
text = st.one_of(
    st.builds(Text, words, st.just("")),
    st.builds(Text, st.just(""), words),
    st.builds(Text, words, words),
)
told = st.one_of(st.just(EMPTY), text)
item_id = st.from_regex(r"[a-z0-9][a-z0-9.-]{0,30}", fullmatch=True)


def options(right: st.SearchStrategy[list[bool]]) -> st.SearchStrategy[tuple[Option, ...]]:
    """Options named by their place; `right` says how many there are and which are right."""

    def make(marks: list[bool]) -> st.SearchStrategy[tuple[Option, ...]]:
        return st.tuples(*(st.builds(Option, st.just(letter(at)), text, told, st.just(one))
                           for at, one in enumerate(marks)))  # fmt: skip

    return right.flatmap(make)


one_right = st.tuples(st.integers(0, 5), st.integers(2, 6)).map(
    lambda drawn: [at == drawn[0] % drawn[1] for at in range(drawn[1])]
)
some_right = st.lists(st.booleans(), min_size=2, max_size=6)


@st.composite
def matching(draw: st.DrawFn) -> dict[str, object]:
    rights = draw(st.lists(text, min_size=2, max_size=5, unique=True))
    pairs = tuple(Pair(letter(at), draw(text), right, EMPTY) for at, right in enumerate(rights))
    extras = draw(st.lists(text, max_size=2))
    unfit = tuple(Option(letter(len(pairs) + at), extra, EMPTY, False) for at, extra in enumerate(extras))
    return {"kind": ItemKind.MATCHING, "pairs": pairs, "options": unfit}


@st.composite
def sorting(draw: st.DrawFn) -> dict[str, object]:
    titles = draw(st.lists(text, min_size=1, max_size=3, unique=True))
    groups = tuple(Group(letter(at), title) for at, title in enumerate(titles))
    first = [group.id for group in groups[: draw(st.integers(1, len(groups)))]]
    chosen = [*first, first[0], *draw(st.lists(st.sampled_from(first), max_size=3))]
    cards = tuple(Option(letter(at), draw(text), EMPTY, True, group) for at, group in enumerate(chosen))
    return {"kind": ItemKind.SORTING, "groups": groups, "options": cards}


accepted = st.lists(line.filter(lambda one: "->" not in one), min_size=1, max_size=3).map(tuple)
short = st.builds(
    Typed,
    accepted,
    st.lists(st.builds(Near, accepted, told), max_size=3).map(tuple),
    st.none(),
    st.just(0.0),
    st.none(),
    told,
    told,
)
numbers = st.floats(allow_nan=False, allow_infinity=False)
number = st.builds(Typed, st.just(()), st.just(()), numbers, numbers.map(abs), st.none(), told, told)
answers = st.one_of(
    st.builds(lambda found: {"kind": ItemKind.SINGLE_CHOICE, "options": found}, options(one_right)),
    st.builds(lambda found: {"kind": ItemKind.MULTIPLE_ANSWERS, "options": found}, options(some_right)),
    st.builds(
        lambda found: {"kind": ItemKind.TRUE_FALSE_REASON, "statement": found},
        st.builds(Statement, st.booleans(), told, told),
    ),
    matching(),
    sorting(),
    st.builds(lambda found: {"kind": ItemKind.SHORT_ANSWER, "typed": found}, short),
    st.builds(lambda found: {"kind": ItemKind.NUMERICAL, "typed": found}, number),
)
tag = line.filter(lambda one: not one.endswith("\\")).filter(
    lambda one: not one.startswith(("commitment:", "difficulty:", "page:", "topic:", "situation", "question:"))
)


@st.composite
def filed_items(draw: st.DrawFn) -> FiledItem:
    """An item that GIFT can hold whole."""
    found = {"options": (), "statement": None, **draw(answers)}
    item = Item(
        id=draw(item_id),
        commitments=tuple(draw(st.lists(item_id, max_size=2, unique=True))),
        situation=draw(st.booleans()),
        difficulty=draw(st.integers(1, 3)),
        page=draw(st.none() | item_id),
        stem=draw(text),
        question=None,
        explanation=draw(told),
        topic=draw(st.none() | item_id),
        **found,
    )
    names = line.filter(lambda one: not one.startswith("/") and not one.endswith("/"))
    category = tuple(draw(st.lists(names, max_size=2)))
    return FiledItem(item, draw(st.just("") | words), category, tuple(draw(st.lists(tag, max_size=2, unique=True))))


banks = st.lists(filed_items(), max_size=4, unique_by=lambda filed: filed.item.id)
