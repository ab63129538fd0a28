"""What readers of files say is shown in the language of the window, with what they quote as it is."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.ui.application import wear
from app.ui.shared.look import Look
from app.ui.trainer.problem_words import ITEM_PROBLEMS, say_problem
from tests.builders import RESOURCES
from tests.formats.mutations import Edit, Sample, edits, samples
from tests.formats.reader_sentences import READERS, WRITERS, unknown
from tests.formats.test_nothing_silent import NAMED
from tests.hostile.reading import READERS as OPENED
from tests.integrity.long_form import times
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
    for sentence in ITEM_PROBLEMS:
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
    for sentence in ITEM_PROBLEMS:
        said = say_problem(filled(sentence))
        assert said != filled(sentence), sentence
        assert all(value in said for value in ("one of three", "U+202E") if value in filled(sentence)), sentence


def test_a_sentence_without_end_is_shown_as_it_is() -> None:
    words = "“" + "“” has " * 20_000
    assert say_problem(words) == words


@pytest.mark.parametrize("source", [*READERS, *WRITERS], ids=lambda path: path.stem)
def test_every_sentence_in_the_source_of_a_reader_or_writer_is_among_those_that_are_translated(source: Path) -> None:
    assert unknown(source.read_text(encoding="utf-8"), list(ITEM_PROBLEMS)) == []


def test_a_reader_that_gains_a_sentence_is_found() -> None:
    source = """
def read(words, notes):
    \"\"\"Say what a docstring says.\"\"\"
    notes.append(Note(f"the moon is {words}", "wait a while"))
    notes.append(Note(f"the id “{words}” is used twice", "say it in words"))
    raise Unusable("has no moon at all", "wait a while")
"""
    assert unknown(source, list(ITEM_PROBLEMS)) == [
        "line 4: the moon is {}",
        "line 4: wait a while",
        "line 6: has no moon at all",
        "line 6: wait a while",
    ]


_ENGLISH = re.compile(r"[a-z]{2,}(?: [a-z]{2,}){2,}")
_QUOTED = re.compile(r"“[^”]*”|「[^」]*」|（[^）]*）|<[^>]*>")


def english(sentence: str) -> bool:
    """Whether a sentence is still in English, but for what it quotes."""
    said = say_problem(sentence)
    return said == sentence or _ENGLISH.search(_QUOTED.sub("", said)) is not None


read_for_trainers = st.deferred(
    lambda: st.sampled_from([one for one in samples() if one.reader not in ("profile", "receipt", "record", "roster")])
)


@pytest.mark.skipif(not TRANSLATED, reason="the Japanese texts are not built")
@pytest.mark.usefixtures("japanese")
@settings(max_examples=times(150, 5_000))
@given(read_for_trainers, edits)
def test_what_is_said_of_spoilt_files_is_in_japanese_as_it_stands(
    tmp_path: Path, sample: Sample, changes: list[Edit]
) -> None:
    (tmp_path / "file").write_bytes(sample.content(changes))
    problems = OPENED[sample.reader](tmp_path / "file").problems
    assert [words for _, *said in problems for words in said if english(words)] == []


@pytest.mark.skipif(not TRANSLATED, reason="the Japanese texts are not built")
@pytest.mark.usefixtures("japanese")
@pytest.mark.parametrize("case", NAMED)
def test_what_is_left_out_is_said_in_japanese(case: str) -> None:
    read, _ = NAMED[case]
    assert [words for one in read().problems for words in (one.what, one.mend) if english(words)] == []


@pytest.mark.skipif(not TRANSLATED, reason="the Japanese texts are not built")
@pytest.mark.usefixtures("japanese")
def test_names_of_files_and_questions_stay_before_what_is_said_and_one_without_a_name_is_called_so() -> None:
    for words, said in (
        ("a b.xml: “T”: it has no body", "a b.xml: “T”: 本文がありません"),
        ("a question without a name has fewer than two steps", "名前のない問題の手順が二つ未満です"),
        ("“a hint” has no choices", "「a hint」に選択肢がありません"),
        ("“{2}” has “b” where a number should be", "「{2}」で、数のあるべき所に「b」があります"),
        (
            "it held the file “a, b.png”, a picture, which was left out",
            "ファイル「a, b.png」, 画像が含まれていましたが、省きました",
        ),
        ("the package is not safe to open: it is damaged, or no zip archive", None),
    ):
        assert not english(words)
        assert said is None or say_problem(words) == said
