"""The head of the item editor: where one came from, the title, which can be written there, and the next item."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.domain.studio import ItemDraft
from app.ui.shared.look import Look
from app.ui.trainer.draft_names import say_untitled
from app.ui.trainer.editor_head import EditorHead
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.item_home import ItemHome
from app.ui.trainer.line_field import LineField
from app.ui.trainer.low_link import LowLink
from app.ui.trainer.next_item import NextItem
from app.ui.trainer.spots import Spot

_WIDEST_BACK, _WIDEST_TITLE = 300, 420


class ItemHead(EditorHead):
    """The head with a title that only trainers see; over it the way back, by its name, and the way to one more item.

    `foot` is the same way for the end of the form, where an item is finished.
    """

    def __init__(
        self, look: Look, history: ItemHistory, item_id: str, home: ItemHome, parent: QWidget | None = None
    ) -> None:
        self.title = TitleField(look, history)
        super().__init__(look, history, self.title, item_id, LowLink(look, "", icon="arrow-left"), parent)
        self._name_back(home.back or self.tr("Items"))
        self.next, self.foot = NextItem(look, history, low=True), NextItem(look, history)
        self._above = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._above.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._above.addStretch(1)
        self._above.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.insertLayout(0, self._above)
        if not home.published:
            keeps = self.publish_button.sizePolicy()
            keeps.setRetainSizeWhenHidden(False)
            self.publish_button.setSizePolicy(keeps)
            self.publish_button.leave_out()

    def fit(self, *, narrow: bool) -> None:
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._above.setDirection(way)
        super().fit(narrow=narrow)

    def _fit_state(self) -> None:
        """Leave the id out where less than half of it would be seen beside the title."""
        super()._fit_state()
        beside = self._row.direction() == QBoxLayout.Direction.LeftToRight
        taken = self._second.sizeHint().width() + self._row.spacing() if beside else 0
        room = self.width() - taken - self.title.sizeHint().width() - self._look.px(12)
        self.marked.setVisible(room >= self.marked.sizeHint().width() / 2)

    def _name_back(self, place: str) -> None:
        self.call_back(self.tr("Back to {place}").format(place=place))
        metrics = QFontMetricsF(self.back_button.font())
        cut = metrics.elidedText(place, Qt.TextElideMode.ElideRight, self._look.px(_WIDEST_BACK))
        self.back_button.setText(cut)


class TitleField(LineField):
    """What trainers call the item, in the voice of page titles; as wide as its words.

    Without a title it shows how the stem begins, as the lists of items do.
    """

    def __init__(self, look: Look, history: ItemHistory, parent: QWidget | None = None) -> None:
        super().__init__(history, ("title",), "", parent)
        self._look = look
        self.setMaxLength(120)
        self.setAccessibleName(self.tr("Title, for trainers alone"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control") + 2)
        font = look.font("title")
        families = ", ".join(f'"{family}"' for family in font.families())
        self.setStyleSheet(
            f"QLineEdit {{ font-family: {families}; font-size: {font.pixelSize()}px; font-weight: 600;"
            f" background: transparent; border: 1px solid transparent; padding: 0 {look.px(3)}px; }}"
            f"QLineEdit:hover {{ border-color: {look.hex('borderStrong')}; }}"
            f"QLineEdit:focus {{ background: {look.hex('surface')}; border-color: {look.hex('borderStrong')}; }}"
        )
        self.refresh()
        self.textEdited.connect(self._take)
        self.textChanged.connect(self.updateGeometry)
        history.typed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the title of the draft, unless it stands here already, and for want of one the stem."""
        draft = self.history.draft
        if draft.title != self.text():
            self.setText(draft.title)
        words = self._stem(draft) or say_untitled()
        if words != self.placeholderText():
            self.setPlaceholderText(words)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        look, title = self._look, self.text()
        width = QFontMetricsF(look.font("title")).horizontalAdvance(title or self.placeholderText())
        wide = width if title else min(width, look.px(_WIDEST_TITLE))
        return QSize(round(wide) + look.px(24), look.number("controlHeight"))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._look.px(160), self.sizeHint().width()), self._look.number("controlHeight"))

    def _stem(self, draft: ItemDraft) -> str:
        stem = draft.item.stem
        own = stem.in_language(self._look.language)
        return " ".join((own if own.strip() else stem.en or stem.ja).split())

    def _take(self, words: str) -> None:
        draft = self.history.draft
        self.history.type_in(Spot(("title",)), replace(draft, title=words), draft.title, words)
