"""The part of the tour that shows the trainer's library, quick entry, and coverage."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QEventLoop, QItemSelectionModel, Qt, QTimer

from app.domain.people import Actor
from app.domain.studio_coverage import Hole
from app.domain.studio_lists import ItemFilter
from app.services.workspace import Workspace
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.trainer.coverage_page import CoveragePage
from app.ui.trainer.library_page import LibraryPage
from app.ui.trainer.quick_entry_page import QuickEntryPage

_LONGEST_WAIT = 20_000
_TYPED = {
    "en": """\
A caller says she is from the police and asks for an address. What do you do?
* Ask for a written request
  Only what the law asks for is handed over.
- Tell her the address
  Nobody knows who calls.
§3.2

How long may it take until a customer hears from us?
= 3 ± 1 days

Whoever works here may read any customer's mail.
False

What does a cookie tell us?
- The name of the customer
- Which pages a browser asked for

What do we do with a lost laptop
""",
    "ja": """\
警察を名乗る人から電話があり、お客様の住所を聞かれました。どうしますか。
* 書面での依頼をお願いする
  法令で求められるものだけを渡します。
- 住所を伝える
  電話の相手がだれかは分かりません。
§3.2

お客様への返事は何日以内ですか。
= 3 ± 1 日

社員はだれでもお客様のメールを読んでよい。
誤

Cookieから分かることは何ですか。
- お客様の氏名
- ブラウザーが求めたページ

ノートパソコンをなくしたとき
""",
}


def library_stops(window: MainWindow, hr_sign_in: tuple[str, str]) -> Iterator[str]:
    """Sign HR in, and yield at each sight of the library, of quick entry and of coverage."""
    workspace = window.workspace()
    if workspace is None:
        return
    hr = workspace.sign_ins.sign_in(*hr_sign_in)
    window.hr_signed_in(hr, Place(PlaceName.ITEMS))
    yield from _items(window)
    yield from _quick_entry(window)
    yield from _coverage(window, workspace, hr)


def _items(window: MainWindow) -> Iterator[str]:
    page = window.page
    if not isinstance(page, LibraryPage):
        return
    _wait(lambda: page.model.is_complete())
    yield "trainer-items"
    first, last = page.model.index(1, 0), page.model.index(3, 0)
    flags = QItemSelectionModel.SelectionFlag
    page.table.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)
    page.table.selectionModel().setCurrentIndex(last, flags.Select | flags.Rows)
    page.table.setFocus(Qt.FocusReason.OtherFocusReason)
    page.acts.duplicate([line for line in (page.model.row(number) for number in (1, 2, 3)) if line is not None])
    _wait(lambda: page.frame.done.isVisible() and page.model.is_complete())
    yield "trainer-items-copied"
    page.frame.done.undo_button.click()
    _wait(lambda: page.model.is_complete())
    page.filters.commitment.choose(next(iter(_commitments(window))))
    page.filters.to_do.choose("weak")
    _wait(lambda: page.model.is_complete())
    yield "trainer-items-filtered"
    page.search.setText("zebra crossing")
    _wait(lambda: page.model.is_complete() and page.model.rowCount() == 0)
    yield "trainer-items-empty"
    page.clear_filters()


def _quick_entry(window: MainWindow) -> Iterator[str]:
    window.go(Place(PlaceName.ITEMS, control="quick-entry"))
    page = window.page
    if not isinstance(page, QuickEntryPage):
        return
    yield "trainer-quick-entry-new"
    language = window.look().language
    page.choices.choose(language, page.choices.modules()[0], tuple(_commitments(window)[:1]))
    page.words.setPlainText(_TYPED[language])
    _wait(lambda: not page.is_reading())
    yield "trainer-quick-entry"
    page.add_button.click()
    _wait(lambda: isinstance(window.page, LibraryPage))
    library = window.page
    if isinstance(library, LibraryPage):
        _wait(lambda: library.frame.done.isVisible() and library.model.is_complete())
        yield "trainer-items-added"
        library.frame.done.undo_button.click()
        _wait(lambda: library.model.is_complete())


def _coverage(window: MainWindow, workspace: Workspace, hr: Actor) -> Iterator[str]:
    """Look at coverage as it is, and with holes in it that are made and filled again."""
    window.go(Place(PlaceName.COVERAGE))
    yield from _coverage_shown(window, "trainer-coverage")
    commitments = _commitments(window)
    about = [workspace.library.list_ids(hr, ItemFilter(commitment=one)) for one in commitments[:3]]
    shelved = workspace.item_shelving.retire(hr, [*about[0], *about[1][1:], *about[2][2:]])
    kept = workspace.module_editing.load(hr, workspace.library.list_modules(hr)[0].id)
    pages = tuple(
        replace(one, page=replace(one.page, commitments=one.page.commitments[:1])) for one in kept.draft.pages
    )
    saved = workspace.module_editing.save(hr, replace(kept.draft, pages=tuple(pages)), kept.revision)
    window.go(Place(PlaceName.COVERAGE))
    yield from _coverage_shown(window, "trainer-coverage-holes")
    page = window.page
    if isinstance(page, CoveragePage) and page.table is not None:
        hole = page.table.holes.get((commitments[0], Hole.NO_ITEM))
        if hole is not None:
            hole.setFocus(Qt.FocusReason.TabFocusReason)
            page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum() // 3)
            yield "trainer-coverage-hole"
    workspace.module_editing.save(hr, kept.draft, saved.revision)
    workspace.item_shelving.put_back(hr, shelved)


def _coverage_shown(window: MainWindow, name: str) -> Iterator[str]:
    page = window.page
    if isinstance(page, CoveragePage):
        _wait(lambda: page.table is not None)
        yield name


def _commitments(window: MainWindow) -> list[str]:
    workspace = window.workspace()
    return [one.id for one in workspace.catalogue.course().policy.commitments()] if workspace is not None else []


def _wait(done: Callable[[], bool]) -> None:
    """Let the background work come back."""
    loop = QEventLoop()
    look, longest = QTimer(interval=20), QTimer(singleShot=True, interval=_LONGEST_WAIT)
    look.timeout.connect(lambda: loop.quit() if done() else None)
    longest.timeout.connect(loop.quit)
    look.start()
    longest.start()
    loop.exec()
