"""Who is late in which group, and the words of a reminder."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.chasing import (
    LONGEST_BODY,
    PLACEHOLDERS,
    WORDINGS,
    Chosen,
    GroupKey,
    GroupKind,
    LateModule,
    LatePerson,
    Wording,
    check_wording,
    check_wordings,
    fill_in,
    group_key,
    is_address,
)
from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Text

DAY = date(2026, 4, 1)


def late(name: str = "Mirei Asanuma", days: tuple[int, ...] = (20, 1), title: str = "Desk") -> LatePerson:
    modules = tuple(
        LateModule(UUID(int=place), f"m-{place}", Text(f"{title} {place}", f"机{place}"), date(2026, 3, 12), each)
        for place, each in enumerate(days, start=1)
    )
    return LatePerson(1, "00417", name, "Support", "", "", "mirei@example.org", None, modules)


def refused(wording: Wording) -> Sentence:
    with pytest.raises(Refusal) as caught:
        check_wording(wording)
    return caught.value.sentence


def test_people_are_grouped_by_manager_then_by_department_then_alone() -> None:
    assert group_key("00008", "Support") == GroupKey(GroupKind.MANAGER, "00008")
    assert group_key("", "Support") == GroupKey(GroupKind.DEPARTMENT, "Support")
    assert group_key("", "") == GroupKey(GroupKind.NONE)


def test_a_reminder_names_the_person_each_module_its_date_and_how_late_it_is() -> None:
    english = fill_in(WORDINGS["en"], late(), DAY, "en")
    assert english.subject == "Training that is still open: 2"
    assert english.body.startswith("Hello Mirei Asanuma,\n\non 1 April 2026 ")
    assert "– Desk 1: due 12 March 2026 (20 days late)\n– Desk 2: due 12 March 2026 (1 day late)\n" in english.body
    japanese = fill_in(WORDINGS["ja"], late(), DAY, "ja")
    assert "・机1：期限 2026年3月12日（20日超過）\n・机2：期限 2026年3月12日（1日超過）\n" in japanese.body
    assert "{" not in english.body + japanese.body


def test_the_usual_words_pass_the_check_as_they_are() -> None:
    assert check_wordings({}) == dict(WORDINGS)


def test_what_cannot_be_filled_in_is_refused_before_any_message_is_made() -> None:
    whole = "Hello {name}\n{modules}\n"
    assert check_wording(Wording("  {count}  open ", whole)) == Wording("{count} open", whole)
    assert refused(Wording(" ", whole)) is HrSentence.REMINDER_WITHOUT_SUBJECT
    assert refused(Wording("Open", "Hello {name}")) is HrSentence.REMINDER_WITHOUT_MODULES
    assert refused(Wording("{modules}", whole)) is HrSentence.REMINDER_MODULES_IN_SUBJECT
    assert refused(Wording("Open", whole + "{boss}")) is HrSentence.REMINDER_PLACEHOLDER_UNKNOWN
    assert refused(Wording("Open", whole + "{name.__class__}")) is HrSentence.REMINDER_PLACEHOLDER_UNKNOWN
    assert refused(Wording("Open", whole + "a } b")) is HrSentence.REMINDER_BRACE_ALONE
    assert refused(Wording("Open", whole + "x" * LONGEST_BODY)) is HrSentence.REMINDER_TOO_LONG


def test_a_subject_of_two_lines_becomes_one() -> None:
    assert check_wording(Wording("Open\r\nBcc: all@example.org", "{modules}")).subject == "Open Bcc: all@example.org"


@given(st.text(max_size=40))
def test_what_a_name_holds_is_never_taken_for_a_placeholder(name: str) -> None:
    filled = fill_in(Wording("{name}", "{name}|{modules}"), late(name, title="{name} {modules}"), DAY, "en")
    assert filled.subject == name
    assert filled.body.startswith(f"{name}|– {{name}} {{modules}} 1: due")


def test_every_placeholder_of_the_list_is_filled() -> None:
    body = " ".join("{" + name + "}" for name in PLACEHOLDERS)
    filled = fill_in(check_wording(Wording("x", body)), late(), DAY, "en").body
    assert "{" not in filled
    assert filled.endswith(" 2 20 1 April 2026\n")


@pytest.mark.parametrize(
    "text", ["aiko@example.org", "a.b+c@mail.example.co.jp", "o'neill@example.org", "x@localhost", "A_1@e-x.org"]
)
def test_a_plain_address_is_one(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "aiko", "@example.org", "aiko@", "a@b@c", "aiko@example.org, ben@example.org", "a b@example.org"),
        *("aiko@example.org\r\nBcc: x@example.org", "<aiko@example.org>", '"a"@example.org', ".a@example.org"),
        *(
            "a..b@example.org",
            "a@-x.org",
            "a@x..org",
            "愛子@example.org",
            "a@例え.jp",
            "aiko@example.org\n",
            "a" * 65 + "@x",
        ),
        *("a;b@example.org", "a@example.org;", "a@[127.0.0.1]"),
    ],
)
def test_anything_else_is_no_address(text: str) -> None:
    assert not is_address(text)


def test_people_are_chosen_by_group_with_single_exceptions() -> None:
    one, other = GroupKey(GroupKind.MANAGER, "1"), GroupKey(GroupKind.DEPARTMENT, "Sales")
    everybody = Chosen()
    assert everybody.holds(one, 1) and everybody.holds(other, 2)
    but = Chosen(everybody=True, groups=frozenset({one}), people={1: True, 2: False})
    assert (but.holds(one, 1), but.holds(one, 3), but.holds(other, 2), but.holds(other, 4)) == (
        True,
        False,
        False,
        True,
    )
    only = Chosen(everybody=False, groups=frozenset({one}))
    assert (only.holds(one, 3), only.holds(other, 3)) == (True, False)
