"""Every sentence of refusal can be filled in and read."""

import string

import pytest

from app.domain.refusals import Refusal, Sentence


@pytest.mark.parametrize("sentence", list(Sentence))
def test_a_sentence_is_whole_and_has_named_places_only(sentence: Sentence) -> None:
    names = [name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None]
    shown = str(Refusal(sentence, **dict.fromkeys(names, "x")))
    assert all(name.isidentifier() for name in names)
    assert "{" not in shown
    assert shown[-1] in ".x"


def test_braces_in_a_value_are_no_places() -> None:
    assert "{secret}" in str(Refusal(Sentence.WORKSPACE_MISSING, path="/tmp/{secret}"))
