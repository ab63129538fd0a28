"""Carries what somebody was in the middle of to the same page in another look: text, keyboard, scrolling."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QWidget


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What was written into the fields of a page, which of its controls had the keyboard, and how far it was scrolled.

    `written` is the field that had the keyboard, `focused` the control. Fields, controls and scroll areas are known by
    their place among those of the page; `scrolled` is a share (0–1).
    """

    kind: type[QWidget]
    texts: tuple[str, ...]
    written: int | None
    controls: int
    focused: int | None
    scrolled: tuple[float, ...]


def unfinished(page: QWidget) -> Unfinished:
    """Look at a page before it goes; passwords are left out."""
    fields, controls = _fields(page), _controls(page)
    focused = page.focusWidget()
    return Unfinished(
        kind=type(page),
        texts=tuple(map(_text, fields)),
        written=next((place for place, field in enumerate(fields) if field is focused), None),
        controls=len(controls),
        focused=controls.index(focused) if focused in controls else None,
        scrolled=tuple(_share(area) for area in page.findChildren(QAbstractScrollArea)),
    )


def bring_back(page: QWidget, before: Unfinished) -> None:
    """Put back what fits: nothing where the page is of another kind, no place where it has other parts now."""
    if type(page) is not before.kind:
        return
    fields = _fields(page)
    if len(fields) == len(before.texts):
        for field, text in zip(fields, before.texts, strict=True):
            if text and not _text(field):
                _write(field, text)
    controls = _controls(page)
    if before.written is not None and len(fields) == len(before.texts):
        fields[before.written].setFocus(Qt.FocusReason.OtherFocusReason)
    elif before.focused is not None and len(controls) == before.controls:
        controls[before.focused].setFocus(Qt.FocusReason.OtherFocusReason)
    # How far a page can be scrolled is known when it has been laid out.
    QTimer.singleShot(0, page, partial(_scroll, page, before.scrolled))


def _scroll(page: QWidget, shares: tuple[float, ...]) -> None:
    areas = page.findChildren(QAbstractScrollArea)
    if len(areas) == len(shares):
        for area, share in zip(areas, shares, strict=True):
            bar = area.verticalScrollBar()
            bar.setValue(round(share * bar.maximum()))


def _fields(page: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    return [child for child in page.findChildren(QWidget) if isinstance(child, QLineEdit | QPlainTextEdit)]


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.text() if field.echoMode() is QLineEdit.EchoMode.Normal else ""


def _write(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    else:
        field.setText(text)


def _controls(page: QWidget) -> list[QWidget]:
    """Return what can have the keyboard and is shown, in the order in which it was made."""
    return [
        child
        for child in page.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and child.isVisibleTo(page)
    ]


def _share(area: QAbstractScrollArea) -> float:
    bar = area.verticalScrollBar()
    return bar.value() / bar.maximum() if bar.maximum() else 0.0
