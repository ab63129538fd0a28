"""Tags and categories that the library has no place for are named once for a whole file."""

from app.domain.filed_items import FiledItem, ReadItems, ReadProblem
from app.domain.unkept_words import with_unkept
from tests.builders import item


def read(*filed: FiledItem) -> ReadItems:
    return ReadItems(
        filed, tuple(range(1, 2 * len(filed), 2)), (ReadProblem(1, "first", "mend"), ReadProblem(9, "last", "mend"))
    )


def test_a_file_without_them_stays_as_it_is() -> None:
    plain = read(FiledItem(item("a"), "Title"), FiledItem(item("b")))
    assert with_unkept(plain) is plain


def test_both_are_told_once_at_the_first_question_that_has_them() -> None:
    found = with_unkept(
        read(
            FiledItem(item("a")),
            FiledItem(item("b"), category=("Privacy", "Mail")),
            FiledItem(item("c"), category=("Privacy", "Mail"), tags=("spring", "new")),
            FiledItem(item("d"), category=("Law",), tags=("new",)),
        )
    )
    assert [(one.line, one.whole, one.what) for one in found.problems] == [
        (1, False, "first"),
        (3, True, "the file has categories that are not kept, for 3 of its questions: “Privacy/Mail”, “Law”"),
        (5, True, "the file has tags that are not kept, for 2 of its questions: “spring”, “new”"),
        (9, False, "last"),
    ]
    assert [one.line for one in found.about_file()] == [3, 5]
    assert all(one.item is None for one in found.problems), "no item has the remark about all of them"
    assert all(one.mend for one in found.problems)


def test_many_or_long_ones_are_cut_short() -> None:
    found = with_unkept(read(FiledItem(item("a"), tags=(*(f"tag {number}" for number in range(9)),))))
    assert found.problems[1].what.endswith("“tag 3”, “tag 4”, …")
    found = with_unkept(read(FiledItem(item("a"), tags=("x" * 100,))))
    assert found.problems[1].what.endswith(f": “{'x' * 40}…”")
