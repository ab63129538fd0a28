"""The copy of a person's data as a PDF to read; the same document as JSON is attached to it, complete."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.texts import Language, Text
from app.formats.pdf_drawing import MUTED
from app.formats.pdf_page import BODY, DISPLAY, META, STRONG, Cell, PdfFacts, PdfPages

_TITLE = Text("What Clausewise holds about you", "Clausewiseが保持しているあなたの情報")
_SUBJECT = Text("Copy of one’s own data", "ご自分の情報の写し")
_PAGE_OF = Text("Page {page} of {pages}", "{page} / {pages}ページ")
_MADE = Text("{name}, number {number}. Made {at}.", "{name}、社員番号{number}。作成：{at}")
_ATTACHED = Text(
    "Everything is also attached to this file as my-data.json, down to the last field.",
    "すべての項目は、このファイルに添付したmy-data.jsonにも入っています。",
)
_JSON = Text("Everything that is held about the person, as JSON", "保持しているすべての情報（JSON）")
_HEADS = {
    "held": Text("What is held", "保持している情報"),
    "exports": Text("Who exported it", "書き出した人"),
    "readings": Text("Who looked at it", "閲覧した人"),
    "records": Text("Results", "結果"),
    "agreements": Text("Agreements", "同意"),
    "attempts": Text("Attempts and answers", "受験と解答"),
    "assignments": Text("Assignments", "割り当て"),
    "allowances": Text("More time or attempts", "時間・回数の追加"),
    "exemptions": Text("Exemptions", "免除"),
    "questions": Text("Questions", "質問"),
    "practice": Text("Practice", "練習"),
    "progress": Text("Progress in lessons", "レッスンの進みぐあい"),
    "settings": Text("Settings", "設定"),
    "earlier_names": Text("Names in signed entries", "署名つきの記録での氏名"),
}
_ATTEMPT = Text("attempt {number}", "{number}回目")
_NO_EXPORT = Text("Nobody has exported anything about you.", "あなたの情報を書き出した人はいません。")
_INSIDE = Text("Inside the company", "社内")
_NOT_RECORDED = Text("not recorded", "記録なし")
_MAYBE = Text("may include you", "含まれている可能性があります")
_PASSED, _FAILED = Text("passed", "合格"), Text("not passed", "不合格")
_RIGHT, _PARTLY, _WRONG = Text("right", "正解"), Text("partly right", "一部正解"), Text("not right", "不正解")
_OPEN, _DRAFT = Text("not answered", "未解答"), Text("chosen, not checked yet", "選択済み・未確定")
_COLUMNS = {
    "what": Text("What", "項目"),
    "contents": Text("Contents", "内容"),
    "why": Text("Why", "目的"),
    "until": Text("Until", "いつまで"),
    "when": Text("When", "日時"),
    "by": Text("By", "担当"),
    "purpose": Text("Purpose", "目的"),
    "recipient": Text("Recipient", "渡した相手"),
    "file": Text("File", "ファイル"),
    "module": Text("Module", "モジュール"),
    "result": Text("Result", "結果"),
    "item": Text("Item", "設問"),
    "answer": Text("Your answer", "あなたの解答"),
}


def own_copy_pdf(
    document: Mapping[str, Any],
    json_file: bytes,
    numbers: Mapping[str, str],
    language: Language,
    fonts: Path,
    progress: Callable[[float], None],
) -> bytes:
    """Return the PDF/A-3 of a document of `services.own_copy_document`.

    `numbers` are the display numbers of commitments by id; `progress` gets the share that is done (0–1) and may raise.
    """
    return _Copy(document, numbers, language, fonts, progress).file(json_file)


class _Copy:
    def __init__(
        self,
        document: Mapping[str, Any],
        numbers: Mapping[str, str],
        language: Language,
        fonts: Path,
        progress: Callable[[float], None],
    ) -> None:
        self._document, self._numbers, self._language, self._progress = document, numbers, language, progress
        made = document["made"]
        facts = PdfFacts(
            title=self._in(_TITLE),
            subject=self._in(_SUBJECT),
            language=language,
            created=datetime.fromisoformat(made["local"]),
            foot=f"{document['program']}  ·  {document['person']['name']}",
            page_of=self._in(_PAGE_OF),
        )
        self._pages = PdfPages(fonts, facts)

    def file(self, json_file: bytes) -> bytes:
        """Lay everything out and return the file."""
        parts = (
            self._head,
            self._held,
            self._exports,
            self._readings,
            self._records,
            self._agreements,
            self._attempts,
            self._questions,
            self._lists,
        )
        for number, part in enumerate(parts):
            self._progress(number / (len(parts) + 2))
            part()
        self._pages.attach("my-data.json", json_file, "application/json", self._in(_JSON))
        self._progress((len(parts) + 1) / (len(parts) + 2))
        return self._pages.content()

    # ---------------------------------------------------------------- parts

    def _head(self) -> None:
        person, made = self._document["person"], self._document["made"]
        self._pages.text(self._in(_TITLE), DISPLAY)
        self._pages.space(6)
        said = self._in(_MADE).format(name=person["name"], number=person["number"], at=_time(made["local"]))
        self._pages.text(said, BODY, MUTED)
        self._pages.text(self._in(_ATTACHED), BODY, MUTED)

    def _held(self) -> None:
        self._heading("held")
        rows = []
        for part in self._document["held"]:
            number = self._numbers.get(part["commitment"])
            why = self._of(part["purpose"]) + (f" (§{number})" if number else "")
            contents, until = self._of(part["contents"]), self._of(part["until"])
            rows.append((Cell(self._of(part["what"]), STRONG), Cell(contents), Cell(why), Cell(until)))
        self._table(("what", "contents", "why", "until"), rows, (92, 0, 0, 108))
        self._pages.space(4)
        self._pages.text(self._of(self._document["explanation"]), META, MUTED)

    def _exports(self) -> None:
        self._heading("exports")
        rows = []
        for export in self._document["exports"]:
            purpose = export["purpose"] + ("" if export["certain"] else f" ({self._in(_MAYBE)})")
            when, by = _time(export["exported"]["local"]), _by(export)
            number = self._numbers.get(export["basis"], export["basis"])
            basis = f" (§{number})" if export["basis"] else ""
            inside = self._in(_NOT_RECORDED if export["recipient"] is None else _INSIDE)
            recipient = f"{export['recipient']}{basis}" if export["recipient"] else inside
            rows.append((Cell(when), Cell(by), Cell(purpose), Cell(recipient), Cell(export["file_name"])))
        if rows:
            self._table(("when", "by", "purpose", "recipient", "file"), rows, (136, 60, 0, 0, 0))
        else:
            self._pages.text(self._in(_NO_EXPORT))

    def _readings(self) -> None:
        rows = [(Cell(reading["day"]), Cell(_by(reading))) for reading in self._document["readings"]]
        self._section("readings", ("when", "by"), rows, (142, 0))

    def _records(self) -> None:
        rows = []
        for record in self._document["records"]:
            verdict = self._in(_PASSED if record["passed"] else _FAILED)
            points = f"{record['points']:g} / {record['max_points']:g}, {verdict}"
            module = self._module(record["edition"])
            rows.append((Cell(_time(record["completed_local"])), Cell(module), Cell(points)))
        self._section("records", ("when", "module", "result"), rows, (142, 0, 120))

    def _agreements(self) -> None:
        if not self._document["agreements"]:
            return
        self._heading("agreements")
        for agreement in self._document["agreements"]:
            self._pages.quotation(agreement["wording"])
            self._pages.text(_time(agreement["attested_local"]), META, MUTED)
            self._pages.space(6)

    def _attempts(self) -> None:
        if not self._document["attempts"]:
            return
        self._heading("attempts")
        for attempt in self._document["attempts"]:
            self._pages.keep_together(80)
            number = self._in(_ATTEMPT).format(number=attempt["number"])
            words = f"{self._module(attempt['edition'])}  ·  {number}  ·  {_time(attempt['started_local'])}"
            self._pages.text(words, STRONG)
            self._pages.space(3)
            rows = [(Cell(f"{item['position']}"), *self._item(item)) for item in attempt["items"]]
            head = ("", self._in(_COLUMNS["item"]), self._in(_COLUMNS["answer"]), self._in(_COLUMNS["result"]))
            self._pages.table(head, rows, (24, 0, 0, 78))
            self._pages.space(12)

    def _item(self, item: Mapping[str, Any]) -> tuple[Cell, Cell, Cell]:
        wording, response, draft = item["wording"] or {}, item["response"], item["draft"]
        stem = "\n".join(self._of(wording[part]) for part in ("stem", "question") if wording.get(part)) or item["item"]
        if response is not None:
            mark = response["mark"]
            return Cell(stem), Cell(self._words(response)), Cell(self._in(_verdict(mark)))
        if draft is not None:
            return Cell(stem), Cell(self._words(draft)), Cell(self._in(_DRAFT), BODY, MUTED)
        return Cell(stem), Cell(""), Cell(self._in(_OPEN), BODY, MUTED)

    def _questions(self) -> None:
        if not self._document["questions"]:
            return
        self._heading("questions")
        for question in self._document["questions"]:
            self._pages.text(_time(question["asked_local"]), META, MUTED)
            self._pages.text(question["text"])
            for answer in question["answers"]:
                self._pages.text(f"{_by(answer)}, {_time(answer['answered_local'])}", META, MUTED, left=18)
                self._pages.text(answer["text"], left=18, width=440)
            self._pages.space(8)

    def _lists(self) -> None:
        """Short lists that need no words of their own; the attached file has every field of them."""
        document, practice = self._document, self._document["practice"]
        titles = {
            "assignments": [(row["module"], row["due"] or "") for row in document["assignments"]],
            "allowances": [
                (row["module"] or "*", f"{row['kind']} +{row['amount']}: {row['reason']}")
                for row in document["allowances"]
            ],
            "exemptions": [
                (row["module"] or "*", f"{row['begins']} – {row['lifted'] or row['ends'] or ''}: {row['reason']}")
                for row in document["exemptions"]
            ],
            "progress": [(row["module"], row["read"]) for row in document["progress"]],
            "practice": [(row["item"], f"{row['due']}") for row in practice["cards"]],
            "settings": [(row["name"], row["value"]) for row in document["settings"]],
            "earlier_names": [
                (row["number"], f"{row['name']}  {row['department']}") for row in document["earlier_names"]
            ],
        }
        for name, pairs in titles.items():
            if pairs:
                self._heading(name)
                self._pages.rows(pairs, 170)

    # ---------------------------------------------------------------- words

    def _heading(self, name: str) -> None:
        self._pages.space(18)
        self._pages.heading(self._in(_HEADS[name]))

    def _section(self, name: str, columns: tuple[str, ...], rows: list[Any], widths: tuple[float, ...]) -> None:
        if rows:
            self._heading(name)
            self._table(columns, rows, widths)

    def _table(self, columns: tuple[str, ...], rows: list[Any], widths: tuple[float, ...]) -> None:
        self._pages.table([self._in(_COLUMNS[column]) for column in columns], rows, widths)

    def _module(self, edition: Mapping[str, Any] | None) -> str:
        return f"{self._of(edition['title'])} {edition['version']}" if edition else ""

    def _words(self, answered: Mapping[str, Any]) -> str:
        return "\n".join(self._of(one) for one in answered["words"]) or "\n".join(map(str, answered["chosen"]))

    def _of(self, text: Mapping[str, str]) -> str:
        return text[self._language]

    def _in(self, text: Text) -> str:
        return text.in_language(self._language)


def _by(done: Mapping[str, Any]) -> str:
    """Return who did something: the name of the sign-in with its role, the role alone where no name was kept."""
    role = done["role"].upper() if done["role"] == "hr" else done["role"]
    return f"{done['account']} ({role})" if done.get("account") else role


def _verdict(mark: float) -> Text:
    return _RIGHT if mark >= 1 else _PARTLY if mark > 0 else _WRONG


def _time(local: str) -> str:
    """Return a local ISO 8601 time as "2026-04-01 09:00:00 +09:00", the same in every language."""
    return f"{local[:10]} {local[11:19]} {local[19:]}".strip()
