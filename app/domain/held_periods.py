"""Until when each part of what is held about a person is needed, in words."""

from datetime import date, timedelta
from typing import Protocol

from app.domain.retention import Periods, years_after
from app.domain.texts import Text

_MONTHS = "January February March April May June July August September October November December".split()


class Kept(Protocol):
    """What decides it; `domain.held_data.Held` has all of it."""

    @property
    def periods(self) -> Periods: ...
    @property
    def left_on(self) -> date | None: ...
    @property
    def overdue(self) -> int: ...
    @property
    def first_answer(self) -> date | None: ...


def day_in_words(day: date) -> Text:
    """Return a date as it is written in each language."""
    return Text(f"{day.day} {_MONTHS[day.month - 1]} {day.year}", f"{day.year}年{day.month}月{day.day}日")


def evidence_until(held: Kept) -> Text:
    """Return until when the proof is needed; who has left long ago and has newer records waits for those."""
    years = held.periods.people
    if held.left_on is not None:
        return day_in_words(years_after(held.left_on, years))
    return Text("1 year after you leave" if years == 1 else f"{years} years after you leave", f"退職の{years}年後まで")


def own_until(held: Kept) -> Text:
    """Return until when what only helps the person to learn is kept."""
    days = held.periods.own_things
    if held.left_on is not None:
        return day_in_words(held.left_on + timedelta(days=days))
    return Text(f"{days:,} days after you leave", f"退職の{days:,}日後まで")


def practice_until(held: Kept) -> Text:
    """Return until when practice is kept; the person can clear it before."""
    latest = own_until(held)
    if held.left_on is not None:
        return Text(f"Until you clear it; at the latest {latest.en}", f"あなたが消すまで。遅くとも{latest.ja}")
    return Text(f"Until you clear it, or {latest.en}", f"あなたが消すまで、または{latest.ja}")


def questions_until(held: Kept) -> Text:
    """Return until when a question is kept."""
    days = held.periods.questions
    return Text(f"{days:,} days after the answer", f"回答の{days:,}日後まで")


def answers_until(held: Kept) -> Text:
    """Return until when single answers are kept: what is past that, or else when the next ones are."""
    days = held.periods.answers
    if held.overdue:
        verb = "is" if held.overdue == 1 else "are"
        return Text(
            f"{days} days each; {held.overdue:,} {verb} past that",
            f"それぞれ{days}日間。{held.overdue:,}件は期限を過ぎています",
        )
    if held.first_answer is not None:
        day = day_in_words(held.first_answer + timedelta(days=days))
        return Text(f"{days} days each; the first until {day.en}", f"それぞれ{days}日間。最初の期限は{day.ja}")
    return Text(f"{days} days each", f"それぞれ{days}日間")
