"""Who follows “A module in ten minutes” of content/README.md to the letter has a module without a fault or finding."""

import re
import textwrap
from pathlib import Path

from app.services.course_checking import check_course

CONTENT = Path(__file__).parents[2] / "content"
BLOCK = re.compile(r"(?ms)^ *```\w+ (\S+)\n(.*?)^ *```$")


def follow_the_guide(folder: Path) -> list[str]:
    """Write every code block that names a file, and return the names."""
    guide = (CONTENT / "README.md").read_text(encoding="utf-8")
    names = []
    for name, content in BLOCK.findall(guide):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(content), encoding="utf-8")
        names.append(name)
    return names


def test_the_module_of_the_guide_passes_the_check(tmp_path: Path) -> None:
    names = follow_the_guide(tmp_path / "modules/tidy-desk")
    assert names == ["module.yaml", "lesson/01-one-sheet.en.md", "lesson/01-one-sheet.ja.md", "items/desk.yaml"]
    report = check_course(tmp_path / "modules/tidy-desk", CONTENT)
    assert report is not None
    assert [str(problem) for problem in report.errors] == []
    assert [(one.line, one.finding.id.value, one.finding.what) for one in report.warnings] == []
    assert report.items == 3


def test_a_step_left_out_is_told(tmp_path: Path) -> None:
    """The positive control: the check of the guide's module can fail."""
    follow_the_guide(tmp_path / "modules/tidy-desk")
    (tmp_path / "modules/tidy-desk/lesson/01-one-sheet.ja.md").unlink()
    report = check_course(tmp_path / "modules/tidy-desk", CONTENT)
    assert report is not None
    assert [problem.file.name for problem in report.errors] == ["01-one-sheet.ja.md"]
    assert report.coverage[0].languages == ("en",)
