"""Where in the editor something is written or set, so that a finding or an undone step can lead to it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.texts import Language
from app.ui.trainer.reading_order import is_gone

_PROPERTY = "place"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the item, in the form of `item_readiness.Lack`; `language` is None where both languages share it."""

    place: tuple[str, ...]
    language: Language | None = None


def give_place(widget: QWidget, *place: str) -> None:
    """Say which place of the item a widget writes or sets."""
    widget.setProperty(_PROPERTY, "/".join(place))


def place_of(widget: QWidget) -> tuple[str, ...]:
    """Return the place of a widget; empty if it has none."""
    found = widget.property(_PROPERTY)
    return tuple(found.split("/")) if isinstance(found, str) and found else ()


def find_place(owner: QWidget, place: tuple[str, ...]) -> QWidget | None:
    """Return what stands at a place and takes the keyboard, else what stands in it, else what stands around it."""
    widgets = [(place_of(one), one) for one in owner.findChildren(QWidget) if not is_gone(one, owner)]
    takes = [(at, one) for at, one in widgets if at and _takes_keyboard(one)]
    while place:
        for at, one in takes:
            if at == place:
                return one
        for at, one in takes:
            if at[: len(place)] == place:
                return one
        place = place[:-1]
    return None


def _takes_keyboard(widget: QWidget) -> bool:
    return not widget.isHidden() and bool(widget.focusPolicy() & widget.focusPolicy().TabFocus)
