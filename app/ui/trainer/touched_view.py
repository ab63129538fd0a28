"""The pages and items that are about a commitment: their number first, the list unfolded on request."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.policy_changing import Touched
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.show_more import ShowMore
from app.ui.trainer.policy_words import say_touched

_WIDEST = 620
_LEAST = 200


class TouchedView(QWidget):
    """`wanted` carries the page or item whose editor is asked for."""

    wanted = Signal(Touched)

    def __init__(self, look: Look, touched: Sequence[Touched], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._touched = look, touched
        self.links: list[Button] = []
        pages = sum(one.is_page for one in touched)
        self._words = say_touched(look, pages, len(touched) - pages)
        self.fold_button = Button(look, self._words, "link", icon="chevron-right", compact=True)
        self._list: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        if touched:
            column.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignLeft)
            self.fold_button.setAccessibleDescription(self.tr("Shows the list"))
            self.fold_button.clicked.connect(self._fold)
        else:
            column.addWidget(label(look, self._words, "meta", "muted"))

    def _fold(self) -> None:
        if self._list is None:
            self._list = QWidget()
            self._rows = QVBoxLayout(self._list)
            self._rows.setContentsMargins(self._look.px(24), 0, 0, 0)
            self._rows.setSpacing(self._look.px(2))
            self._more = ShowMore(self._look, self._add, self._touched)
            self._rows.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self._list)
            self._list.show()
        else:
            self._list.setVisible(self._list.isHidden())
        self.fold_button.set_icon("chevron-right" if self._list.isHidden() else "chevron-down")
        hint = self.tr("Shows the list") if self._list.isHidden() else self.tr("Hides the list")
        self.fold_button.setAccessibleDescription(hint)

    def _add(self, rows: Sequence[Touched]) -> None:
        for one in rows:
            link = touched_link(self._look, one, self.width() - self._look.px(24))
            link.clicked.connect(partial(self.wanted.emit, one))
            self._rows.insertWidget(len(self.links), link, 0, Qt.AlignmentFlag.AlignLeft)
            self.links.append(link)


def touched_link(look: Look, touched: Touched, room: int) -> Button:
    """Return a link to the editor of a page or an item, no wider than `room` pixels."""
    title = " ".join(touched.title.in_language(look.language).split()) or touched.id
    words = f"{title} · {touched.module_title.in_language(look.language)}"
    icon = "book-open" if touched.is_page else "square-pen"
    link = Button(look, "", "link", icon=icon, compact=True)
    most = max(min(room, look.px(_WIDEST)) - look.px(30), look.px(_LEAST))
    link.setText(QFontMetricsF(link.font()).elidedText(words, Qt.TextElideMode.ElideRight, most))
    link.setAccessibleName(words)
    return link
