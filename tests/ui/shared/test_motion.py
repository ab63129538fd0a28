"""The verdict and the panel fade in for whoever wants it, and stand still for everybody else."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.shared import motion, system_motion
from app.ui.shared.focus_frame import FocusFrame
from app.ui.shared.look import Look
from app.ui.shared.motion import appear
from tests.ui.conftest import Show


@pytest.mark.parametrize(
    ("choice", "less", "moves"),
    [("on", True, True), ("on", False, True), ("off", False, False), ("system", False, True), ("system", True, False)],
)
def test_motion_is_as_it_was_chosen(
    show: Show, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, choice: str, less: bool, moves: bool
) -> None:
    monkeypatch.setattr(motion, "wants_less_motion", lambda: less)
    widget = show(QLabel("Right."), 200, 100)
    appear(replace(look, motion=choice), widget)
    assert (widget.graphicsEffect() is not None) == moves
    qtbot.waitUntil(lambda: widget.graphicsEffect() is None)


def test_a_second_time_begins_anew_and_a_widget_may_go_meanwhile(show: Show, look: Look, qtbot: QtBot) -> None:
    widget = show(QLabel("Right."), 200, 100)
    moving = replace(look, motion="on")
    appear(moving, widget)
    appear(moving, widget)
    qtbot.waitUntil(lambda: widget.graphicsEffect() is None)
    appear(moving, widget)
    widget.deleteLater()
    qtbot.wait(2 * motion.MILLISECONDS)


def test_the_verdict_fades_in_and_the_usual_bar_does_not(show: Show, look: Look, qtbot: QtBot) -> None:
    moving = replace(look, motion="on")
    frame = show(FocusFrame(moving, leave="Leave", leave_icon="x", main=640, side=288, gap=48))
    frame.show_bar("actionBar", "actionBarHeight")
    assert frame.bar.graphicsEffect() is None
    frame.show_bar("verdictRight", "verdictBarHeight")
    assert frame.bar.graphicsEffect() is not None
    qtbot.waitUntil(lambda: frame.bar.graphicsEffect() is None)


@pytest.mark.parametrize(("platform", "asked"), [("win32", "_windows"), ("linux", "_portal")])
def test_each_system_is_asked_its_own_way(monkeypatch: pytest.MonkeyPatch, platform: str, asked: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(system_motion, "_windows", lambda: asked == "_windows")
    monkeypatch.setattr(system_motion, "_portal", lambda: asked == "_portal")
    system_motion.wants_less_motion.cache_clear()
    try:
        assert system_motion.wants_less_motion()
        monkeypatch.setattr(sys, "platform", "darwin")
        assert system_motion.wants_less_motion(), "it is asked once"
    finally:
        system_motion.wants_less_motion.cache_clear()


def test_a_system_without_an_answer_moves() -> None:
    assert system_motion._portal() is False
