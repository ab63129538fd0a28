"""A picture as large as the window lets it be, over the page that it belongs to."""

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.modules import Picture
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look

_MOST = 2.0
"""A picture is drawn larger than it is, but not so large that it is only blurred."""


class PictureView(QWidget):
    """Covers `page` until Esc, Enter, a click or its button closes it; the keyboard stays in it meanwhile."""

    closed = Signal()

    def __init__(self, look: Look, picture: Picture, words: str, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Picture"))
        self._page = page
        self._whole = QPixmap()
        self._whole.loadFromData(QByteArray.fromBase64(picture.data.encode()))
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(words)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.close_button = Button(look, self.tr("Close"), "secondary", icon="x", key="Esc")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(24))
        column.setSpacing(look.px(12))
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.picture, 1)
        self.close_button.clicked.connect(self._leave)
        page.installEventFilter(self)
        self.setGeometry(page.rect())
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._page:
            self.setGeometry(self._page.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.activate()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave()
        # No other key gets through to the page below.

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._leave()

    def focusNextPrevChild(self, next: bool) -> bool:
        return True

    def _fit(self) -> None:
        room, size = self.picture.size(), self._whole.size()
        ratio = self.devicePixelRatioF()
        most = QSize(round(size.width() * _MOST), round(size.height() * _MOST))
        wanted = size.scaled(room.boundedTo(most), Qt.AspectRatioMode.KeepAspectRatio)
        if wanted.isEmpty():
            return
        scaled = self._whole.scaled(
            wanted * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        self.picture.setPixmap(scaled)

    def _leave(self) -> None:
        self.hide()
        self.deleteLater()
        self.closed.emit()
