"""The stops of the tour at the trainer's modules: the list, a module tab by tab, publishing, and re-marking."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from app.domain.texts import Text
from app.services.publication import PublishOrder
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName


def module_stops(window: MainWindow, hr: tuple[str, str]) -> Iterator[str]:
    """Yield the name of each sight when it is on the screen; a module is begun, and one is published anew."""
    from app.ui.trainer.module_list_page import ModuleListPage
    from app.ui.trainer.module_page import ModulePage
    from app.ui.trainer.module_parts import LESSON
    from app.ui.trainer.remark_dialog import RemarkDialog

    workspace = window.workspace()
    if workspace is None:
        return
    actor = workspace.sign_ins.sign_in(*hr)
    workspace.library.open(actor)
    module = workspace.library.list_modules(actor)[0].id
    window.hr_signed_in(actor, Place(PlaceName.STUDIO_MODULES))
    yield "modules"
    if isinstance(window.page, ModuleListPage):
        window.page.new_button.click()
        yield "modules-new"
        _close_dialog()
    new = workspace.module_editing.add(
        actor, Text("Visitors at the door", ""), ("undertaking.no-third-party", "disclosure.law")
    )
    window.go(Place(PlaceName.STUDIO_MODULE, subject=new.draft.id, control="lesson"))
    yield "module-empty-lesson"
    window.go(Place(PlaceName.STUDIO_MODULE, subject=new.draft.id, control="publish"))
    yield "module-not-ready"
    for tab in ("about", "lesson", "items", "quiz"):
        window.go(Place(PlaceName.STUDIO_MODULE, subject=module, control=tab))
        yield f"module-{tab}"
        if tab == "lesson" and isinstance(window.page, ModulePage):
            bar = window.page.tabs.areas[LESSON].verticalScrollBar()
            bar.setValue(bar.maximum())
            yield "module-lesson-preview"
    kept = workspace.module_editing.load(actor, module)
    changed = replace(kept.draft, minutes=kept.draft.minutes + 2)
    workspace.module_editing.save(actor, changed, kept.revision)
    window.go(Place(PlaceName.STUDIO_MODULE, subject=module, control="publish"))
    if isinstance(window.page, ModulePage):
        window.page.publish.choice.again.click()
    yield "module-publish"
    workspace.publishing.publish(actor, PublishOrder(module, note="More time, because the cases are longer"))
    window.go(Place(PlaceName.STUDIO_MODULE, subject=module, control="publish"))
    yield "module-published"
    yield from _trial(window, module)
    window.go(Place(PlaceName.STUDIO_MODULE, subject=module, control="versions"))
    yield "module-versions"
    if isinstance(window.page, ModulePage):
        window.page.remark_wanted.emit(workspace.module_editing.open(actor, module).items[0].draft.item.id)
        yield "module-key-was-wrong"
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, RemarkDialog):
            dialog.choice.all_right.click()
            dialog.try_out()
            yield "module-key-was-wrong-tried"
        _close_dialog()


def _trial(window: MainWindow, module: str) -> Iterator[str]:
    """Try the module, from its first page over an item to the end."""
    from app.ui.trainer.trial_page import TrialPage, TrialState

    window.go(Place(PlaceName.STUDIO_TRIAL, subject=module))
    page = window.page
    if not isinstance(page, TrialPage):
        return
    yield "module-trial"
    state = page.state()
    last = len(page.module().pages) + len(state.items)
    for name, step in (("module-trial-item", len(page.module().pages)), ("module-trial-end", last)):
        there = TrialState(state.items, step, state.marks, state.language)
        window.go(Place(PlaceName.STUDIO_TRIAL, subject=module, memory=there))
        yield name


def _close_dialog() -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
