"""Says in words what a file holds and why it was made, in the language of the file: for its head and for the log."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.plain import to_plain
from app.domain.policy import Policy
from app.domain.records import RecordFilter, RecordSort, SortKey
from app.domain.releases import Release
from app.domain.texts import Language, Text

_FILTERS = {
    "search": Text("Name or number contains", "氏名・番号に含む文字"),
    "person": Text("Employee number", "社員番号"),
    "department": Text("Department", "部署"),
    "job": Text("Role", "職務"),
    "manager": Text("Manager", "上司"),
    "module": Text("Module", "モジュール"),
    "module_version": Text("Module version", "モジュールの版"),
    "commitment": Text("Commitment", "約束"),
    "version": Text("Wording", "ポリシーの版"),
    "since": Text("Completed from", "完了日（から）"),
    "until": Text("Completed until", "完了日（まで）"),
    "passed": Text("Result", "合否"),
    "standing": Text("Standing", "状況"),
    "late_days": Text("Days overdue", "超過日数"),
    "overdue": Text("Overdue", "期限超過"),
    "here": Text("In the company", "在籍"),
    "superseded": Text("Also what was corrected", "訂正前の記録も含む"),
    "as_of": Text("As of the end of", "時点（その日の終わり）"),
}
_RESULTS = {True: Text("passed", "合格"), False: Text("not passed", "不合格")}
_TRUTHS = {True: Text("yes", "はい"), False: Text("no", "いいえ")}
_EVERYTHING = Text("All records", "すべての記録")
_LIST = Text(", ", "、")

_SORTS = {
    SortKey.NUMBER: Text("Employee number", "社員番号"),
    SortKey.NAME: Text("Name", "氏名"),
    SortKey.DEPARTMENT: Text("Department", "部署"),
    SortKey.MODULE: Text("Module", "モジュール"),
    SortKey.SCORE: Text("Score", "得点率"),
    SortKey.PASSED: Text("Result", "合否"),
    SortKey.COMPLETED: Text("Completed", "完了"),
}
_DIRECTIONS = {True: Text("descending", "降順"), False: Text("ascending", "昇順")}

_ABOUT = {
    "what": Text("What this is", "内容"),
    "records": Text("Completion records of Clausewise", "Clausewiseの修了記録"),
    "filter": Text("Filter", "条件"),
    "order": Text("Order", "並び順"),
    "purpose": Text("Purpose", "目的"),
    "recipient": Text("Recipient", "渡す相手"),
    "inside": Text("Someone inside the company", "社内"),
    "basis": Text("Exception that allows it", "根拠となる例外"),
    "made": Text("Made", "作成日時"),
    "rows": Text("Records", "記録の件数"),
    "people": Text("People", "人数"),
    "columns": Text("Columns", "列"),
    "times": Text("Times", "時刻"),
    "local": Text(
        "Local to each person, with their offset from UTC; numbers of employees are text",
        "各人の現地時刻（UTCとの時差を併記）。社員番号は文字列",
    ),
}


@dataclass(frozen=True, slots=True)
class ExportNames:
    """What the ids in a filter are called: modules by id, and the policy, which is loaded where one is about it."""

    modules: Mapping[str, Text]
    load_policy: Callable[[], Policy]

    @property
    def policy(self) -> Policy:
        """The policy that commitments are named by."""
        return self.load_policy()

    def module(self, module_id: str, language: Language) -> str:
        """Return the title of a module, or its id if it is not known any more."""
        title = self.modules.get(module_id)
        return title.in_language(language) if title else module_id

    def commitment(self, commitment_id: str, language: Language) -> str:
        """Return number and label of a commitment, or its id if this version of the policy does not have it."""
        for commitment in self.policy.commitments():
            if commitment.id == commitment_id:
                return f"§{commitment.number} {commitment.label.in_language(language)}"
        return commitment_id


def filter_parts(plain: Mapping[str, Any], names: ExportNames, language: Language) -> list[tuple[str, str]]:
    """Return names and values of what a filter (as `domain.plain.to_plain` gives it) asks for; empty for everything."""
    parts = []
    for name, value in plain.items():
        if value is None or value == "" or (name in ("superseded",) and not value):
            continue
        title = _FILTERS.get(name)
        parts.append((title.in_language(language) if title else name, _value(name, value, names, language)))
    return parts


def filter_in_words(plain: Mapping[str, Any], names: ExportNames, language: Language) -> str:
    """Return a filter as one line, such as "Department: Sales, Result: passed"."""
    parts = [f"{name}: {value}" for name, value in filter_parts(plain, names, language)]
    return _LIST.in_language(language).join(parts) or _EVERYTHING.in_language(language)


def sort_in_words(sort: RecordSort, language: Language) -> str:
    """Return an order as words, such as "Completed, descending"."""
    words = _SORTS[sort.key].in_language(language), _DIRECTIONS[sort.descending].in_language(language)
    return _LIST.in_language(language).join(words)


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """What a file of records says about itself."""

    wanted: RecordFilter
    sort: RecordSort
    release: Release
    columns: tuple[str, ...]
    made: datetime
    names: ExportNames

    def lines(self, rows: int, people: int, language: Language) -> list[tuple[str, str]]:
        """Return names and values, one a line; the same in every kind of file."""
        return [(_ABOUT[name].in_language(language), value) for name, value in self._values(rows, people, language)]

    def _values(self, rows: int, people: int, language: Language) -> Iterator[tuple[str, str]]:
        yield "what", _ABOUT["records"].in_language(language)
        yield "filter", filter_in_words(to_plain(self.wanted), self.names, language)
        yield "order", sort_in_words(self.sort, language)
        yield "rows", f"{rows:,}"
        yield "people", f"{people:,}"
        yield "purpose", self.release.purpose
        yield "recipient", self.release.recipient or _ABOUT["inside"].in_language(language)
        if self.release.basis:
            yield "basis", self.names.commitment(self.release.basis, language)
        yield "made", self.made.replace(microsecond=0).isoformat(" ")
        yield "times", _ABOUT["local"].in_language(language)
        yield "columns", _LIST.in_language(language).join(self.columns)


def _value(name: str, value: Any, names: ExportNames, language: Language) -> str:
    if name == "module":
        return names.module(value, language)
    if name == "commitment":
        return names.commitment(value, language)
    if isinstance(value, bool):
        return (_RESULTS if name == "passed" else _TRUTHS)[value].in_language(language)
    if isinstance(value, list):
        return "–".join("" if part is None else str(part) for part in value)
    return str(value)
