"""The part of the tour that brings questions and a course pack in up to the last button, and takes items out."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from app.domain.filed_items import ItemFormat
from app.domain.item_exporting import ExportSelection
from app.domain.refusals import Refusal, Sentence
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.trainer.import_list import Part
from app.ui.trainer.import_page import PACKS, TAKE_OUT, ImportPage
from app.ui.trainer.import_preview import ImportPreview

_LONGEST_WAIT = 20_000
_QUESTIONS = r"""
// [id:tour.lamp] [tag:undertaking.protect]
::A light in the archive:: You are the last to leave. The <b>archive</b> is open. What do you do?{
=Lock it#It is yours to do.
~Leave it to the guard#The guard has no list of what is in there.
~Tell your manager tomorrow#The night is long.}

::Days to answer:: Within how many days do we answer?{#30:1}

::Which are personal?:: Which of these lead to a person?{
~%50%An address#Yes. ~%50%A number of a car#Yes. ~The weather#No.}

::Lunch:: For the time of <i>lunch</i>, a list may lie on the desk.{F#It can be seen.}

::An essay:: Write about a day at work.{}

::Not finished:: What is missing here{=a ~b
"""


def import_stops(window: MainWindow, sign_in: tuple[str, str]) -> Iterator[str]:
    """Sign a writer in, and yield at each sight of bringing in and taking out; nothing is brought in."""
    workspace = window.workspace()
    if workspace is None:
        raise Refusal(Sentence.WORKSPACE_MISSING, path="")
    actor = workspace.sign_ins.sign_in(*sign_in)
    window.hr_signed_in(actor, Place(PlaceName.IMPORT))
    yield "trainer-import"
    page = window.page
    if not isinstance(page, ImportPage):
        return
    module = workspace.packs.list_taught(actor)[0].id
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace.library.open(actor)
        there = workspace.item_exporting.prepare(actor, ExportSelection(module=module), ItemFormat.GIFT, "en")
        changed = there.content.decode().replace("customers", "clients", 2)
        (folder / "questions.gift").write_text(changed + _QUESTIONS, encoding="utf-8")
        page.bring.take_file(str(folder / "questions.gift"))
        _wait(lambda: isinstance(page.bring.step, ImportPreview) and page.bring.step.model.is_complete())
        yield "trainer-import-preview"
        step = page.bring.step
        if isinstance(step, ImportPreview):
            step.list_part(Part.REMARKS)
            yield "trainer-import-remarks"
            step.list_part(Part.OUT)
            yield "trainer-import-not-in"
        page.ways.segments[TAKE_OUT].click()
        _wait(lambda: page.out is not None and page.out.is_ready())
        yield "trainer-export"
        page.ways.segments[PACKS].click()
        _wait(lambda: bool(page.pack.boxes))
        yield "trainer-packs"
        workspace.packs.save(actor, [one.id for one in workspace.packs.list_taught(actor)], folder / "course.zip")
        page.pack.take_file(str(folder / "course.zip"))
        _wait(lambda: page.pack.contents is not None and not page.pack.is_running())
        yield "trainer-pack"


def _wait(until: Callable[[], bool]) -> None:
    """Let the background work until something is so."""
    loop, look, latest = QEventLoop(), QTimer(interval=20), QTimer(singleShot=True, interval=_LONGEST_WAIT)
    look.timeout.connect(lambda: loop.quit() if until() else None)
    latest.timeout.connect(loop.quit)
    look.start()
    latest.start()
    loop.exec()
    look.stop()
    latest.stop()
