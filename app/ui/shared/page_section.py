"""A section of a page: its heading, with a note at the right (below it where text is large), over what stands in it."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from app.ui.shared.labels import label
from app.ui.shared.look import Look

_LARGE = 1.4


def begin_section(look: Look, page: QVBoxLayout, title: str, note: str = "") -> QVBoxLayout:
    """Begin a section at the end of a page and return its layout."""
    section = QVBoxLayout()
    section.setContentsMargins(0, look.px(16), 0, look.px(12))
    section.setSpacing(0)
    large = look.scale > _LARGE
    row = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
    row.setSpacing(look.px(4))
    row.addWidget(label(look, title, "heading"))
    if note:
        row.addStretch(0 if large else 1)
        row.addWidget(label(look, note, "meta", "muted"))
    section.addLayout(row)
    section.addSpacing(look.px(6))
    page.addLayout(section)
    return section
