"""Shows a list, or what is said in its place where it is empty; never both, and the keyboard stays with them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.shared.lists.paged_table import PagedTable


def show_list(table: PagedTable, empty: QWidget, *, is_empty: bool) -> None:
    """Show the table, or `empty` instead of it; who was in the table finds the first way on that is offered there."""
    leaves = is_empty and table.hasFocus()
    empty.setVisible(is_empty)
    if leaves:
        ways = (one for one in empty.findChildren(QAbstractButton) if not one.isHidden())
        next(ways, empty).setFocus(Qt.FocusReason.OtherFocusReason)
    table.setVisible(not is_empty)
