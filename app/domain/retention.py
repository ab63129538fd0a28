"""How long what is held is needed: what goes after that, what stays, and why. HR looks at it before anything goes."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Text


class RetentionKind(StrEnum):
    """What has a period of its own."""

    ANSWERS = "answers"
    DRAFTS = "drafts"
    QUESTIONS = "questions"
    OWN_THINGS = "own_things"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Periods:
    """How long each kind is needed, in days, and proof of training in years."""

    answers: int = 90
    drafts: int = 90
    questions: int = 730
    own_things: int = 90
    people: int = 5

    def of(self, kind: RetentionKind) -> int:
        """Return the period of a kind."""
        return int(getattr(self, kind.value))


LONGEST = Periods(answers=3_650, drafts=3_650, questions=3_650, own_things=3_650, people=100)
SHORTEST = Periods(answers=7, drafts=7, questions=30, own_things=1, people=1)


def checked(periods: Periods) -> Periods:
    """Return periods; refuse one that is out of range."""
    for kind in RetentionKind:
        least, most = SHORTEST.of(kind), LONGEST.of(kind)
        if not least <= periods.of(kind) <= most:
            raise Refusal(Sentence.ALLOWANCE_OUT_OF_RANGE, least=str(least), most=str(most))
    return periods


@dataclass(frozen=True, slots=True)
class Limits:
    """What is older than these is not needed any more.

    Times are aware: the midnight with which the first day begins that is still needed. Days are inclusive likewise.
    """

    answers: datetime
    drafts: datetime
    questions: datetime
    own_things: date
    people: date


def limits(periods: Periods, now: datetime) -> Limits:
    """Return the limits at a time on the person's own clock; within one day they are the same."""
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    return Limits(
        answers=midnight - timedelta(days=periods.answers),
        drafts=midnight - timedelta(days=periods.drafts),
        questions=midnight - timedelta(days=periods.questions),
        own_things=now.date() - timedelta(days=periods.own_things),
        people=years_before(now.date(), periods.people),
    )


def years_before(day: date, years: int) -> date:
    """Return the same day so many years earlier; of 29 February the day before 1 March."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def years_after(day: date, years: int) -> date:
    """Return the same day so many years later; of 29 February the day before 1 March."""
    return years_before(day, -years)


@dataclass(frozen=True, slots=True)
class Overdue:
    """How much of a kind is past its period, of how many people, and the oldest day of it (None where nothing is)."""

    kind: RetentionKind
    count: int
    people: int
    oldest: date | None


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """The words of a kind: what it is, from when its period counts, what goes, what stays, and why."""

    what: Text
    since: Text
    goes: Text
    stays: Text


RULES = {
    RetentionKind.ANSWERS: RetentionRule(
        Text("Single answers", "一つひとつの解答"),
        Text("after the last answer of a finished attempt", "終えた受験の最後の解答から"),
        Text("What was chosen, and its mark", "選んだ内容とその点"),
        Text(
            "The result with score, wording and date: it proves the training. Which items were asked: the next attempt "
            "asks others. Counts without names, of five people or more, of how first attempts answered each item: they "
            "show which items do not work",
            "得点・版・日付のある結果（研修の証明のため）。出された設問（次の受験では別の設問を出すため）。"
            "初回の受験で各設問がどう答えられたかの、氏名のない5人以上の集計（問題のある設問を見つけるため）",
        ),
    ),
    RetentionKind.DRAFTS: RetentionRule(
        Text("Unchecked choices", "未確定の選択"),
        Text("after they were last changed", "最後に変えた日から"),
        Text("What was chosen and not checked", "選んだまま確定していない内容"),
        Text("The attempt and its checked answers: it can still be finished", "受験と確定した解答（続けられるように）"),
    ),
    RetentionKind.QUESTIONS: RetentionRule(
        Text("Questions with an answer", "回答済みの質問"),
        Text("after the last answer", "最後の回答から"),
        Text("The question and its answers", "質問とその回答"),
        Text(
            "What still waits, however old. A correction keeps its own reason",
            "回答待ちのもの（古くても残る）。訂正の理由は訂正とともに残る",
        ),
    ),
    RetentionKind.OWN_THINGS: RetentionRule(
        Text("Practice, reading places, settings", "練習・読みかけ・設定"),
        Text("after the last day at work", "最後の出勤日から"),
        Text("What only helped the person themselves to learn", "本人の学習を助けるためだけのもの"),
        Text("Results, agreements and assignments: they are the proof", "結果・同意・割り当て（証明のため）"),
    ),
    RetentionKind.PEOPLE: RetentionRule(
        Text("People who have left", "退職した人"),
        Text("after the last day at work and the newest record", "最後の出勤日と最も新しい記録から"),
        Text(
            "Name, number, results, agreements, assignments: everything about them",
            "氏名・番号・結果・同意・割り当てなど、その人のすべて",
        ),
        Text(
            "A tombstone in the ledger for each signed entry, so that all others can still be proven; the log of "
            "exports, without names",
            "署名つきの記録ごとに台帳に残る墓標（ほかの記録を証明しつづけるため）。氏名を除いた書き出しの履歴",
        ),
    ),
}
"""Each kind in words, in the order in which they are shown and applied."""


def period_in_words(kind: RetentionKind, periods: Periods) -> Text:
    """Return how long a kind is needed."""
    length = periods.of(kind)
    if kind is RetentionKind.PEOPLE:
        return Text("1 year" if length == 1 else f"{length} years", f"{length}年")
    return Text("1 day" if length == 1 else f"{length:,} days", f"{length:,}日")
