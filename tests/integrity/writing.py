"""One of several processes that write to a workspace at once; prints as JSON what it was told is kept.

python -m tests.integrity.writing WORKSPACE COURSE NUMBER WRITES
"""

import json
import sys
from pathlib import Path

from app.domain.moments import system_clock
from app.services.enrolment import learner
from app.services.workspace import open_workspace
from tests.builders import RESOURCES, right_choice


def write(workspace_path: Path, course: Path, number: str, writes: int) -> dict[str, list[object]]:
    """Take quizzes until there were so many writes: a draft and an answer for each item, then the completion."""
    told: dict[str, list[object]] = {"answers": [], "drafts": [], "completions": []}
    workspace = open_workspace(workspace_path, course, system_clock, resources=RESOURCES, wait_seconds=60)
    actor = learner(workspace.enrolment.join(number, f"Process {number}"))
    left = writes
    while left > 0:
        quiz = workspace.quizzes.start(actor, "tidy-desk")
        attempt = quiz.attempt.id
        for place in quiz.attempt.unanswered():
            chosen = right_choice(place.item)
            workspace.quizzes.save_draft(actor, attempt, place.position, chosen)
            if left <= 1:
                told["drafts"].append([attempt.hex, place.position])
                left = 0
                break
            workspace.quizzes.submit_answer(actor, attempt, place.position, chosen)
            told["answers"].append([attempt.hex, place.position])
            left -= 2
        if left <= 0:
            break
        workspace.quizzes.finish(actor, attempt, "en")
        told["completions"].append(attempt.hex)
        left -= 1
    workspace.close()
    return told


if __name__ == "__main__":
    print(json.dumps(write(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))))
