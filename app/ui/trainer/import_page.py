"""Questions and courses come in from files and go out as files: one page with the three ways."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.services.item_exporting import ItemExporting
from app.services.item_importing import ItemImporting
from app.services.pack_taking import PackTaking
from app.services.studio_library import StudioLibrary
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.open_dialog import OpenFile, open_file
from app.ui.shared.save_dialog import ChooseFile
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.step_frame import RING
from app.ui.trainer.export_view import ExportState, ExportView
from app.ui.trainer.import_view import ImportServices, ImportState, ImportView
from app.ui.trainer.pack_view import PackState, PackView

BRING_IN, TAKE_OUT, PACKS = range(3)


@dataclass(frozen=True, slots=True)
class ImportPageState:
    """Which way is shown, and how far each is, to go on with it in another look."""

    way: int = BRING_IN
    bringing: ImportState = field(default_factory=ImportState)
    taking_out: ExportState | None = None
    packing: PackState = field(default_factory=PackState)


@dataclass(frozen=True, slots=True)
class PageServices:
    """What the page works with."""

    library: StudioLibrary
    importing: ItemImporting
    exporting: ItemExporting
    packs: PackTaking


class ImportPage(QWidget):
    """`items_wanted` asks for what came in and carries the ids of what is new, `modules_wanted` asks for the modules.

    Taking out is built when it is looked at first, for it reads the whole library.
    """

    items_wanted = Signal(tuple)
    modules_wanted = Signal()

    def __init__(
        self,
        look: Look,
        services: PageServices,
        actor: Actor,
        worker: BackgroundWorker,
        choose_file: ChooseFile,
        open_file: OpenFile = open_file,
        state: ImportPageState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        state = state or ImportPageState()
        self._look, self._services, self._actor, self._worker = look, services, actor, worker
        self._choose_file, self._taking_out = choose_file, state.taking_out
        ways = (self.tr("Bring in"), self.tr("Take out"), self.tr("Course packs"))
        self.ways = SegmentedControl(look, self.tr("What to do"), ways)
        bringing = ImportServices(services.library, services.importing, services.exporting)
        self.bring = ImportView(look, bringing, actor, worker, open_file, choose_file, state.bringing)
        self.out: ExportView | None = None
        self.pack = PackView(
            look, services.library, services.packs, actor, worker, open_file, choose_file, state.packing
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.bring)
        self._not_yet = QWidget()
        self._stack.addWidget(self._not_yet)
        self._stack.addWidget(self.pack)
        self._lay_out()
        self.bring.items_wanted.connect(self.items_wanted)
        self.bring.pack_found.connect(self._show_pack)
        self.pack.modules_wanted.connect(self.modules_wanted)
        self.ways.chosen.connect(self._show_way)
        if state.way != BRING_IN:
            self.ways.segments[state.way].setChecked(True)

    def state(self) -> ImportPageState:
        """Return how far each way is."""
        out = self.out.state() if self.out is not None else self._taking_out
        return ImportPageState(self.ways.place(), self.bring.state(), out, self.pack.state())

    def focus_first(self) -> None:
        """Put the keyboard on what comes next."""
        way = self._stack.currentWidget()
        if isinstance(way, ImportView | ExportView | PackView):
            way.focus_step()

    def _show_way(self, place: int) -> None:
        if place == TAKE_OUT and self.out is None:
            services = self._services
            self.out = ExportView(
                self._look,
                services.library,
                services.exporting,
                self._actor,
                self._worker,
                self._choose_file,
                self._taking_out,
            )
            self._stack.removeWidget(self._not_yet)
            self._stack.insertWidget(TAKE_OUT, self.out)
        self._stack.setCurrentIndex(place)

    def _show_pack(self, path: str) -> None:
        self.ways.segments[PACKS].setChecked(True)
        self.pack.take_file(path)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        # Four pixels belong to the focus ring, which a scroll area would cut.
        column.setContentsMargins(look.px(40) - RING, look.px(28), look.px(40) - RING, look.px(16))
        column.setSpacing(look.px(12))
        head = QVBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.setSpacing(look.px(12))
        head.addWidget(label(look, self.tr("Import and export"), "title"))
        head.addWidget(self.ways)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
