"""When an item is due again, planned with the `fsrs` library; imported only where an answer is taken in."""

import json
from datetime import UTC, datetime, timedelta

from fsrs import Card, Rating, Scheduler

from app.domain.practice import RETENTION

_LONGEST_DAYS = 365


def yearly_scheduler(*, fuzzing: bool = True) -> Scheduler:
    """Return the scheduler for training that is renewed each year.

    Its steps are days, never minutes: nobody comes back the same day. Something is asked when four in five would still
    know it, about 8 days after the first right answer and 10 weeks after the second, and at least once a year.
    """
    return Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=_LONGEST_DAYS,
        enable_fuzzing=fuzzing,
    )


def rating_of(mark: float) -> Rating:
    """Return what a mark (0–1) says about remembering."""
    if mark >= 1:
        return Rating.Good
    return Rating.Hard if mark > 0 else Rating.Again


def review(scheduler: Scheduler, card: str | None, mark: float, at: datetime) -> tuple[str, datetime]:
    """Take an answer in: return the card after it, as JSON, and when it is due (UTC).

    `card` is the card before it, None for an item that is met for the first time. Whatever was answered wrongly is
    asked again the next day.
    """
    at = at.astimezone(UTC)
    # A card without an id of its own waits a millisecond for one.
    before = Card.from_json(card) if card is not None else Card(card_id=0, due=at)
    after, _ = scheduler.review_card(before, rating_of(mark), at)
    if mark <= 0:
        after.due = min(after.due, at + timedelta(days=1))
    return json.dumps(after.to_dict()), after.due
