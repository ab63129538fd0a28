"""Columns are recognised by their headings, in English and in Japanese."""

import pytest

from app.domain.roster import (
    ROSTER_COLUMNS,
    ColumnMapping,
    RosterEntry,
    RosterField,
    heading_key,
    is_own_file,
    recognise,
)


def test_japanese_headings_are_recognised() -> None:
    headings = ["社員番号", "氏名", "部署", "役職", "上司", "メール", "入社日", "退職日"]
    assert recognise(headings).columns == tuple(enumerate(RosterField))


def test_english_headings_are_recognised_in_any_order_case_and_width() -> None:
    mapping = recognise(["Hire_Date", "FULL NAME", "Salary", "Employee No.", "ＤＥＰＴ"])
    assert mapping.columns == (
        (0, RosterField.JOINED_ON),
        (1, RosterField.NAME),
        (3, RosterField.NUMBER),
        (4, RosterField.DEPARTMENT),
    )


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_program_recognises_its_own_headings(language: str) -> None:
    headings = [getattr(column.heading, language) for column in ROSTER_COLUMNS]
    assert recognise(headings).columns == tuple(enumerate(RosterField))
    assert is_own_file(headings)
    assert not is_own_file(headings[:-1])


def test_the_fields_and_the_columns_of_the_file_are_those_of_an_entry() -> None:
    assert [one.value for one in RosterField] == list(RosterEntry._fields)
    assert [column.field for column in ROSTER_COLUMNS] == list(RosterEntry._fields)


def test_the_first_of_two_columns_for_one_field_gets_it() -> None:
    assert recognise(["No", "Name", "Employee ID"]).columns == ((0, RosterField.NUMBER), (1, RosterField.NAME))


def test_what_is_missing_or_doubled_is_said() -> None:
    assert recognise(["Name"]).missing() == (RosterField.NUMBER,)
    doubled = ColumnMapping(((0, RosterField.NAME), (1, RosterField.NAME), (2, RosterField.NUMBER)))
    assert doubled.doubled() == (RosterField.NAME,)
    assert doubled.missing() == ()


def test_a_mapping_is_remembered_whatever_the_case_but_not_for_other_headings() -> None:
    assert heading_key(["Staff No", "NAME"]) == heading_key(["staff no", "Name "])
    assert heading_key(["Staff No", "Name"]) != heading_key(["Staff No", "Name", "Dept"])
