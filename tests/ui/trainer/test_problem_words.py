"""What readers of files say is shown in the language of the window, with what they quote as it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.application import wear
from app.ui.shared.look import Look
from app.ui.trainer.problem_sentences import FILE_LOSSES, FILE_SENTENCES, FILE_THINGS
from app.ui.trainer.problem_words import say_problem
from tests.builders import RESOURCES
from tests.windows import ENGLISH, TRANSLATED


def filled(sentence: str) -> str:
    """Return a sentence as a reader says it."""
    return sentence.replace("{1}", "one of three").replace("{2}", "U+202E")


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    """The language of the window is Japanese."""
    worn = wear(qapp, Look(RESOURCES, "light", "ja"), [])
    yield
    wear(qapp, ENGLISH, worn)


def test_in_english_every_sentence_is_as_the_reader_says_it() -> None:
    for sentence in (*FILE_SENTENCES, *FILE_LOSSES, *FILE_THINGS):
        assert say_problem(filled(sentence)) == filled(sentence)


@pytest.mark.skipif(not TRANSLATED, reason="the Japanese texts are not built")
@pytest.mark.usefixtures("japanese")
def test_in_japanese_quotations_stay_and_things_are_named() -> None:
    assert say_problem("the id “desk-1” is used twice") == "ID「desk-1」が二度使われています"
    assert say_problem("its text held a picture, a sound, which was left out") == (
        "文に画像, 音声が含まれていましたが、省きました"
    )
    assert say_problem("items/one.xml: it does not declare what is right") == "items/one.xml: 正解が宣言されていません"
    assert say_problem("“{2} [it” has fewer than two pairs") == "「{2} [it」の組が二つ未満です"
    assert say_problem("something that nobody said yet") == "something that nobody said yet"


@pytest.mark.skipif(not TRANSLATED, reason="the Japanese texts are not built")
@pytest.mark.usefixtures("japanese")
def test_every_sentence_has_a_japanese_one_of_its_own() -> None:
    for sentence in (*FILE_SENTENCES, *FILE_LOSSES):
        said = say_problem(filled(sentence))
        assert said != filled(sentence), sentence
        assert all(value in said for value in ("one of three", "U+202E") if value in filled(sentence)), sentence


def test_a_sentence_without_end_is_shown_as_it_is() -> None:
    words = "“" + "“” has " * 20_000
    assert say_problem(words) == words
