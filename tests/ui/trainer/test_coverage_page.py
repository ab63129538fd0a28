"""Coverage names every hole in words, and one press leads to where it is filled."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.domain.studio_coverage import Hole
from app.domain.studio_lists import ItemFilter
from app.domain.texts import Text
from app.services.workspace import Workspace
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.trainer.coverage_page import CoveragePage, CoverageServices
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.library_page import LibraryPage
from app.ui.trainer.policy_change_page import PolicyChangePage
from tests import builders
from tests.ui.trainer.conftest import TRAINER
from tests.windows import RESOURCES, Desk, settle, texts

OpenCoverage = Callable[..., CoveragePage]


@pytest.fixture
def coverage(qtbot: QtBot, alone: Workspace, look: Look, worker: BackgroundWorker) -> Iterator[OpenCoverage]:
    """Open coverage on one module."""
    slow = BackgroundWorker()
    services = CoverageServices(alone.coverage, alone.library, alone.item_editing)

    def open_coverage(size: tuple[int, int] = (984, 800), look: Look = look) -> CoveragePage:
        page = CoveragePage(look, services, TRAINER, worker, slow)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        qtbot.waitUntil(lambda: page.table is not None)
        slow.wait()
        settle()
        return page

    yield open_coverage
    slow.wait()


@pytest.fixture
def alone(studio: Workspace) -> Workspace:
    """The studio with one module; the other is to be withdrawn, so that nothing of it counts."""
    kept = studio.module_editing.open(TRAINER, "locked-drawer").kept
    studio.module_editing.save(TRAINER, replace(kept.draft, retired=True), kept.revision)
    return studio


def retire_all(workspace: Workspace, commitment: str) -> None:
    """Retire every item about a commitment."""
    workspace.item_shelving.retire(TRAINER, workspace.library.list_ids(TRAINER, ItemFilter(commitment=commitment)))


def press_hole(qtbot: QtBot, page: CoveragePage, commitment: str, hole: Hole) -> None:
    assert page.table is not None
    button = page.table.holes[commitment, hole]
    page.area.ensureWidgetVisible(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_head_says_in_one_sentence_how_it_stands(coverage: OpenCoverage, alone: Workspace) -> None:
    assert coverage().sentence.text() == "Every commitment has an item, but 3 have fewer than 6."
    retire_all(alone, "protect.desk")
    assert coverage().sentence.text() == "1 commitment has no item yet, and 2 have fewer than 6."


def test_holes_are_words_and_what_is_live_stands_beside(coverage: OpenCoverage, alone: Workspace) -> None:
    retire_all(alone, "protect.desk")
    page = coverage()
    assert page.table is not None
    said = {key: button.text() for key, button in page.table.holes.items()}
    assert said["protect.desk", Hole.NO_ITEM] == "no item"
    assert said["protect.screen", Hole.THIN] == "thin: 4 of 6"
    shown = texts(page.table)
    assert "§1  Protect" in shown
    assert "6 live" in shown


def test_one_press_on_a_hole_adds_the_missing_item_and_opens_it(
    qtbot: QtBot, coverage: OpenCoverage, alone: Workspace
) -> None:
    retire_all(alone, "protect.desk")
    page = coverage()
    with qtbot.waitSignal(page.item_wanted) as opened:
        press_hole(qtbot, page, "protect.desk", Hole.NO_ITEM)
    draft = alone.item_editing.open(TRAINER, opened.args[0]).kept.draft
    assert (draft.module, draft.item.commitments, draft.item.situation) == ("tidy-desk", ("protect.desk",), True)
    assert "1 being written" in texts(coverage().table)


def test_the_link_says_what_it_does(qtbot: QtBot, coverage: OpenCoverage) -> None:
    page = coverage()
    assert page.table is not None
    link = page.table.write_links["protect.screen"]
    assert link.text() == "Write the missing item"
    assert link.accessibleDescription().startswith("§1.2")
    with qtbot.waitSignal(page.item_wanted):
        link.click()


def test_items_that_only_ask_what_somebody_remembers_are_named(
    qtbot: QtBot, coverage: OpenCoverage, alone: Workspace
) -> None:
    retire_all(alone, "protect.desk")
    new = alone.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE, ("protect.desk",))
    item = replace(builders.item(new.draft.item.id), situation=False)
    alone.item_editing.save(TRAINER, replace(new.draft, item=item), new.revision)
    page = coverage()
    assert page.table is not None
    assert page.table.holes["protect.desk", Hole.ONLY_RECALL].text() == "only recall"
    with qtbot.waitSignal(page.item_wanted) as opened:
        press_hole(qtbot, page, "protect.desk", Hole.ONLY_RECALL)
    assert alone.item_editing.open(TRAINER, opened.args[0]).kept.draft.item.situation


def test_a_language_that_lags_behind_leads_to_the_items_that_lack_it(
    qtbot: QtBot, coverage: OpenCoverage, alone: Workspace
) -> None:
    kept = alone.module_editing.open(TRAINER, "tidy-desk").items[0]
    item = replace(kept.draft.item, stem=Text(kept.draft.item.stem.en, ""))
    alone.item_editing.save(TRAINER, replace(kept.draft, item=item), kept.revision)
    commitment = item.commitments[0]
    page = coverage()
    assert page.table is not None
    assert page.table.holes[commitment, Hole.NOT_IN_JAPANESE].text() == "1 not in Japanese"
    with qtbot.waitSignal(page.items_wanted) as wanted:
        press_hole(qtbot, page, commitment, Hole.NOT_IN_JAPANESE)
    assert wanted.args == [ItemFilter(commitment=commitment, lacking="ja")]
    assert alone.library.list_ids(TRAINER, wanted.args[0]) == [item.id]


def test_a_commitment_without_a_page_leads_to_the_module_that_promises_it(
    qtbot: QtBot, coverage: OpenCoverage, alone: Workspace
) -> None:
    kept = alone.module_editing.open(TRAINER, "tidy-desk").kept
    left = tuple(one for one in kept.draft.pages if "protect.desk" not in one.page.commitments)
    alone.module_editing.save(TRAINER, replace(kept.draft, pages=left), kept.revision)
    page = coverage()
    with qtbot.waitSignal(page.module_wanted) as wanted:
        press_hole(qtbot, page, "protect.desk", Hole.NO_PAGE)
    assert wanted.args == ["tidy-desk"]


def test_without_a_module_for_it_one_is_asked_which(qtbot: QtBot, coverage: OpenCoverage, alone: Workspace) -> None:
    kept = alone.module_editing.open(TRAINER, "tidy-desk").kept
    bare = replace(kept.draft, pages=(), commitments=("ask.first",))
    alone.module_editing.save(TRAINER, bare, kept.revision)
    locked = alone.module_editing.open(TRAINER, "locked-drawer").kept
    alone.module_editing.save(TRAINER, replace(locked.draft, commitments=()), locked.revision)
    retire_all(alone, "protect.desk")
    page = coverage()
    press_hole(qtbot, page, "protect.desk", Hole.NO_ITEM)
    assert page.popup is not None
    qtbot.waitUntil(page.popup.isVisible)
    assert page.popup.commitment.currentData() == "protect.desk"
    page.popup.module.setCurrentIndex(page.popup.module.findData("tidy-desk"))
    with qtbot.waitSignal(page.item_wanted):
        qtbot.mouseClick(page.popup.apply_button, Qt.MouseButton.LeftButton)


def test_a_module_that_promises_in_vain_is_named_before_publishing_refuses_it(
    qtbot: QtBot, coverage: OpenCoverage, alone: Workspace
) -> None:
    assert coverage().promises is None
    retire_all(alone, "protect.desk")
    page = coverage()
    assert page.promises is not None
    assert "1 module promises what it does not test: publishing it is refused." in texts(page.promises)
    with qtbot.waitSignal(page.module_wanted) as wanted:
        page.promises.buttons["tidy-desk"].click()
    assert wanted.args == ["tidy-desk"]


def test_answers_are_told_beside_the_evidence(coverage: OpenCoverage, alone: Workspace, aiko: builders.Actor) -> None:
    builders.take_quiz(alone, aiko)
    assert any(words.endswith("first answer") or words.endswith("first answers") for words in texts(coverage().table))


@pytest.mark.parametrize(("scale", "size"), [(1.0, (824, 600)), (2.0, (988, 700)), (2.0, (768, 600))])
def test_every_hole_can_be_read_in_a_small_window(
    coverage: OpenCoverage, alone: Workspace, scale: float, size: tuple[int, int]
) -> None:
    retire_all(alone, "protect.desk")
    page = coverage(size, Look(RESOURCES, "light", "en", scale))
    assert page.table is not None
    for button in (*page.table.holes.values(), *page.table.write_links.values()):
        page.area.ensureWidgetVisible(button)
        settle()
        assert button.visibleRegion().boundingRect().size() == button.sizeHint(), button.text()


def test_in_the_window_a_hole_leads_to_the_editor_and_to_the_items(qtbot: QtBot, desk: Desk) -> None:
    window = desk.start()
    window.hr_signed_in(TRAINER, Place(PlaceName.COVERAGE))
    workspace = window.workspace()
    page = window.page
    assert isinstance(page, CoveragePage)
    qtbot.waitUntil(lambda: page.table is not None)
    retire_all(workspace, "ask.first")
    window.go(Place(PlaceName.COVERAGE))
    page = window.page
    qtbot.waitUntil(lambda: page.table is not None)
    press_hole(qtbot, page, "ask.first", Hole.NO_ITEM)
    assert isinstance(window.page, ItemEditorPage)
    window.go(Place(PlaceName.ITEMS, memory=ItemFilter(commitment="ask.first")))
    assert isinstance(window.page, LibraryPage)


def test_in_the_window_a_commitment_without_item_is_led_to_from_a_new_policy(qtbot: QtBot, desk: Desk) -> None:
    window = desk.start()
    window.hr_signed_in(TRAINER, Place(PlaceName.POLICY_CHANGE))
    changing = window.page
    assert isinstance(changing, PolicyChangePage)
    retire_all(window.workspace(), "ask.first")
    changing.item_wanted.emit("ask.first")
    page = window.page
    assert isinstance(page, CoveragePage)
    qtbot.waitUntil(lambda: page.table is not None)
    desk.settle(window)
    assert page.table is not None
    assert page.table.control_of("ask.first") is page.table.write_links["ask.first"]
    row = page.table.row_of("ask.first")
    assert row is not None
    assert row.visibleRegion().boundingRect().height() == row.height()
    page.focus_first()
    assert page.table.write_links["ask.first"].hasFocus()


def test_without_room_no_line_of_the_headings_stays_behind(coverage: OpenCoverage) -> None:
    def strong_lines(page: CoveragePage) -> int:
        settle()
        assert page.table is not None
        return sum(one.isVisible() for one in page.table.findChildren(QFrame, "strongline"))

    assert strong_lines(coverage()) == 1
    assert strong_lines(coverage((420, 800))) == 0
