"""The Japanese of the program: complete, whole, and compiled from what is committed."""

import ast
import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from app.ui.shared.qt_words import QT_WORDS

ROOT = Path(__file__).parents[2]
APP = ROOT / "app"
TS = ROOT / "resources" / "translations" / "clausewise_ja.ts"
QM = TS.with_suffix(".qm")
FILE_KIND = re.compile(r"\(\*\.\w+\)")


class Message(NamedTuple):
    """A string of the program and what a translation file says to it."""

    context: str
    source: str
    comment: str
    translation: str
    state: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes a message the same in two files."""
        return self.context, self.source, self.comment


def tool(name: str) -> str:
    """Return the path of one of Qt's translation tools; they come with PySide6."""
    return str(Path(PySide6.__file__).parent / (f"{name}.exe" if os.name == "nt" else name))


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def extract(sources: Iterable[Path], into: Path) -> list[Message]:
    """Return the messages that lupdate finds in some files."""
    run(tool("lupdate"), "-locations", "none", *map(str, sorted(sources)), "-ts", str(into))
    return read(into)


def read(ts: Path) -> list[Message]:
    """Return the messages of a translation file."""
    root = ElementTree.parse(ts).getroot()
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.findtext("translation", ""),
            translation.get("type", "") if (translation := message.find("translation")) is not None else "missing",
        )
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def placeholders(text: str) -> Counter[str]:
    """Count the `{…}` of a text, and the file endings that a dialog filters by."""
    fields = [f"{name}:{form}!{turned}" for _, name, form, turned in Formatter().parse(text) if name is not None]
    return Counter([*fields, *FILE_KIND.findall(text)])


def faulty_calls(code: str) -> Iterator[int]:
    """Yield the lines where `tr` is given something else than a plain literal, or `translate` a text put together."""
    for node in ast.walk(ast.parse(code)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        asks_qt = node.func.attr == "translate" and _is_literal(node.args[0])  # a painter's `translate` takes numbers
        put_together = asks_qt and any(_is_put_together(argument) for argument in node.args)
        if put_together or (node.func.attr == "tr" and not all(_is_literal(argument) for argument in node.args)):
            yield node.lineno


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_put_together(node: ast.expr) -> bool:
    return any(
        isinstance(part, ast.JoinedStr | ast.BinOp)
        or (isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr == "format")
        for part in ast.walk(node)
    )


def asked_for(sources: Iterable[str]) -> set[str]:
    """Return the contexts in which a program looks texts up: its classes, and what it names in `translate`."""
    nodes = [node for source in sources for node in ast.walk(ast.parse(source))]
    named = {
        node.args[0].value
        for node in nodes
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "translate"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    return named | {node.name for node in nodes if isinstance(node, ast.ClassDef)}


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    """The messages of the committed file."""
    return read(TS)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """The messages of the program as it is now."""
    return extract(APP.rglob("*.py"), tmp_path_factory.mktemp("lupdate") / "found.ts")


def test_every_string_is_in_the_file_and_none_is_obsolete(messages: list[Message], found: list[Message]) -> None:
    committed, current = {one.key for one in messages}, {one.key for one in found}
    assert len(current) > 250
    assert current - committed == set(), "run lupdate and translate these (resources/translations/README.md)"
    assert committed - current == set(), "run lupdate, these are no longer in the program"


def test_a_new_string_would_be_found(tmp_path: Path) -> None:
    code = tmp_path / "page.py"
    code.write_text('class Page:\n    def show(self) -> str:\n        return self.tr("A new "\n            "string")\n')
    assert [one.key for one in extract([code], tmp_path / "new.ts")] == [("Page", "A new string", "")]


def test_every_context_is_one_that_the_program_asks_for(messages: list[Message]) -> None:
    # lupdate invents a context for `self.window.tr(…)`, in which nothing is ever looked up.
    asked = asked_for(path.read_text("utf-8") for path in APP.rglob("*.py")) | set(QT_WORDS)
    assert {one.context for one in messages} - asked == set()


def test_a_context_that_nobody_asks_for_would_be_found() -> None:
    code = (
        "class Page:\n    words = QCoreApplication.translate('Words', 'yes')\n    lost = other.tr('Invented', 'no')\n"
    )
    assert asked_for([code]) == {"Page", "Words"}


def test_every_string_is_translated(messages: list[Message]) -> None:
    assert [one.key for one in messages if one.state or not one.translation.strip()] == []


def test_one_thing_has_one_name(messages: list[Message]) -> None:
    given_up = ("話題", "教材担当", "受講者に見える姿")  # トピック, 研修担当, 受講者の画面
    assert [one.key for one in messages if any(word in one.translation for word in given_up)] == []
    judged = {(one.source, one.translation) for one in messages if one.source in ("True", "False")}
    assert judged == {("True", "正しい"), ("False", "正しくない")}
    (example,) = [one.translation for one in messages if "\n- True\n" in one.source]
    assert {"- 正しい", "* 正しくない"} <= set(example.splitlines())


def test_placeholders_are_those_of_the_source(messages: list[Message]) -> None:
    assert [one for one in messages if placeholders(one.source) != placeholders(one.translation)] == []


def test_a_lost_placeholder_would_be_noticed() -> None:
    assert placeholders("{count} of {all}") == placeholders("{all}件中{count}件")
    assert placeholders("{count} of {all}") != placeholders("{count}件")
    assert placeholders("CSV (*.csv)") != placeholders("CSV（*.csv）")


def test_the_compiled_file_is_made_from_this_one(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    run(tool("lrelease"), str(TS), "-qm", str(made))
    assert made.read_bytes() == QM.read_bytes(), "run lrelease (resources/translations/README.md)"


def test_the_compiled_file_says_every_string(messages: list[Message]) -> None:
    translator = QTranslator()
    assert translator.load(QM.stem, str(QM.parent))
    said = {one: translator.translate(one.context, one.source, one.comment or None) for one in messages}
    assert {one: text for one, text in said.items() if text != one.translation} == {}


def test_no_text_is_put_together_before_it_is_translated() -> None:
    paths = sorted((APP / "ui").rglob("*.py"))
    assert len(paths) > 20
    assert [f"{path.name}:{line}" for path in paths for line in faulty_calls(path.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{count} rows")',
        'self.tr("{count} rows".format(count=1))',
        'self.tr("%d rows" % count)',
        "self.tr(words)",
        'QCoreApplication.translate("Refusals", f"{count} rows")',
        'QCoreApplication.translate("Refusals", "{count} rows".format(count=1))',
    ],
)
def test_a_text_put_together_would_be_noticed(call: str) -> None:
    assert list(faulty_calls(f"words = {call}")) == [1]


@pytest.mark.parametrize(
    "call",
    [
        'self.tr("{count} " "rows").format(count=f"{count:,}")',
        'QCoreApplication.translate("Refusals", refusal.sentence.value).format(**values)',
        "painter.translate(left + width, middle)",
    ],
)
def test_a_text_filled_in_after_it_is_translated_is_right(call: str) -> None:
    assert list(faulty_calls(call)) == []
