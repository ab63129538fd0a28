"""`clausewise check`: what is wrong in a course, and what could be better, without a window."""

import argparse
import dataclasses
import json
import sys
import unicodedata
from pathlib import Path

from app.domain.course_coverage import Coverage
from app.services.course_checking import CheckReport, check_course

_COLUMNS = ("commitment", "pages", "items", "situations", "languages")
_HOLE = "!"
NOTHING_THERE = 2


def run(arguments: argparse.Namespace, shipped: Path) -> int:
    """Check a course or module folder, by default the `shipped` course; return 0, 1 (errors) or 2 (nothing there)."""
    path = arguments.path or shipped
    report = check_course(path, shipped)
    if report is None:
        sentence = "There is no course (policies/, modules/) and no module (module.yaml) at “{}”. Check the path."
        print(f"clausewise: {sentence.format(path)}", file=sys.stderr)
        return NOTHING_THERE
    print(json.dumps(_plain(report), ensure_ascii=False, indent=2) if arguments.json else _told(report))
    return 1 if report.errors else 0


def _told(report: CheckReport) -> str:
    lines = [str(problem) for problem in report.errors]
    lines += [
        f"{one.file}:{one.line}: {one.finding.what}; {one.finding.mend} [{one.finding.id}]" for one in report.warnings
    ]
    return "\n".join([*lines, *([""] if lines else []), *_table(report), "", _counts(report)])


def _table(report: CheckReport) -> list[str]:
    """The coverage with aligned columns; a hole has a mark behind it."""
    rows = [_COLUMNS, *(_row(one, one.holes(whole_course=report.whole_course)) for one in report.coverage)]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    return ["  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in rows]  # fmt: skip


def _row(one: Coverage, holes: tuple[str, ...]) -> tuple[str, ...]:
    cells = {
        "commitment": one.commitment,
        "pages": str(one.pages),
        "items": str(one.items),
        "situations": str(one.situations),
        "languages": " ".join(one.languages) or "–",
    }
    return tuple(f"{cells[name]} {_HOLE}" if name in holes else cells[name] for name in _COLUMNS)


def _width(cell: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in cell)


def _counts(report: CheckReport) -> str:
    holes = sum(bool(one.holes(whole_course=report.whole_course)) for one in report.coverage)
    parts = [
        _many(report.modules, "module"),
        _many(report.items, "item"),
        _many(len(report.errors), "error"),
        _many(len(report.warnings), "warning") + f" ({report.accepted} more accepted)",
        f"{holes} of {_many(len(report.coverage), 'commitment')} with holes",
    ]
    return ", ".join(parts)


def _many(count: int, thing: str) -> str:
    return f"{count:,} {thing}" + ("" if count == 1 else "s")


def _plain(report: CheckReport) -> dict[str, object]:
    return {
        "errors": [{**dataclasses.asdict(one), "file": str(one.file)} for one in report.errors],
        "warnings": [
            {
                "file": str(one.file),
                "line": one.line,
                "finding": one.finding.id.value,
                "item": one.item,
                "what": one.finding.what,
                "mend": one.finding.mend,
            }
            for one in report.warnings
        ],
        "coverage": [
            {**dataclasses.asdict(one), "holes": one.holes(whole_course=report.whole_course)} for one in report.coverage
        ],
        "counts": {
            "modules": report.modules,
            "items": report.items,
            "errors": len(report.errors),
            "warnings": len(report.warnings),
            "accepted": report.accepted,
        },
    }
