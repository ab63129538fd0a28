"""`clausewise evidence` and `clausewise remind`: what is typed, what is said, and what can be put right."""

import csv
import hashlib
import json
import re
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from app.cli.command_line import parser
from app.storage import driver
from tests.cli.test_command_line import clausewise, refused

YESTERDAY = date.today() - timedelta(days=1)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample in which three people are late with one module each, two of them with an address."""
    path = tmp_path_factory.mktemp("sample") / "sample.clausewise"
    assert clausewise("sample", "--workspace", path, "--people", 12, "--records", 40).returncode == 0
    connection = driver.connect(path)
    connection.execute("DELETE FROM assignment WHERE person_id > 3 OR module <> (SELECT min(module) FROM assignment)")
    connection.execute("DELETE FROM assignment WHERE occurrence > 1")
    connection.execute(
        "UPDATE assignment SET since = '2020-01-01', due = ?, late_from = ?, fulfilled = NULL, replaced = NULL",
        ((YESTERDAY - timedelta(days=9)).isoformat(), (YESTERDAY - timedelta(days=8)).isoformat()),
    )
    connection.execute("UPDATE person SET email = '', manager = '', since = '2020-01-01'")
    connection.execute("UPDATE person SET email = number || '@example.org', manager = '00012' WHERE id <= 2")
    connection.commit()
    connection.close()
    return path


def test_help_says_all_that_can_be_asked_for() -> None:
    for command, options in (
        ("evidence", "--person --department --module --since --until --as-of --answers --to --basis --confirm --json"),
        ("remind", "--as --module --department --manager --late-from --late-to --as-of --to --basis --confirm --json"),
    ):
        done = clausewise(command, "--help")
        assert done.returncode == 0
        assert all(option in done.stdout for option in options.split())
        assert "CLAUSEWISE_PASSWORD" in done.stdout
    arguments = parser().parse_args(["evidence", "--workspace", "w", "--out", "x.zip", "--purpose", "p"])
    assert (arguments.person, arguments.department, arguments.answers) == (None, None, False)


def test_a_pack_is_made_and_its_sum_is_said(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "evidence.zip"
    common = ("evidence", "--workspace", sample, "--out", out, "--purpose", "Audit")
    done = clausewise(*common)
    assert (done.returncode, done.stderr) == (0, "")
    first, second = done.stdout.splitlines()
    with zipfile.ZipFile(out) as archive:
        (rows,) = re.findall(r"12 people and (\d+) records", archive.read("index.html").decode())
    assert 30 < int(rows) <= 40  # somebody far to the east may have finished one tomorrow
    assert first == f"12 people, {rows} rows saved to {out}"
    assert second == f"SHA-256 {hashlib.sha256(out.read_bytes()).hexdigest()}"
    done = clausewise(*common, "--person", "00001", "０0002", "--answers", "--language", "ja", "--json")
    said = json.loads(done.stdout)
    assert said["people"] == 2 and said["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    with zipfile.ZipFile(out) as archive:
        assert "研修の証跡" in archive.read("index.html").decode()
        assert json.loads(archive.read("manifest.json"))["scope"]["numbers"] == ["00001", "00002"]


def test_a_pack_for_somebody_outside_needs_an_exception_and_its_conditions(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "evidence.zip"
    common = ("evidence", "--workspace", sample, "--out", out, "--purpose", "Audit", "--person", "00001")
    refused(clausewise(*common, "--to", "Northgate"), "Say which of the five exceptions allows it.")
    refused(clausewise(*common, "--to", "Northgate", "--basis", "disclosure.partner"), "Confirm that all conditions")
    refused(clausewise(*common, "--basis", "disclosure.partner", "--confirm"), "Say who receives the file")
    assert not out.exists()
    done = clausewise(*common, "--to", "Northgate", "--basis", "disclosure.partner", "--confirm")
    assert done.returncode == 0
    with zipfile.ZipFile(out) as archive:
        assert "Northgate" in archive.read("index.html").decode()


def test_who_is_not_there_is_refused_by_number(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "evidence.zip"
    done = clausewise("evidence", "--workspace", sample, "--out", out, "--purpose", "Audit", "--person", "1", "00001")
    refused(done, "Nobody was registered with these numbers")
    assert not out.exists()


def test_the_three_files_that_remind(sample: Path, tmp_path: Path) -> None:
    def remind(form: str, name: str, *more: object):  # type: ignore[no-untyped-def]
        out = tmp_path / name
        done = clausewise("remind", "--workspace", sample, "--as", form, "--out", out, "--purpose", "Reminding", *more)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout, out

    said, out = remind("merge-csv", "late.csv")
    assert said.startswith(f"3 people, 3 rows saved to {out}\nSHA-256 ")
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file)][1:] == ["00001", "00002", "00003"]
    said, out = remind("ics", "late.ics", "--manager", "00012")
    assert len(Calendar.from_ical(out.read_bytes()).walk("VEVENT")) == 2
    said, out = remind("eml", "late.zip", "--json")
    assert (json.loads(said)["rows"], json.loads(said)["without_email"]) == (2, 1)
    with zipfile.ZipFile(out) as archive:
        assert len(archive.namelist()) == 2
    said, _ = remind("eml", "again.zip")
    assert said.endswith("\n1 person has no e-mail address and so no message\n")


def test_nobody_late_is_a_refusal_and_no_file(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "late.csv"
    common = ("remind", "--workspace", sample, "--as", "merge-csv", "--out", out, "--purpose", "Reminding")
    refused(clausewise(*common, "--late-from", "30"), "Nobody is chosen.")
    refused(clausewise(*common, "--as-of", "2020-06-01"), "Nobody is chosen.")
    assert not out.exists()
