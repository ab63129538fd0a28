"""GIFT is read as Moodle reads it, and every item that it can hold comes back whole."""

from typing import Literal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.filed_items import FiledItem
from app.formats.items_gift_reading import read
from app.formats.items_gift_writing import write
from tests.formats.gift_items import banks


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(banks, st.sampled_from(["en", "ja"]))
def test_what_is_written_reads_back_the_same(bank: list[FiledItem], language: Literal["en", "ja"]) -> None:
    written = write(bank, language)
    assert written.losses == ()
    assert read(written.content, language).items == tuple(bank)
