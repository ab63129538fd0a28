"""The certificate of a passed module, as one reads it and as a machine checks it."""

from datetime import date, datetime
from pathlib import Path

from app.domain.certificates import Certificate
from app.domain.texts import Language, Text
from app.formats.pdf_drawing import ACCENT, MUTED, RIGHT, WRONG
from app.formats.pdf_page import BODY, DISPLAY, HEADING, META, STRONG, TITLE, Cell, PdfFacts, PdfPages

RECEIPT_NAME = "receipt.json"

_CERTIFICATE = Text("Certificate of completion", "修了証")
_PASSED = Text("has completed and passed the module", "次の講座を修了し、合格しました。")
_NUMBER = Text("Employee number", "社員番号")
_DEPARTMENT = Text("Department", "部署")
_RECORDED_NAME = Text("Name when recorded", "記録時の氏名")
_MODULE = Text("Module", "講座")
_VERSIONED = Text("{title} (version {version})", "{title}（{version}版）")
_POLICY = Text("Policy", "ポリシー")
_RESULT = Text("Result", "結果")
_POINTS = Text(
    "Passed: {percent} %, {points} of {of} points (pass mark {mark} %)",
    "合格：{percent} %（{of}点中{points}点、合格点 {mark} %）",
)
_COMPLETED = Text("Completed", "修了日時")
_COMMITMENTS = Text("The commitments it is about", "この講座が扱う約束")
_SUPERSEDED = Text(
    "Superseded on {day} by a correction: this record does not count any more.",
    "{day}の訂正により置き換えられました。この記録はもう有効ではありません。",
)
_CONFIRMED = Text("Confirmed on {moment}", "{moment} に確認")
_CHECK = Text("How to check this certificate", "この修了証の確かめ方")
_RECORD = Text("Record", "記録")
_RECORD_NUMBER = Text("No. {sequence}", "第{sequence}号")
_FINGERPRINT = Text("Fingerprint of the receipt", "受領証の指紋")
_HOW = Text(
    "This PDF carries the file receipt.json: evidence that the record stood, word for word, in a ledger that was "
    "signed with the key of a device. “clausewise verify-receipt FILE”, with this PDF as the file, checks it, shows "
    "its fingerprint and the record, and says what it cannot prove. Compare them with this page.",
    "このPDFには receipt.json というファイルが添付されています。記録がこの内容のまま、端末の鍵で署名された台帳に"
    "あったことの証拠です。「clausewise verify-receipt ファイル名」にこのPDFを指定して実行すると、受領証が検証され、"
    "指紋と記録の内容、証明できないことが表示されます。この紙面と見比べてください。",
)
_PAGE_OF = Text("Page {page} of {pages}", "{page}／{pages}ページ")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def certificate_pdf(certificate: Certificate, language: Language, fonts: Path) -> bytes:
    """Return the certificate as PDF/A-3 with its receipt inside; `fonts` is the folder of the program's fonts."""
    record = certificate.record
    last = certificate.attested or record.completed
    number = _RECORD_NUMBER.in_language(language).format(sequence=f"{record.sequence:06d}")
    title = record.module_title.in_language(language)
    facts = PdfFacts(
        title=f"{_CERTIFICATE.in_language(language)}: {title}, {record.name}",
        subject=record.id,
        language=language,
        created=datetime.fromisoformat(last.local),
        foot=f"{number}  {certificate.fingerprint}  {record.name}",
        page_of=_PAGE_OF.in_language(language),
    )
    pages = PdfPages(fonts, facts)
    _say_who(pages, certificate, language, number)
    _say_what(pages, certificate, language)
    _say_commitments(pages, certificate, language)
    _say_how_to_check(pages, certificate, language, number)
    pages.attach(RECEIPT_NAME, certificate.receipt.encode(), "application/json", f"Receipt {certificate.fingerprint}")
    return pages.content()


def _say_who(pages: PdfPages, certificate: Certificate, language: Language, number: str) -> None:
    record = certificate.record
    pages.letterhead(number)
    pages.space(34)
    pages.text(_CERTIFICATE.in_language(language), HEADING, ACCENT)
    pages.space(8)
    pages.text(record.name, DISPLAY)
    pages.space(6)
    pages.text(_PASSED.in_language(language), BODY, MUTED)
    pages.space(4)
    pages.text(record.module_title.in_language(language), TITLE)
    if record.superseded is not None:
        pages.space(10)
        day = _day(date.fromisoformat(record.superseded), language)
        pages.text(_SUPERSEDED.in_language(language).format(day=day), STRONG, WRONG)
    pages.space(20)


def _say_what(pages: PdfPages, certificate: Certificate, language: Language) -> None:
    record = certificate.record

    def versioned(title: Text, version: str) -> str:
        return _VERSIONED.in_language(language).format(title=title.in_language(language), version=version)

    result = _POINTS.in_language(language).format(
        percent=round(record.score * 100),
        points=f"{record.points:g}",
        of=f"{record.max_points:g}",
        mark=round(record.pass_mark * 100),
    )
    rows = [(_NUMBER, record.number)]
    if record.department:
        rows.append((_DEPARTMENT, record.department))
    if certificate.recorded_name is not None:
        rows.append((_RECORDED_NAME, certificate.recorded_name))
    rows += [
        (_MODULE, versioned(record.module_title, record.module_version)),
        (_POLICY, versioned(certificate.policy_title, record.policy_version)),
        (_RESULT, result),
        (_COMPLETED, _moment(record.completed.local, language)),
    ]
    cells = [(Cell(name.in_language(language), BODY, MUTED), Cell(value)) for name, value in rows]
    at = rows.index((_RESULT, result))
    cells[at] = cells[at][0], Cell(result, STRONG, RIGHT)
    pages.table((), cells, (132, 0))
    pages.hairline()
    pages.space(22)
    if certificate.attestation is not None and certificate.attested is not None:
        pages.quotation(certificate.attestation)
        pages.space(5)
        confirmed = _CONFIRMED.in_language(language).format(moment=_moment(certificate.attested.local, language))
        pages.text(confirmed, META, MUTED, left=18)
        pages.space(22)


def _say_commitments(pages: PdfPages, certificate: Certificate, language: Language) -> None:
    tested = {number for number, _ in certificate.tags}
    groups = [
        [f"{section}.{place}" in tested for place in range(1, count + 1)]
        for section, count in enumerate(certificate.sections, start=1)
    ]
    pages.heading(_COMMITMENTS.in_language(language))
    pages.cells(groups)
    pages.space(11)
    pages.tags([(number, label.in_language(language)) for number, label in certificate.tags])
    pages.space(24)


def _say_how_to_check(pages: PdfPages, certificate: Certificate, language: Language, number: str) -> None:
    pages.keep_together(150)
    pages.heading(_CHECK.in_language(language))
    pages.rows(
        [
            (_RECORD.in_language(language), f"{number}\n{certificate.record.id}"),
            (_FINGERPRINT.in_language(language), certificate.fingerprint),
        ]
    )
    pages.hairline()
    pages.space(8)
    pages.text(_HOW.in_language(language), META, MUTED)


def _moment(local: str, language: Language) -> str:
    """Return a time as the person's own clock showed it, with the offset of that place and day."""
    day, clock = _day(date.fromisoformat(local[:10]), language), f"{local[11:19]} {local[19:]}"
    return f"{day} {clock}" if language == "ja" else f"{day}, {clock}"


def _day(day: date, language: Language) -> str:
    if language == "ja":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
