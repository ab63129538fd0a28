"""What a result says in sentences: how it went, and what holds for another attempt."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.quiz_terms import QuizTerms
from app.domain.results import Need
from app.domain.texts import Language

if TYPE_CHECKING:
    from app.services.result_viewing import Result

_MOST_NAMES = 3
"""How many commitments or topics that are right a sentence names; those that are not are all named."""


def verdict_words(result: "Result", language: Language) -> str:
    """Return one sentence on what was right, with what must be passed by its name."""
    outcome = result.outcome
    asked = [need for need in outcome.needs if need.share is not None]
    unmet = [_name(need, result, language) for need in asked if not need.met]
    if outcome.score.reached and unmet:
        words = QCoreApplication.translate(
            "ResultPage", "The total is enough, but this must be passed and is not: {names}."
        )
        return words.format(names=_listed(unmet, language))
    if not outcome.passed:
        words = QCoreApplication.translate(
            "ResultPage", "Look at what was not right, reread those pages, then retake the quiz."
        )
        if unmet:
            more = QCoreApplication.translate("ResultPage", "What must be passed and is not: {names}.")
            words += ("" if language == "ja" else " ") + more.format(names=_listed(unmet, language))
        return words
    if all(one.right for one in result.commitments):
        return QCoreApplication.translate("ResultPage", "Every item is right, on every commitment.")
    if 0 < len(asked) <= _MOST_NAMES:
        words = QCoreApplication.translate(
            "ResultPage", "You reached the pass mark, and what must be passed is: {names}."
        )
        return words.format(names=_listed([_name(need, result, language) for need in asked], language))
    return QCoreApplication.translate(
        "ResultPage", "You reached the pass mark. What was not right is named below, with the reasons."
    )


def retake_words(terms: QuizTerms | None) -> str:
    """Return what a retake is and how many are left, or why there is none."""
    if terms is None:
        return QCoreApplication.translate("ResultPage", "This module is not in the course any more.")
    if terms.under_way:
        return QCoreApplication.translate("ResultPage", "An attempt is under way. It counts already.")
    if not terms.may_start:
        words = QCoreApplication.translate("ResultPage", "All {count} attempts are used. Ask HR for another one.")
        return words.format(count=terms.attempts)
    words = (
        QCoreApplication.translate(
            "ResultPage", "A retake is a new attempt and draws other items first. This one stays."
        )
        if terms.draws_others
        else QCoreApplication.translate("ResultPage", "A retake is a new attempt with the same items. This one stays.")
    )
    if terms.left is None:
        return words
    left = QCoreApplication.translate("ResultPage", "Attempts left: {left} of {count}.")
    return left.format(left=terms.left, count=terms.attempts) + " " + words


def _name(need: Need, result: "Result", language: Language) -> str:
    if need.rule.title is not None:
        return need.rule.title.in_language(language)
    commitment = result.quiz.policy.commitment(need.rule.commitment or "")
    return f"§{commitment.number} {commitment.label.in_language(language)}"


def _listed(names: list[str], language: Language) -> str:
    return ("、" if language == "ja" else ", ").join(names)
