"""What is held about a person, in words: contents, purpose, the commitment that it rests on, and until when.

The words say what is true of this program today. HR deletes what is past its time, after a look at what goes, so
`until` names a rule and no event.
"""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.held_part import HeldPart
from app.domain.held_periods import answers_until, evidence_until, own_until, practice_until, questions_until
from app.domain.held_words import NOTHING, counted, joined, or_none
from app.domain.people import Person
from app.domain.retention import Periods
from app.domain.texts import Text


@dataclass(frozen=True, slots=True)
class Held:
    """How much is held about a person.

    `earlier_names` are the forms that number, name and department had in signed entries and do not have now. `overdue`
    are answers past their period, `first_answer` is when the next of the others were given. `wordings` are the
    versions of the policy that the person agreed to, `exemptions` the reasons for which they are or were exempt from
    something. `readings` is on how many days who
    looked at the record. `left_on` is the last day at work of who leaves or has left.
    """

    person: Person
    joined: datetime
    earlier_names: int
    lessons: int
    pages: int
    attempts: int
    records: int
    answers: int
    drafts: int
    first_answer: date | None
    overdue: int
    agreements: int
    wordings: tuple[str, ...]
    assignments: int
    allowances: int
    practice_items: int
    practice_answers: int
    inquiries: int
    settings: int
    corrections: int
    left_on: date | None
    periods: Periods
    exemptions: tuple[str, ...] = ()
    readings: int = 0
    pin: bool = False


_FIRST, _PROTECT, _ANSWER = "undertaking.purpose-first", "undertaking.protect", "undertaking.answer"

DELETION_NOTE = Text(
    "“Until” is the rule. HR deletes what is past its time, and sees first what goes and what stays: nothing "
    "disappears by itself, and until it is deleted you see it here.",
    "「いつまで」は規則です。期限を過ぎたものは、何が消え何が残るかを確かめたうえで人事が削除します。"
    "ひとりでに消えるものはなく、削除されるまではここに表示されます。",
)


def describe(held: Held) -> tuple[HeldPart, ...]:
    """Return the list of what is held about a person, every part of it, also where there is nothing."""
    return (
        HeldPart(
            "who",
            Text("Who you are", "あなたについて"),
            _who(held),
            Text("To assign training and to name you on a certificate", "研修を割り当て、修了証にお名前を記すため"),
            _FIRST,
            evidence_until(held),
        ),
        HeldPart(
            "progress",
            Text("Progress", "進みぐあい"),
            _progress(held),
            Text("To go on where you left off", "前回の続きから始めるため"),
            _FIRST,
            own_until(held),
        ),
        HeldPart(
            "results",
            Text("Results", "結果"),
            or_none(
                held.records,
                Text("{count} record: module, wording, score, date", "記録{count}件：モジュール、版、得点、日付"),
                Text("{count} records: module, wording, score, date", "記録{count}件：モジュール、版、得点、日付"),
            ),
            Text("To show that you were trained, and on which wording", "どの版で研修を受けたかを示すため"),
            _PROTECT,
            evidence_until(held),
        ),
        HeldPart(
            "corrections",
            Text("Corrections", "訂正"),
            or_none(
                held.corrections,
                Text("{count} correction of a record, with its reason", "記録の訂正{count}件とその理由"),
                Text("{count} corrections of records, with their reasons", "記録の訂正{count}件とその理由"),
            ),
            Text("To put a record right, and to show you why", "記録を正し、その理由をあなたに示すため"),
            _ANSWER,
            evidence_until(held),
        ),
        HeldPart(
            "answers",
            Text("Single answers", "一つひとつの解答"),
            _answers(held),
            Text(
                "To go back to your mistakes, and to find items that do not work",
                "間違いを見直し、うまく働かない設問を見つけるため",
            ),
            _FIRST,
            answers_until(held),
        ),
        HeldPart(
            "agreements",
            Text("Agreements", "同意"),
            _agreements(held),
            Text("To show what you agreed to, and when", "何にいつ同意したかを示すため"),
            _FIRST,
            evidence_until(held),
        ),
        HeldPart(
            "assignments",
            Text("Assignments", "割り当て"),
            _assignments(held),
            Text(
                "To know what is due when, and to give you the time and the attempts that you need",
                "いつまでに何をするかを示し、必要な時間と回数を認めるため",
            ),
            _FIRST,
            evidence_until(held),
        ),
        HeldPart(
            "practice",
            Text("Practice", "練習"),
            _practice(held),
            Text(
                "To choose what you practise. It is shown to nobody else",
                "練習する設問を選ぶため。ほかの人には見せません",
            ),
            _FIRST,
            practice_until(held),
        ),
        HeldPart(
            "questions",
            Text("Questions", "質問"),
            or_none(
                held.inquiries,
                Text("{count} question or wish for a correction, with answers", "質問・訂正の依頼{count}件とその回答"),
                Text(
                    "{count} questions or wishes for a correction, with answers", "質問・訂正の依頼{count}件とその回答"
                ),
            ),
            Text("To answer you, and to put right what is wrong", "お答えし、間違いを正すため"),
            _ANSWER,
            questions_until(held),
        ),
        HeldPart(
            "readings",
            Text("Who looked", "閲覧した人"),
            or_none(
                held.readings,
                Text(
                    "{count} look at your record: who, in which role, which day",
                    "記録の閲覧{count}件：だれが、どの役割で、いつ",
                ),
                Text(
                    "{count} looks at your record: who, in which role, which day",
                    "記録の閲覧{count}件：だれが、どの役割で、いつ",
                ),
            ),
            Text("To show you who reads your record", "だれがあなたの記録を読んだかを示すため"),
            _ANSWER,
            evidence_until(held),
        ),
        HeldPart(
            "pin",
            Text("PIN", "暗証番号"),
            Text(
                "A sum from which your PIN cannot be read, and wrong tries",
                "暗証番号を読み取れない形の値と、誤入力の回数",
            )
            if held.pin
            else NOTHING,
            Text(
                "To keep others on a shared computer out of your record",
                "共用のパソコンで、ほかの人があなたの記録を開けないようにするため",
            ),
            _PROTECT,
            own_until(held),
        ),
        HeldPart(
            "settings",
            Text("Settings", "設定"),
            or_none(
                held.settings,
                Text(
                    "{count} note: what you set, or what you have seen",
                    "メモ{count}件：設定したこと、見たところまでの印",
                ),
                Text(
                    "{count} notes: what you set, and what you have seen",
                    "メモ{count}件：設定したこと、見たところまでの印",
                ),
            ),
            Text("To work the way you set it, and to count what is new", "設定どおりに動かし、新しいものを数えるため"),
            _FIRST,
            own_until(held),
        ),
    )


def _who(held: Held) -> Text:
    department = held.person.department
    english = f"Name, employee number {held.person.number}" + (", department" if department else "")
    japanese = f"氏名、社員番号{held.person.number}" + ("、部署" if department else "")
    if held.earlier_names == 1:
        english += "; 1 earlier form of these, in signed entries"
    elif held.earlier_names:
        english += f"; {held.earlier_names:,} earlier forms of these, in signed entries"
    if held.earlier_names:
        japanese += f"。署名つきの記録に、以前の内容{held.earlier_names:,}件"
    return Text(english, japanese)


def _progress(held: Held) -> Text:
    lessons = counted(
        held.lessons, Text("{count} lesson", "レッスン{count}件"), Text("{count} lessons", "レッスン{count}件")
    )
    pages = counted(
        held.pages, Text("{count} page read", "既読{count}ページ"), Text("{count} pages read", "既読{count}ページ")
    )
    attempts = counted(
        held.attempts, Text("{count} attempt", "受験{count}回"), Text("{count} attempts", "受験{count}回")
    )
    return joined(lessons, pages, attempts) if held.lessons or held.attempts else NOTHING


def _answers(held: Held) -> Text:
    if not held.answers and not held.drafts:
        return NOTHING
    answers = counted(held.answers, Text("{count} answer", "解答{count}件"), Text("{count} answers", "解答{count}件"))
    attempts = counted(
        held.attempts, Text("in {count} attempt", "受験{count}回分"), Text("in {count} attempts", "受験{count}回分")
    )
    whole = Text(f"{answers.en} {attempts.en}", f"{attempts.ja}の{answers.ja}")
    if not held.drafts:
        return whole
    drafts = counted(
        held.drafts,
        Text("{count} not checked yet", "未確定{count}件"),
        Text("{count} not checked yet", "未確定{count}件"),
    )
    return joined(whole, drafts)


def _agreements(held: Held) -> Text:
    if not held.agreements:
        return NOTHING
    versions = ", ".join(held.wordings)
    return Text(
        f"{held.agreements:,}: you confirmed the policy of {versions}",
        f"{held.agreements:,}件：{'、'.join(held.wordings)}版のポリシーを確認",
    )


def _assignments(held: Held) -> Text:
    if not held.assignments and not held.allowances and not held.exemptions:
        return NOTHING
    parts = []
    if held.assignments:
        parts.append(
            counted(
                held.assignments,
                Text("{count} module with its due date", "モジュール{count}件と期限"),
                Text("{count} modules with their due dates", "モジュール{count}件と期限"),
            )
        )
    if held.allowances:
        parts.append(
            counted(
                held.allowances,
                Text("{count} allowance with its reason", "時間・回数の追加{count}件と理由"),
                Text("{count} allowances with their reasons", "時間・回数の追加{count}件と理由"),
            )
        )
    if held.exemptions:
        count = counted(
            len(held.exemptions),
            Text("{count} exemption", "免除{count}件"),
            Text("{count} exemptions", "免除{count}件"),
        )
        reasons = tuple(dict.fromkeys(held.exemptions))
        parts.append(
            Text(
                f"{count.en} ({', '.join(f'“{reason}”' for reason in reasons)})",
                f"{count.ja}（{''.join(f'「{reason}」' for reason in reasons)}）",
            )
        )
    return joined(*parts)


def _practice(held: Held) -> Text:
    if not held.practice_items and not held.practice_answers:
        return NOTHING
    items = counted(
        held.practice_items,
        Text("How well you remember {count} item", "設問{count}件の記憶の強さ"),
        Text("How well you remember {count} items", "設問{count}件の記憶の強さ"),
    )
    answers = counted(
        held.practice_answers, Text("{count} answer", "解答{count}件"), Text("{count} answers", "解答{count}件")
    )
    return joined(items, answers) if held.practice_answers else items
