"""Divides people, records, answers and receipts among the files of an evidence pack, so that one fits into memory."""

from app.domain.evidence import ROWS_OF_A_PAGE, PackHead, PersonEvidence
from app.formats.evidence_index_html import index_page
from app.formats.evidence_people_html import (
    answer_part,
    answers_file,
    people_table,
    person_page,
    person_row,
    record_row,
    records_table,
)
from app.formats.evidence_zip import PackWriter, safe_part
from app.formats.html_writing import Html

_PARTS_OF_A_FILE = 200
_RECEIPTS_OF_A_FILE = 2_000


class PackTables:
    """Takes one person after another; a file is written as soon as it is full."""

    def __init__(self, writer: PackWriter, head: PackHead) -> None:
        self._writer, self._head = writer, head
        self._people: list[Html] = []
        self._records: list[Html] = []
        self._answers: list[Html] = []
        self._receipts: list[str] = []
        self._files: dict[str, list[str]] = {"people": [], "records": [], "answers": [], "receipts": []}
        self._place = self._first_person = self._first_record = 1

    def add(self, one: PersonEvidence, receipts: list[str]) -> None:
        """Add a person with all that the pack holds of them, and the receipts of their records."""
        head = self._head
        own_page = ""
        if head.paged:
            own_page = f"{self._place:04d}-{safe_part(one.person.number)}.html"
            self._writer.add(f"people/{own_page}", person_page(head, one))
        elif one.answers:
            self._answers += answer_part(head, one)
        self._place += 1
        self._people.append(person_row(head, one, own_page))
        self._records += [record_row(head, one.person, record) for record in one.records]
        self._receipts += receipts
        self._write(whole=False)

    def finish(self) -> None:
        """Write what is left, and the first page, which leads to all of it."""
        self._write(whole=True)
        files = self._files
        index = index_page(self._head, files["people"], files["records"], files["answers"], len(files["receipts"]))
        self._writer.add("index.html", index)

    def _write(self, *, whole: bool) -> None:
        head = self._head
        while len(self._people) >= ROWS_OF_A_PAGE or (whole and self._people):
            rows, self._people = self._people[:ROWS_OF_A_PAGE], self._people[ROWS_OF_A_PAGE:]
            self._add("people", people_table(head, rows, self._first_person))
            self._first_person += len(rows)
        while len(self._records) >= ROWS_OF_A_PAGE or (whole and self._records):
            rows, self._records = self._records[:ROWS_OF_A_PAGE], self._records[ROWS_OF_A_PAGE:]
            self._add("records", records_table(head, rows, self._first_record))
            self._first_record += len(rows)
        if len(self._answers) >= _PARTS_OF_A_FILE or (whole and self._answers):
            parts, self._answers = self._answers, []
            self._add("answers", answers_file(head, parts, len(self._files["answers"]) + 1))
        if len(self._receipts) >= _RECEIPTS_OF_A_FILE or (whole and self._receipts):
            lines, self._receipts = self._receipts, []
            self._add("receipts", "".join(f"{line}\n" for line in lines), "jsonl")

    def _add(self, kind: str, content: str, ending: str = "html") -> None:
        files = self._files[kind]
        name = f"{kind}/{kind}-{len(files) + 1:04d}.{ending}"
        self._writer.add(name, content)
        files.append(name)
