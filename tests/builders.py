"""Builds what tests need in one line, with everything that a test does not care about filled in."""

import struct
from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

from app.domain.attempts import Attempt, AttemptItem, AttemptState, Response
from app.domain.items import Item, ItemKind, Option, Statement
from app.domain.modules import Module, Page, QuizRule
from app.domain.people import Actor, Person, Role
from app.domain.policy import Commitment, Policy, Section
from app.domain.records import Record
from app.domain.texts import Text
from app.services.quiz_taking import OpenQuiz
from app.services.workspace import Workspace

RESOURCES = Path(__file__).parents[1] / "resources"
TOKYO = timezone(timedelta(hours=9))
CONTENT_FOLDER = Path(__file__).parents[1] / "content"
"""The course that is shipped."""


class StandingClock:
    """A clock that goes only when it is told to."""

    def __init__(self, now: datetime = datetime(2026, 4, 1, 9, 0, 0, tzinfo=TOKYO)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **span: float) -> None:
        """Move the clock by a span of time, given as for `timedelta`."""
        self.now += timedelta(**span)


def text(words: str) -> Text:
    """Return a text that says the same in both languages, told apart."""
    return Text(words, f"{words}（日本語）")


def option(option_id: str, *, right: bool = False) -> Option:
    """Return an option."""
    return Option(option_id, text(f"Option {option_id}"), text(f"Why {option_id}"), right)


def item(
    item_id: str = "tidy-desk.one",
    kind: ItemKind = ItemKind.SINGLE_CHOICE,
    commitments: tuple[str, ...] = ("protect.desk",),
    key: str = "a",
    options: str = "abc",
    *,
    statement_is: bool = True,
) -> Item:
    """Return an item with one-letter options, of which those in `key` are right."""
    statement = Statement(statement_is, text("If true"), text("If false"))
    return Item(
        id=item_id,
        kind=kind,
        commitments=commitments,
        situation=True,
        difficulty=2,
        page=None,
        stem=text("Stem"),
        question=None,
        explanation=text("Explanation"),
        options=tuple(option(letter, right=letter in key) for letter in options),
        statement=statement if kind is ItemKind.TRUE_FALSE_REASON else None,
    )


def bank(commitments: dict[str, int]) -> tuple[Item, ...]:
    """Return an item bank with so many items for each commitment."""
    return tuple(
        item(f"{commitment}-{number}", commitments=(commitment,))
        for commitment, count in commitments.items()
        for number in range(count)
    )


def commitment(commitment_id: str, number: str = "1.1") -> Commitment:
    """Return a commitment."""
    words = text(commitment_id)
    return Commitment(commitment_id, number, words, words, words, words, None)


def policy(*sections: Iterable[str]) -> Policy:
    """Return a policy with the commitments of each section by their ids."""
    return Policy(
        id="office",
        version="2026-01",
        effective=date(2026, 1, 1),
        title=text("Policy"),
        source=text("Source"),
        sections=tuple(
            Section(
                f"section-{number}",
                number,
                text(f"Section {number}"),
                text("Reference"),
                tuple(commitment(one, f"{number}.{place}") for place, one in enumerate(ids, start=1)),
            )
            for number, ids in enumerate(sections, start=1)
        ),
    )


def page(page_id: str, *commitments: str, try_items: tuple[str, ...] = ()) -> Page:
    """Return a lesson page."""
    return Page(page_id, text(page_id), text("Body"), commitments, try_items)


def module(
    module_id: str = "tidy-desk",
    pages: tuple[Page, ...] = (page("01-desk", "protect.desk"), page("02-screen", "protect.screen")),
    items: tuple[Item, ...] = (item(),),
    minutes: int = 10,
) -> Module:
    """Return a module that covers the commitments of its pages."""
    covered = tuple(dict.fromkeys(one for each in pages for one in each.commitments))
    rule = QuizRule(draw=1, pass_mark=0.8, each_commitment=0)
    title = text(module_id)
    return Module(module_id, "1.0", "office", title, title, minutes, covered, pages, rule, items)


def attempt(items: Iterable[Item], marks: Iterable[float | None], pass_mark: float = 0.8) -> Attempt:
    """Return an attempt at `items` with a mark for each, None where there is no response yet."""
    at = StandingClock().now
    return Attempt(
        id=UUID(int=1),
        person_id=1,
        module_id="tidy-desk",
        module_digest="",
        number=1,
        state=AttemptState.IN_PROGRESS,
        pass_mark=pass_mark,
        started=at,
        position=1,
        items=tuple(
            AttemptItem(
                place,
                one,
                tuple(each.id for each in one.options),
                False,
                None if mark is None else Response(("a",), mark, at),
            )
            for place, (one, mark) in enumerate(zip(items, marks, strict=True), start=1)
        ),
    )


def record(sequence: int = 1, **changes: str | float) -> Record:
    """Return a completion record, with `changes` to its fields."""
    whole = Record(
        sequence=sequence,
        edition=1,
        number=f"{sequence:05d}",
        name="Aiko Tanaka",
        department="Support",
        module="tidy-desk",
        module_title="The tidy desk",
        module_version="1.0",
        policy_version="2026-01",
        commitments="protect.desk protect.screen",
        score=0.75,
        points=3.0,
        max_points=4.0,
        pass_mark=0.75,
        passed=1,
        started_utc="2026-03-31T23:40:00Z",
        started_date="2026-04-01",
        started_time="08:40:00",
        started_offset="+09:00",
        completed_utc="2026-03-31T23:55:00Z",
        completed_date="2026-04-01",
        completed_time="08:55:00",
        completed_offset="+09:00",
        language="ja",
        app_version="0.1.0",
        id=f"00000000-0000-7000-8000-{sequence:012d}",
        corrects="",
        superseded="",
    )
    return whole._replace(**changes)


# ---------------------------------------------------------------- a course on the disk

POLICY_YAML = """\
id: office
version: "2026-01"
effective: "2026-01-01"
title: {en: The office, ja: 事務所}
source: {en: Our own rules, ja: 社内規程}
sections:
  - id: protect
    title: {en: Protect, ja: 守る}
    reference: {en: Section 1, ja: 第1節}
    commitments:
      - id: protect.desk
        label: {en: Desk, ja: 机}
        text: {en: Nothing stays on the desk., ja: 机に何も残さない。}
        note: {en: Not even for lunch., ja: 昼休みでも。}
        reference: {en: "1.1", ja: "1.1"}
      - id: protect.screen
        label: {en: Screen, ja: 画面}
        text: {en: The screen is locked., ja: 画面をロックする。}
        note: {en: Every time., ja: 毎回。}
        reference: {en: "1.2", ja: "1.2"}
  - id: ask
    title: {en: Ask, ja: 尋ねる}
    reference: {en: Section 2, ja: 第2節}
    commitments:
      - id: ask.first
        label: {en: Ask first, ja: まず尋ねる}
        text: {en: We ask before we share., ja: 渡す前に尋ねる。}
        note: {en: "In doubt, do not.", ja: 迷ったら渡さない。}
        reference: {en: "2.1", ja: "2.1"}
"""

MODULE_YAML = """\
id: tidy-desk
version: "1.0"
policy: office
title:
  en: The tidy desk
  ja: 机の上を片づける
summary:
  en: What may lie on a desk.
  ja: 机の上に置いてよいもの。
minutes: 10
commitments: [protect.desk, protect.screen, ask.first]
lesson:
  - id: 01-desk
    title: {en: The desk, ja: 机}
    commitments: [protect.desk]
    try: [tidy-desk.try-printer]
  - id: 02-screen
    title: {en: The screen, ja: 画面}
    commitments: [protect.screen, ask.first]
quiz:
  draw: 4
  pass_mark: 0.75
  each_commitment: 1
"""


def choice_yaml(
    item_id: str, commitment_id: str = "protect.desk", kind: str = "single-choice", key: str = "a", stem: str = "A stem"
) -> str:
    """Return the YAML of a choice item with the options a, b and c."""
    options = "".join(
        f"    - id: {letter}\n"
        + ("      right: true\n" if letter in key else "")
        + f"      text: {{en: Option {letter}, ja: 選択肢{letter}}}\n"
        + f"      feedback: {{en: Why {letter}, ja: 理由{letter}}}\n"
        for letter in "abc"
    )
    return _item_head(item_id, commitment_id, kind, stem) + "  options:\n" + options


def true_false_yaml(item_id: str, commitment_id: str = "protect.desk") -> str:
    """Return the YAML of a true/false item whose statement is false and whose right reason is a."""
    return (
        _item_head(item_id, commitment_id, "true-false-reason", "A claim")
        + "  statement_is: false\n"
        + "  feedback_if_true: {en: It is not, ja: 違います}\n"
        + "  feedback_if_false: {en: Right, ja: そうです}\n"
        + "  reasons:\n"
        + "    - {id: a, right: true, text: {en: Because, ja: だから}, feedback: {en: Yes, ja: はい}}\n"
        + "    - {id: b, text: {en: Although, ja: でも}, feedback: {en: No, ja: いいえ}}\n"
    )


def _item_head(item_id: str, commitment_id: str, kind: str, stem: str) -> str:
    return (
        f"- id: {item_id}\n"
        f"  kind: {kind}\n"
        f"  commitments: [{commitment_id}]\n"
        "  situation: true\n"
        "  difficulty: 2\n"
        "  page: 01-desk\n"
        f"  stem: {{en: {stem}, ja: 設問}}\n"
        "  explanation: {en: In short, ja: 要するに}\n"
    )


def bank_yaml(stem: str = "A stem") -> str:
    """Return the YAML of twelve items, four for each commitment, two of which have several keys or a reason."""
    parts = []
    for commitment_id in ("protect.desk", "protect.screen", "ask.first"):
        name = commitment_id.replace(".", "-")
        parts += [choice_yaml(f"tidy-desk.{name}-{number}", commitment_id, stem=stem) for number in (1, 2)]
        parts.append(choice_yaml(f"tidy-desk.{name}-3", commitment_id, "multiple-answers", "ab", stem))
        parts.append(true_false_yaml(f"tidy-desk.{name}-4", commitment_id))
    return "".join(parts)


def small_bank_yaml(stem: str = "A stem") -> str:
    """Return the YAML of four items, for modules that only have to be there."""
    commitment_ids = ("protect.desk", "protect.screen", "ask.first", "protect.desk")
    return "".join(choice_yaml(f"tidy-desk.item-{n}", one, stem=stem) for n, one in enumerate(commitment_ids))


def write_course(folder: Path) -> Path:
    """Write a course of two modules, `tidy-desk` and `locked-drawer`, and return its folder."""
    write(folder / "policies/office/policy.yaml", POLICY_YAML)
    write_module(folder, "tidy-desk")
    write_module(folder, "locked-drawer")
    return folder


def write_module(folder: Path, module_id: str, stem: str = "A stem", version: str = "1.0") -> Path:
    """Write a module of a course and return its folder."""
    place = folder / "modules" / module_id
    head = MODULE_YAML.replace("tidy-desk", module_id).replace('version: "1.0"', f'version: "{version}"')
    write(place / "module.yaml", head)
    for page_id in ("01-desk", "02-screen"):
        for language in ("en", "ja"):
            write(place / f"lesson/{page_id}.{language}.md", f"Text of {page_id} ({language}).\n")
    bank = bank_yaml(stem) if module_id == "tidy-desk" else small_bank_yaml(stem)
    write(place / "items/bank.yaml", bank.replace("tidy-desk", module_id))
    write(place / "items/try.yaml", choice_yaml(f"{module_id}.try-printer"))
    return place


def tiny_picture(path: Path, width: int = 1, height: int = 1) -> Path:
    """Write the head of a PNG picture of a size, which is all that the program looks at before it is shown."""
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", width, height) + b"\x08\x06\0\0\0")
    return path


def write(path: Path, content: str) -> Path:
    """Write a text file and the folders that it stands in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


# ---------------------------------------------------------------- a learner at work


def right_choice(one: Item) -> tuple[str, ...]:
    """Return the wholly right answer to an item."""
    return tuple(sorted(one.key()))


def wrong_choice(one: Item) -> tuple[str, ...]:
    """Return a complete answer to an item that is wrong; `b` and `c` are never the whole key in this course."""
    return ("true", "b") if one.statement is not None else ("c",)


def answer_all(workspace: Workspace, actor: Actor, quiz: OpenQuiz, wrong: int = 0) -> None:
    """Answer every item of an attempt, the first `wrong` of them wrongly."""
    for place in quiz.attempt.unanswered():
        choose = wrong_choice if place.position <= wrong else right_choice
        workspace.quizzes.submit_answer(actor, quiz.attempt.id, place.position, choose(place.item))


def take_quiz(workspace: Workspace, actor: Actor, module_id: str = "tidy-desk", wrong: int = 0) -> UUID:
    """Take a whole quiz and return the id of the attempt."""
    quiz = workspace.quizzes.start(actor, module_id)
    answer_all(workspace, actor, quiz, wrong)
    workspace.quizzes.finish(actor, quiz.attempt.id, "en")
    return quiz.attempt.id


def learner_of(person: Person) -> Actor:
    """Return the learner that a person is."""
    return Actor(Role.LEARNER, person.id, person.name)
