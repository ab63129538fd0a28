"""Published content keeps its exact meaning through the canonical form, and its digest names it."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.items import Item, ItemKind
from app.domain.modules import Module
from app.domain.plain import canonical, digest, read
from app.domain.policy import Policy
from app.domain.texts import Text
from tests.builders import bank, item, module, page, policy

words = st.text(max_size=20)


@pytest.mark.parametrize("kind", list(ItemKind))
def test_an_item_of_each_kind_comes_back_equal(kind: ItemKind) -> None:
    one = item(kind=kind)
    assert read(Item, canonical(one)) == one


def test_a_module_and_a_policy_come_back_equal() -> None:
    whole = module(pages=(page("01", "a.b", try_items=("x",)),), items=bank({"a.b": 3}))
    assert read(Module, canonical(whole)) == whole
    register = policy(["a.b", "a.c"], ["d.e"])
    assert read(Policy, canonical(register)) == register


@given(words, words)
def test_every_text_comes_back_equal(en: str, ja: str) -> None:
    assert read(Text, canonical(Text(en, ja))) == Text(en, ja)


def test_the_canonical_form_is_sorted_and_readable_utf8() -> None:
    assert canonical(Text("desk", "机")) == '{"en":"desk","ja":"机"}'


def test_any_change_of_content_changes_the_digest() -> None:
    assert digest(canonical(Text("a", "b"))) == digest(canonical(Text("a", "b")))
    assert digest(canonical(Text("a", "b"))) != digest(canonical(Text("a", "c")))
    assert len(digest("")) == 64


@dataclass(frozen=True)
class _Dated:
    day: date
    at: datetime
    note: str | None


@pytest.mark.parametrize("note", [None, "note"])
def test_dates_and_absent_values_come_back_equal(note: str | None) -> None:
    dated = _Dated(date(2026, 4, 1), datetime(2026, 4, 1, 12, tzinfo=UTC), note)
    assert read(_Dated, canonical(dated)) == dated


@pytest.mark.parametrize("body", ['{"en":"a"}', '{"en":"a","ja":"b","fr":"c"}', "[]", "3"])
def test_a_body_of_another_shape_is_told(body: str) -> None:
    json.loads(body)
    with pytest.raises((KeyError, TypeError, ValueError)):
        read(Text, body)
