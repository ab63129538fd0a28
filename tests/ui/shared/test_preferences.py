"""Settings come back as they were; a broken file never stops the program."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from app.ui.shared.preferences import SCALES, Preferences, PreferenceStore
from tests.windows import RESOURCES


def load(file: Path, content: str | bytes) -> Preferences:
    """Load the preferences from a file with this content."""
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return PreferenceStore(file).load()


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    chosen = Preferences("highContrast", "ja", 1.5, "off", reminders=False)
    PreferenceStore(tmp_path / "preferences.ini").save(chosen)
    assert PreferenceStore(tmp_path / "preferences.ini").load() == chosen


def test_the_first_start_takes_the_system_for_its_colours(tmp_path: Path) -> None:
    preferences = PreferenceStore(tmp_path / "none.ini").load()
    assert (preferences.theme, preferences.scale) == ("system", 1.0)
    assert preferences.look(RESOURCES).theme in ("light", "dark", "highContrast")


@pytest.mark.parametrize(
    ("line", "scale"),
    [
        ("scale=2", 2.0),
        ("scale=1.25", 1.25),
        ("scale=nan", 1.0),
        ("scale=inf", 1.0),
        ("scale=-3", 1.0),
        ("scale=1e9", 2.0),
        ("scale=1.9", 2.0),
        ("scale=1,5", 1.0),
        ("scale=large", 1.0),
        ("scale=", 1.0),
        ("scale=@Invalid()", 1.0),
    ],
)
def test_a_text_size_is_one_that_the_settings_offer(tmp_path: Path, line: str, scale: float) -> None:
    found = load(tmp_path / "preferences.ini", f"[General]\n{line}\n")
    assert found.scale == scale
    assert found.scale in SCALES


@pytest.mark.parametrize(
    "line", ["theme=pink", "theme=", "theme=light, dark", "theme=@Invalid()", "language=fr", "language=EN"]
)
def test_a_broken_entry_counts_as_not_set(tmp_path: Path, line: str) -> None:
    found = load(tmp_path / "preferences.ini", f"[General]\n{line}\nscale=1.5\n")
    assert found == Preferences("system", Preferences().language, 1.5)


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff\xfe\x00" * 40, b"[General\ntheme", b"\xef\xbb\xbf[General]\ntheme=dark", b"=" * 500]
)
def test_a_broken_file_leaves_usable_settings(tmp_path: Path, content: bytes) -> None:
    found = load(tmp_path / "preferences.ini", content)
    assert found.look(RESOURCES).px(100) == 100


def test_where_the_window_was_comes_back(tmp_path: Path) -> None:
    store = PreferenceStore(tmp_path / "preferences.ini")
    assert store.load_geometry() is None
    store.save_geometry(QByteArray(b"\x01\x02\x00\x03"))
    assert PreferenceStore(tmp_path / "preferences.ini").load_geometry() == QByteArray(b"\x01\x02\x00\x03")


def test_a_place_that_is_no_place_counts_as_none(tmp_path: Path) -> None:
    load(tmp_path / "preferences.ini", "[General]\ngeometry=somewhere\n")
    assert PreferenceStore(tmp_path / "preferences.ini").load_geometry() is None


@pytest.mark.parametrize(("line", "motion"), [("motion=on", "on"), ("motion=off", "off"), ("motion=fast", "system")])
def test_motion_is_one_that_the_settings_offer(tmp_path: Path, line: str, motion: str) -> None:
    assert load(tmp_path / "preferences.ini", f"[General]\n{line}\n").motion == motion


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("", True),
        ("reminders=true", True),
        ("reminders=false", False),
        ("reminders=False", False),
        ("reminders=x", True),
    ],
)
def test_reminders_are_wanted_until_they_are_switched_off(tmp_path: Path, line: str, wanted: bool) -> None:
    assert load(tmp_path / "preferences.ini", f"[General]\n{line}\n").reminders is wanted


def test_text_steps_through_the_sizes_that_are_offered() -> None:
    sizes = [Preferences()]
    for _ in range(4):
        sizes.append(sizes[-1].with_text_stepped(1))
    assert [size.scale for size in sizes] == [1.0, 1.25, 1.5, 2.0, 2.0]
    assert sizes[-1].with_text_stepped(-1).scale == 1.5
    assert sizes[-1].with_text_stepped(0).scale == 1.0
    assert Preferences().with_text_stepped(-1).scale == 1.0


def test_the_place_and_the_last_reminder_come_back(tmp_path: Path) -> None:
    store = PreferenceStore(tmp_path / "preferences.ini")
    assert (store.load_place(), store.load_reminded()) == ("", "")
    store.save_place('{"name": "lesson, with a comma", "module": "机"}')
    store.save_reminded("1 2026-04-01")
    again = PreferenceStore(tmp_path / "preferences.ini")
    assert again.load_place() == '{"name": "lesson, with a comma", "module": "机"}'
    assert again.load_reminded() == "1 2026-04-01"


def test_what_was_folded_in_the_navigation_comes_back(tmp_path: Path) -> None:
    assert PreferenceStore(tmp_path / "preferences.ini").load_folds() == {}
    PreferenceStore(tmp_path / "preferences.ini").save_folds({"hr": False, "trainer": True})
    assert PreferenceStore(tmp_path / "preferences.ini").load_folds() == {"hr": False, "trainer": True}
    (tmp_path / "broken.ini").write_text("[General]\nsections==open x trainer=open\n")
    assert PreferenceStore(tmp_path / "broken.ini").load_folds()["trainer"]
