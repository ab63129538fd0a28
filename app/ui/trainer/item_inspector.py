"""What stands beside an item while it is written: findings, statistics, versions, and how the learner sees it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.item_places import has_words
from app.domain.items import Item
from app.domain.studio import ItemVersion
from app.domain.texts import Language
from app.services.item_editing import Judged
from app.ui.shared.lines import PageBody, hairline, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.findings_tab import FindingsTab
from app.ui.trainer.inspector_tabs import InspectorTabs
from app.ui.trainer.item_preview import ItemPreview
from app.ui.trainer.versions_tab import VersionsTab

FINDINGS, STATISTICS, VERSIONS = range(3)


class ItemInspector(QFrame):
    """The tabs stay while what is below them scrolls; inside a page that scrolls itself it is as tall as it needs."""

    tab_chosen = Signal(int)

    def __init__(
        self,
        look: Look,
        versions: Sequence[ItemVersion],
        read: Callable[[str], Item],
        live: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("panel")
        titles = (self.tr("Findings"), self.tr("Statistics"), self.tr("Versions"))
        self.tabs = InspectorTabs(look, self.tr("Beside the item"), titles)
        self.findings = FindingsTab(look)
        self.statistics_tab: QWidget = TextBlock(look, self.tr("Not answered yet."), "meta", "textMuted")
        self.versions = VersionsTab(look, versions, read, live)
        self.preview = ItemPreview(look)
        self._statistics = QWidget()
        self._statistics_column = QVBoxLayout(self._statistics)
        self._statistics_column.setContentsMargins(0, look.px(12), 0, 0)
        self._statistics_column.addWidget(self.statistics_tab)
        self._pages = (self.findings, self._statistics, self.versions)
        self._content = self._lay_out_content()
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(look.px(20), 0, look.px(20), 0)
        head.addWidget(self.tabs)
        self._body = PageBody()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._content)
        self._area = scrolling(self._body)
        self._area.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(hairline())
        self._column.addWidget(self._area, 1)
        self.tabs.chosen.connect(self._show_tab)
        self._show_tab(FINDINGS)

    def set_statistics(self, widget: QWidget) -> None:
        """Show in the tab of statistics what is known from the answers."""
        self.statistics_tab = swap(self._statistics_column, self.statistics_tab, widget)

    def show_judged(self, item: Item, judged: Judged, languages: tuple[Language, ...]) -> None:
        """Show what was found in an item of a module in some languages, and the item as the learner sees it."""
        count = self.findings.show_judged(item, judged.lacks, judged.findings, languages)
        self.tabs.set_count(FINDINGS, count, calm=not has_words(item))
        self.preview.show_item(item)
        self.versions.show_item(item)

    def set_scrolling(self, *, alone: bool) -> None:
        """Scroll by itself, or stand whole inside a page that scrolls."""
        inside = self._content.parent() is self._body
        if alone == inside:
            return
        if alone:
            self._column.removeWidget(self._content)
            layout = self._body.layout()
            if layout is not None:
                layout.addWidget(self._content)
        else:
            self._column.addWidget(self._content)
        self._area.setVisible(alone)
        self._content.show()

    def _make_room_for_bar(self, _least: int, most: int) -> None:
        """Let words keep their width whether they scroll or not."""
        bar = self._area.verticalScrollBar().sizeHint().width() if most else 0
        for layout in self._padded:
            margins = layout.contentsMargins()
            margins.setRight(max(self._look.px(20) - bar, 0))
            layout.setContentsMargins(margins)

    def _lay_out_content(self) -> QWidget:
        look = self._look
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, look.px(20))
        column.setSpacing(0)
        pages = QVBoxLayout()
        pages.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(10))
        pages.setSpacing(0)
        for page in self._pages:
            pages.addWidget(page)
        column.addLayout(pages)
        column.addWidget(hairline())
        below = QVBoxLayout()
        below.setContentsMargins(look.px(20), look.px(14), look.px(20), 0)
        below.addWidget(self.preview)
        column.addLayout(below)
        column.addStretch(1)
        self._padded = (pages, below)
        return content

    def _show_tab(self, place: int) -> None:
        for number, page in enumerate(self._pages):
            page.setVisible(number == place)
        self.tab_chosen.emit(place)
