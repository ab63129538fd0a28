"""A copy of one's own data holds everything that is held about oneself, nothing of anybody else, and no key."""

import json
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pypdf
import pytest
import sqlalchemy as sa

from app.domain.allowances import AllowanceKind
from app.domain.assignment_rules import Audience, RuleTerms, Whom
from app.domain.corrections import OtherResult
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.domain.releases import Release
from app.domain.texts import Language
from app.services.correction_steps import CorrectionOrder
from app.services.own_copying import CopyFormat, CopyOrder
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from app.storage import assignments, completions
from app.storage.own_rows import list_own_rows, own_tables
from app.storage.people_states import PersonState, save_states
from app.storage.schema import METADATA
from tests.builders import StandingClock, right_choice, take_quiz

QUESTION = "Why is my department empty?\nIt should be 総務部."


def run(workspace: Workspace, statement: str, **values: object) -> None:
    with workspace.database.transaction() as session:
        session.execute(sa.text(statement), values)


def live(workspace: Workspace, actor: Actor, hr: Actor, clock: StandingClock, folder: Path) -> None:
    """Leave something in every table that can hold something about a person."""
    number = "00123" if actor.person_id == 1 else "00777"
    workspace.lessons.open(actor, "tidy-desk", 2)
    take_quiz(workspace, actor, wrong=1)
    workspace.practice.overview(actor)
    clock.advance(days=1)
    session = workspace.practice.start(actor)
    workspace.practice.answer(actor, session, session.items[0].item.id, right_choice(session.items[0].item))
    quiz = workspace.quizzes.start(actor, "locked-drawer")
    workspace.quizzes.submit_answer(actor, quiz.attempt.id, 1, right_choice(quiz.attempt.items[0].item))
    workspace.quizzes.save_draft(actor, quiz.attempt.id, 2, right_choice(quiz.attempt.items[1].item))
    asked = workspace.inquiries.ask(actor, InquiryKind.CORRECTION, Desk.HR, AboutKind.PERSON, "department", QUESTION)
    workspace.inquiries.answer(hr, asked.id, f"It will be, {number}.")
    workspace.allowing.grant(hr, number, None, AllowanceKind.EXTRA_TIME, 25, f"Asked for by {number}")
    workspace.assigning.assign_to_people(hr, "locked-drawer", [number], date(2026, 5, 6))
    clock.advance(days=1)
    with workspace.database.transaction() as session:
        moved = PersonState(number, actor.name, "Support", "", "", "", None, None)
        save_states(session, [(actor.learner(), moved)], clock().date())
        [own] = assignments.list_assignments(session, actor.learner())
    workspace.assigning.change_due(hr, own.id, date(2026, 5, 7))
    named = Audience(Whom.PEOPLE, "", (actor.learner(),))
    workspace.assignment_rules.add(hr, RuleTerms("locked-drawer", named, date(2026, 4, 1)))
    workspace.exempting.exempt(hr, [(number, "")], f"A sabbatical of {number}")
    run(
        workspace,
        "INSERT INTO attestation SELECT :id, c.id, c.person_id, e.policy_digest, :wording, 'ja', "
        "'2026-04-01T00:00:00Z', '2026-04-01T09:00:00+09:00' FROM completion c "
        "JOIN module_edition e ON e.id = c.edition_id WHERE c.person_id = :person",
        id=str(uuid4()),
        wording=f"私は読みました。{number}",
        person=actor.person_id,
    )
    record = held_records(workspace, actor)[0]
    workspace.persons.load(hr, number, "en")
    run(
        workspace,
        "INSERT INTO carried_person VALUES (:person, 'Aiko T.', 'Sales', '2026-04-01T00:00:00Z', :record)",
        person=actor.person_id,
        record=record,
    )
    run(
        workspace,
        "INSERT INTO person_pin VALUES (:person, 'argon2', 1, NULL, '2026-04-01', 'Ines', 'Forgotten')",
        person=actor.person_id,
    )
    remarking = uuid4().hex
    run(
        workspace,
        "INSERT INTO remarking (id, item, digest, key_digest, reason, remarked, account, body) "
        "SELECT :id, item, item_digest, item_digest, 'The key was wrong', '2026-04-02', 'Tomas', '{}' "
        "FROM attempt_item LIMIT 1",
        id=remarking,
    )
    run(
        workspace,
        "INSERT INTO remark (remarking_id, attempt_id, position, mark) "
        "SELECT :id, r.attempt_id, r.position, 1 FROM response r JOIN attempt a ON a.id = r.attempt_id "
        "WHERE a.person_id = :person LIMIT 1",
        id=remarking,
        person=actor.person_id,
    )
    workspace.correcting.correct(hr, CorrectionOrder(record, OtherResult(2, 4), f"Marked wrongly for {number}"))
    order = ExportOrder(
        RecordFilter(), RecordSort(), ExportFormat.CSV, Release(f"audit {number}"), folder / f"{number}.csv", "en"
    )
    workspace.exports.export(hr, order)


def held_records(workspace: Workspace, actor: Actor) -> list[str]:
    with workspace.database.reading() as session:
        return [record.id for record in completions.list_own_records(session, actor.learner())]


@pytest.fixture
def busy(workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock, tmp_path: Path) -> Workspace:
    """A workspace in which two people have done everything that can be done."""
    for actor in (aiko, ben):
        live(workspace, actor, hr, clock, tmp_path)
    return workspace


def copy_of(workspace: Workspace, actor: Actor, folder: Path) -> dict[str, Any]:
    saved = workspace.own_copies.save(actor, CopyOrder(CopyFormat.JSON, folder / "copy.json", "en"))
    whole: dict[str, Any] = json.loads(saved.read_text("utf-8"))
    return whole


def scalars(value: Any) -> Iterator[str]:
    """Yield every single value of a document."""
    if isinstance(value, dict):
        for part in value.values():
            yield from scalars(part)
    elif isinstance(value, list):
        for part in value:
            yield from scalars(part)
    else:
        yield json.dumps(value, ensure_ascii=False)


def left_out(
    workspace: Workspace, actor: Actor, document: dict[str, Any], metadata: sa.MetaData = METADATA
) -> set[str]:
    """Return the tables that hold something about a person which the document does not, or that nothing is in."""
    held = set(scalars(document))
    found: set[str] = set()
    with workspace.database.reading() as session:
        for table in metadata.sorted_tables:
            if "person_id" not in table.c:
                continue
            rows = session.execute(sa.select(table).where(table.c.person_id == actor.person_id)).mappings().all()
            if not rows:
                found.add(f"{table.name} is empty")
            plain = list_own_rows(session, actor.learner(), metadata)[table.name]
            assert len(plain) == len(rows)
            for row in plain:
                for name, value in row.items():
                    whole = json.loads(value) if (table.name, name) == ("practice_card", "card") else value
                    if not set(scalars(whole)) <= held:
                        found.add(f"{table.name}.{name}")
    return found


def test_every_table_about_a_person_is_in_the_copy(busy: Workspace, aiko: Actor, tmp_path: Path) -> None:
    document = copy_of(busy, aiko, tmp_path)
    assert left_out(busy, aiko, document) == set()
    with busy.database.reading() as session:
        rows = list_own_rows(session, aiko.learner())
    assert all(rows[name] for name in own_tables()), "the test has to leave something in every table"
    assert document["more"] == {}, "give the table a name of its own in the document"


def test_a_table_that_is_left_out_would_be_found(busy: Workspace, aiko: Actor, tmp_path: Path) -> None:
    """The positive control: one that the copy was made without, and one without rows."""
    document = copy_of(busy, aiko, tmp_path)
    del document["questions"]
    assert {"inquiry.text", "inquiry.id"} <= left_out(busy, aiko, document)
    later = sa.MetaData()
    for table in METADATA.tables.values():
        table.to_metadata(later)
    sa.Table("shoe", later, sa.Column("person_id", sa.Integer, primary_key=True), sa.Column("size", sa.Float))
    run(busy, "CREATE TABLE shoe (person_id INTEGER PRIMARY KEY, size FLOAT)")
    assert "shoe is empty" in left_out(busy, aiko, copy_of(busy, aiko, tmp_path), later)
    run(busy, "INSERT INTO shoe VALUES (:person, 38.5)", person=aiko.person_id)
    assert "shoe.size" in left_out(busy, aiko, copy_of(busy, aiko, tmp_path), later)


def test_a_table_that_comes_later_is_in_the_copy_by_itself(busy: Workspace, aiko: Actor) -> None:
    later = sa.MetaData()
    for table in METADATA.tables.values():
        table.to_metadata(later)
    shoe = sa.Table("shoe", later, sa.Column("id", sa.Integer, primary_key=True), sa.Column("person_id", sa.Integer))
    sa.Table(
        "lace", later, sa.Column("id", sa.Integer, primary_key=True), sa.Column("shoe_id", sa.ForeignKey(shoe.c.id))
    )
    run(busy, "CREATE TABLE shoe (id INTEGER PRIMARY KEY, person_id INTEGER)")
    run(busy, "CREATE TABLE lace (id INTEGER PRIMARY KEY, shoe_id INTEGER)")
    run(busy, "INSERT INTO shoe VALUES (7, 1), (8, 2)")
    run(busy, "INSERT INTO lace VALUES (70, 7), (80, 8)")
    with busy.database.reading() as session:
        rows = list_own_rows(session, aiko.learner(), later)
    assert rows["shoe"] == [{"id": 7, "person_id": 1}]
    assert rows["lace"] == [{"id": 70, "shoe_id": 7}]


def test_nothing_of_anybody_else_is_in_it(busy: Workspace, aiko: Actor, tmp_path: Path) -> None:
    text = json.dumps(copy_of(busy, aiko, tmp_path), ensure_ascii=False)
    assert "Aiko Tanaka" in text
    assert "Ben Okafor" not in text
    exports = copy_of(busy, aiko, tmp_path)["exports"]
    assert [one["purpose"] for one in exports] == ["audit 00777", "audit 00123"]  # both held her record
    without_exports = {name: part for name, part in copy_of(busy, aiko, tmp_path).items() if name != "exports"}
    assert "00777" not in json.dumps(without_exports, ensure_ascii=False)


def test_an_answer_stands_with_its_wording_and_in_words(busy: Workspace, aiko: Actor, tmp_path: Path) -> None:
    done, under_way = copy_of(busy, aiko, tmp_path)["attempts"]
    assert done["edition"]["title"] == {"en": "The tidy desk", "ja": "机の上を片づける"}
    item = done["items"][0]
    assert item["wording"]["stem"]["ja"] == "設問"
    assert item["response"]["words"][-1]["ja"].startswith("選択肢")
    assert item["response"]["mark"] == 0.0
    assert under_way["items"][1]["draft"]["words"][0]["en"] == "Option a"


def test_the_key_of_what_is_not_answered_yet_is_not_given_away(busy: Workspace, aiko: Actor, tmp_path: Path) -> None:
    _, under_way = copy_of(busy, aiko, tmp_path)["attempts"]
    answered, drafted, untouched = under_way["items"][:3]
    assert any(one["right"] for one in answered["wording"]["options"])
    for item in (drafted, untouched):
        assert set(item["wording"]) == {"id", "kind", "stem", "question", "commitments"}
        assert "right" not in json.dumps(item["wording"])


def test_records_come_with_their_receipts(busy: Workspace, aiko: Actor, tmp_path: Path) -> None:
    document = copy_of(busy, aiko, tmp_path)
    signed = {one["payload"]["record"].get("id") for one in document["receipts"]}
    assert len(document["records"]) == 2
    assert {one["id"] for one in (*document["records"], *document["corrections"])} <= signed


def test_the_copy_is_canonical_and_for_this_user_alone(busy: Workspace, aiko: Actor, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text("older")
    path.chmod(0o644)
    busy.own_copies.save(aiko, CopyOrder(CopyFormat.JSON, path, "en"))
    text = path.read_text("utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("form", list(CopyFormat))
def test_cancelling_leaves_no_file(busy: Workspace, aiko: Actor, tmp_path: Path, form: CopyFormat) -> None:
    def stop(percent: int) -> None:
        if percent >= 50:
            raise Cancelled

    with pytest.raises(Cancelled):
        busy.own_copies.save(aiko, CopyOrder(form, tmp_path / "copy", "en"), stop)
    assert [path.name for path in tmp_path.iterdir() if "copy" in path.name] == []


def test_the_workspace_itself_is_refused(busy: Workspace, aiko: Actor) -> None:
    with pytest.raises(Refusal) as refused:
        busy.own_copies.save(aiko, CopyOrder(CopyFormat.JSON, busy.database.path, "en"))
    assert refused.value.sentence is Sentence.FILE_IS_WORKSPACE


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            ("What Clausewise holds about you", "Aiko Tanaka, number 00123", "5 answers", "not right", "audit 00777"),
        ),
        ("ja", ("Clausewiseが保持しているあなたの情報", "社員番号00123", "机の上を片づける", "不正解", "1回目")),
    ],
)
def test_the_pdf_says_it_in_words_and_carries_the_whole(
    busy: Workspace, aiko: Actor, tmp_path: Path, language: Language, said: tuple[str, ...]
) -> None:
    saved = busy.own_copies.save(aiko, CopyOrder(CopyFormat.PDF, tmp_path / "copy.pdf", language))
    pdf = pypdf.PdfReader(saved)
    text = "\n".join(page.extract_text() for page in pdf.pages)
    for words in (*said, *QUESTION.split("\n"), "私は読みました。00123"):
        assert words in text
    (attached,) = pdf.attachments["my-data.json"]
    assert json.loads(attached)["person"] == copy_of(busy, aiko, tmp_path)["person"]


def test_somebody_new_has_a_copy_too(workspace: Workspace, aiko: Actor, tmp_path: Path) -> None:
    document = copy_of(workspace, aiko, tmp_path)
    assert document["person"]["number"] == "00123"
    assert document["attempts"] == document["records"] == document["exports"] == []
