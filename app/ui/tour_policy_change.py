"""The part of the tour where a trainer takes up a new version of the policy, decides, and adopts it."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from app.domain.people import Actor, Role
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName

_CHANGES = {
    "We take reasonable technical measures and": "We take strict technical measures, test them every year and",
    "合理的な技術的対策をとり、": "厳格な技術的対策をとり、毎年検証し、",
    "we act promptly, as far as is reasonable.": "we act within two weeks.",
}
_TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")


def policy_change_stops(window: MainWindow) -> Iterator[str]:
    """Yield the name of each sight when it is on the screen; another version is taught afterwards."""
    from app.ui.trainer.policy_change_page import PolicyChangePage
    from app.ui.trainer.policy_start import PolicyStart
    from app.ui.trainer.policy_work import PolicyWork

    workspace = window.workspace()
    if workspace is None:
        return
    window.hr_signed_in(_TRAINER, Place(PlaceName.POLICY_CHANGE))
    page = window.page
    if not isinstance(page, PolicyChangePage):
        return
    _wait(lambda: isinstance(page.content, PolicyStart))
    yield "policy-change-start"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "policy.yaml"
        workspace.policy_changing.save_taught(_TRAINER, path)
        _write_next(path, workspace.catalogue.course().policy.version)
        page.take_file(str(path))
        _wait(lambda: isinstance(page.content, PolicyWork))
    work = page.content
    if not isinstance(work, PolicyWork):
        return
    _wait(lambda: bool(work.adoption.way_buttons))
    yield "policy-change"
    asking = [view for view in work.views if view.change.asks]
    asking[0].touched.fold_button.click()
    page.scroll_area.ensureWidgetVisible(asking[0].decision)
    yield "policy-change-touched"
    asking[0].touched.fold_button.click()
    for place, view in enumerate(asking):
        view.decision.segments[0 if place else 1].click()
    _wait(work.adoption.adopt_button.isEnabled)
    bar = page.scroll_area.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "policy-change-plan"
    work.adoption.adopt_button.click()
    yield "policy-change-question"
    work.adoption.yes_button.click()
    _wait(lambda: isinstance(page.content, PolicyStart))
    yield "policy-change-adopted"
    window.hr_signed_out()


def _write_next(path: Path, version: str) -> None:
    words = path.read_text("utf-8").replace(version, "2027-04", 1)
    for old, new in _CHANGES.items():
        words = words.replace(old, new)
    path.write_text(words, encoding="utf-8")


def _wait(until: Callable[[], bool], most: int = 30_000) -> None:
    """Wait until something is there, at most some milliseconds."""
    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if until() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    look.start(20)
    end.start(most)
    loop.exec()
