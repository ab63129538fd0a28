"""An evidence pack: read back whole, its sums checked by others' tools, true of the day that was asked for."""

import hashlib
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.domain import evidence as rules
from app.domain.evidence import EvidenceScope
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.receipts import check_receipt, read_receipt
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.domain.releases import Release
from app.domain.texts import Language
from app.services import evidence_packing, evidence_tables
from app.services.evidence_packing import EvidenceOrder
from app.services.workspace import Workspace
from app.storage import exports
from app.storage.people_states import PersonState, save_states
from tests.builders import StandingClock, take_quiz
from tests.queries import counted

EVERYTHING = EvidenceScope()


def order(target: Path, scope: EvidenceScope = EVERYTHING, language: Language = "en") -> EvidenceOrder:
    return EvidenceOrder(scope, Release("Certification audit"), target, language)


class Page(HTMLParser):
    """Reads a page the way a browser does: elements, their attributes, and the text that is shown."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: list[str] = []
        self._quiet = False
        self.feed(content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self._quiet = tag == "style"

    def handle_data(self, data: str) -> None:
        if not self._quiet:
            self.words.append(data)

    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def unpacked(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def pages(files: dict[str, bytes]) -> Iterator[tuple[str, Page]]:
    for name, content in files.items():
        if name.endswith(".html"):
            yield name, Page(content.decode())


def people_page(files: dict[str, bytes], number: str) -> str:
    (name,) = [name for name in files if re.fullmatch(rf"people/\d+-{number}\.html", name)]
    return Page(files[name].decode()).text()


@pytest.fixture
def pack(workspace: Workspace, hr: Actor, aiko: Actor, ben: Actor, tmp_path: Path, clock: StandingClock) -> Path:
    """A pack about two people, of whom one passed, with answers."""
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", date(2026, 4, 10))
    clock.advance(days=2)
    take_quiz(workspace, aiko)
    take_quiz(workspace, ben, wrong=3)
    clock.advance(days=10)
    workspace.evidence.pack(hr, order(tmp_path / "evidence.zip", EvidenceScope(answers=True)))
    return tmp_path / "evidence.zip"


# ---------------------------------------------------------------- whole and checkable


def test_every_file_has_its_sum_in_both_lists_and_others_tools_agree(pack: Path, tmp_path: Path) -> None:
    files = unpacked(pack)
    sums = dict(reversed(line.split("  ", 1)) for line in files["SHA256SUMS"].decode().splitlines())
    assert sums.keys() == files.keys() - {"SHA256SUMS"}
    assert all(hashlib.sha256(files[name]).hexdigest() == digest for name, digest in sums.items())
    manifest = json.loads(files["manifest.json"])
    listed = {one["name"]: (one["bytes"], one["sha256"]) for one in manifest["files"]}
    assert listed == {name: (len(files[name]), sums[name]) for name in sums if name != "manifest.json"}
    folder = tmp_path / "unpacked"
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    tool = shutil.which("sha256sum")
    if tool is None:
        pytest.skip("no sha256sum on this machine")
    check = [tool, "-c", "--strict", "--quiet", "SHA256SUMS"]
    assert subprocess.run(check, cwd=folder, capture_output=True).returncode == 0
    # Positive control: one changed letter in one file is found.
    (folder / "index.html").write_bytes(files["index.html"].replace(b"Evidence", b"Evidencf", 1))
    assert subprocess.run(check, cwd=folder, capture_output=True).returncode != 0


def test_the_same_pack_has_the_same_bytes(workspace: Workspace, hr: Actor, pack: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.zip"
    workspace.evidence.pack(hr, order(again, EvidenceScope(answers=True)))
    one, other = unpacked(pack), unpacked(again)
    # The first pack is an entry of the ledger by now, so the ledger is signed anew.
    changed = {name for name in one if one[name] != other[name]}
    assert one.keys() == other.keys()
    assert changed <= {"index.html", "manifest.json", "SHA256SUMS", "receipts/receipts-0001.jsonl"}
    with zipfile.ZipFile(pack) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_log_of_exports_has_the_sum_of_the_zip_and_whose_it_is(workspace: Workspace, pack: Path) -> None:
    with workspace.database.reading() as session:
        (entry,) = exports.list_exports(session, 10)
    assert entry.sha256 == hashlib.sha256(pack.read_bytes()).hexdigest()
    assert (entry.subject, entry.format, entry.row_count, entry.purpose) == (
        "evidence",
        "zip",
        2,
        "Certification audit",
    )


def test_nothing_in_it_loads_runs_or_leads_outside(pack: Path) -> None:
    files = unpacked(pack)
    seen = 0
    for name, page in pages(files):
        seen += 1
        assert not {"script", "link", "iframe", "object", "form", "base", "svg"} & set(page.tags), name
        for key, value in page.attributes:
            assert not key.startswith("on"), name
            if key == "src":
                assert (value or "").startswith("data:image/"), name
            if key == "href":
                assert _resolved(name, value or "") in files, (name, value)
    assert seen == 7


def _resolved(page: str, link: str) -> str:
    """Return the file of the pack that a link of a page leads to."""
    parts = page.split("/")[:-1]
    for part in link.split("/"):
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def test_every_file_can_be_reached_from_the_first_page(pack: Path) -> None:
    files = unpacked(pack)
    reached, waiting = set(), ["index.html"]
    while waiting:
        name = waiting.pop()
        if name in reached:
            continue
        reached.add(name)
        if name.endswith(".html"):
            links = [value for key, value in Page(files[name].decode()).attributes if key == "href"]
            waiting += [_resolved(name, str(link)) for link in links]
    assert files.keys() - reached == {"manifest.json", "SHA256SUMS", "receipts/receipts-0001.jsonl"}


# ---------------------------------------------------------------- what is in it


def test_the_policy_the_material_the_results_and_the_answers_are_there(pack: Path) -> None:
    files = unpacked(pack)
    whole = {name: page.text() for name, page in pages(files)}
    (policy,) = [text for name, text in whole.items() if name.startswith("policy/")]
    for words in (
        "Nothing stays on the desk.",
        "机に何も残さない。",
        "Not even for lunch.",
        "§2.1",
        "We ask before we share.",
    ):
        assert words in policy
    (material,) = [text for name, text in whole.items() if name.startswith("material/")]
    for words in (
        "Text of 01-desk (en).",
        "Text of 02-screen (ja).",
        "✓ right",
        "Why a",
        "理由b",
        "A claim",
        "Pass mark 75%",
    ):
        assert words in material
    aiko = people_page(files, "00123")
    assert "The tidy desk" in aiko and "✓ Passed" in aiko and "1.00 (4/4)" in aiko and "Done" in aiko
    assert "Answers: The tidy desk" in aiko and "Option a" in aiko
    ben = people_page(files, "00777")
    assert "✕ Not passed" in ben and "Overdue" in ben
    index = whole["index.html"]
    assert "2 people and 2 records, as known at the end of 13 April 2026." in index
    assert "Certification audit" in index and "Someone inside the company" in index
    report = " ".join(page.extract_text() for page in PdfReader(BytesIO(files["report.pdf"])).pages)
    assert "Aiko Tanaka" in report and "Not passed" in report


def test_a_receipt_of_the_pack_proves_its_record_by_itself(pack: Path) -> None:
    lines = unpacked(pack)["receipts/receipts-0001.jsonl"].decode().splitlines()
    receipts = [read_receipt(line) for line in lines]
    assert [one.content()["person"]["name"] for one in receipts] == ["Aiko Tanaka", "Ben Okafor"]
    assert all(check_receipt(one).verdict.value == "sound" for one in receipts)
    text = people_page(unpacked(pack), "00123")
    assert receipts[0].fingerprint in text
    forged = read_receipt(lines[1].replace('"passed":0', '"passed":1'))
    assert check_receipt(forged).verdict.value == "broken"


def test_a_record_that_was_changed_outside_the_program_has_no_receipt(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko, wrong=3)
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE completion SET passed = 1")
    workspace.evidence.pack(hr, order(tmp_path / "evidence.zip"))
    assert not [name for name in unpacked(tmp_path / "evidence.zip") if name.startswith("receipts/")]


def test_answers_are_left_out_unless_they_are_asked_for_and_still_kept(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)

    def answers(scope: EvidenceScope) -> str:
        workspace.evidence.pack(hr, order(tmp_path / "evidence.zip", scope))
        return people_page(unpacked(tmp_path / "evidence.zip"), "00123")

    assert "Answers:" not in answers(EVERYTHING)
    assert "Option a" in answers(EvidenceScope(answers=True))
    assert workspace.evidence.count(hr, EvidenceScope(answers=True)).answered == 1
    clock.advance(days=90)
    assert "Option a" in answers(EvidenceScope(answers=True))
    clock.advance(days=1)
    late = answers(EvidenceScope(answers=True))
    assert "Option a" not in late and "they are kept for 90 days" in late
    assert workspace.evidence.count(hr, EvidenceScope(answers=True)).answered == 0


def test_only_the_people_modules_and_days_that_were_chosen_are_in_it(
    workspace: Workspace, hr: Actor, aiko: Actor, ben: Actor, tmp_path: Path, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=5)
    take_quiz(workspace, ben)
    with workspace.database.transaction() as session:
        state = PersonState("00777", "Ben Okafor", "Sales", "", "", "", None, None)
        save_states(session, [(ben.learner(), state)], clock().date())

    def found(scope: EvidenceScope) -> tuple[int, int]:
        count = workspace.evidence.count(hr, scope)
        made = workspace.evidence.pack(hr, order(tmp_path / "evidence.zip", scope))
        assert (made.people, made.rows) == (count.people, count.records)
        return count.people, count.records

    assert found(EVERYTHING) == (2, 2)
    assert found(EvidenceScope(numbers=("00123",))) == (1, 1)
    assert found(EvidenceScope(department="Sales")) == (1, 1)
    assert found(EvidenceScope(modules=("locked-drawer",))) == (2, 0)
    assert found(EvidenceScope(since=date(2026, 4, 2))) == (2, 1)
    assert found(EvidenceScope(until=date(2026, 4, 1))) == (2, 1)
    assert found(EvidenceScope(as_of=date(2026, 4, 1))) == (2, 1)
    with pytest.raises(Refusal):
        found(EvidenceScope(as_of=date(2026, 4, 1), department="Sales"))  # nobody was there on that day


def test_a_past_day_gives_the_same_answer_for_ever(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path, clock: StandingClock
) -> None:
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", date(2026, 4, 10))
    take_quiz(workspace, aiko)
    past = EvidenceScope(as_of=date(2026, 4, 2))
    clock.advance(days=3)

    def person() -> str:
        workspace.evidence.pack(hr, order(tmp_path / "evidence.zip", past))
        return people_page(unpacked(tmp_path / "evidence.zip"), "00123")

    before = person()
    assert "Aiko Tanaka" in before and "✓ Passed" in before
    take_quiz(workspace, aiko, "locked-drawer")
    workspace.enrolment.join("00888", "Somebody New")
    with workspace.database.transaction() as session:
        state = PersonState("00123", "Aiko Suzuki", "Legal", "", "", "", None, None)
        save_states(session, [(aiko.learner(), state)], clock().date())
        run = session.connection().exec_driver_sql
        run("UPDATE completion SET superseded = '2026-04-04' WHERE sequence = 1")
    assert person() == before
    workspace.evidence.pack(hr, order(tmp_path / "now.zip"))
    now = people_page(unpacked(tmp_path / "now.zip"), "00123")
    assert "Aiko Suzuki" in now and now.count("✓ Passed") == 1


def test_a_correction_stands_in_the_place_of_its_record(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    take_quiz(workspace, aiko)
    with workspace.database.transaction() as session:
        run = session.connection().exec_driver_sql
        first = run("SELECT id FROM completion WHERE sequence = 1").scalar()
        run("UPDATE completion SET superseded = '2026-04-01' WHERE sequence = 1")
        run("UPDATE completion SET corrects = ? WHERE sequence = 2", (first,))
    workspace.evidence.pack(hr, order(tmp_path / "evidence.zip"))
    text = people_page(unpacked(tmp_path / "evidence.zip"), "00123")
    assert text.count("✓ Passed") == 1 and f"stands in the place of record {first}" in text


# ---------------------------------------------------------------- hostile names


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&{{7*7}}"


def test_no_name_can_put_anything_into_a_page(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    with workspace.database.transaction() as session:
        number = "../../<b>\"x'"
        state = PersonState(number, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, None, None)
        save_states(session, [(aiko.learner(), state)], clock().date())
        session.connection().exec_driver_sql("UPDATE module_edition SET title_en = ?, version = ?", (HOSTILE, HOSTILE))
    workspace.evidence.pack(hr, EvidenceOrder(EVERYTHING, Release(HOSTILE), tmp_path / "evidence.zip", "en"))
    files = unpacked(tmp_path / "evidence.zip")
    assert "people/0001-b-x.html" in files
    shown = 0
    for name, page in pages(files):
        assert not {"script", "img", "b b"} & set(page.tags), name
        assert not [key for key, _ in page.attributes if key.startswith("on")], name
        shown += HOSTILE in page.text()
    assert shown >= 4
    # Positive control: the same reader finds them in a page that is written without care.
    careless = Page(files["index.html"].decode().replace("&lt;", "<").replace("&gt;", ">"))
    assert {"script", "img"} <= set(careless.tags)


# ---------------------------------------------------------------- many people


def test_a_large_pack_has_tables_instead_of_pages_and_leaves_nobody_out(
    workspace: Workspace, hr: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_packing, "MOST_PAGES", 10)
    monkeypatch.setattr(evidence_packing, "MOST_RECEIPTS", 10)
    monkeypatch.setattr(evidence_packing, "MOST_PDF_ROWS", 20)
    monkeypatch.setattr(evidence_tables, "ROWS_OF_A_PAGE", 30)
    workspace.samples.make(70, 100, seed=3)
    made = workspace.evidence.pack(hr, order(tmp_path / "evidence.zip"))
    files = unpacked(tmp_path / "evidence.zip")
    assert (made.people, made.rows) == (70, 100)
    names = sorted(name for name in files if name.startswith(("people/", "records/", "receipts/")))
    assert names == [
        *(f"people/people-000{part}.html" for part in (1, 2, 3)),
        *(f"records/records-000{part}.html" for part in (1, 2, 3, 4)),
    ]
    rows = sum(Page(files[name].decode()).tags.count("tr") - 1 for name in names if name.startswith("people/"))
    assert rows == 70
    rows = sum(Page(files[name].decode()).tags.count("tr") - 1 for name in names if name.startswith("records/"))
    assert rows == 100
    assert "too large for a receipt" in Page(files["index.html"].decode()).text()
    assert rules.MOST_PAGES == 2_000


def test_there_is_no_query_for_each_person_or_record(workspace: Workspace, hr: Actor, tmp_path: Path) -> None:
    workspace.samples.make(200, 900, seed=3)

    def queries(people: int) -> int:
        scope = EvidenceScope(numbers=tuple(f"{n:05d}" for n in range(1, people + 1)), answers=True)
        with counted(workspace.database) as ran:
            workspace.evidence.pack(hr, order(tmp_path / f"{people}.zip", scope))
        # Nodes of the ledger are read once for many receipts, of a larger ledger more of them.
        return sum("ledger_node" not in one and not one.startswith("SELECT hash FROM ledger_leaf") for one in ran)

    few = queries(5)
    assert few > 10
    assert queries(200) <= few + 4


@pytest.mark.parametrize("after", [1, 2])
def test_cancelling_leaves_neither_file_nor_entry(
    workspace: Workspace, hr: Actor, aiko: Actor, ben: Actor, tmp_path: Path, after: int
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    def cancel(people: int) -> None:
        if people >= after:
            raise Cancelled

    with pytest.raises(Cancelled):
        workspace.evidence.pack(hr, order(folder / "evidence.zip"), cancel)
    assert list(folder.iterdir()) == []
    with workspace.database.reading() as session:
        assert exports.list_exports(session, 10) == []


@pytest.mark.parametrize(
    ("scope", "sentence"),
    [
        (EvidenceScope(numbers=("00123", "99999")), HrSentence.EVIDENCE_PEOPLE_UNKNOWN),
        (EvidenceScope(department="Nowhere"), HrSentence.EVIDENCE_NOBODY),
        (EvidenceScope(since=date(2026, 3, 2), until=date(2026, 3, 1)), HrSentence.EVIDENCE_DAYS_TURNED),
        (EvidenceScope(as_of=date(2026, 4, 2)), HrSentence.EVIDENCE_DAY_TO_COME),
    ],
)
def test_a_scope_that_makes_no_sense_is_refused(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path, scope: EvidenceScope, sentence: Sentence
) -> None:
    with pytest.raises(Refusal) as found:
        workspace.evidence.pack(hr, order(tmp_path / "evidence.zip", scope))
    assert found.value.sentence is sentence
    assert not (tmp_path / "evidence.zip").exists()


def test_a_recipient_outside_stands_in_the_pack_with_the_exception_in_words(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    with pytest.raises(Refusal) as found:
        release = Release("Audit", "Northgate Assurance Ltd", "disclosure.partner")
        workspace.evidence.pack(hr, EvidenceOrder(EVERYTHING, release, tmp_path / "evidence.zip", "en"))
    assert found.value.sentence is Sentence.BASIS_NOT_CONFIRMED


def test_headings_are_in_the_language_that_was_asked_for(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    workspace.evidence.pack(hr, order(tmp_path / "evidence.zip", language="ja"))
    index = Page(unpacked(tmp_path / "evidence.zip")["index.html"].decode())
    assert "研修の証跡" in index.text() and ("lang", "ja") in index.attributes
