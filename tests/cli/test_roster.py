"""`clausewise roster`: people in from a file and out to one, as HR's nightly job does it."""

import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from app.storage import driver
from tests.cli.test_command_line import clausewise, refused
from tests.formats.roster_corpus import HEADINGS, PEOPLE, as_text, bomb, write_csv


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample of ten people, to be copied."""
    path = tmp_path_factory.mktemp("sample") / "sample.clausewise"
    assert clausewise("sample", "--workspace", path, "--people", 10, "--records", 0).returncode == 0
    return path


@pytest.fixture
def workspace(sample: Path, tmp_path: Path) -> Path:
    """A workspace with ten people."""
    return Path(shutil.copy(sample, tmp_path / "sample.clausewise"))


def bring_in(workspace: Path, file: Path, *more: object):
    return clausewise("roster", "import", file, "--workspace", workspace, *more)


def numbers(workspace: Path) -> dict[str, str | None]:
    connection = driver.connect(workspace)
    found = dict(connection.execute("SELECT number, left_on FROM person").fetchall())
    connection.close()
    return found


def test_a_nightly_job_brings_people_in_and_the_second_night_changes_nothing(workspace: Path, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "a.csv", as_text((HEADINGS, *PEOPLE)), "cp932")
    done = bring_in(workspace, file, "--dry-run")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "3 added, 0 unchanged",
        "10 people in the workspace are not in the file; they stay as they are",
        "Nothing was changed.",
    ]
    assert len(numbers(workspace)) == 10
    assert bring_in(workspace, file).stdout.startswith("3 added, 0 unchanged\n")
    assert numbers(workspace)["01260"] == "2026-01-31"
    again = json.loads(bring_in(workspace, file, "--json").stdout)
    assert {name: again[name] for name in ("applied", "added", "changed", "unchanged", "absent", "bad_rows")} == {
        "applied": True,
        "added": 0,
        "changed": 0,
        "unchanged": 3,
        "absent": 10,
        "bad_rows": 0,
    }


def test_bad_rows_stop_the_job_and_say_so_and_skipping_them_is_said_too(workspace: Path, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "a.csv", "社員番号,氏名\n00417,浅沼\n00418,\n")
    done = bring_in(workspace, file)
    assert done.returncode == 2
    assert done.stderr == "row 3: problem: There is no name.\n"
    assert done.stdout.splitlines()[-1] == "Nothing was changed. --skip-bad takes the other rows in."
    assert "00417" not in numbers(workspace)
    done = bring_in(workspace, file, "--skip-bad", "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["applied"], told["added"], told["bad_rows"]) == (2, True, 1, 1)
    assert told["problems"] == [
        {"row": 3, "number": "00418", "complaint": "name_missing", "warning": False, "message": "There is no name."}
    ]
    assert "00417" in numbers(workspace)


def test_columns_and_dates_can_be_said(workspace: Path, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "a.csv", "Code;Who;Since\n00417;Mirei;1.3.2020\n")
    refused(bring_in(workspace, file), "No column is said")
    said = ("--map", "number=Code", "--map", "name=Who", "--map", "joined_on=Since")
    assert bring_in(workspace, file, *said).returncode == 2
    assert bring_in(workspace, file, *said, "--date-format", "dmy").returncode == 0
    assert bring_in(workspace, file).stdout.startswith("1 unchanged")  # remembered
    refused(bring_in(workspace, file, "--map", "number=Nobody"), "no column “Nobody”")
    refused(bring_in(workspace, file, "--map", "salary=Who"), "no field “salary”")


def test_who_is_absent_leaves_with_a_day_only(workspace: Path, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "a.csv", "No,Name\n00417,Mirei\n")
    refused(bring_in(workspace, file, "--absent", "left"), "--left-on")
    refused(bring_in(workspace, file, "--left-on", "2026-03-31"), "--absent left")
    done = bring_in(workspace, file, "--absent", "left", "--left-on", "2026-03-31")
    assert done.returncode == 0
    assert numbers(workspace)["00001"] == "2026-03-31"
    assert numbers(workspace)["00417"] is None


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_what_is_taken_out_comes_back_without_a_change(
    workspace: Path, tmp_path: Path, form: str, language: str
) -> None:
    out = tmp_path / f"people.{form}"
    arguments = ("--as", form, "--purpose", "Backup", "--out", out, "--language", language)
    done = clausewise("roster", "export", "--workspace", workspace, *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == f"10 people saved to {out}"
    told = json.loads(bring_in(workspace, out, "--json", "--dry-run").stdout)
    assert (told["unchanged"], told["added"], told["changed"], told["absent"], told["problems"]) == (10, 0, 0, 0, [])
    if form == "xlsx":
        sheet = openpyxl.load_workbook(out).active
        assert [cell.value for cell in sheet[2]][:1] == ["00001"]
        assert not any(cell.data_type == "f" or cell.hyperlink for row in sheet for cell in row)


def test_a_purpose_is_needed(workspace: Path, tmp_path: Path) -> None:
    out = tmp_path / "people.csv"
    done = clausewise("roster", "export", "--workspace", workspace, "--as", "csv", "--purpose", " ", "--out", out)
    refused(done, "what the file is for")
    assert not out.exists()


def test_hostile_and_missing_files_are_refused_with_one_sentence(workspace: Path, tmp_path: Path) -> None:
    refused(bring_in(workspace, bomb(tmp_path / "a.xlsx", 120)), "would unpack to more than 100 MB")
    refused(bring_in(workspace, tmp_path / "none.csv"), "cannot be opened")
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(300_000_000)
    refused(bring_in(workspace, large), "The file has 300 MB")
    assert len(numbers(workspace)) == 10


def test_help_says_everything(tmp_path: Path) -> None:
    for way in ("import", "export"):
        shown = clausewise("roster", way, "--help")
        assert shown.returncode == 0
        assert "CLAUSEWISE_PASSWORD" in shown.stdout
    assert "--skip-bad" in clausewise("roster", "import", "--help").stdout


def test_who_joins_is_given_what_rules_give(workspace: Path, tmp_path: Path) -> None:
    rule = ("--module", "disclosure", "--department", "開発", "--within", "30")
    made = clausewise("assign", "add-rule", "--workspace", workspace, *rule)
    assert (made.returncode, made.stderr) == (0, "")
    file = write_csv(tmp_path / "a.csv", "No,Name,Department\n00417,Mirei,開発\n00418,Ben,総務\n")
    done = bring_in(workspace, file)
    assert done.stdout.splitlines()[-1] == "1 module assigned by rules"
    connection = driver.connect(workspace)
    query = "SELECT p.number, a.module FROM assignment a JOIN person p ON p.id = a.person_id WHERE p.number > '00400'"
    assert connection.execute(query).fetchall() == [("00417", "disclosure")]
    connection.close()
