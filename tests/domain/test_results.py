"""Results by commitment."""

from app.domain.results import results_by_commitment, score_attempt
from tests.builders import attempt, item, policy

REGISTER = policy(["a", "b"], ["c"])


def test_a_commitment_is_right_when_all_its_items_are() -> None:
    items = [item("1", commitments=("b",)), item("2", commitments=("a",)), item("3", commitments=("b",))]
    results = results_by_commitment(attempt(items, [1.0, 1.0, 0.0]), REGISTER)
    assert [(one.commitment.id, one.marks, one.right) for one in results] == [
        ("a", (True,), True),
        ("b", (True, False), False),
    ]


def test_an_item_without_a_response_is_not_right() -> None:
    one = attempt([item("1", commitments=("c",))], [None])
    assert results_by_commitment(one, REGISTER)[0].marks == (False,)
    assert score_attempt(one).scaled == 0.0


def test_the_score_uses_the_pass_mark_that_the_attempt_began_with() -> None:
    items = [item(str(number)) for number in range(4)]
    assert score_attempt(attempt(items, [1.0, 1.0, 1.0, 0.0], pass_mark=0.75)).reached
    assert not score_attempt(attempt(items, [1.0, 1.0, 1.0, 0.0], pass_mark=0.8)).reached
