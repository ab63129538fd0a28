"""Any change of a course file changes the fingerprint of its folder."""

import os
from pathlib import Path

from app.formats.course_fingerprint import fingerprint
from tests import builders


def test_nothing_changed_gives_the_same_fingerprint(course_folder: Path) -> None:
    assert fingerprint(course_folder) == fingerprint(course_folder)


def test_adding_removing_resizing_and_saving_a_file_are_seen(course_folder: Path) -> None:
    seen = {fingerprint(course_folder)}
    extra = builders.write(course_folder / "modules/tidy-desk/items/z.yaml", "a")
    seen.add(fingerprint(course_folder))
    builders.write(extra, "bb")
    seen.add(fingerprint(course_folder))
    os.utime(extra, ns=(1, 1))
    seen.add(fingerprint(course_folder))
    (course_folder / "modules/tidy-desk/lesson/01-desk.en.md").unlink()
    seen.add(fingerprint(course_folder))
    assert len(seen) == 5
