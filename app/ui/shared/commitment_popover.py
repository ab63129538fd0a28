"""What a commitment tag opens: the whole commitment over the page, which stays as it is."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.policy import Commitment, Policy
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.commitment_words import CommitmentWords
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.tag_button import TagButton

_WIDTH = 400
_EDGE = 16
"""Pixels that stay free between the panel and the edge of the page."""
_SHADOW = 12


class CommitmentOpener(QObject):
    """Makes tags that open their commitment over `page`; `policy_wanted` carries the one to look up in the policy.

    `leads` is False where the person had better not leave the page: then no panel leads to the policy.
    """

    policy_wanted = Signal(str)

    def __init__(self, look: Look, page: QWidget, *, leads: bool = True) -> None:
        super().__init__(page)
        self._look, self._page, self._leads = look, page, leads
        self.popover: CommitmentPopover | None = None

    def tag(self, policy: Policy, commitment: Commitment) -> TagButton:
        """Return a tag that opens `commitment` in the wording of `policy`."""
        tag = TagButton.of(self._look, commitment)
        tag.clicked.connect(partial(self._open, tag, policy, commitment))
        return tag

    def _open(self, tag: TagButton, policy: Policy, commitment: Commitment) -> None:
        self.popover = CommitmentPopover(self._look, policy, commitment, tag, self._page, leads=self._leads)
        self.popover.policy_wanted.connect(self.policy_wanted)
        self.popover.closed.connect(self._closed)

    def _closed(self) -> None:
        self.popover = None


class CommitmentPopover(QWidget):
    """Covers a page without hiding it; a press beside the panel, Escape or its button close it.

    The keyboard stays in the panel until then, and goes back to the tag.
    """

    policy_wanted = Signal(str)
    closed = Signal()

    def __init__(
        self, look: Look, policy: Policy, commitment: Commitment, tag: TagButton, page: QWidget, *, leads: bool
    ) -> None:
        super().__init__(page)
        self._look, self._tag, self._page, self._commitment = look, tag, page, commitment
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.panel = QFrame(self)
        self.panel.setAccessibleName(tag.accessibleName())
        self.panel.setAccessibleDescription(tag.accessibleDescription())
        self.close_button = Button(look, "", "ghost", icon="x", compact=True)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.policy_button = Button(look, self.tr("Open in the policy"), "link", icon="scroll-text")
        self._words = CommitmentWords(look, policy, commitment)
        self._lay_out()
        self.policy_button.setVisible(leads)
        self.close_button.clicked.connect(self.dismiss)
        self.policy_button.clicked.connect(self._lead)
        page.installEventFilter(self)
        self.setGeometry(page.rect())
        self.show()
        self.raise_()
        self._arrange()
        (self.policy_button if leads else self.close_button).setFocus(Qt.FocusReason.PopupFocusReason)
        words = f"{tag.accessibleName()}. {commitment.text.in_language(look.language)}"
        announce(self, words)

    def dismiss(self) -> None:
        """Close, and give the keyboard back to the tag."""
        # First the keyboard: Qt would pass on that of a widget that is hidden, as Tab does.
        if isValid(self._tag) and self._tag.isVisible():
            self._tag.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self.resize(event.size())
            self._arrange()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round in the panel: what is behind it cannot be used."""
        round_ = [button for button in (self.close_button, self.policy_button) if button.isVisible()]
        if not round_:
            return False
        at = next((place for place, button in enumerate(round_) if button.hasFocus()), 0)
        round_[(at + (1 if forward else -1)) % len(round_)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Every other key stops here: the page behind would turn or check an answer.
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar = self._scroll_area.verticalScrollBar()
            bar.setValue(bar.value() + (60 if event.key() == Qt.Key.Key_Down else -60))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look.radius("card")
        box = QRectF(self.panel.geometry())
        painter.setPen(Qt.PenStyle.NoPen)
        shade = look.colour("shadow")
        shade.setAlpha(max(1, shade.alpha() // 4))
        painter.setBrush(shade)
        for spread in range(_SHADOW, 0, -3):
            around = box.adjusted(-spread, -spread + 4, spread, spread + 4)
            painter.drawRoundedRect(around, radius + spread, radius + spread)
        painter.setPen(QPen(look.colour("borderStrong"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _lead(self) -> None:
        self.dismiss()
        self.policy_wanted.emit(self._commitment.id)

    def _lay_out(self) -> None:
        look = self._look
        body = PageBody()
        self._body = QVBoxLayout(body)
        pad = look.number("cardPad")
        self._body.setContentsMargins(pad, look.px(4), pad, look.px(4))
        self._body.addWidget(self._words)
        self._scroll_area = scrolling(body)
        self._scroll_area.setStyleSheet("QScrollArea#pageScroll, QWidget#pageBody { background: transparent; }")
        self._scroll_area.viewport().setAutoFillBackground(False)
        head = QHBoxLayout()
        head.setContentsMargins(pad, look.px(14), look.px(10), look.px(6))
        commitment = self._commitment
        head.addWidget(CommitmentTag(look, commitment.number, commitment.label.in_language(look.language)))
        head.addStretch(1)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(pad, look.px(8), pad, look.px(14))
        foot.addWidget(self.policy_button)
        foot.addStretch(1)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll_area, 1)
        column.addLayout(foot)

    def _arrange(self) -> None:
        """Put the panel under the tag, or over it where there is no room, and inside the page in any case."""
        look = self._look
        width = min(look.px(_WIDTH), self.width() - 2 * _EDGE)
        margins = self._body.contentsMargins()
        inner = width - 2 - margins.left() - margins.right()
        text = self._words.heightForWidth(inner) + margins.top() + margins.bottom()
        around = self.panel.sizeHint().height() - self._scroll_area.sizeHint().height()
        height = min(text + around + 2, self.height() - 2 * _EDGE)
        tag = QRect(self._tag.mapTo(self._page, QPoint(0, 0)), self._tag.size())
        gap = look.px(8)
        top = tag.bottom() + gap
        if top + height > self.height() - _EDGE and tag.top() - gap - height >= _EDGE:
            top = tag.top() - gap - height
        top = max(_EDGE, min(top, self.height() - _EDGE - height))
        left = max(_EDGE, min(tag.left(), self.width() - _EDGE - width))
        self.panel.setGeometry(left, top, width, height)
        self.update()
