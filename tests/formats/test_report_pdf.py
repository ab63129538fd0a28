"""A report to read: every row as the table has it, its head, and nothing that breaks it."""

from datetime import datetime
from pathlib import Path

from pypdf import PdfReader

from app.domain.records import Record
from app.formats.report_pdf import ReportHead, write_report
from tests.builders import RESOURCES, TOKYO, policy, record

POLICY = policy(["protect.desk", "protect.screen", "ask.first"])
MADE = datetime(2026, 3, 12, 10, 42, 7, tzinfo=TOKYO)


def report(path: Path, *records: Record, language="en", purpose="Audit") -> list[str]:
    """Write a report and return the text of its pages."""

    def head(rows: int) -> ReportHead:
        return ReportHead([("Filter", "Result: passed"), ("Records", f"{rows}")], purpose, MADE)

    blocks = [list(records)][: len(records)]
    written = write_report(path, blocks, head, POLICY, language, RESOURCES / "fonts", lambda _rows: None)
    assert written == len(records)
    return [page.extract_text() for page in PdfReader(path).pages]


def test_japanese_names_and_leading_zeros_can_be_copied_out(tmp_path: Path) -> None:
    (text,) = report(tmp_path / "r.pdf", record(number="00417", name="髙橋 𠮷郎", department="法務"), language="ja")
    for words in ("00417", "髙橋 𠮷郎", "法務", "研修記録", "合格", "2026-04-01 08:55 +09:00", "1 / 1ページ"):
        assert words in text


def test_commitments_stand_by_their_numbers_with_runs_joined(tmp_path: Path) -> None:
    rows = record(1, commitments="protect.desk protect.screen ask.first"), record(2, commitments="ask.first")
    (text,) = report(tmp_path / "r.pdf", *rows)
    assert "§1.1–1.3" in text
    assert "§1.3" in text.replace("§1.1–1.3", "")


def test_what_a_correction_took_out_of_count_is_no_pass(tmp_path: Path) -> None:
    (text,) = report(tmp_path / "r.pdf", record(superseded="2026-04-02"))
    assert "Out of count" in text
    assert "✓" not in text
    assert "✓" in report(tmp_path / "r.pdf", record())[0]


def test_many_rows_go_on_over_numbered_pages_with_their_heads(tmp_path: Path) -> None:
    pages = report(tmp_path / "r.pdf", *(record(number) for number in range(1, 61)))
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Department" in page
        assert "only for “Audit”" in page


def test_nothing_that_people_typed_breaks_a_report(tmp_path: Path) -> None:
    wild = record(name="\u202e\x00 <b>&amp; \U000f0000" + "あ" * 300, department="x" * 400)
    pages = report(tmp_path / "r.pdf", wild, purpose="{page} {purpose} " * 20)
    assert "<b>&amp;" in "".join(pages)


def test_no_records_leave_the_head(tmp_path: Path) -> None:
    (text,) = report(tmp_path / "r.pdf")
    assert "Result: passed" in text


def test_the_same_records_give_the_same_file(tmp_path: Path) -> None:
    report(tmp_path / "one.pdf", record())
    report(tmp_path / "two.pdf", record())
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
