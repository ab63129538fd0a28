"""What is held about a person, in words: contents, purpose, the commitment that it rests on, and until when.

The words say what is true of this program today. Nothing is deleted by itself, so `until` names a rule and no event.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.people import Person
from app.domain.texts import Text

ANSWERS_KEPT = timedelta(days=90)
"""How long single answers are needed; a result stays without them."""

_MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class Held:
    """How much is held about a person.

    `earlier_names` are the forms that number, name and department had in signed entries and do not have now. `overdue`
    are answers older than `ANSWERS_KEPT`, `first_answer` is the oldest of the others. `wordings` are the versions of
    the policy that the person agreed to, `exemptions` the reasons for which they are or were exempt from something.
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
    exemptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldPart:
    """One line of the list of what is held; `commitment` is the id of what it rests on."""

    name: str
    title: Text
    contents: Text
    purpose: Text
    commitment: str
    until: Text


_FIRST, _PROTECT, _ANSWER = "undertaking.purpose-first", "undertaking.protect", "undertaking.answer"

_EMPLOYED = Text("While you work here", "在籍中")
_EVIDENCE = Text("While your company needs the proof", "会社が証明を必要とする間")

DELETION_NOTE = Text(
    "“Until” is the rule. Clausewise does not delete anything by itself yet: what is past its time stays until "
    "somebody removes it.",
    "「いつまで」は規則です。Clausewiseはまだ何も自動では削除しません。期限を過ぎたものも、だれかが消すまで残ります。",
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
            _EMPLOYED,
        ),
        HeldPart(
            "progress",
            Text("Progress", "進みぐあい"),
            _progress(held),
            Text("To go on where you left off", "前回の続きから始めるため"),
            _FIRST,
            _EMPLOYED,
        ),
        HeldPart(
            "results",
            Text("Results", "結果"),
            _or_none(
                held.records,
                Text("{count} record: module, wording, score, date", "記録{count}件：モジュール、版、得点、日付"),
                Text("{count} records: module, wording, score, date", "記録{count}件：モジュール、版、得点、日付"),
            ),
            Text("To show that you were trained, and on which wording", "どの版で研修を受けたかを示すため"),
            _PROTECT,
            _EVIDENCE,
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
            _answers_until(held),
        ),
        HeldPart(
            "agreements",
            Text("Agreements", "同意"),
            _agreements(held),
            Text("To show what you agreed to, and when", "何にいつ同意したかを示すため"),
            _FIRST,
            _EVIDENCE,
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
            _EVIDENCE,
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
            Text("Until you clear it", "あなたが消すまで"),
        ),
        HeldPart(
            "questions",
            Text("Questions", "質問"),
            _or_none(
                held.inquiries,
                Text("{count} question or wish for a correction, with answers", "質問・訂正の依頼{count}件とその回答"),
                Text(
                    "{count} questions or wishes for a correction, with answers", "質問・訂正の依頼{count}件とその回答"
                ),
            ),
            Text("To answer you, and to put right what is wrong", "お答えし、間違いを正すため"),
            _ANSWER,
            _EMPLOYED,
        ),
        HeldPart(
            "settings",
            Text("Settings", "設定"),
            _or_none(
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
            _EMPLOYED,
        ),
    )


def day_in_words(day: date) -> Text:
    """Return a date as it is written in each language."""
    return Text(f"{day.day} {_MONTHS[day.month - 1]} {day.year}", f"{day.year}年{day.month}月{day.day}日")


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
    lessons = _counted(
        held.lessons, Text("{count} lesson", "レッスン{count}件"), Text("{count} lessons", "レッスン{count}件")
    )
    pages = _counted(
        held.pages, Text("{count} page read", "既読{count}ページ"), Text("{count} pages read", "既読{count}ページ")
    )
    attempts = _counted(
        held.attempts, Text("{count} attempt", "受験{count}回"), Text("{count} attempts", "受験{count}回")
    )
    return _joined(lessons, pages, attempts) if held.lessons or held.attempts else _NOTHING


def _answers(held: Held) -> Text:
    if not held.answers and not held.drafts:
        return _NOTHING
    answers = _counted(held.answers, Text("{count} answer", "解答{count}件"), Text("{count} answers", "解答{count}件"))
    attempts = _counted(
        held.attempts, Text("in {count} attempt", "受験{count}回分"), Text("in {count} attempts", "受験{count}回分")
    )
    whole = Text(f"{answers.en} {attempts.en}", f"{attempts.ja}の{answers.ja}")
    if not held.drafts:
        return whole
    drafts = _counted(
        held.drafts,
        Text("{count} not checked yet", "未確定{count}件"),
        Text("{count} not checked yet", "未確定{count}件"),
    )
    return _joined(whole, drafts)


def _answers_until(held: Held) -> Text:
    days = ANSWERS_KEPT.days
    if held.overdue:
        past = _counted(
            held.overdue,
            Text("{count} is past that", "{count}件は期限を過ぎています"),
            Text("{count} are past that", "{count}件は期限を過ぎています"),
        )
        return Text(f"{days} days each; {past.en}", f"それぞれ{days}日間。{past.ja}")
    if held.first_answer is not None:
        day = day_in_words(held.first_answer + ANSWERS_KEPT)
        return Text(f"{days} days each; the first until {day.en}", f"それぞれ{days}日間。最初の期限は{day.ja}")
    return Text(f"{days} days each", f"それぞれ{days}日間")


def _agreements(held: Held) -> Text:
    if not held.agreements:
        return _NOTHING
    versions = ", ".join(held.wordings)
    return Text(
        f"{held.agreements:,}: you confirmed the policy of {versions}",
        f"{held.agreements:,}件：{'、'.join(held.wordings)}版のポリシーを確認",
    )


def _assignments(held: Held) -> Text:
    if not held.assignments and not held.allowances and not held.exemptions:
        return _NOTHING
    parts = []
    if held.assignments:
        parts.append(
            _counted(
                held.assignments,
                Text("{count} module with its due date", "モジュール{count}件と期限"),
                Text("{count} modules with their due dates", "モジュール{count}件と期限"),
            )
        )
    if held.allowances:
        parts.append(
            _counted(
                held.allowances,
                Text("{count} allowance with its reason", "時間・回数の追加{count}件と理由"),
                Text("{count} allowances with their reasons", "時間・回数の追加{count}件と理由"),
            )
        )
    if held.exemptions:
        count = _counted(
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
    return _joined(*parts)


def _practice(held: Held) -> Text:
    if not held.practice_items and not held.practice_answers:
        return _NOTHING
    items = _counted(
        held.practice_items,
        Text("How well you remember {count} item", "設問{count}件の記憶の強さ"),
        Text("How well you remember {count} items", "設問{count}件の記憶の強さ"),
    )
    answers = _counted(
        held.practice_answers, Text("{count} answer", "解答{count}件"), Text("{count} answers", "解答{count}件")
    )
    return _joined(items, answers) if held.practice_answers else items


_NOTHING = Text("Nothing", "ありません")


def _or_none(count: int, one: Text, many: Text) -> Text:
    return _counted(count, one, many) if count else _NOTHING


def _counted(count: int, one: Text, many: Text) -> Text:
    words = one if count == 1 else many
    return Text(words.en.format(count=f"{count:,}"), words.ja.format(count=f"{count:,}"))


def _joined(*parts: Text) -> Text:
    return Text(", ".join(part.en for part in parts), "、".join(part.ja for part in parts))
