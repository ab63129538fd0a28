"""Every kind of item is read from its YAML, and each fault of its key is told at its place."""

from pathlib import Path

import pytest

from app.domain.items import ItemKind
from app.domain.marking import best_response, mark
from app.formats.course_bank import BankFile, read_bank_file

T = "{{en: {0}, ja: {0}の訳}}"


def part(part_id: str, **more: str) -> str:
    fields = {"id": part_id, "text": T.format(part_id), "feedback": T.format("Why"), **more}
    return "{" + ", ".join(f"{name}: {value}" for name, value in fields.items()) + "}"


def parts(field: str, *given: str) -> str:
    return f"  {field}:\n" + "".join(f"    - {one}\n" for one in given)


def pair(part_id: str) -> str:
    return f"{{id: {part_id}, left: {T.format('l')}, right: {T.format('r')}, feedback: {T.format('Why')}}}"


TOLD = f"  feedback_if_right: {T.format('Yes')}\n  feedback_if_wrong: {T.format('No')}\n"
KINDS = {
    "matching": parts("pairs", pair("a"), pair("b")) + parts("extra", part("x")),
    "ordering": parts("steps", part("a"), part("b"), part("c")),
    "sorting": parts("groups", f"{{id: p, title: {T.format('P')}}}", f"{{id: q, title: {T.format('Q')}}}")
    + parts("cards", part("a", group="p"), part("b", group="q"), part("c", group="q")),
    "short-answer": "  accepted: {en: [opt out], ja: [停止]}\n" + TOLD,
    "numerical": "  value: 30\n  tolerance: 1\n" + TOLD,
    "scenario": "  start: s\n"
    + parts(
        "scenes",
        f"{{id: s, text: {T.format('S')}, choices: [{part('a', to='good')}, {part('b', to='bad')}]}}",
        f"{{id: good, text: {T.format('G')}, mark: 1}}",
        f"{{id: bad, text: {T.format('B')}, mark: 0}}",
    ),
}


def read(folder: Path, kind: str, old: str = "", new: str = "") -> BankFile:
    """Read an item of a kind, with a change."""
    head = f"- id: desk.one\n  kind: {kind}\n  commitments: [a]\n  difficulty: 1\n"
    body = KINDS[kind]
    assert old in body
    text = f"{head}  stem: {T.format('Stem')}\n  explanation: {T.format('So')}\n{body.replace(old, new, 1)}"
    (folder / "bank.yaml").write_text(text, encoding="utf-8")
    return read_bank_file(folder / "bank.yaml", Path("bank.yaml"), frozenset("a"), frozenset())


@pytest.mark.parametrize("kind", KINDS)
def test_an_item_of_each_kind_is_read_and_can_be_answered(tmp_path: Path, kind: str) -> None:
    bank = read(tmp_path, kind)
    assert bank.problems == ()
    (placed,) = bank.items
    assert placed.item.kind is ItemKind(kind)
    assert mark(placed.item, best_response(placed.item)) == 1.0


@pytest.mark.parametrize(
    ("kind", "old", "new", "what"),
    [
        ("matching", "id: x", "id: a", "a pair and an extra text have one id"),
        ("matching", "id: b", "id: a", "two of the pairs have one id"),
        ("ordering", "id: b", "id: a", "two of the steps have one id"),
        ("sorting", "group: p", "group: z", "there is no group “z”"),
        ("sorting", "id: q", "id: p", "two of the groups have one id"),
        ("short-answer", "ja: [停止]", "ja: []", "“ja” has too few entries"),
        ("short-answer", ", ja: [停止]", "", "“ja” is missing"),
        ("numerical", "value: 30", "value: thirty", "“value” is not right"),
        ("numerical", "tolerance: 1", "tolerance: -1", "“tolerance” is not right"),
        ("scenario", "start: s", "start: z", "there is no scene “z”"),
        ("scenario", "to: bad", "to: z", "there is no scene “z”"),
        ("scenario", "to: bad", "to: s", "a way leads back to a scene it came from"),
        ("scenario", "mark: 1", "mark: 0.5", "no end gives the full mark"),
        ("scenario", ", mark: 0}", "}", "the end “bad” has no mark"),
    ],
)
def test_a_fault_of_a_kind_is_told(tmp_path: Path, kind: str, old: str, new: str, what: str) -> None:
    told = read(tmp_path, kind, old, new).problems
    assert any(what in problem.what for problem in told)
    assert all(problem.line > 1 and problem.mend for problem in told)
