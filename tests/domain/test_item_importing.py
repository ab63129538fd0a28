"""What a file of questions would do is known question by question, and nothing that a file does not say is lost."""

from dataclasses import replace

from app.domain.filed_items import FiledItem, ReadItems, ReadProblem
from app.domain.item_importing import (
    Clash,
    Coming,
    ImportLine,
    ImportPlan,
    ImportTerms,
    Library,
    group_remarks,
    keep_unsaid,
    plan_import,
)
from app.domain.items import Item
from app.domain.studio import ItemDraft, KeptItem
from app.domain.texts import Text
from tests.builders import StandingClock, item, option

KNOWN = frozenset({"protect.desk"})
INTO = ImportTerms("new-ones")


def kept(one: Item, title: str = "Desk") -> KeptItem:
    return KeptItem(ItemDraft(one, "tidy-desk", title), 3, StandingClock()(), None, None)


def planned(*items: Item, here: tuple[Item, ...] = (), terms: ImportTerms = INTO) -> ImportPlan:
    read = ReadItems(tuple(FiledItem(one) for one in items), tuple(range(1, len(items) + 1)), ())
    found = {one.id: kept(one) for one in here}
    return ImportPlan(terms, tuple(plan_import(read, Library(found, set(found), KNOWN, {}), terms)))


def only(plan: ImportPlan) -> ImportLine:
    (line,) = plan.lines
    return line


def test_a_question_that_is_new_comes_in_and_rests_on_what_is_said_for_those_that_name_nothing() -> None:
    terms = ImportTerms("new-ones", commitments=("protect.desk",))
    nameless, named = item("a", commitments=()), item("b", commitments=("other",))
    first, second = planned(nameless, named, terms=terms).lines
    assert (first.coming, first.lacks) == (Coming.NEW, 0)
    assert first.draft is not None and first.draft.item.commitments == ("protect.desk",)
    assert second.draft is not None and second.draft.item.commitments == ("other",)
    assert second.lacks == 1


def test_what_the_library_says_already_is_unchanged() -> None:
    assert only(planned(item("a"), here=(item("a"),))).coming is Coming.UNCHANGED


def test_a_taken_id_is_updated_left_or_added_under_another_as_the_trainer_says() -> None:
    changed = replace(item("a"), difficulty=3)
    for clash, coming, name in (
        (Clash.UPDATE, Coming.UPDATED, "a"),
        (Clash.LEAVE, Coming.LEFT, "a"),
        (Clash.ADD, Coming.NEW, "a-2"),
    ):
        line = only(planned(changed, here=(item("a"),), terms=ImportTerms("new-ones", clash=clash)))
        assert line.draft is not None
        assert (line.coming, line.draft.item.id) == (coming, name)


def test_an_id_that_is_made_is_none_of_another_question_of_the_file() -> None:
    terms = ImportTerms("new-ones", clash=Clash.ADD)
    plan = planned(item("a"), item("a-2"), here=(item("a"),), terms=terms)
    assert [line.draft.item.id for line in plan.lines if line.draft is not None] == ["a-3", "a-2"]


def test_an_update_in_one_language_keeps_the_other() -> None:
    old = item("a")
    english = replace(
        old,
        stem=Text("Another stem", ""),
        explanation=Text("", ""),
        options=tuple(replace(one, text=Text(one.text.en, ""), feedback=Text("", "")) for one in old.options),
    )
    new = keep_unsaid(old, english)
    assert new.stem == Text("Another stem", old.stem.ja)
    assert [one.text for one in new.options] == [one.text for one in old.options]
    assert new.explanation == Text("", old.explanation.ja)


def test_a_part_that_is_gone_takes_its_other_language_along() -> None:
    old = item("a")
    fewer = replace(old, options=old.options[:2])
    monolingual = replace(
        fewer,
        stem=Text("Stem", ""),
        explanation=Text("", ""),
        options=tuple(replace(one, text=Text(one.text.en, ""), feedback=Text("", "")) for one in fewer.options),
    )
    assert [one.id for one in keep_unsaid(old, monolingual).options] == ["a", "b"]


def test_what_a_format_cannot_hold_is_no_change() -> None:
    """The old item comes back without its second option's feedback; the file changes its stem alone."""
    old = item("a")
    poor = replace(old, options=(*old.options[:2], replace(option("c"), feedback=Text("", ""))))
    new = replace(poor, stem=Text("New", "新"))
    read = ReadItems((FiledItem(new),), (1,), ())
    library = Library({"a": kept(old)}, {"a"}, KNOWN, {"a": FiledItem(poor)})
    (line,) = plan_import(read, library, INTO)
    assert line.draft is not None
    assert (line.draft.item.stem, line.draft.item.options) == (Text("New", "新"), old.options)


def test_questions_and_what_could_not_be_read_stand_in_the_order_of_the_file() -> None:
    problems = (ReadProblem(2, "broken", "mend it"), ReadProblem(3, "“x” was left out", "say it", 1))
    read = ReadItems((FiledItem(item("a")), FiledItem(item("b"))), (1, 3), problems)
    lines = list(plan_import(read, Library({}, set(), KNOWN, {}), INTO))
    assert [(line.line, line.coming) for line in lines] == [(1, Coming.NEW), (2, Coming.OUT), (3, Coming.NEW)]
    assert [len(line.problems) for line in lines] == [0, 1, 1]


def test_the_same_remark_about_many_is_one_whatever_it_quotes() -> None:
    problems = [ReadProblem(n, f"the answer “{n}” was left out: {n} times", "mend", n) for n in range(5)]
    problems += [ReadProblem(9, "something else", "mend", 4)]
    items = tuple(FiledItem(item(f"i{n}")) for n in range(5))
    read = ReadItems(items, tuple(range(5)), tuple(problems))
    lines = list(plan_import(read, Library({}, set(), KNOWN, {}), INTO))
    remarks = group_remarks(lines)
    assert [len(remark.places) for remark in remarks] == [5, 1]
    assert remarks[1].places == (4,)
