"""Which of two languages was left behind: by an edit to the other one, and never by words that are on their way."""

from datetime import date, timedelta

from app.domain.revising import left_behind, revised_after
from app.domain.texts import LANGUAGES, Revised, Text

TODAY = date(2026, 11, 27)
YESTERDAY = TODAY - timedelta(days=1)
BOTH = [Text("Desk", "机"), Text("Lock it.", "鍵をかける。")]


def edited(old: list[Text], new: list[Text], before: Revised | None = None, published: list[Text] | None = None) -> str:
    """Return which language is behind after an edit, or none."""
    revised = revised_after(before, old, new, published, TODAY)
    return left_behind(revised, LANGUAGES, new) or "none"


def test_an_edit_to_one_language_alone_leaves_the_other_behind() -> None:
    assert edited(BOTH, [Text("Table", "机"), BOTH[1]]) == "ja"
    assert edited(BOTH, [Text("Desk", "つくえ"), BOTH[1]]) == "en"
    assert edited(BOTH, [Text("Table", "つくえ"), BOTH[1]]) == "none"
    assert edited(BOTH, BOTH, Revised(TODAY, YESTERDAY)) == "ja"


def test_a_language_without_a_word_is_not_behind() -> None:
    assert edited([Text("", "")], [Text("Desk", "")]) == "none"
    assert left_behind(Revised(TODAY, YESTERDAY), LANGUAGES, [Text("Desk", ""), Text("", " ")]) is None


def test_a_module_in_one_language_has_nothing_that_could_be_left_behind() -> None:
    assert left_behind(Revised(TODAY, YESTERDAY), ("en",), BOTH) is None


def test_what_is_translated_later_leaves_nobody_behind() -> None:
    english = [Text("Desk", ""), Text("Lock it.", "")]
    days = revised_after(
        Revised(date(2026, 11, 3), date(2026, 11, 2)), english, [Text("Desk", "机"), english[1]], None, TODAY
    )
    assert days.older() is None
    assert edited([Text("Desk", "机"), english[1]], BOTH, days) == "none"


def test_a_change_on_the_day_of_publication_is_seen() -> None:
    same_day = Revised(TODAY, TODAY)
    changed = [BOTH[0], Text("Lock it up.", "鍵をかける。")]
    assert edited(BOTH, changed, same_day, BOTH) == "ja"
    assert edited(BOTH, changed, same_day) == "none"  # both are being written
    revised = revised_after(same_day, BOTH, changed, BOTH, TODAY)
    assert revised.en == TODAY
    assert revised_after(revised, changed, [BOTH[0], Text("Lock it up.", "施錠する。")], BOTH, TODAY).older() is None
