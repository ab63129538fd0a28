"""A section of a page: its heading, with a note at the right, over what stands in it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui.shared.labels import label
from app.ui.shared.look import Look


def begin_section(look: Look, page: QVBoxLayout, title: str, note: str = "") -> QVBoxLayout:
    """Begin a section at the end of a page and return its layout."""
    section = QVBoxLayout()
    section.setContentsMargins(0, look.px(16), 0, look.px(12))
    section.setSpacing(0)
    row = QHBoxLayout()
    row.addWidget(label(look, title, "heading"))
    row.addStretch(1)
    if note:
        row.addWidget(label(look, note, "meta", "muted"))
    section.addLayout(row)
    section.addSpacing(look.px(6))
    page.addLayout(section)
    return section
