"""A fault in a course file is told with file, line, what and how to mend it; the rest of the course stays usable."""

from pathlib import Path

import pytest

from app.domain.items import ItemKind
from app.formats.course_folder import Course, read_course
from app.formats.problems import Problem
from app.formats.yaml_reading import LARGEST_FILE
from tests import builders

BANK = "modules/tidy-desk/items/bank.yaml"
MODULE = "modules/tidy-desk/module.yaml"
POLICY = "policies/office/policy.yaml"


def changed(folder: Path, file: str, old: str, new: str) -> int:
    """Replace the first `old` in a course file and return the line (from 1) that it stood in."""
    path = folder / file
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), encoding="utf-8")
    return content[: content.index(old)].count("\n") + 1


def only_problem(course: Course) -> Problem:
    """Return the one problem there is, after checking that it costs its own module alone."""
    assert [str(problem) for problem in course.problems[1:]] == []
    assert [module.id for module in course.modules] == ["locked-drawer"]
    return course.problems[0]


def test_a_course_without_a_fault_is_read_whole(course_folder: Path) -> None:
    course = read_course(course_folder)
    assert course.problems == ()
    assert [policy.id for policy in course.policies] == ["office"]
    assert [module.id for module in course.modules] == ["locked-drawer", "tidy-desk"]
    desk = course.modules[1]
    assert len(desk.items) == 13
    assert len(desk.bank()) == 12
    assert desk.pages[0].body.ja == "Text of 01-desk (ja)."
    assert [commitment.number for commitment in course.policies[0].commitments()] == ["1.1", "1.2", "2.1"]


def test_the_course_that_is_shipped_has_no_fault() -> None:
    course = read_course(Path(__file__).parents[2] / "content")
    assert [str(problem) for problem in course.problems] == []
    (purposes,) = (module for module in course.modules if module.id == "purposes")
    assert len(purposes.pages) >= 5
    assert len(purposes.bank()) >= 24
    assert purposes.quiz.draw == 10
    assert purposes.quiz.pass_mark == 0.8
    kinds = {item.kind for module in course.modules for item in module.items}
    assert kinds == set(ItemKind)
    tested = {commitment for item in purposes.bank() for commitment in item.commitments}
    assert set(purposes.commitments) <= tested


FAULTS = [
    ("a language is missing", MODULE, "  ja: 机の上を片づける\n", "", "“ja” is missing", -1),
    ("a text is empty", MODULE, "en: The tidy desk", 'en: " "', "“en” is empty", 0),
    ("a number stands for a text", MODULE, 'version: "1.0"', "version: 1.0", "“version” is not a text", 0),
    ("a key is not known", MODULE, "minutes: 10", "minutes: 10\nmoments: 3", "“moments” is not known here", 1),
    ("a key is missing", MODULE, "minutes: 10\n", "", "“minutes” is missing", None),
    ("a commitment is not known", BANK, "[protect.desk]", "[protect.dask]", "no commitment “protect.dask”", 0),
    ("a module's commitment is not known", MODULE, "ask.first]", "ask.last]", "no commitment “ask.last”", 0),
    ("no option is right", BANK, "      right: true\n", "", "no option is right", -1),
    (
        "two options are right",
        BANK,
        "    - id: b\n",
        "    - id: b\n      right: true\n",
        "2 options are right",
        None,
    ),
    ("two options have one id", BANK, "    - id: b\n", "    - id: a\n", "two of the options have one id", None),
    ("an item id is used twice", BANK, "protect-desk-2\n", "protect-desk-1\n", "is used twice", 0),
    ("a kind is not known", BANK, "kind: single-choice", "kind: guessing", "the kind “guessing” is not known", None),
    ("a kind is missing", BANK, "  kind: single-choice\n", "", "“kind” is missing", None),
    ("an item's page is not there", BANK, "page: 01-desk", "page: 09-desk", "there is no page “09-desk”", 0),
    ("a difficulty is too high", BANK, "difficulty: 2", "difficulty: 4", "“difficulty” is not right", 0),
    ("a truth value is quoted", BANK, "situation: true", 'situation: "yes"', "neither true nor false", 0),
    ("a page stands there twice", MODULE, "- id: 02-screen", "- id: 01-desk", "“01-desk” stands here twice", 0),
    ("a shown item is not there", MODULE, "[tidy-desk.try-printer]", "[tidy-desk.nothing]", "no item", 0),
    ("the quiz draws too many", MODULE, "draw: 4", "draw: 40", "the quiz draws 40 items of 12", 0),
    ("the pass mark is a percentage", MODULE, "pass_mark: 0.75", "pass_mark: 75", "“pass_mark” is not right", 0),
    ("the policy is not there", MODULE, "policy: office", "policy: orifice", "no usable policy “orifice”", 0),
    ("the id is not the folder's", MODULE, "id: tidy-desk", "id: tidy-disk", "is not the folder's name", 0),
    ("a list is a mapping", MODULE, "commitments: [protect.desk, protect.screen, ask.first]", "commitments: {a: b}",
     "“commitments” has the wrong shape", 0),
    ("a key stands there twice", MODULE, "minutes: 10", "minutes: 10\nminutes: 11", "“minutes” stands here twice", 1),
    ("an anchor", MODULE, "minutes: 10", "minutes: &ten 10", "anchors and aliases are not allowed", 0),
    ("an alias", MODULE, "minutes: 10", "minutes: *ten", "anchors and aliases are not allowed", 0),
    ("a tag", MODULE, "minutes: 10", "minutes: !!int 10", "tags (!) are not allowed", 0),
    ("a Python tag", MODULE, "minutes: 10", 'minutes: !!python/object/apply:os.system ["true"]', "tags (!)", 0),
    ("a date stands for a text", MODULE, 'version: "1.0"', "version: 2026-01-01",
     "“version” is a date, not a text", 0),
    ("a day of revision is no date", BANK, "  difficulty: 2",
     '  revised: {en: "2026-02-30", ja: "2026-01-01"}\n  difficulty: 2',
     "“en” is no date", 0),
    ("a tab", MODULE, "  en: The tidy desk", "\ten: The tidy desk", "this is not YAML", 0),
    ("an open quote", MODULE, "en: The tidy desk", 'en: "The tidy desk', "this is not YAML", None),
    ("a control character", MODULE, "The tidy desk", "The \x07 desk", "a character that YAML does not allow", 0),
    ("a second document", MODULE, "minutes: 10", "minutes: 10\n---\nminutes: 10", "a second document", None),
    ("a number of thousands of digits", MODULE, "minutes: 10", f"minutes: {'9' * 5000}", "“minutes” is not right", 0),
    ("a number that is no number", MODULE, "pass_mark: 0.75", "pass_mark: .nan", "“pass_mark” is not right", 0),
    ("a lone surrogate", MODULE, "en: The tidy desk", 'en: "\\ud800"', "this is not YAML", 0),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "what", "further"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS]
)
def test_a_fault_is_told_at_its_line_and_the_other_module_stays(
    course_folder: Path, file: str, old: str, new: str, what: str, further: int | None
) -> None:
    line = changed(course_folder, file, old, new)
    problem = only_problem(read_course(course_folder))
    assert problem.file == Path(file)
    assert what in problem.what
    assert problem.mend
    if further is not None:
        assert problem.line == line + further
    assert str(problem).startswith(f"{file}:{problem.line}: ")


def test_every_fault_of_a_module_is_told_at_once(course_folder: Path) -> None:
    lines = [
        changed(course_folder, BANK, "difficulty: 2", "difficulty: 9"),
        changed(course_folder, BANK, "protect-desk-3\n  kind: multiple-answers", "protect-desk-3\n  kind: guessing"),
        changed(course_folder, MODULE, "minutes: 10", "minutes: 0"),
    ]
    course = read_course(course_folder)
    assert [problem.file.name for problem in course.problems] == ["module.yaml"]
    changed(course_folder, MODULE, "minutes: 0", "minutes: 10")
    found = [problem.line for problem in read_course(course_folder).problems]
    assert found == [lines[0], lines[1]]


def test_a_fault_in_a_policy_costs_the_modules_that_are_about_it(course_folder: Path) -> None:
    line = changed(course_folder, POLICY, 'effective: "2026-01-01"', 'effective: "2026-02-30"')
    course = read_course(course_folder)
    assert str(course.problems[0]).startswith(f"{POLICY}:{line}: “effective” is no date")
    assert course.policies == ()
    assert course.modules == ()
    assert {problem.what for problem in course.problems[1:]} == {"there is no usable policy “office”"}


def test_a_commitment_twice_in_a_policy_is_told(course_folder: Path) -> None:
    changed(course_folder, POLICY, "id: protect.screen", "id: protect.desk")
    assert "“protect.desk” stands here twice" in read_course(course_folder).problems[0].what


def test_a_second_policy_under_a_taken_id_is_told_and_does_not_replace_the_first(course_folder: Path) -> None:
    copy = builders.POLICY_YAML.replace("Nothing stays", "Everything stays")
    builders.write(course_folder / "policies/zoo/policy.yaml", copy)
    course = read_course(course_folder)
    assert "is not the folder's name" in course.problems[0].what
    assert course.policies[0].commitment("protect.desk").text.en == "Nothing stays on the desk."
    assert len(course.modules) == 2


def test_a_missing_lesson_file_is_told_by_its_name(course_folder: Path) -> None:
    (course_folder / "modules/tidy-desk/lesson/02-screen.ja.md").unlink()
    problem = only_problem(read_course(course_folder))
    assert problem.file == Path("modules/tidy-desk/lesson/02-screen.ja.md")
    assert "No such file" in problem.what


def test_a_lesson_that_is_not_utf8_is_told_at_its_line(course_folder: Path) -> None:
    path = course_folder / "modules/tidy-desk/lesson/02-screen.ja.md"
    path.write_bytes("一行目\n".encode() + "二行目".encode("shift_jis"))
    problem = only_problem(read_course(course_folder))
    assert (problem.line, problem.what) == (2, "the file is not UTF-8")


def test_items_that_are_not_utf8_are_told(course_folder: Path) -> None:
    path = course_folder / BANK
    path.write_bytes(path.read_bytes().decode().encode("utf-16"))
    assert only_problem(read_course(course_folder)).what == "the file is not UTF-8"


def test_a_file_of_more_than_ten_megabytes_is_not_read(course_folder: Path) -> None:
    path = course_folder / BANK
    content = path.read_bytes()
    path.write_bytes(content + b"#" * (LARGEST_FILE - len(content) + 1))
    assert only_problem(read_course(course_folder)).what == "the file is larger than 10 MB"
    path.write_bytes(content + b"\n#" + b"#" * 1000)
    assert read_course(course_folder).problems == ()


@pytest.mark.parametrize("bomb", ["[" * 100_000, "{a: " * 100_000, "- " * 5_000, "x: [" + "[" * 70 + "]" * 70 + "]"])
def test_a_nesting_bomb_is_stopped_at_once(course_folder: Path, bomb: str) -> None:
    builders.write(course_folder / BANK, bomb)
    problem = only_problem(read_course(course_folder))
    assert "nested deeper than 64 levels" in problem.what


def test_a_bomb_of_aliases_is_stopped_before_anything_is_built(course_folder: Path) -> None:
    levels = "".join(f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20))
    builders.write(course_folder / BANK, "a: &a [lol, lol]\n" + levels)
    problem = only_problem(read_course(course_folder))
    assert (problem.line, problem.what) == (1, "anchors and aliases are not allowed")


@pytest.mark.parametrize("content", ["", "just words", "items: []", "null"])
def test_an_item_file_that_is_no_list_is_told(course_folder: Path, content: str) -> None:
    builders.write(course_folder / "modules/tidy-desk/items/more.yaml", content)
    assert only_problem(read_course(course_folder)).what == "the file is not a list of items"


def test_a_folder_in_the_place_of_a_file_is_told(course_folder: Path) -> None:
    (course_folder / MODULE).unlink()
    (course_folder / MODULE).mkdir()
    assert "cannot be read" in only_problem(read_course(course_folder)).what


def test_no_course_at_all_is_empty_and_no_error(tmp_path: Path) -> None:
    assert read_course(tmp_path / "nowhere") == Course((), (), (), ())


def test_the_module_of_the_author_s_guide_has_the_keys_that_the_program_reads() -> None:
    guide = (Path(__file__).parents[2] / "content/README.md").read_text(encoding="utf-8")
    for key in ("id", "version", "policy", "title", "summary", "minutes", "commitments", "lesson", "quiz", "pass_mark"):
        assert f"{key}:" in guide


# ---------------------------------------------------------------- what a person confirms


def with_wording(folder: Path, wording: str) -> None:
    path = folder / POLICY
    path.write_text(
        path.read_text(encoding="utf-8").replace("sections:\n", f"{wording}sections:\n", 1), encoding="utf-8"
    )


def test_a_register_may_say_what_is_confirmed_in_its_own_words(course_folder: Path) -> None:
    assert read_course(course_folder).policies[0].wording("en").startswith("I have read “The office” (version 2026-01)")
    with_wording(
        course_folder, 'attestation: {en: "I know {title} {version}.", ja: "{title}（{version}）を理解した。"}\n'
    )
    (policy,) = read_course(course_folder).policies
    assert policy.wording("en") == "I know The office 2026-01."
    assert policy.wording("ja") == "事務所（2026-01）を理解した。"


def test_words_with_a_wrong_place_are_told_in_their_language_s_line(course_folder: Path) -> None:
    with_wording(course_folder, 'attestation:\n  en: "I read {title} {version}."\n  ja: "{title}を読んだ {name}。"\n')
    course = read_course(course_folder)
    told = [(str(one.file), one.line, one.what) for one in course.problems if one.file.name == "policy.yaml"]
    line = (course_folder / POLICY).read_text(encoding="utf-8").splitlines().index(
        '  ja: "{title}を読んだ {name}。"'
    ) + 1
    assert told == [
        (POLICY, line, "the attestation does not have “{version}”"),
        (POLICY, line, "the attestation has “{name}”, which nothing replaces"),
    ]
    assert course.policies == ()
