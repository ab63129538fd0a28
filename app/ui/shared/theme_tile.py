"""A theme to choose, shown as a small window in its own colours."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen

from app.ui.shared.look import Look, ThemeName
from app.ui.shared.segmented import Segment

_SHOWN: dict[str, tuple[ThemeName, ...]] = {
    "system": ("light", "dark"),
    "light": ("light",),
    "dark": ("dark",),
    "highContrast": ("highContrast",),
}


class ThemeTile(Segment):
    """The picture stands over the name; at large text, where tiles stand under each other, beside it."""

    def __init__(self, look: Look, value: str, text: str) -> None:
        super().__init__(look, value, text)
        self._beside = look.scale > 1.4
        self.setProperty("ringRadius", look.radius("option") + 2)

    def sizeHint(self) -> QSize:
        look = self._look
        return QSize(look.px(250), look.px(56)) if self._beside else QSize(look.px(136), look.px(104))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, radius = self.isChecked(), look.radius("option")
        wide = 2 if chosen else 1
        edge = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        fill = "accentTint" if chosen else "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(look.colour("accent" if chosen else "borderStrong"), wide))
        painter.setBrush(look.colour(fill))
        painter.drawRoundedRect(edge, radius, radius)
        pad = look.px(8)
        if self._beside:
            picture = QRectF(pad, pad, look.px(64), self.height() - 2 * pad)
        else:
            picture = QRectF(pad, pad, self.width() - 2 * pad, look.px(62))
        self._paint_picture(painter, picture)
        painter.setFont(look.font("bodyStrong" if chosen else "control"))
        painter.setPen(look.colour("text"))
        metrics = QFontMetricsF(painter.font())
        if self._beside:
            name = QRectF(picture.right() + pad, 0, self.width() - picture.right() - 2 * pad, self.height())
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        else:
            name = QRectF(pad, picture.bottom(), self.width() - 2 * pad, self.height() - picture.bottom())
            align = Qt.AlignmentFlag.AlignCenter
        painter.drawText(name, align, metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, name.width()))

    def _paint_picture(self, painter: QPainter, whole: QRectF) -> None:
        themes = _SHOWN[self.choice_value]
        clip = QPainterPath()
        clip.addRoundedRect(whole, self._look.radius("tag"), self._look.radius("tag"))
        painter.save()
        painter.setClipPath(clip)
        for place, theme in enumerate(themes):
            painter.save()
            share = whole.width() / len(themes)
            painter.setClipRect(
                QRectF(whole.left() + place * share, whole.top(), share, whole.height()), Qt.ClipOperation.IntersectClip
            )
            self._paint_window(painter, whole, Look(self._look.resources, theme, self._look.language))
            painter.restore()
        painter.restore()
        painter.setPen(QPen(self._look.colour("borderStrong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(clip)

    def _paint_window(self, painter: QPainter, whole: QRectF, theme: Look) -> None:
        """Paint the window in small: navigation, a card with two lines of text, the one button."""
        width, height = whole.width(), whole.height()
        painter.fillRect(whole, theme.colour("window"))
        painter.fillRect(QRectF(whole.left(), whole.top(), width * 0.22, height), theme.colour("sidebar"))
        card = QRectF(whole.left() + width * 0.3, whole.top() + height * 0.16, width * 0.62, height * 0.68)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(card, 3, 3)
        left, line = card.left() + card.width() * 0.1, card.height() * 0.12
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text"))
        painter.drawRect(QRectF(left, card.top() + card.height() * 0.18, card.width() * 0.6, line))
        painter.setBrush(theme.colour("textMuted"))
        painter.drawRect(QRectF(left, card.top() + card.height() * 0.42, card.width() * 0.75, line * 0.7))
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(left, card.top() + card.height() * 0.64, card.width() * 0.36, line * 1.7), 2, 2)
