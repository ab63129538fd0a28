"""Colours: every pair that is ever drawn can be told apart, and every role has a colour of the theme."""

import json
from typing import Any

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.shared.look import Look
from app.ui.shared.style_sheet import style_sheet
from tests.windows import RESOURCES

TOKENS: dict[str, Any] = json.loads((RESOURCES / "style" / "tokens.json").read_text("utf-8"))
THEMES = ("light", "dark", "highContrast")
PAIRS = [
    (theme, kind, pair) for theme in THEMES for kind in ("text", "nonText") for pair in TOKENS["contrast"][theme][kind]
]


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2, 0 to 1."""
    parts = [part / 255 for part in (colour.red(), colour.green(), colour.blue())]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ratio(theme: str, pair: str) -> float:
    """Return the contrast of a pair such as "text on window" in a theme."""
    look = Look(RESOURCES, theme, "en")
    above, below = pair.split(" on ")
    return contrast(look.colour(above), look.colour(below))


def test_contrast_is_computed_as_wcag_says() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize(("theme", "kind", "pair"), PAIRS)
def test_a_pair_of_colours_can_be_told_apart(theme: str, kind: str, pair: str) -> None:
    found = ratio(theme, pair)
    assert found >= {"text": 4.5, "nonText": 3.0}[kind]
    assert found == pytest.approx(TOKENS["contrast"][theme][kind][pair], abs=0.006)


def test_the_pairs_are_as_many_as_the_design_names() -> None:
    assert len(PAIRS) == 3 * (55 + 39)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_pair_without_contrast_would_be_found(theme: str) -> None:
    assert ratio(theme, "border on surface") < 3.0
    assert ratio(theme, "textDisabled on track") < 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_every_role_of_the_palette_is_a_colour_of_the_theme(theme: str) -> None:
    palette = Look(RESOURCES, theme, "en").palette()
    own = {QColor(value[:7]).name() for value in TOKENS["colour"][theme].values()}
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in QPalette.ColorRole:
            if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
                assert palette.color(group, role).name() in own, (group, role)


def test_a_palette_that_qt_makes_up_would_be_found() -> None:
    own = {QColor(value[:7]).name() for value in TOKENS["colour"]["light"].values()}
    half = QPalette(QColor(TOKENS["colour"]["light"]["surface"]), QColor(TOKENS["colour"]["light"]["window"]))
    assert any(
        half.color(QPalette.ColorGroup.Active, role).name() not in own
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text, QPalette.ColorRole.Highlight)
    )


@pytest.mark.parametrize("theme", THEMES)
def test_themes_have_the_same_roles(theme: str) -> None:
    assert TOKENS["colour"][theme].keys() == TOKENS["colour"]["light"].keys()
    assert Look(RESOURCES, theme, "en").hex("window") in style_sheet(Look(RESOURCES, theme, "en"))


@pytest.mark.parametrize(
    ("style", "language", "family"),
    [
        ("body", "en", "IBM Plex Sans"),
        ("clause", "en", "Source Serif 4"),
        ("body", "ja", "IBM Plex Sans"),
    ],
)
def test_the_shipped_fonts_are_used(qapp: QApplication, style: str, language: str, family: str) -> None:
    assert QFontInfo(Look(RESOURCES, "light", language).font(style)).family() == family


def test_sizes_grow_with_the_text() -> None:
    small, large = Look(RESOURCES, "light", "en"), Look(RESOURCES, "light", "en", 2.0)
    assert large.font("body").pixelSize() == 2 * small.font("body").pixelSize()
    assert large.line_height("reading") == 2 * small.line_height("reading")
    assert large.plain("focusRingWidth") == small.plain("focusRingWidth")


def test_whoever_changes_a_font_changes_no_other() -> None:
    look = Look(RESOURCES, "light", "en")
    look.font("body").setPixelSize(99)
    assert look.font("body").pixelSize() != 99


def test_an_icon_takes_the_colour_of_its_role(qapp: QApplication) -> None:
    look = Look(RESOURCES, "light", "en")
    image = look.pixmap("circle-check", "right", 22).toImage()
    solid = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {look.hex("right")}
