"""`clausewise check` over ten thousand items: seconds, and memory beside that of its largest file.

Run it in a checkout: `uv run python -m tests.benchmarks.check_items`. It makes a course of made-up items in a temporary
folder, copied from the shipped ones with new ids, so that texts, kinds and findings are as in a real one.
"""

import argparse
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from tests.benchmarks.measuring import ROOT, Figure, python

MODULES = 10
FILES = 10
"""Item files of a module."""

_ITEM = re.compile(r"(?m)^- id: ")
_MODULE = """\
id: {name}
version: "1.0"
policy: user-information
title: {{en: Module {number}, ja: 講座{number}}}
summary: {{en: Made up, ja: 測定用}}
minutes: 10
commitments: [undertaking.protect]
lesson:
  - id: 01-page
    title: {{en: A page, ja: ページ}}
    commitments: [undertaking.protect]
quiz:
  draw: 10
  pass_mark: 0.8
"""


def shipped_items() -> Iterator[str]:
    """Yield the YAML of each shipped item without its id and page."""
    for path in sorted((ROOT / "content/modules").glob("*/items/*.yaml")):
        for part in _ITEM.split(path.read_text(encoding="utf-8"))[1:]:
            yield re.sub(r"(?m)^  page: .*\n", "", part.split("\n", 1)[1])


def make_course(folder: Path, items: int) -> int:
    """Make a course with so many items, and return the size of its largest file in bytes."""
    shutil.copytree(ROOT / "content/policies", folder / "policies")
    texts = enumerate(islice(cycle(list(shipped_items())), items))
    largest = 0
    for number in range(MODULES):
        module = folder / f"modules/many-{number}"
        (module / "items").mkdir(parents=True)
        (module / "lesson").mkdir()
        (module / "module.yaml").write_text(_MODULE.format(name=module.name, number=number), encoding="utf-8")
        for language in ("en", "ja"):
            (module / f"lesson/01-page.{language}.md").write_text("A page.\n", encoding="utf-8")
        for file in range(FILES):
            chosen = islice(texts, -(-items // (MODULES * FILES)))
            content = "".join(f"- id: {module.name}.item-{one}\n{text}" for one, text in chosen)
            path = module / f"items/part-{file}.yaml"
            path.write_text(content or "[]\n", encoding="utf-8")
            largest = max(largest, path.stat().st_size)
    return largest


def measure(folder: Path, items: int = 10_000) -> list[Figure]:
    """Check a course of so many items, and one of a tenth of them, in files of a tenth of the size."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    figures = []
    for count in (items // 10, items):
        course = folder / f"course-{count}"
        make_course(course, count)
        done = python("-m", "app", "check", str(course), environment=environment)
        figures.append(
            Figure(f"`clausewise check`, {count:,} items", done.seconds, "s", bar=10 if count == items else None)
        )
        figures.append(Figure(f"memory of one process, {count:,} items", done.peak_mb, "MB"))
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.check_items", description=__doc__)
    parser.add_argument("--items", type=int, default=10_000)
    with tempfile.TemporaryDirectory(prefix="clausewise-check-") as name:
        for figure in measure(Path(name), parser.parse_args().items):
            print(f"{figure.what:<50} {figure.measured:8.2f} {figure.unit:<3} {figure.verdict()}")


if __name__ == "__main__":
    main()
