"""Every advice is a sentence that says what was seen and what to do, about the choice by its name in the editor."""

import pytest

from app.domain.answer_choices import distractors, possible_choices
from app.domain.item_advice import Advice, AdviceKind
from app.domain.items import Item, ItemKind
from app.ui.shared.look import Look
from app.ui.trainer.advice_words import AdviceWords
from app.ui.trainer.choice_words import ChoiceWords
from app.ui.trainer.figure_words import FigureWords
from tests.builders import item
from tests.domain.test_answer_choices import MATCHING, NUMBER, ORDERING, SCENARIO, SHORT, SORTING

CHOICE = item(options="abc", key="a")
KINDS = (
    CHOICE,
    item(kind=ItemKind.MULTIPLE_ANSWERS, key="ab"),
    item(kind=ItemKind.TRUE_FALSE_REASON),
    MATCHING,
    SORTING,
    ORDERING,
    SHORT,
    NUMBER,
    SCENARIO,
)


@pytest.mark.parametrize("kind", AdviceKind)
def test_every_advice_has_a_sentence_and_a_reason(look: Look, kind: AdviceKind) -> None:
    words = AdviceWords(look)
    advice = Advice(kind, "c" if "choose" in kind else "", -0.31, 20.0)
    title, reason = words.title(CHOICE, advice), words.reason(CHOICE, advice)
    assert len(title) > 10
    assert len(reason) > 10
    assert "{" not in title + reason
    assert ("option 3" in title) is ("choose" in kind)


def test_advice_says_what_the_trainer_of_the_issue_wants_to_hear(look: Look) -> None:
    words = AdviceWords(look)
    assert words.title(CHOICE, Advice(AdviceKind.NOBODY_CHOOSES, "c")) == "Nobody picks option 3: replace it"
    key = Advice(AdviceKind.CHECK_KEY, figure=-31.4)
    assert words.title(CHOICE, key) == "Stronger people get it wrong: check the key"
    assert words.reason(CHOICE, key).startswith("Discrimination −31:")
    gap = Advice(AdviceKind.LANGUAGES_DIFFER, figure=0.14)
    assert words.title(CHOICE, gap).startswith("Easier in Japanese")
    assert words.title(CHOICE, Advice(AdviceKind.LANGUAGES_DIFFER, figure=-0.14)).startswith("Harder in Japanese")


@pytest.mark.parametrize("one", KINDS, ids=lambda one: one.kind.value)
def test_everything_that_can_be_chosen_has_words(look: Look, one: Item) -> None:
    words = ChoiceWords(look.language)
    said = [words.say(one, choice.id) for choice in possible_choices(one)]
    assert all(said)
    assert len(set(said)) == len(said)
    for distractor in distractors(one):
        assert words.name(one, distractor.id)
    assert words.say(one, "") == "No answer"


def test_figures_are_said_as_people_read_them(look: Look) -> None:
    words = FigureWords(look)
    assert [words.people(None), words.people(1_234)] == ["under 5", "1,234"]
    assert [words.share(0.004), words.share(0.0), words.share(0.625)] == ["under 1 %", "0 %", "62 %"]
    assert [words.index(None), words.index(-8.6), words.index(-0.2)] == ["not defined", "−9", "0"]
    assert [words.seconds(None), words.seconds(81.5), words.seconds(250)] == ["not known", "82 s", "4 min"]
    assert words.alpha(None).startswith("Not defined")
    assert words.standard_error(None).startswith("Not defined")
