"""What a number or a name may be, and who may do what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.people import Actor, Role, clean_name, clean_number, same_name
from app.domain.refusals import Refusal, Sentence

UNSAFE = ["Ai\x00ko", "Ai\x1bko", "Ai\x7fko", "Ai\u202eko", "Ai\u2066ko", "Ai\u2069ko", "Ai\ud800ko", "Ai\udfffko"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("00123", "00123"),
        ("  00123  ", "00123"),
        ("００１２３", "00123"),
        ("Ａ－１２", "A-12"),
        ("0", "0"),
        ("社-007", "社-007"),
        ("x" * 40, "x" * 40),
    ],
)
def test_a_number_is_text_with_its_leading_zeros_and_ascii_digits(typed: str, kept: str) -> None:
    assert clean_number(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Aiko   Tanaka ", "Aiko Tanaka"),
        ("田中\u3000愛子", "田中 愛子"),
        ("Zoe\u0308", "Zoë"),
        ("=SUM(A1)", "=SUM(A1)"),
        ("𠮷野家", "𠮷野家"),
        ("名" * 200, "名" * 200),
    ],
)
def test_a_name_is_kept_as_people_mean_it(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@pytest.mark.parametrize("text", UNSAFE)
@pytest.mark.parametrize("clean", [clean_name, clean_number])
def test_characters_that_falsify_how_a_text_reads_are_refused(clean, text: str) -> None:
    with pytest.raises(Refusal) as refused:
        clean(text)
    assert refused.value.sentence is Sentence.TEXT_UNSAFE
    assert clean(text.replace(text[2], "")) == "Aiko"


@pytest.mark.parametrize(
    ("clean", "text", "sentence"),
    [
        (clean_number, " ", Sentence.NUMBER_MISSING),
        (clean_number, "\u3000", Sentence.NUMBER_MISSING),
        (clean_number, "1" * 41, Sentence.NUMBER_TOO_LONG),
        (clean_name, "", Sentence.NAME_MISSING),
        (clean_name, "\n\t", Sentence.NAME_MISSING),
        (clean_name, "n" * 201, Sentence.NAME_TOO_LONG),
    ],
)
def test_an_empty_or_overlong_text_is_refused(clean, text: str, sentence: Sentence) -> None:
    with pytest.raises(Refusal) as refused:
        clean(text)
    assert refused.value.sentence is sentence


@given(st.text())
def test_whatever_is_typed_is_either_refused_or_stable_and_storable(typed: str) -> None:
    for clean in (clean_name, clean_number):
        try:
            kept = clean(typed)
        except Refusal:
            continue
        assert clean(kept) == kept
        kept.encode()
        assert "\n" not in kept
        assert kept == kept.strip()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Aiko Tanaka", "aiko  TANAKA", True),
        ("田中 愛子", "田中愛子", True),
        ("ﾀﾅｶ", "タナカ", True),
        ("Straße", "STRASSE", True),
        ("Aiko Tanaka", "Aiko Tanabe", False),
        ("髙橋", "高橋", False),
    ],
)
def test_spellings_of_one_name_are_the_same_person(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same


def test_a_role_is_refused_to_others_and_granted_to_its_own() -> None:
    with pytest.raises(Refusal) as refused:
        Actor(Role.LEARNER, 1).require(Role.HR)
    assert refused.value.sentence is Sentence.ROLE_NEEDED
    assert str(refused.value) == "This is for HR only. Sign in first."
    Actor(Role.HR).require(Role.HR)


def test_a_learner_is_somebody() -> None:
    assert Actor(Role.LEARNER, 4).learner() == 4
    for nobody in (Actor(Role.LEARNER), Actor(Role.HR, 4)):
        with pytest.raises(Refusal):
            nobody.learner()
