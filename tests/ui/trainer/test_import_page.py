"""A trainer brings questions in from files: each is seen first, and nothing happens that was not shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.filed_items import ItemFormat
from app.domain.item_exporting import ExportSelection
from app.domain.item_importing import Clash
from app.domain.studio_lists import ItemFilter
from app.domain.texts import Language
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.file_drop import FileDrop
from app.ui.shared.look import Look
from app.ui.trainer.commitment_chooser import CommitmentChooser
from app.ui.trainer.file_remarks import FileRemarks
from app.ui.trainer.import_list import Part
from app.ui.trainer.import_page import PACKS, ImportPage
from app.ui.trainer.import_preview import ImportPreview
from tests.builders import RESOURCES, write
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import PUBLISHED, TRAINER
from tests.ui.trainer.importing import QUESTIONS, Dialogs, at_preview, listed, open_page, preview_of
from tests.windows import focused, focused_name, press, settle, tab_to, texts, type_text

OpenPage = Callable[..., ImportPage]


@pytest.fixture
def dialogs() -> Dialogs:
    return Dialogs()


@pytest.fixture
def open_it(studio: Workspace, show: Show, worker: BackgroundWorker, dialogs: Dialogs) -> OpenPage:
    return lambda **options: open_page(studio, show, worker, dialogs, **options)


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    return write(tmp_path / "questions.gift", QUESTIONS)


def ids(studio: Workspace) -> set[str]:
    return set(studio.library.list_ids(TRAINER, ItemFilter()))


def finished(qtbot: QtBot, page: ImportPage) -> str:
    qtbot.waitUntil(lambda: not isinstance(page.bring.step, ImportPreview) and not page.bring.is_running())
    return page.bring.accessibleDescription()


def test_questions_are_chosen_looked_at_and_brought_in_with_the_keyboard_alone(
    qtbot: QtBot, open_it: OpenPage, dialogs: Dialogs, studio: Workspace, questions: Path
) -> None:
    before, page = ids(studio), open_it()
    dialogs.open = str(questions)
    assert focused_name() == "Choose a file"
    press(Qt.Key.Key_Return)
    step = at_preview(qtbot, page)
    QAbstractItemModelTester(step.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert listed(step.model) == [
        ("2", "The lamp", "Comes in, with a remark"),
        ("5", "The door", "Comes in, with a remark"),
        ("7", "“Essay” is an essay question, a kind that Clausewise does not have", "Does not come in"),
        ("10", "The sheet", "Comes in"),
    ]
    assert step.summary.sentence.text() == "3 items come in, 2 of them have a remark, 1 does not come in."
    assert ids(studio) == before
    assert focused_name() == "Bring in 3 items"
    press(Qt.Key.Key_Return)
    assert finished(qtbot, page) == "Done: 3 items came in."
    assert ids(studio) == before | {"lamp", "door", "sheet"}
    with qtbot.waitSignal(page.items_wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert wanted.args == [("lamp", "door", "sheet")]
    tab_to("Undo")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.bring.done_line.isVisible())
    assert ids(studio) == before
    assert focused_name() == "Choose a file"


def test_each_question_is_shown_as_a_learner_would_see_it_with_what_is_wrong_and_what_it_lacks(
    qtbot: QtBot, open_it: OpenPage, questions: Path
) -> None:
    page = open_it()
    step = preview_of(qtbot, page, questions)
    shown = texts(step.detail)
    assert "It comes in as a new item, “lamp”." in shown
    assert "Line 2: Its text held emphasis (bold, italic or underlined), which was left out. Say it in words." in shown
    assert "Somebody left the lamp on. What do you do?" in shown
    assert {"Switch it off", "Leave it"} <= {
        widget.text() for widget in step.detail.findChildren(QWidget) if hasattr(widget, "text")
    }
    assert "The stem is empty in Japanese" in shown
    step.table.setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    shown = texts(step.detail)
    assert "It does not come in." in shown
    assert any(words.startswith("Line 7: “Essay” is an essay question") for words in shown)


def test_a_single_question_is_unticked_and_stays_out(
    qtbot: QtBot, open_it: OpenPage, studio: Workspace, questions: Path
) -> None:
    page = open_it()
    step = preview_of(qtbot, page, questions)
    step.table.setFocus()
    press(Qt.Key.Key_Space)
    assert step.model.index(0, 0).data() == "Not ticked"
    assert step.apply_button.text() == "Bring in 2 items"
    spot = step.table.visualRect(step.model.index(1, 0)).center()
    QTest.mouseClick(step.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert step.apply_button.text() == "Bring in 1 item"
    step.apply_button.click()
    assert finished(qtbot, page) == "Done: 1 item came in."
    assert "sheet" in ids(studio)
    assert not {"lamp", "door"} & ids(studio)


def test_what_is_selected_is_unticked_together_and_then_nothing_can_be_brought_in(
    qtbot: QtBot, open_it: OpenPage, questions: Path
) -> None:
    step = preview_of(qtbot, open_it(), questions)
    step.table.selectAll()
    step.table.setFocus()
    press(Qt.Key.Key_Space)
    assert not step.apply_button.isEnabled()
    assert step.hint.text() == "Nothing is ticked."
    press(Qt.Key.Key_Space)
    assert step.apply_button.text() == "Bring in 3 items"


def test_remarks_about_many_are_one_line_that_lists_them(qtbot: QtBot, open_it: OpenPage, questions: Path) -> None:
    step = preview_of(qtbot, open_it(), questions)
    (remark,) = step.summary.remarks
    assert remark.text().startswith("2 items: its text held emphasis")
    remark.click()
    qtbot.waitUntil(lambda: [title for _, title, _ in listed(step.model)] == ["The lamp", "The door"])
    assert [segment.text() for segment in step.parts.control.segments] == ["All 4", "With remarks 2", "Not in 1"]
    step.parts.control.segments[2].click()
    qtbot.waitUntil(lambda: [line for line, _, _ in listed(step.model)] == ["7"])


def test_an_id_that_is_taken_is_asked_about_and_the_preview_follows(
    qtbot: QtBot, open_it: OpenPage, studio: Workspace, tmp_path: Path
) -> None:
    path = write(tmp_path / "one.gift", f"// [id:{PUBLISHED}]\n::Mine:: Another stem?{{=Yes ~No}}")
    step = preview_of(qtbot, open_it(), path)
    assert step.form.clash.isVisible()
    assert listed(step.model)[0][2] == "Updates an item"
    for clash, state, button in (
        (Clash.LEAVE, "Left out: it is there", "Bring in 0 items"),
        (Clash.ADD, "Comes in", "Bring in 1 item"),
    ):
        step.form.clash.setCurrentIndex(step.form.clash.findData(clash.value))
        step.form.clash.activated.emit(step.form.clash.currentIndex())
        qtbot.waitUntil(lambda state=state: bool(listed(step.model)) and listed(step.model)[0][2] == state)
        assert step.apply_button.text() == button


def test_a_file_without_a_taken_id_is_not_asked_about_one(qtbot: QtBot, open_it: OpenPage, questions: Path) -> None:
    step = preview_of(qtbot, open_it(), questions)
    assert not step.form.clash.isVisible()


@pytest.mark.parametrize(
    ("form", "ending"),
    [
        (ItemFormat.GIFT, "txt"),
        (ItemFormat.MOODLE_XML, "xml"),
        (ItemFormat.QTI, "zip"),
        (ItemFormat.CSV, "csv"),
        (ItemFormat.XLSX, "xlsx"),
    ],
)
def test_every_format_is_recognised_and_what_was_taken_out_is_unchanged(
    qtbot: QtBot, open_it: OpenPage, studio: Workspace, tmp_path: Path, form: ItemFormat, ending: str
) -> None:
    file = studio.item_exporting.prepare(TRAINER, ExportSelection(module="tidy-desk"), form, "en")
    path = tmp_path / f"items.{ending}"
    studio.item_exporting.save(TRAINER, file, path)
    step = preview_of(qtbot, open_it(), path)
    assert step.form.format.currentText().endswith(", recognised")
    assert {state for _, _, state in listed(step.model)} == {"Unchanged"}
    assert not step.apply_button.isEnabled()
    assert step.hint.text() == "The library says all of this already."


def test_aiken_is_recognised_and_can_be_read_as_another_format(qtbot: QtBot, open_it: OpenPage, tmp_path: Path) -> None:
    path = write(tmp_path / "aiken.txt", "Where does it go?\nA) Tray\nB) Desk\nANSWER: A\n")
    page = open_it()
    step = preview_of(qtbot, page, path)
    assert step.form.format.currentText() == "Aiken, recognised"
    assert [state for _, _, state in listed(step.model)] == ["Comes in"]
    step.form.format.setCurrentIndex(step.form.format.findData("gift"))
    step.form.format.activated.emit(step.form.format.currentIndex())
    qtbot.waitUntil(lambda: page.bring.step is not step and not page.bring.is_running())
    again = at_preview(qtbot, page)
    assert again.form.format.currentText() == "GIFT"
    assert [state for _, _, state in listed(again.model)] == ["Does not come in"]


def test_texts_without_a_language_are_taken_in_the_one_that_is_said(
    qtbot: QtBot, open_it: OpenPage, questions: Path
) -> None:
    page = open_it()
    step = preview_of(qtbot, page, questions)
    step.form.language.segments[1].click()
    qtbot.waitUntil(lambda: page.bring.step is not step and not page.bring.is_running())
    again = at_preview(qtbot, page)
    assert again.plan.lines[0].draft is not None
    assert again.plan.lines[0].draft.item.stem.ja.startswith("Somebody left the lamp on")
    assert again.plan.lines[0].draft.item.stem.en == ""


def test_a_new_module_is_named_and_gets_what_names_no_commitment(
    qtbot: QtBot, open_it: OpenPage, studio: Workspace, questions: Path
) -> None:
    page = open_it()
    step = preview_of(qtbot, page, questions)
    step.form.module.setCurrentIndex(step.form.module.count() - 1)
    step.form.module.activated.emit(step.form.module.currentIndex())
    qtbot.waitUntil(lambda: step.hint.text() == "Give the new module a title first.")
    assert not step.apply_button.isEnabled()
    assert focused() is step.form.title
    type_text("Lamps")
    qtbot.waitUntil(lambda: step.apply_button.isEnabled())
    assert focused() is step.form.title, "the keyboard stays where somebody types"
    tab_to("Commitments of items that name none: No commitment")
    press(Qt.Key.Key_Return)
    (chooser,) = step.form.findChildren(CommitmentChooser)
    chooser.boxes["protect.screen"].click()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: step.plan.terms.commitments == ("protect.screen",))
    step.apply_button.click()
    assert finished(qtbot, page) == "Done: 3 items came in."
    made = studio.module_editing.open(TRAINER, "lamps")
    assert [kept.draft.item.commitments for kept in made.items] == [
        ("protect.desk",),
        ("protect.screen",),
        ("protect.screen",),
    ]


def test_a_dropped_file_is_read(qtbot: QtBot, open_it: OpenPage, questions: Path) -> None:
    page = open_it()
    drop = page.bring.step.findChild(FileDrop)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(questions))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))
    drop.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert len(listed(at_preview(qtbot, page).model)) == 4


def test_a_course_pack_leads_to_the_packs(qtbot: QtBot, open_it: OpenPage, studio: Workspace, tmp_path: Path) -> None:
    studio.packs.save(TRAINER, ["tidy-desk"], tmp_path / "pack.zip")
    page = open_it()
    page.bring.take_file(str(tmp_path / "pack.zip"))
    qtbot.waitUntil(lambda: page.pack.contents is not None)
    assert page.ways.place() == PACKS


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.gift", b"", "The file is empty"),
        ("picture.gift", b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "This is a picture, which holds no questions"),
        ("bomb.xml", b"<quiz>" + b"<question>" * 20_000, "More than"),
        ("broken.zip", b"PK\x03\x04" + b"imsmanifest.xml" * 9, "The package is not safe to open"),
    ],
)  # fmt: skip
def test_a_file_of_which_nothing_can_be_read_says_so_in_one_sentence_and_lists_nothing(
    qtbot: QtBot, open_it: OpenPage, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    step = preview_of(qtbot, open_it(), path)
    assert step.summary.sentence.text() == "Nothing of this file comes in."
    shown = texts(step.summary)
    assert any(words.startswith("About the file: ") and said.lower() in words.lower() for words in shown)
    assert not step.table.isVisible()
    assert not step.detail.isVisible()
    assert not step.parts.isVisible()
    assert not step.apply_button.isEnabled()
    assert step.hint.text() == "Mend the file as it says above, or choose another format, then try again."
    assert focused_name() == "Another file"


def test_a_question_that_does_not_come_in_says_why_at_its_line(qtbot: QtBot, open_it: OpenPage, tmp_path: Path) -> None:
    step = preview_of(qtbot, open_it(), write(tmp_path / "half.gift", "::B:: Is it{=Yes ~N"))
    assert step.plan.lines[0].line == 1
    said = "line 1: “b” has an opening brace and no closing one after it"
    assert any(said in words.lower() for words in texts(step.detail))
    assert step.hint.text().startswith("Mend the file where the list says")


def test_tab_goes_through_the_preview_from_top_to_bottom(
    qtbot: QtBot, open_it: OpenPage, questions: Path, tmp_path: Path
) -> None:
    page = open_it()
    step = preview_of(qtbot, page, questions)
    qtbot.waitUntil(lambda: step.apply_button.hasFocus())
    wanted = ["GIFT, recognised", "EN", "The tidy desk", "Commitments of items that name none: No commitment"]
    for _ in range(2):  # the second time with another part of the list, which is another table
        step.summary.remarks[0].setFocus()
        seen = []
        while focused() is not step.again_button:
            press(Qt.Key.Key_Tab)
            seen.append(focused_name())
            assert len(seen) < 20
        assert seen[:4] == wanted
        table = seen.index("The questions of the file")
        assert seen[table - 1].startswith(("All", "Not in"))
        assert seen[-2:] == [step.apply_button.text(), "Another file"]
        step.list_part(Part.OUT)
        qtbot.waitUntil(lambda: step.model.is_complete())


SHEET = (
    "id,stem,option 1,option 2,correct,Owner,Owner2,Owner3,Owner4\n"
    "lamp,Who may take the lamp?,Nobody,Everybody,1,me,me,me,me\n"
    "nothing,,,,,,,,x\n"
)
"""A question, a row that is none, and four columns that are not known."""


def test_remarks_about_the_file_stand_above_the_list_and_are_counted_with_no_question(
    qtbot: QtBot, open_it: OpenPage, tmp_path: Path
) -> None:
    step = preview_of(qtbot, open_it(), write(tmp_path / "questions.csv", SHEET))
    assert step.summary.sentence.text() == "1 item comes in, 1 does not come in."
    assert [(line, state) for line, _title, state in listed(step.model)] == [
        ("2", "Comes in"),
        ("3", "Does not come in"),
    ]
    about = [words for words in texts(step.summary) if words.startswith("About the file: ")]
    assert len(about) == 3
    assert "About the file: The column “Owner” is not known here and was left out." in about[0]
    remarks = step.summary.about_file
    assert isinstance(remarks, FileRemarks)
    assert remarks.more.text() == "Show more (1 left)"
    remarks.more.click()
    assert len([words for words in texts(step.summary) if words.startswith("About the file: ")]) == 4
    assert not remarks.more.isVisible()


def test_a_file_that_is_gone_is_said_so_and_another_can_be_chosen(
    qtbot: QtBot, open_it: OpenPage, tmp_path: Path
) -> None:
    page = open_it()
    page.bring.take_file(str(tmp_path / "gone.gift"))
    qtbot.waitUntil(lambda: page.bring.notice.isVisible())
    assert "gone.gift" in page.bring.notice.text()
    assert focused_name() == "Choose a file"


def test_ten_thousand_questions_make_no_widgets_and_can_be_stopped(
    qtbot: QtBot, open_it: OpenPage, studio: Workspace, tmp_path: Path
) -> None:
    few = write(tmp_path / "few.gift", "\n\n".join(f"::Q {n}:: Is it {n}?{{=Yes ~No}}" for n in range(10)))
    many = write(tmp_path / "many.gift", "\n\n".join(f"::Q {n}:: Is it {n}?{{=Yes ~No}}" for n in range(10_000)))
    before, page = ids(studio), open_it()
    step = preview_of(qtbot, page, few)
    widgets = len(step.findChildren(QWidget))
    step = preview_of(qtbot, page, many)
    assert step.model.rowCount() == 10_000
    settle()
    assert len(step.findChildren(QWidget)) <= widgets, "rows are drawn, and no widget is made for one"
    step.table.scrollToBottom()
    qtbot.waitUntil(lambda: step.model.row(9_999) is not None)
    step.apply_button.click()
    assert focused() is page.bring.progress.cancel_button
    page.bring.progress.cancel_button.click()
    qtbot.waitUntil(lambda: not page.bring.is_running(), timeout=60_000)
    assert page.bring.note.text() == "Stopped. Nothing was changed."
    assert ids(studio) == before


def test_what_others_did_meanwhile_is_shown_and_nothing_comes_in(
    qtbot: QtBot, open_it: OpenPage, studio: Workspace, questions: Path
) -> None:
    page = open_it()
    step = preview_of(qtbot, page, questions)
    other = preview_of(qtbot, page, questions)
    assert other is not step
    file = studio.item_importing.read(TRAINER, questions, None, "en")
    plan = studio.item_importing.plan(TRAINER, file, other.plan.terms)
    studio.item_importing.apply(TRAINER, file, plan, {1, 3})
    before = ids(studio)
    other.apply_button.click()
    qtbot.waitUntil(lambda: page.bring.notice.isVisible())
    assert page.bring.notice.text().startswith("Nothing was brought in: somebody changed the library meanwhile.")
    assert ids(studio) == before
    assert other.apply_button.text() == "Bring in 2 items"


def test_an_import_goes_on_in_another_look(qtbot: QtBot, open_it: OpenPage, questions: Path, show: Show) -> None:
    page = open_it()
    step = preview_of(qtbot, page, questions)
    step.table.setFocus()
    press(Qt.Key.Key_Space)
    again = open_it(state=page.state())
    assert at_preview(qtbot, again).apply_button.text() == "Bring in 2 items"


def test_a_template_is_saved(qtbot: QtBot, open_it: OpenPage, dialogs: Dialogs, tmp_path: Path) -> None:
    page = open_it()
    dialogs.save = str(tmp_path / "mine.xlsx")
    page.bring.book_button.click()
    qtbot.waitUntil(lambda: page.bring.done_line.isVisible())
    assert (
        preview_of(qtbot, page, tmp_path / "mine.xlsx").summary.sentence.text()
        == "8 items come in, 8 of them have a remark."
    )


@pytest.mark.parametrize(
    ("language", "scale", "size"), [("en", 1.0, (824, 600)), ("en", 2.0, (1044, 700)), ("ja", 2.0, (824, 600))]
)
def test_every_step_fits_a_small_window_and_large_text(
    qtbot: QtBot, open_it: OpenPage, questions: Path, language: Language, scale: float, size: tuple[int, int]
) -> None:
    page = open_it(look=Look(RESOURCES, "light", language, scale), size=size)
    assert page.width() == size[0], "nothing makes the window wider"
    step = preview_of(qtbot, page, questions)
    settle()
    assert page.width() == size[0]
    assert step.apply_button.visibleRegion().boundingRect().size() == step.apply_button.size()
    step.parts.setFocus()
    press(Qt.Key.Key_Tab)
    assert focused() is step.table
    assert not step.table.visibleRegion().isEmpty()
