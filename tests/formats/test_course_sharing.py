"""A fault in a policy's `sharing.yaml` is told with file, line, what and how to mend it; the policy stays usable."""

import shutil
from pathlib import Path

import pytest

from app.domain.plain import canonical, read
from app.domain.policy import Policy
from app.domain.sharing import ConditionState
from app.formats.course_folder import read_policies
from app.formats.problems import Problem
from app.services.course_checking import check_course

CONTENT = Path(__file__).parents[2] / "content"
FILE = Path("policies/user-information/sharing.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A course of the shipped policy alone."""
    shutil.copytree(CONTENT / "policies", tmp_path / "course" / "policies")
    return tmp_path / "course"


def changed(folder: Path, old: str, new: str) -> int:
    """Replace the first `old` in the file and return the line (from 1) that it stood in."""
    content = (folder / FILE).read_text(encoding="utf-8")
    assert old in content
    (folder / FILE).write_text(content.replace(old, new, 1), encoding="utf-8")
    return content[: content.index(old)].count("\n") + 1


def read_it(folder: Path) -> tuple[Policy, list[Problem]]:
    problems: list[Problem] = []
    return read_policies(folder, problems)["user-information"], problems


def test_the_shipped_questions_are_read_whole() -> None:
    policy, problems = read_it(CONTENT)
    assert problems == []
    assert policy.sharing is not None
    assert policy.sharing.question("what").describes
    answer = policy.sharing.question("own-use").answer("own")
    assert answer is not None
    (said,) = answer.evaluations
    assert (said.exception, said.condition, said.state) == ("disclosure.partner", "purpose", ConditionState.UNMET)


def test_a_policy_without_questions_has_none(folder: Path) -> None:
    (folder / FILE).unlink()
    policy, problems = read_it(folder)
    assert policy.sharing is None
    assert problems == []


def test_the_questions_belong_to_the_published_version_and_are_read_back_from_it() -> None:
    policy, _ = read_it(CONTENT)
    assert read(Policy, canonical(policy)) == policy


def test_a_version_that_was_published_before_there_were_questions_is_still_read() -> None:
    policy, _ = read_it(CONTENT)
    body = canonical(policy)
    start = body.index(',"sharing":')
    old = body[:start] + body[body.index(',"source":') :]
    assert '"sharing"' not in old
    assert read(Policy, old).sharing is None


FAULTS = [
    ("an edge leads nowhere", "next: yes-danger", "next: yes-dangers", "“yes-dangers”", 0),
    ("an edge goes in a circle", "next: yes-law\n", "next: law\n", "leads back to itself", 0),
    ("a yes comes too early", "next: law-applies", "next: yes-law", "not every condition of “disclosure.law”", 0),
    ("a condition is not known", "disclosure.danger/urgent]", "disclosure.danger/urge]", "/urge”", 0),
    ("a commitment is not known", "under: disclosure.danger", "under: disclosure.fear", "“disclosure.fear”", 0),
    ("a language is missing", ", ja: それは何ですか。}", "}", "“ja” is missing", 0),
    ("an icon is not known", "icon: chart-spline", "icon: chart-pie", "“icon” is not right", 0),
    ("a kind is not known", "kind: ask", "kind: maybe", "“kind” is not right", 0),
    ("a key is not known", "start: what", "start: what\nend: who", "“end” is not known here", 1),
    ("a condition has no form", "[disclosure.danger/urgent]", "[urgent]", "has a wrong form", 0),
    ("it is no YAML", "start: what", "start: [what", "this is not YAML", None),
]


@pytest.mark.parametrize(("old", "new", "what", "after"), [one[1:] for one in FAULTS], ids=[one[0] for one in FAULTS])
def test_a_fault_is_told_at_its_line_and_costs_the_policy_only_its_questions(
    folder: Path, old: str, new: str, what: str, after: int | None
) -> None:
    line = changed(folder, old, new)
    policy, problems = read_it(folder)
    assert policy.sharing is None
    assert len(list(policy.commitments())) == 25
    found = next(one for one in problems if what in one.what)
    assert found.file == FILE
    assert found.mend
    if after is not None:
        assert found.line == line + after


def test_check_tells_a_broken_edge_with_file_and_line(folder: Path) -> None:
    line = changed(folder, "next: work-logs", "next: work-log")
    report = check_course(folder, CONTENT)
    assert report is not None
    (problem,) = report.errors
    assert (problem.file.name, problem.line) == ("sharing.yaml", line)


def test_check_says_nothing_of_questions_in_order(folder: Path) -> None:
    report = check_course(folder, CONTENT)
    assert report is not None
    assert report.errors == ()
