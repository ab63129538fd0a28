"""The first page of an evidence pack: what it is, what it is true of, what is in it, and how to check it."""

from collections.abc import Sequence

from app.domain.evidence import MOST_PDF_ROWS, PackHead
from app.domain.held_periods import day_in_words
from app.domain.texts import Language, Text
from app.formats.html_writing import Html, joined, local_link, page, pairs, row, table, tag

TITLE = Text("Evidence of training", "研修の証跡")
_SENTENCE = Text(
    "{people} people and {records} records, as known at the end of {day}.",
    "{day}終了時点の対象者{people}名、記録{records}件です。",
)
PURPOSE, RECIPIENT, BASIS = (
    Text("Purpose", "利用目的"),
    Text("Received by", "受け取る人"),
    Text("Allowed by", "提供の根拠"),
)
INSIDE = Text("Someone inside the company", "社内の人")
WHO, WHAT, PERIOD, MADE = (
    Text("Who", "対象者"),
    Text("Modules", "モジュール"),
    Text("Completed", "完了日"),
    Text("Made", "作成"),
)
EVERYBODY, ALL = Text("Everyone", "全員"), Text("All modules", "すべてのモジュール")
DEPARTMENT_IS = Text("Department: {name}", "部署：{name}")
SOME = Text("{count} named people", "指定した{count}名")
ANY_DAY, FROM, TO, FROM_TO = (
    Text("Any day", "すべての日"),
    Text("from {first}", "{first}から"),
    Text("until {last}", "{last}まで"),
    Text("{first} to {last}", "{first}～{last}"),
)
_ANSWERS, _WITH, _WITHOUT = (
    Text("Single answers", "一つひとつの解答"),
    Text("Included, as far as they are kept ({days} days)", "あり（保存期間の{days}日以内のもの）"),
    Text("Not included", "なし"),
)
_PARTS, _PEOPLE, _RECORDS, _MATERIAL, _POLICY = (
    Text("What is in it", "内容"),
    Text("People", "対象者"),
    Text("Records", "記録"),
    Text("The material as it was shown", "表示された教材"),
    Text("The policy in the wording concerned", "該当する版のポリシー"),
)
_VERSION = Text("Version", "版")
_ANSWER_FILES = Text("Answers", "解答")
_REPORT = Text("The report as PDF", "PDFの報告書")
_REPORT_CUT = Text(
    "The report has the first {count} records; all of them are in the pages.",
    "報告書は最初の{count}件のみです。全件は各ページにあります。",
)
_CHECK = Text("How to check it", "確かめ方")
_SUMS = Text(
    "manifest.json and SHA256SUMS hold the SHA-256 of every file. “sha256sum -c SHA256SUMS” in the unpacked folder "
    "compares them; the sum of the zip itself stands in the log of exports of the company.",
    "manifest.jsonとSHA256SUMSに、すべてのファイルのSHA-256があります。"
    "展開したフォルダで「sha256sum -c SHA256SUMS」を実行すると照合できます。"
    "zip自体のSHA-256は、会社の書き出し記録にあります。",
)
_LEDGER = Text(
    "Each record has an entry in a ledger that is signed with the key of a device. Its number and the fingerprint of "
    "the entry stand beside it. The ledger, signed when this pack was made:",
    "各記録は、端末の鍵で署名された台帳に登録されています。番号と指紋を記録の横に示しています。作成時点の台帳の署名：",
)
_RECEIPTS = Text(
    "receipts/ has a receipt for each record, one on a line: put into a file of its own, “clausewise verify-receipt "
    "FILE” checks it without the company’s data.",
    "receipts/に各記録の受領証が1行ずつあります。1行を1つのファイルに保存し"
    "「clausewise verify-receipt ファイル名」を実行すると、会社のデータなしで検証できます。",
)
_NO_RECEIPTS = Text(
    "This pack is too large for a receipt of each record; the company can give the receipt of any single one.",
    "件数が多いため、各記録の受領証は含みません。個別の受領証は会社が発行できます。",
)
_PICTURES = Text(
    "Pictures of the lessons are inside the pages. A picture that a published version does not hold is named in "
    "brackets.",
    "レッスンの図は各ページに含まれます。公開された版にない図は［ ］内の説明のみを示します。",
)
_KEYS = Text(
    "The items are here with their right answers: keep this pack from people who still take the quiz.",
    "設問は正解とともに載っています。これから受験する人には渡さないでください。",
)


def index_page(
    head: PackHead, people: Sequence[str], records: Sequence[str], answers: Sequence[str], receipts: int
) -> str:
    """Return the page; `people`, `records` and `answers` are the files of those tables, `receipts` their number."""
    language = head.language
    title = _in(TITLE, language)
    body: list[Html] = [
        tag("h1", title),
        tag("p", sentence(head)),
        pairs(facts(head)),
        tag("h2", _in(_PARTS, language)),
        tag("p", local_link("report.pdf", _in(_REPORT, language))),
    ]
    if head.count.records > MOST_PDF_ROWS:
        body.append(tag("p", _in(_REPORT_CUT, language).format(count=f"{MOST_PDF_ROWS:,}"), class_="muted"))
    for words, files in ((_PEOPLE, people), (_RECORDS, records), (_ANSWER_FILES, answers)):
        if files:
            links = joined((local_link(one, str(place)) for place, one in enumerate(files, start=1)), " ")
            body.append(tag("p", tag("b", _in(words, language)), ": ", links))
    body += [tag("h2", _in(_MATERIAL, language)), _material(head), tag("p", _in(_PICTURES, language), class_="muted")]
    body += [tag("p", _in(_KEYS, language), class_="muted")]
    body += [tag("h2", _in(_CHECK, language)), tag("p", _in(_SUMS, language)), tag("p", _in(_LEDGER, language))]
    body.append(tag("p", head.checkpoint, class_="mono"))
    body.append(tag("p", _in(_RECEIPTS if receipts or not head.count.records else _NO_RECEIPTS, language)))
    return page(title, language, *body)


def sentence(head: PackHead) -> str:
    """Return what the pack holds, in one sentence."""
    day = day_in_words(head.day).in_language(head.language)
    people, records = f"{head.count.people:,}", f"{head.count.records:,}"
    return _in(_SENTENCE, head.language).format(people=people, records=records, day=day)


def facts(head: PackHead) -> list[tuple[str, str]]:
    """Return what the pack says of itself, as names and values."""
    language, scope = head.language, head.scope
    found = [
        (_in(PURPOSE, language), head.purpose),
        (_in(RECIPIENT, language), head.recipient or _in(INSIDE, language)),
    ]
    if head.basis:
        found.append((_in(BASIS, language), head.basis))
    modules = [head.titles[one].in_language(language) if one in head.titles else one for one in scope.modules]
    return [
        *found,
        (_in(WHO, language), who(head)),
        (_in(WHAT, language), ", ".join(modules) or _in(ALL, language)),
        (_in(PERIOD, language), period(head)),
        (
            _in(_ANSWERS, language),
            _in(_WITH if scope.answers else _WITHOUT, language).format(days=head.count.answer_days),
        ),
        (
            _in(MADE, language),
            f"{head.made.local[:10]} {head.made.local[11:19]} {head.made.local[19:]}, {head.program}",
        ),
    ]


def who(head: PackHead) -> str:
    """Return whose evidence it is, in words; people who were named stand in the table of people."""
    scope, language = head.scope, head.language
    if scope.numbers:
        return _in(SOME, language).format(count=f"{len(scope.numbers):,}")
    if scope.department is not None:
        return _in(DEPARTMENT_IS, language).format(name=scope.department)
    return _in(EVERYBODY, language)


def period(head: PackHead) -> str:
    """Return the days of completion that are meant, in words."""
    scope, language = head.scope, head.language
    first = day_in_words(scope.since).in_language(language) if scope.since else ""
    last = day_in_words(scope.until).in_language(language) if scope.until else ""
    words = {(True, True): FROM_TO, (True, False): FROM, (False, True): TO}.get((bool(first), bool(last)), ANY_DAY)
    return _in(words, language).format(first=first, last=last)


def _material(head: PackHead) -> Html:
    language = head.language
    rows = [
        row(
            (
                local_link(one.page, one.title.in_language(language)),
                one.version,
                local_link(one.policy_page, one.policy_version),
                tag("span", one.digest, class_="mono"),
            )
        )
        for one in head.editions.values()
    ]
    names = [_in(one, language) for one in (WHAT, _VERSION, _POLICY)]
    return table((*names, "SHA-256"), rows)


def _in(words: Text, language: Language) -> str:
    return words.in_language(language)
