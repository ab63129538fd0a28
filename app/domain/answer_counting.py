"""Counts attempts into tallies: answers that are alike are gathered first and looked at once, for most of them are."""

import math
from collections import Counter

from app.domain.answer_tallies import Choices, FirstAttempt, Quiz, QuizTally, Tallies, rest_mark

_WHOLE = frozenset[int]()


class Counting:
    """Gathers attempts with `add`; `tallies` returns what they come to.

    Memory grows with the number of different answers, not of answers.
    """

    def __init__(self, choices_of: Choices) -> None:
        self._choices_of = choices_of
        self._answers: Counter[tuple[str, str, str, float, float, str | None]] = Counter()
        self._seconds: Counter[tuple[str, str, int]] = Counter()
        self._places: Counter[tuple[Quiz, int, float]] = Counter()
        self._totals: Counter[tuple[Quiz, float]] = Counter()

    def add(self, attempt: FirstAttempt, *, without: frozenset[int] = _WHOLE) -> None:
        """Count an attempt but for what is counted already and the positions in `without`; 0 is the quiz as a whole."""
        module, language, answers = attempt.module, attempt.language, attempt.answers
        marks = [answer.mark for answer in answers]
        total, others = math.fsum(marks), len(marks) - 1
        if not attempt.counted and 0 not in without:
            quiz = Quiz(module, attempt.edition, len(marks))
            self._totals[quiz, round(total, 12)] += 1
            self._places.update([(quiz, answer.position, answer.mark) for answer in answers])
        due = [answer for answer in answers if not (answer.counted or answer.position in without)]
        rests = {mark: rest_mark(total, mark, others) for mark in set(marks)}
        self._answers.update([(module, one.digest, language, one.mark, rests[one.mark], one.response) for one in due])
        self._seconds.update([(module, one.digest, one.seconds) for one in due if one.seconds is not None])

    def tallies(self) -> Tallies:
        """Return the tallies of what was added."""
        found = Tallies()
        for (module, digest, language, mark, rest, response), people in self._answers.items():
            tally = found.item(module, digest)
            key = (language, mark, rest)
            tally.marks[key] = tally.marks.get(key, 0) + people
            for choice in self._choices_of(digest, response):
                tally.chosen[choice] = tally.chosen.get(choice, 0) + people
                tally.chosen_rest[choice] = tally.chosen_rest.get(choice, 0.0) + rest * people
        for (module, digest, seconds), people in self._seconds.items():
            found.item(module, digest).seconds[seconds] = people
        for (quiz, total), people in self._totals.items():
            found.quizzes.setdefault(quiz, QuizTally()).totals[total] = people
        for (quiz, position, mark), people in self._places.items():
            found.quizzes.setdefault(quiz, QuizTally()).places[position, mark] = people
        return found
