"""The studio filled with the small course, and the editor on one of its items."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.services.workspace import Workspace
from app.ui.shared.look import Look
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.item_facts import LessonChoice
from app.ui.trainer.item_home import ItemHome
from app.ui.trainer.spots import Spot
from app.ui.trainer.word_field import WordField
from tests.ui.conftest import Show
from tests.windows import focused, type_text

TRAINER = Actor(Role.TRAINER)
HOME = ItemHome(published=True, pages=(LessonChoice("01-desk", "The desk"), LessonChoice("02-screen", "The screen")))
PUBLISHED = "tidy-desk.protect-desk-1"
"""A single choice of the small course, with the options a, b and c, of which a is right."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what Qt says about the platform without a screen, not about our windows."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    """The workspace with the small course in its studio."""
    workspace.library.open(TRAINER)
    return workspace


OpenEditor = Callable[..., ItemEditorPage]


@pytest.fixture
def edit(studio: Workspace, show: Show, look: Look) -> OpenEditor:
    """Open the editor on an item, the published one if none is named."""

    def open_editor(
        item_id: str = PUBLISHED, width: int = 1144, height: int = 800, look: Look = look
    ) -> ItemEditorPage:
        policy = studio.catalogue.course().policy
        opened = studio.item_editing.open(TRAINER, item_id)
        page = ItemEditorPage(look, studio.item_editing, TRAINER, policy, opened, HOME, date(2026, 4, 1))
        show(page, width, height)
        page.take_focus()
        return page

    return open_editor


def new_item(studio: Workspace, kind: ItemKind, *commitments: str) -> str:
    """Add an empty item to the studio and return its id."""
    return studio.item_editing.add(TRAINER, "tidy-desk", kind, commitments, "", f"new-{kind.value}").draft.item.id


def field(page: ItemEditorPage, *place: str, language: str = "en") -> WordField:
    """Return the field of a text."""
    found = page.form.at(Spot(place, language))
    assert isinstance(found, WordField)
    return found


def write(page: QWidget, words: str, *place: str, language: str = "en") -> None:
    """Put the keyboard into the field of a text and type."""
    page.go_to(Spot(place, language))
    assert isinstance(focused(), WordField)
    assert focused().spot.place == place
    type_text(words)


def fill(page: ItemEditorPage, *place: str, words: str) -> None:
    """Write a text in both languages."""
    write(page, words, *place)
    write(page, f"{words}（日）", *place, language="ja")
