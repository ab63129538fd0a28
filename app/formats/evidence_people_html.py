"""People, what they had to learn, their records and their answers, as pages and tables of an evidence pack."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.evidence import PackAnswer, PackEdition, PackHead, PackPerson, PackRecord, PackStanding, PersonEvidence
from app.domain.held_periods import day_in_words
from app.domain.standings import Standing
from app.domain.texts import Language, Text
from app.formats.evidence_policy_html import back_link
from app.formats.html_writing import Html, joined, lines, local_link, page, pairs, row, table, tag

NUMBER, NAME, DEPARTMENT = (
    Text("Employee number", "社員番号"),
    Text("Name", "氏名"),
    Text("Department", "部署"),
)
MODULE, VERSION, POLICY = Text("Module", "モジュール"), Text("Version", "版"), Text("Policy", "ポリシー")
SCORE, RESULT, COMPLETED = Text("Score", "得点率"), Text("Result", "結果"), Text("Completed", "完了日時")
PASSED, NOT_PASSED = Text("Passed", "合格"), Text("Not passed", "不合格")
ENTRY, FINGERPRINT = Text("Ledger entry", "台帳の番号"), Text("Fingerprint", "指紋")
STANDINGS: Mapping[Standing, Text] = {
    Standing.DONE: Text("Done", "完了"),
    Standing.OPEN: Text("Still has time", "期限内"),
    Standing.OVERDUE: Text("Overdue", "期限超過"),
    Standing.EXEMPT: Text("Exempt", "免除"),
}
_JOB, _LEFT = Text("Role", "役割"), Text("Left on", "退職日")
_WHAT = Text("What was to be learned", "受講すべき研修")
_NOT_ASSIGNED = Text("Nothing of this was assigned.", "この範囲に割り当てはありません。")
_RECORDS = Text("Records", "記録")
_NO_RECORDS = Text("No record in this period.", "この期間の記録はありません。")
_ASSIGNED, _DUE, _STANDING, _SINCE = (
    Text("Assigned", "割り当て日"),
    Text("Due", "期限"),
    Text("Standing", "状況"),
    Text("Fulfilled", "達成日"),
)
_OCCURRENCE = Text("{title} (occurrence {number})", "{title}（{number}回目）")
_CORRECTION = Text("stands in the place of record {id}", "記録{id}の訂正")
_ANSWERS = Text("Answers: {title}, {when}", "解答：{title}、{when}")
_NO_ANSWERS = Text(
    "The single answers are not in this pack: they are kept for {days} days.",
    "一つひとつの解答はありません（保存期間は{days}日）。",
)
_ITEM, _ANSWER, _MARK = Text("Item", "設問"), Text("Answer", "解答"), Text("Mark", "得点")
_PEOPLE = Text("People, {first} to {last} of {all}", "対象者 {all}名のうち{first}～{last}")
_PEOPLE_COLUMNS = (NUMBER, NAME, DEPARTMENT, _WHAT, _RECORDS)
_TABLE = Text("Records, {first} to {last} of {all}", "記録 {all}件のうち{first}～{last}")
_ANSWER_TABLE = Text("Answers, part {part}", "解答 その{part}")
RECORD_COLUMNS = (
    *(NUMBER, NAME, MODULE, VERSION, POLICY, SCORE, RESULT, COMPLETED, ENTRY, FINGERPRINT),
    Text("Record", "記録ID"),
)


def person_page(head: PackHead, one: PersonEvidence) -> str:
    """Return the page of one person: who they were on the day of the pack, and all that it holds of them."""
    language, person = head.language, one.person
    facts: list[tuple[str, str]] = [
        (_in(NUMBER, language), person.number),
        (_in(DEPARTMENT, language), person.department or "–"),
    ]
    if person.job:
        facts.append((_in(_JOB, language), person.job))
    if person.left_on:
        facts.append((_in(_LEFT, language), person.left_on))
    body: list[Html] = [
        back_link(language),
        tag("h1", person.name),
        tag("p", day_in_words(head.day).in_language(language), class_="muted"),
        pairs(facts),
        tag("h2", _in(_WHAT, language)),
        _standings(head, one.standings),
        tag("h2", _in(_RECORDS, language)),
        _own_records(head, one.records),
    ]
    if one.answers is not None:
        for record in one.records:
            body += _answers(head, record, one.answers.get(record.attempt, ()))
    return page(f"{person.name} ({person.number})", language, *body)


def person_row(head: PackHead, one: PersonEvidence, own_page: str) -> Html:
    """Return a person's row in the table of people; `own_page` is the file of their page, empty without one."""
    language, person = head.language, one.person
    name: str = local_link(own_page, person.name) if own_page else person.name
    words = joined(
        (
            tag("span", f"{_title(head, standing.module)}: ", _standing(standing.standing, language))
            for standing in one.standings
        ),
        Html("<br>"),
    )
    return row((person.number, name, person.department, words, str(len(one.records))), frozenset({4}))


def people_table(head: PackHead, rows: Sequence[Html], first: int) -> str:
    """Return a file of the table of people; `first` is the place of the first row in the whole, from 1."""
    language = head.language
    title = _span(_PEOPLE, first, len(rows), head.count.people, language)
    names = [_in(column, language) for column in _PEOPLE_COLUMNS]
    return page(title, language, back_link(language), tag("h1", title), table(names, rows, frozenset({4})))


def record_row(head: PackHead, person: PackPerson, record: PackRecord) -> Html:
    """Return a record's row in the table of records."""
    cells = (person.number, person.name, *record_cells(head, record))
    return row(cells, frozenset({5, 8}))


def records_table(head: PackHead, rows: Sequence[Html], first: int) -> str:
    """Return a file of the table of records; `first` as in `people_table`."""
    language = head.language
    title = _span(_TABLE, first, len(rows), head.count.records, language)
    names = [_in(column, language) for column in RECORD_COLUMNS]
    return page(title, language, back_link(language), tag("h1", title), table(names, rows, frozenset({5, 8})))


def answer_part(head: PackHead, one: PersonEvidence) -> list[Html]:
    """Return the answers of a person without a page, for a file of answers."""
    parts: list[Html] = []
    for record in one.records:
        if found := (one.answers or {}).get(record.attempt, ()):
            parts.append(tag("h2", f"{one.person.name} ({one.person.number})"))
            parts += _answers(head, record, found)
    return parts


def answers_file(head: PackHead, parts: Iterable[Html], part: int) -> str:
    """Return a file of answers of people without a page of their own."""
    title = _in(_ANSWER_TABLE, head.language).format(part=part)
    return page(title, head.language, back_link(head.language), tag("h1", title), *parts)


def _standings(head: PackHead, standings: Sequence[PackStanding]) -> Html:
    language = head.language
    if not standings:
        return tag("p", _in(_NOT_ASSIGNED, language), class_="muted")
    rows = []
    for one in standings:
        title = _title(head, one.module)
        if one.occurrence > 1:
            title = _in(_OCCURRENCE, language).format(title=title, number=one.occurrence)
        rows.append(row((title, one.assigned, one.due or "–", _standing(one.standing, language), one.fulfilled or "–")))
    names = [_in(column, language) for column in (MODULE, _ASSIGNED, _DUE, _STANDING, _SINCE)]
    return table(names, rows)


def _own_records(head: PackHead, records: Sequence[PackRecord]) -> Html:
    language = head.language
    if not records:
        return tag("p", _in(_NO_RECORDS, language), class_="muted")
    names = [_in(column, language) for column in RECORD_COLUMNS[2:]]
    return table(names, [row(record_cells(head, one), frozenset({3, 6})) for one in records], frozenset({3, 6}))


def record_cells(head: PackHead, record: PackRecord) -> tuple[str, ...]:
    """Return what the table says of a record, from the module on; links lead from a folder of the pack."""
    language = head.language
    edition: PackEdition = head.editions[record.edition]
    verdict = tag("span", "✓ " + _in(PASSED, language), class_="right")
    if not record.passed:
        verdict = tag("span", "✕ " + _in(NOT_PASSED, language), class_="wrong")
    number: str = tag("span", record.id, class_="mono")
    if record.corrects:
        correction = _in(_CORRECTION, language).format(id=record.corrects)
        number = joined((number, tag("small", correction)), Html("<br>"))
    return (
        local_link(f"../{edition.page}", edition.title.in_language(language)),
        edition.version,
        local_link(f"../{edition.policy_page}", edition.policy_version),
        score(record),
        verdict,
        when(record.completed_local),
        "–" if record.leaf is None else str(record.leaf),
        tag("span", record.fingerprint, class_="mono"),
        number,
    )


def score(record: PackRecord) -> str:
    """Return the score of a record as a share and as points."""
    return f"{record.score:.2f} ({record.points:g}/{record.max_points:g})"


def when(local: str) -> str:
    """Return a local ISO 8601 time as "2026-04-01 09:00:00 +09:00", the same in every language."""
    return f"{local[:10]} {local[11:19]} {local[19:]}".strip()


def _answers(head: PackHead, record: PackRecord, answers: Sequence[PackAnswer]) -> list[Html]:
    language = head.language
    title = head.editions[record.edition].title.in_language(language)
    heading = tag("h3", _in(_ANSWERS, language).format(title=title, when=when(record.completed_local)))
    if not answers:
        return [heading, tag("p", _in(_NO_ANSWERS, language).format(days=head.count.answer_days), class_="muted")]
    rows = []
    for one in answers:
        stem: str = lines(one.stem.in_language(language))
        if one.question is not None:
            stem = joined((stem, tag("b", one.question.in_language(language))), Html("<br>"))
        words = joined((line.in_language(language) for line in one.words), Html("<br>"))
        rows.append(row((str(one.position), stem, words, f"{one.mark:g}", one.answered_utc), frozenset({0, 3})))
    names = ("", *(_in(column, language) for column in (_ITEM, _ANSWER, _MARK)), "UTC")
    return [heading, table(names, rows, frozenset({0, 3}))]


def _standing(standing: Standing, language: Language) -> Html:
    look = {Standing.DONE: "right", Standing.OVERDUE: "due"}.get(standing, "muted")
    return tag("span", _in(STANDINGS[standing], language), class_=look)


def _title(head: PackHead, module: str) -> str:
    found = head.titles.get(module)
    return found.in_language(head.language) if found is not None else module


def _span(words: Text, first: int, rows: int, whole: int, language: Language) -> str:
    return _in(words, language).format(first=f"{first:,}", last=f"{first + rows - 1:,}", all=f"{whole:,}")


def _in(words: Text, language: Language) -> str:
    return words.in_language(language)
