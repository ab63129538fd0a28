"""Ten thousand questions in Moodle XML, written and read against the parser alone; and what twice of anything costs.

Run it in a checkout: `uv run python -m tests.benchmarks.items_xml`.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree

from app.domain.filed_items import FiledItem
from app.domain.items import Item, ItemKind, Option, Typed
from app.domain.texts import Text
from app.formats.html_reduction import reduce_html
from app.formats.items_moodle_reading import read
from app.formats.items_moodle_writing import write
from tests.benchmarks.measuring import Figure

COUNT = 10_000
ROUNDS = 3
GROWTH = 2.5
"""How many times longer twice as much may take."""

FLOODS = ("<", "<a ", '<a ">', "<!--", "&lt;", "<div>", "<ol><li>x", "<td>x", "<ruby><rt>x")
_FLOOD = 400_000


def bank(count: int = COUNT) -> list[FiledItem]:
    """Return so many items in both languages: choices, and every third one typed."""
    return [_filed(number) for number in range(count)]


def measure() -> list[Figure]:
    """Write and read the bank, and floods of markup, each once and twice as long."""
    items = bank()
    content = write(items).content
    half = write(items[: COUNT // 2]).content
    reading, parsing = _seconds(lambda: read(content)), _seconds(lambda: ElementTree.fromstring(content))
    megabytes = f"{COUNT:,} questions of Moodle XML, {len(content) / 1e6:.0f} MB"
    figures = [
        Figure(f"{megabytes}, read, against parsing them", reading, "s", floor=parsing),
        Figure("the same against half of them", reading, "s", floor=_seconds(lambda: read(half)), ratio_bar=GROWTH),
        Figure(f"{megabytes}, written and read back", _seconds(lambda: write(items)), "s"),
    ]
    for flood in FLOODS:
        once, twice = flood * (_FLOOD // len(flood)), flood * (2 * _FLOOD // len(flood))
        floor = _seconds(lambda html=once: reduce_html(html))  # type: ignore[misc]
        longer = _seconds(lambda html=twice: reduce_html(html))  # type: ignore[misc]
        what = f"{2 * _FLOOD / 1e6:.1f} million characters of {flood!r}, against half of them"
        figures.append(Figure(what, longer, "s", floor=floor, ratio_bar=GROWTH))
    return figures


def _seconds(work: Callable[[], object]) -> float:
    """Return the least processor time of some rounds."""
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def _filed(number: int) -> FiledItem:
    item = Item(
        id=f"item.{number}",
        kind=ItemKind.SINGLE_CHOICE,
        commitments=("disclosure.law",),
        situation=True,
        difficulty=2,
        page=None,
        stem=Text(f"A user asks for a copy of notes no. {number}. What now?", f"利用者が記録{number}の写しを求めた。"),
        question=None,
        explanation=Text("Where the law asks for more, the law wins.", "法令が多くを求めるときは法令が優先します。"),
        options=tuple(_option(place) for place in range(4)),
        statement=None,
    )
    if number % 3 == 2:
        right, wrong = Text("Right.", "そのとおりです。"), Text("No: see the policy.", "ポリシーをご覧ください。")
        typed = Typed(("a month", "1か月"), (), None, 0.0, None, right, wrong)
        item = replace(item, kind=ItemKind.SHORT_ANSWER, options=(), typed=typed)
    return FiledItem(item, f"Question {number}", ("Privacy", f"Part {number // 100}"))


def _option(place: int) -> Option:
    text = Text(f"Answer <within> {place + 1} months & report it.", f"{place + 1}か月以内に回答し、窓口に報告する。")
    return Option("abcd"[place], text, Text("The policy says so.", "ポリシーに書いてあります。"), place == 1)


if __name__ == "__main__":
    for one in measure():
        floor = "" if one.ratio is None else f"  {one.ratio:.2f} × {one.floor:.2f}"
        print(f"{one.what:<86} {one.measured:.2f} {one.unit}{floor}  {one.verdict()}")
