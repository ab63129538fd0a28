"""Makes up what the made-up organisation answered, so that the statistics of items have something to show.

Answers of the last weeks are kept one by one, as in a workspace that keeps its periods; of older ones only the nameless
tallies are. What people answer fits their score, and items are as real ones are: some harder, some with a distractor
that nobody takes for right, a few that catch those who know more, are harder in Japanese or take long.
"""

import json
import random
from collections import Counter
from datetime import UTC, datetime

from app.domain.answer_choices import choices_in
from app.domain.answer_counting import Counting
from app.domain.answer_tallies import Answer, FirstAttempt, Tallies
from app.domain.attempts import draw_items, shuffled_options
from app.domain.items import Item
from app.domain.plain import canonical, digest
from app.domain.suppression import SMALLEST_GROUP
from app.services.course_catalogue import CurrentModule
from app.services.sample_items import AskedItem, asked_item
from app.storage.bulk import AnsweredAttempts

KEPT_DAYS = 89
OLDER = 20_000
"""Of about so many older records the answers are in the tallies."""

EVERYBODY = 20_000
"""With more records than these, answers are kept of every fourth person only."""

_PAPERS = 60
_DAY = 86_400


_Paper = list[tuple[AskedItem, str]]
"""The items of an attempt, each with the order of its options as stored."""


class SampleAnswers:
    """Makes attempts for records; the same seed gives the same ones.

    `rows` gathers those that are to be kept; of the older ones only the `crowds` stay.
    """

    def __init__(self, seed: int, records: int, now: datetime) -> None:
        self.rows = AnsweredAttempts()
        self._older_answers = Counting(self._chosen)
        self._chance = random.Random(seed + 2)  # noqa: S311 - a sample has to come out the same again
        self._kept_since = int(now.timestamp()) - KEPT_DAYS * _DAY
        self._every = 4 if records > EVERYBODY else 1
        self._older = min(1.0, OLDER / records) if records else 0.0
        self._asked: dict[str, AskedItem] = {}
        self._papers: dict[str, list[_Paper]] = {}
        self._had: set[tuple[int, str]] = set()
        self._choices: dict[tuple[str, str], tuple[str, ...]] = {}

    def attempt(
        self,
        person: int,
        edition: int,
        current: CurrentModule,
        points: int,
        began: int,
        completed: int,
        local: str,
        language: str,
    ) -> str | None:
        """Make the attempt behind a record, and return its id if it is to be kept; None for most records.

        `began` and `completed` are seconds since 1970, `local` is the start on the person's own clock. Nobody has two
        attempts at a module: the statistics look at the first alone.
        """
        kept = completed >= self._kept_since
        wanted = person % self._every == 0 if kept else self._chance.random() < self._older
        module = current.module.id
        if not wanted or (person, module) in self._had:
            return None
        paper = self._paper(current)
        answers = self._answers(paper, len(paper) - points, completed - began, language)
        if answers is None:
            return None
        self._had.add((person, module))
        attempt_id = f"{began * 1000 << 80 | 7 << 76 | 2 << 62 | self._chance.getrandbits(62):032x}"
        if not kept:
            self._older_answers.add(FirstAttempt(attempt_id, module, edition, language, False, answers))
            return None
        start = _stored(began)
        size = len(paper)
        pass_mark = current.module.quiz.pass_mark
        self.rows.attempts.append((attempt_id, person, edition, module, pass_mark, size, start, local))
        at = began
        for (asked, order), answer in zip(paper, answers, strict=True):
            at += answer.seconds or 0
            self.rows.items.append((attempt_id, answer.position, asked.item.id, asked.digest, order))
            self.rows.responses.append((attempt_id, answer.position, answer.response or "", answer.mark, _stored(at)))
        return attempt_id

    def crowds(self) -> Tallies:
        """Return the tallies of five people or more, as the program itself keeps them."""
        tallies = self._older_answers.tallies()
        return Tallies(
            {version: tally for version, tally in tallies.items.items() if tally.people >= SMALLEST_GROUP},
            {quiz: tally for quiz, tally in tallies.quizzes.items() if tally.people >= SMALLEST_GROUP},
        )

    def _paper(self, current: CurrentModule) -> _Paper:
        papers = self._papers.setdefault(current.module.id, [])
        if len(papers) == _PAPERS:
            return self._chance.choice(papers)
        drawn = draw_items(current.module.bank(), current.module.quiz, Counter(), self._chance)
        papers.append([(self._as_asked(item), " ".join(shuffled_options(item, self._chance))) for item in drawn])
        return papers[-1]

    def _as_asked(self, item: Item) -> AskedItem:
        name = digest(canonical(item))
        if name not in self._asked:
            self._asked[name] = asked_item(item, name)
        return self._asked[name]

    def _answers(self, paper: _Paper, wrong: int, seconds: int, language: str) -> tuple[Answer, ...] | None:
        """Return as many wrong answers as the score says, None where too few items can be answered wholly wrongly."""
        chance = self._chance
        mistaken: set[int] = set()
        if wrong:
            pulls = []
            for place, (asked, _) in enumerate(paper):
                if asked.wrong:
                    hard = asked.hard * ((6.0 if wrong <= 2 else 0.3) if asked.catches else 1.0)
                    hard *= 4.0 if asked.harder_in_japanese and language == "ja" else 1.0
                    pulls.append((chance.random() ** (1 / hard), place))
            if len(pulls) < wrong:
                return None
            mistaken = {place for _, place in sorted(pulls, reverse=True)[:wrong]}
        takes = [asked.long * (0.5 + chance.random()) for asked, _ in paper]
        second = seconds / sum(takes)
        return tuple(
            Answer(
                place + 1,
                asked.digest,
                0.0 if place in mistaken else 1.0,
                chance.choices(asked.wrong, asked.likely)[0] if place in mistaken else asked.right,
                int(takes[place] * second),
                False,
            )
            for place, (asked, _) in enumerate(paper)
        )

    def _chosen(self, name: str, response: str | None) -> tuple[str, ...]:
        known = self._choices.get((name, response or ""))
        if known is None:
            chosen = tuple(json.loads(response or "[]"))
            known = self._choices[name, response or ""] = choices_in(self._asked[name].item, chosen)
        return known


def _stored(seconds: int) -> str:
    """Return seconds since 1970 as the database has times."""
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
