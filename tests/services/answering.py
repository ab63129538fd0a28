"""Many people who take a quiz, right and wrong by chance, so that there is something to mark anew."""

import random
from collections import Counter

from app.domain.people import Actor, Role
from app.services.workspace import Workspace
from tests.builders import right_choice, wrong_choice


def answered_by_many(studio: Workspace, people: int = 24) -> str:
    """Let many people take the quiz, half of them rightly by chance, and return an item that most were asked."""
    chance, times = random.Random(5), Counter[str]()
    for number in range(people):
        person = studio.enrolment.join(f"{20_000 + number}", f"Somebody {number}")
        actor = Actor(Role.LEARNER, person.id)
        quiz = studio.quizzes.start(actor, "tidy-desk")
        for place in quiz.attempt.items:
            choose = chance.choice((wrong_choice, right_choice))
            studio.quizzes.submit_answer(actor, quiz.attempt.id, place.position, choose(place.item))
            times[place.item.id] += 1
        if number % 6:
            studio.quizzes.finish(actor, quiz.attempt.id, "en")
    return times.most_common(1)[0][0]
