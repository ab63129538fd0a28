"""`clausewise items`: what a file of questions holds, and the same questions in another format."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.__main__ import main
from app.domain.filed_items import FiledItem, ItemFormat
from app.domain.items import ItemKind
from app.formats.item_files import WRITERS, read_file

TEXT = "// [id:mail.one] [tag:commitment:disclosure.law]\n::郵便::Who? {=me#yes ~you}\n\nessay {}\n"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "bank.gift"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_json_has_items_and_problems(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["items", "read", str(bank), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["problems"] == [
        {
            "line": 4,
            "what": "“essay” is an essay question, a kind that Clausewise does not have",
            "mend": "give it answers that a program can mark",
        }
    ]
    (item,) = told["items"]
    assert set(told) == {"items", "problems"}
    assert {
        "id", "kind", "title", "category", "tags", "commitments", "situation", "difficulty", "stem", "explanation",
        "options", "pairs", "groups", "typed", "scenes", "line",
    } <= set(item)  # fmt: skip
    assert (item["id"], item["kind"], item["title"], item["line"]) == ("mail.one", "single-choice", "郵便", 2)
    assert (item["commitments"], item["stem"]) == (["disclosure.law"], {"en": "Who?", "ja": ""})
    assert item["options"][0] == {
        "id": "a",
        "text": {"en": "me", "ja": ""},
        "feedback": {"en": "yes", "ja": ""},
        "right": True,
        "group": None,
    }


def test_the_listing_has_a_line_for_each_item_and_problem(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["items", "read", str(bank), "--language", "ja"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "2: mail.one [single-choice] 郵便"
    assert out[2].startswith(f"{bank}:4: “essay” is an essay question")
    assert out[-1] == "1 item, 1 problem"


def test_a_file_is_converted_and_what_was_lost_is_said(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "bank.xml"
    assert main(["items", "convert", str(bank), "--to", "moodle-xml", "--out", str(target)]) == 0
    caught = capsys.readouterr()
    assert f"1 item saved to {target}" in caught.out
    assert "essay question" in caught.err
    assert main(["items", "read", str(target), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["items"][0]["title"] == "郵便"


def test_what_the_new_file_cannot_hold_is_named_by_item(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, sheet, target = tmp_path / "bank.gift", tmp_path / "bank.csv", tmp_path / "back.gift"
    source.write_text("// [id:first.one]\nOrder them. {=a ~b}\n\n// [id:other.one]\nWho? {=a ~b}\n", encoding="utf-8")
    (first, other) = read_file(source.read_bytes(), source.name).items
    steps = tuple(replace(option, right=True) for option in first.item.options)
    ordering = FiledItem(replace(first.item, kind=ItemKind.ORDERING, options=steps))
    sheet.write_bytes(WRITERS[ItemFormat.CSV]([ordering, other], "en").content)
    assert main(["items", "convert", str(sheet), "--to", "gift", "--out", str(target)]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out == ["first.one: left out: the whole item: GIFT has no ordering", f"1 item saved to {target}"]
    sheet.write_bytes(WRITERS[ItemFormat.CSV]([ordering], "en").content)
    target.unlink()
    assert main(["items", "convert", str(sheet), "--to", "gift", "--out", str(target)]) == 2
    assert not target.exists()


def test_nothing_to_read_ends_with_2_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"%PDF-1.7")
    assert main(["items", "read", str(path), "--json"]) == 2
    assert "a PDF" in json.loads(capsys.readouterr().out)["problems"][0]["what"]
    assert main(["items", "convert", str(path), "--to", "gift", "--out", str(tmp_path / "out.gift")]) == 2
    assert not (tmp_path / "out.gift").exists()
    assert main(["items", "read", str(tmp_path / "nowhere")]) == 2
    assert "cannot be opened" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_refused(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["items", "convert", str(bank), "--to", "gift", "--out", str(tmp_path / "no" / "x.gift")]) == 2
    assert "was not written" in capsys.readouterr().err


def test_the_format_can_be_said(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["items", "read", str(bank), "--as", "moodle-xml"]) == 2
    assert "this is GIFT, not Moodle XML" in capsys.readouterr().out


def test_the_workspace_is_never_written_over(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own.clausewise"
    own.write_bytes(b"records")
    monkeypatch.setattr("app.bootstrap.default_workspace", lambda: own)
    assert main(["items", "convert", str(bank), "--to", "gift", "--out", str(own)]) == 2
    assert own.read_bytes() == b"records"
    assert "is the workspace itself" in capsys.readouterr().err
