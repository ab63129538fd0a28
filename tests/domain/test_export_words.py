"""What a file holds is said in words, in both languages."""

from datetime import date, datetime

import pytest

from app.domain.export_words import ExportFacts, ExportNames, filter_in_words, sort_in_words
from app.domain.plain import to_plain
from app.domain.records import RecordFilter, RecordSort, SortKey
from app.domain.releases import Release
from app.domain.standings import Standing, StandingFilter
from app.domain.texts import Language, Text
from tests.builders import TOKYO, policy

POLICY = policy(["protect.desk"], ["disclosure.law"])
NAMES = ExportNames({"tidy-desk": Text("The tidy desk", "机の上")}, lambda: POLICY)


def words(wanted: object, language: Language = "en") -> str:
    return filter_in_words(to_plain(wanted), NAMES, language)


@pytest.mark.parametrize(
    ("wanted", "en", "ja"),
    [
        (RecordFilter(), "All records", "すべての記録"),
        (RecordFilter(search="佐藤"), "Name or number contains: 佐藤", "氏名・番号に含む文字: 佐藤"),
        (RecordFilter(module="tidy-desk"), "Module: The tidy desk", "モジュール: 机の上"),
        (RecordFilter(module="gone"), "Module: gone", "モジュール: gone"),
        (RecordFilter(passed=False), "Result: not passed", "合否: 不合格"),
        (
            RecordFilter(since=date(2026, 1, 1), until=date(2026, 3, 31)),
            "Completed from: 2026-01-01, Completed until: 2026-03-31",
            "完了日（から）: 2026-01-01、完了日（まで）: 2026-03-31",
        ),
        (
            StandingFilter(standing=Standing.OVERDUE, late_days=(8, 30), as_of=date(2026, 3, 31)),
            "Standing: overdue, Days overdue: 8–30, As of the end of: 2026-03-31",
            "状況: overdue、超過日数: 8–30、時点（その日の終わり）: 2026-03-31",
        ),
    ],
)
def test_a_filter_is_said_with_the_names_of_what_it_asks_for(wanted: object, en: str, ja: str) -> None:
    assert words(wanted) == en
    assert words(wanted, "ja") == ja


def test_a_commitment_is_said_by_number_and_label() -> None:
    assert filter_in_words({"commitment": "disclosure.law"}, NAMES, "en") == "Commitment: §2.1 disclosure.law"
    assert filter_in_words({"commitment": "gone"}, NAMES, "en") == "Commitment: gone"


def test_what_is_not_known_here_is_said_by_its_own_name() -> None:
    assert filter_in_words({"shoe_size": 42, "empty": None, "superseded": False}, NAMES, "en") == "shoe_size: 42"


def test_an_order_is_said_for_every_column() -> None:
    assert sort_in_words(RecordSort(), "en") == "Completed, descending"
    assert len({sort_in_words(RecordSort(key, False), "ja") for key in SortKey}) == len(SortKey)


def test_the_facts_say_all_that_has_to_be_known_of_a_file() -> None:
    release = Release("Audit", "Northgate", "disclosure.law", confirmed=True)
    made = datetime(2026, 3, 12, 10, 42, 7, 5, tzinfo=TOKYO)
    facts = ExportFacts(RecordFilter(passed=True), RecordSort(), release, ("Name", "Score"), made, NAMES)
    said = dict(facts.lines(1204, 398, "en"))
    assert said["Filter"] == "Result: passed"
    assert said["Records"] == "1,204"
    assert said["People"] == "398"
    assert (said["Purpose"], said["Recipient"]) == ("Audit", "Northgate")
    assert said["Exception that allows it"] == "§2.1 disclosure.law"
    assert said["Made"] == "2026-03-12 10:42:07+09:00"
    assert said["Columns"] == "Name, Score"


def test_inside_the_company_no_exception_is_named() -> None:
    made = datetime(2026, 3, 12, tzinfo=TOKYO)
    facts = ExportFacts(RecordFilter(), RecordSort(), Release("Audit"), (), made, NAMES)
    said = dict(facts.lines(0, 0, "ja"))
    assert said["渡す相手"] == "社内"
    assert "根拠となる例外" not in said
