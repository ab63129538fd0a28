"""A certificate is saved behind the window, from any page, and a failure is a sentence."""

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt

from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.result_page import ResultPage
from app.ui.shared.background import BackgroundWorker
from tests.builders import take_quiz
from tests.ui.learner.conftest import SaveDialog, ShowResult
from tests.windows import click, focused_name, name_of, press, settle, tab_to, texts


@pytest.fixture
def page(show_result: ShowResult, workspace: Workspace, aiko: Actor) -> ResultPage:
    """The result of a pass."""
    return show_result(aiko, take_quiz(workspace, aiko))


def test_the_file_is_written_where_it_was_wanted_and_opened_on_a_press(
    page: ResultPage, worker: BackgroundWorker, save_dialog: SaveDialog, opened_files: list[Path]
) -> None:
    press(Qt.Key.Key_Return)
    assert "Writing the certificate …" in texts(page)
    assert focused_name() == "Save certificate"
    worker.wait()
    assert f"Saved to {save_dialog.path}" in texts(page)
    assert save_dialog.suggested == ["certificate-tidy-desk-2026-04-01.pdf"]
    assert save_dialog.path is not None
    assert "Aiko Tanaka" in pypdf.PdfReader(save_dialog.path).pages[0].extract_text()
    assert opened_files == []
    tab_to("Open the certificate")
    press(Qt.Key.Key_Space)
    assert opened_files == [save_dialog.path]


def test_no_place_no_file(page: ResultPage, worker: BackgroundWorker, save_dialog: SaveDialog) -> None:
    save_dialog.path = None
    click(page.save_button)
    worker.wait()
    settle()
    assert not page.saving.isVisible()


def test_a_place_that_cannot_be_written_is_said_and_another_can_be_chosen(
    page: ResultPage, worker: BackgroundWorker, save_dialog: SaveDialog, tmp_path: Path
) -> None:
    save_dialog.path = tmp_path / "missing" / "certificate.pdf"
    click(page.save_button)
    worker.wait()
    settle()
    assert page.saving.text().startswith(f"The file “{save_dialog.path}” was not written: No such file or directory.")
    assert not page.saving.open_button.isVisible()
    save_dialog.path = tmp_path / "certificate.pdf"
    click(page.save_button)
    worker.wait()
    settle()
    assert page.saving.text() == f"Saved to {save_dialog.path}"


def test_while_one_is_written_no_second_is_asked_for(
    page: ResultPage, worker: BackgroundWorker, save_dialog: SaveDialog
) -> None:
    click(page.save_button)
    click(page.save_button)
    assert len(save_dialog.suggested) == 1
    worker.wait()
    settle()


def test_leaving_meanwhile_harms_nothing(page: ResultPage, worker: BackgroundWorker, save_dialog: SaveDialog) -> None:
    click(page.save_button)
    page.saving.deleteLater()
    worker.wait()
    settle()
    assert save_dialog.path is not None
    assert save_dialog.path.read_bytes().startswith(b"%PDF")


def test_what_is_not_a_pass_is_refused_in_words(
    page: ResultPage, workspace: Workspace, aiko: Actor, save_dialog: SaveDialog
) -> None:
    failed = workspace.results.load(aiko, take_quiz(workspace, aiko, wrong=4)).record.id
    page.saving.save(failed)
    assert page.saving.text().startswith("This record is not a pass.")
    assert save_dialog.suggested == []


def test_the_link_says_what_it_opens(page: ResultPage) -> None:
    assert name_of(page.saving.open_button) == "Open the certificate"
