"""Course packs: what a trainer packs another one gets, and a pack from anywhere can do no harm."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.texts import Text
from app.formats import course_pack
from app.formats.course_folder import Course, read_course
from app.formats.course_outline import Accepted
from app.formats.course_pack import read_pack, write_pack
from app.formats.course_writing import UnwritableCourse
from tests import builders
from tests.formats.roster_corpus import bomb, many_parts, overlapping


@pytest.fixture(scope="module")
def shipped() -> Course:
    return read_course(builders.CONTENT_FOLDER)


@pytest.fixture(scope="module")
def packed(shipped: Course) -> bytes:
    return write_pack(shipped.modules, shipped.policies)


@pytest.fixture
def pack(packed: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "pack.zip"
    path.write_bytes(packed)
    return path


@pytest.fixture(scope="module")
def two_packed(shipped: Course) -> bytes:
    return write_pack(shipped.modules[:2], shipped.policies)


@pytest.fixture
def small(two_packed: bytes, tmp_path: Path) -> Path:
    """A pack of the modules “purposes” and “decline”."""
    path = tmp_path / "small.zip"
    path.write_bytes(two_packed)
    return path


Change = Callable[[dict[str, bytes]], None]


def changed(pack: Path, change: Change) -> Path:
    """Pack the same files anew, with a change."""
    with zipfile.ZipFile(pack) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(pack, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return pack


def test_a_pack_gives_back_the_modules_and_policies_that_went_into_it(shipped: Course, pack: Path) -> None:
    found = read_pack(pack)
    assert (found.modules, found.policies) == (shipped.modules, shipped.policies)
    assert (found.problems, found.left_out) == ((), ())


def test_it_says_what_it_contains_before_anything_is_taken_in(pack: Path) -> None:
    lines = read_pack(pack).contents()
    assert [line.id for line in lines][:2] == ["purposes", "decline"]
    assert (lines[0].version, lines[0].policy, lines[0].pages) == ("1.0", "user-information", 6)
    assert sum(line.pictures for line in lines) == 6
    assert all(line.items for line in lines)


def test_the_same_course_gives_the_same_pack(shipped: Course, packed: bytes) -> None:
    assert write_pack(shipped.modules, shipped.policies) == packed


def test_a_folder_that_was_zipped_by_hand_is_read_too(shipped: Course, tmp_path: Path) -> None:
    path = tmp_path / "by-hand.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(builders.CONTENT_FOLDER.rglob("*")):
            archive.write(file, file.relative_to(builders.CONTENT_FOLDER.parent))
    found = read_pack(path)
    assert found.modules == shipped.modules
    assert found.left_out == ("content/README.md",)


def test_a_module_may_be_about_a_policy_that_is_known_already(shipped: Course, tmp_path: Path) -> None:
    def without_policies(files: dict[str, bytes]) -> None:
        for name in [name for name in files if name.startswith("policies/")]:
            del files[name]

    path = tmp_path / "pack.zip"
    path.write_bytes(write_pack(shipped.modules[:1], shipped.policies))
    changed(path, without_policies)
    assert "no usable policy" in read_pack(path).problems[0].what
    found = read_pack(path, known=shipped.policies)
    assert (found.modules, found.policies, found.problems) == (shipped.modules[:1], (), ())


def test_a_fault_is_told_at_its_line_and_leaves_the_other_modules(small: Path) -> None:
    name = "modules/decline/module.yaml"

    def spoil(files: dict[str, bytes]) -> None:
        files[name] = files[name].replace(b"minutes: ", b"minuets: ")

    found = read_pack(changed(small, spoil))
    problem = next(one for one in found.problems if "minuets" in one.what)
    assert problem.file == Path(name)
    assert problem.line > 1
    assert [module.id for module in found.modules] == ["purposes"]


def test_what_is_none_of_the_layout_is_named_and_never_unpacked(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    strange = ["run.sh", "modules/purposes/images/a.svg", "modules/purposes/lesson/x.html", "modules/Purposes.yaml"]
    written: list[str] = []
    put = course_pack._put
    monkeypatch.setattr(course_pack, "_put", lambda folder, files: (written.extend(files), put(folder, files))[1])
    found = read_pack(changed(small, lambda files: files.update(dict.fromkeys(strange, b"x"))))
    assert sorted(found.left_out) == sorted(strange)
    assert not set(strange) & set(written)
    assert "modules/purposes/module.yaml" in written
    assert len(found.modules) == 2


HOSTILE: dict[str, tuple[Change, str]] = {
    "a way out": (lambda files: files.update({"../evil.yaml": b"x"}), "leads elsewhere"),
    "a way out within": (lambda files: files.update({"modules/../../evil.yaml": b"x"}), "leads elsewhere"),
    "an absolute name": (lambda files: files.update({"/etc/evil": b"x"}), "leads elsewhere"),
    "a name of Windows": (lambda files: files.update({"modules\\..\\evil": b"x"}), "leads elsewhere"),
    "a drive": (lambda files: files.update({"C:evil": b"x"}), "leads elsewhere"),
    "one name twice": (lambda files: files.update({"Policies/user-information/policy.yaml": b"x"}), "same name"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_doctored_pack_is_refused_as_a_whole(small: Path, case: str) -> None:
    change, why = HOSTILE[case]
    found = read_pack(changed(small, change))
    assert (found.modules, found.policies) == ((), ())
    assert why in found.problems[0].what


def test_bombs_floods_and_overlaps_are_refused(tmp_path: Path) -> None:
    for path, why in (
        (bomb(tmp_path / "bomb.zip", 120), "too many bytes"),
        (many_parts(tmp_path / "many.zip", 2_100), "more than 2,000"),
        (overlapping(tmp_path / "overlap.zip"), "overlap"),
    ):
        assert why in read_pack(path).problems[0].what
    (tmp_path / "none.zip").write_bytes(b"PK no zip")
    assert "damaged" in read_pack(tmp_path / "none.zip").problems[0].what
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("hello.txt", b"hello")
    assert "no module" in read_pack(tmp_path / "other.zip").problems[0].what


FILE = "modules/purposes/items/items.yaml"
HARMFUL = {
    "an alias bomb": (FILE, b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "anchors"),
    "a tag": (FILE, b"- !!python/object:os.system x\n", "tags"),
    "a key twice": (FILE, b"- id: a\n  id: b\n", "twice"),
    "no number": (FILE, b"- id: a\n  kind: numerical\n  value: .nan\n", "value"),
    "text turned round": (FILE, "- id: a\n  stem: \u202eabc\n".encode(), "U+202E"),
    "text turned round in a page": ("modules/purposes/lesson/01-say-first.en.md", "a\u202eb".encode(), "U+202E"),
    "deep nesting": (FILE, b"- " * 100 + b"x\n", "deeper"),
}


@pytest.mark.parametrize("case", HARMFUL)
def test_harmful_content_of_a_file_is_a_problem_of_that_file(small: Path, case: str) -> None:
    name, content, why = HARMFUL[case]
    found = read_pack(changed(small, lambda files: files.update({name: content})))
    assert any(why in one.what and one.file == Path(name) for one in found.problems), found.problems
    assert "purposes" not in {module.id for module in found.modules}
    assert "decline" in {module.id for module in found.modules}


def test_a_picture_that_is_huge_when_decoded_is_refused(pack: Path) -> None:
    name = "modules/disclosure/images/where-it-may-flow.en.png"

    def grow(files: dict[str, bytes]) -> None:
        files[name] = files[name][:16] + (30_000).to_bytes(4, "big") * 2 + files[name][24:]

    assert any("30000 × 30000" in one.what for one in read_pack(changed(pack, grow)).problems)


def test_what_could_not_be_read_back_is_not_packed(shipped: Course) -> None:
    module = replace(shipped.modules[0], title=Text("One language", ""))
    with pytest.raises(UnwritableCourse, match="“ja” is missing"):
        write_pack([module], shipped.policies)
    with pytest.raises(UnwritableCourse, match="no usable policy"):
        write_pack(shipped.modules[:1], [])


def test_the_findings_that_an_author_accepts_go_with_the_module(shipped: Course, tmp_path: Path) -> None:
    accepted = {"purposes": (Accepted("option-too-long", None, "It has to be said."),)}
    path = tmp_path / "pack.zip"
    path.write_bytes(write_pack(shipped.modules[:1], shipped.policies, accepted))
    assert read_pack(path).accepted == accepted
