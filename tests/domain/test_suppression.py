"""Small groups stay hidden, and an attacker who knows every published figure cannot work them out either."""

from collections.abc import Iterator, Mapping
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from app.domain.suppression import SMALLEST_GROUP, Cell, Group, Head, Hidden, Veil, is_small, veil

Table = dict[str, Group]


def group(people: int, **pending: int) -> Group:
    """Return a row in which everybody is assigned every module, and so many have it still to do."""
    return Group(people, {module: Cell(people, people - left) for module, left in pending.items()})


def only_small(table: Mapping[str, Group]) -> Veil:
    """Hide small rows and cells and nothing else, as one would without a thought of subtraction."""
    rows = {name: Hidden.SMALL for name, one in table.items() if is_small(one.people)}
    cells = {(name, module) for name, one in table.items() for module, cell in one.cells.items()}
    small = {(name, module) for name, module in cells if is_small(table[name].cells[module].assigned)}
    return Veil(rows, frozenset(cell for cell in small if cell[0] not in rows))


# ---------------------------------------------------------------- an attacker, who shares no code with the procedure


def row_states(name: str, row: Group, hidden: Veil) -> Iterator[tuple[dict[str, int], int, int]]:
    """Yield what a row can be as the attacker sees it: pending by module, pending people, pending assignments."""
    ranges = [
        range(cell.assigned + 1)
        if name in hidden.rows or (name, module) in hidden.cells
        else [cell.assigned - cell.done]
        for module, cell in row.cells.items()
    ]
    for counts in product(*ranges):
        for people in range(max(counts, default=0), min(row.people, sum(counts)) + 1):
            yield dict(zip(row.cells, counts, strict=True)), people, sum(counts)


def sums(rows: list[set[tuple[int, int]]]) -> set[tuple[int, int]]:
    """Return what pending people and assignments of several rows can add up to."""
    found = {(0, 0)}
    for row in rows:
        found = {(one + people, other + tasks) for one, other in found for people, tasks in row}
    return found


def fits(head: Head, people: int, tasks: int) -> bool:
    """Whether so many pending people and assignments agree with the head sentence and the overdue bars."""
    return people == head.pending_people and tasks >= head.overdue_assignments


def worked_out(table: Table, head: Head, hidden: Veil) -> list[tuple[str, str]]:
    """Return the cells of small groups that have one value in every world that agrees with all published figures."""
    states = {name: list(row_states(name, row, hidden)) for name, row in table.items()}
    pairs = {name: {(people, tasks) for _, people, tasks in found} for name, found in states.items()}
    known = []
    for name, row in table.items():
        others = sums([found for other, found in pairs.items() if other != name])
        for module, cell in row.cells.items():
            if not is_small(cell.assigned) and not is_small(row.people):
                continue
            values = {
                counts[module]
                for counts, people, tasks in states[name]
                if any(fits(head, people + more, tasks + rest) for more, rest in others)
            }
            if len(values) == 1 and cell.assigned:
                known.append((name, module))
    return known


# ---------------------------------------------------------------- worlds


@st.composite
def worlds(draw: st.DrawFn) -> tuple[Table, Head]:
    """Make up people with what each has to do, and count them: a table and what the head sentence says."""
    modules = draw(st.sampled_from([("a",), ("a", "b")]))
    table, pending_people, overdue = {}, 0, 0
    mostly_done = draw(st.booleans())
    states = ["done", "done", "done", "done", "open"] if mostly_done else ["done", "open", "overdue", "unassigned"]
    for name in ("p", "q", "r", "s")[: draw(st.integers(1, 4))]:
        people = draw(st.integers(1, 8))
        found = [[draw(st.sampled_from(states)) for _ in modules] for _ in range(people)]
        cells = {}
        for place, module in enumerate(modules):
            mine = [one[place] for one in found if one[place] != "unassigned"]
            if mine:
                cells[module] = Cell(len(mine), mine.count("done"))
        pending_people += sum(any(state in ("open", "overdue") for state in one) for one in found)
        overdue += sum(one.count("overdue") for one in found)
        table[name] = Group(people, cells)
    return table, Head(pending_people, overdue)


def everything(table: Table) -> Veil:
    """Hide all rows, so that the head sentence stands alone."""
    return Veil(dict.fromkeys(table, Hidden.SMALL), frozenset())


@given(worlds())
def test_nobody_works_out_more_of_a_small_group_than_the_head_sentence_says(world: tuple[Table, Head]) -> None:
    table, head = world
    by_the_head_alone = worked_out(table, head, everything(table))
    assert set(worked_out(table, head, veil(table, head))) <= set(by_the_head_alone)


@given(worlds())
def test_every_small_row_and_cell_is_hidden(world: tuple[Table, Head]) -> None:
    table, head = world
    hidden = veil(table, head)
    for name, row in table.items():
        if is_small(row.people):
            assert hidden.rows[name] is Hidden.SMALL
        for module, cell in row.cells.items():
            assert hidden.hides(name, module) or not is_small(cell.assigned)


@given(worlds())
def test_nothing_is_hidden_where_nothing_is_small(world: tuple[Table, Head]) -> None:
    table, head = world
    large = {name: Group(row.people + 5, _grown(row)) for name, row in table.items()}
    assert veil(large, head) == Veil({}, frozenset())


def _grown(row: Group) -> dict[str, Cell]:
    return {module: Cell(cell.assigned + 5, cell.done) for module, cell in row.cells.items()}


# ---------------------------------------------------------------- the attacker succeeds where he must


def test_the_attacker_works_out_a_small_group_that_alone_is_hidden() -> None:
    """The positive control: everybody else is done, so the two people who are not must be in the small group."""
    table = {"Sales": group(30, a=0), "Legal": group(12, a=0), "Executive office": group(4, a=2)}
    head = Head(2, 0)
    assert worked_out(table, head, only_small(table)) == [("Executive office", "a")]
    hidden = veil(table, head)
    assert hidden.rows == {"Executive office": Hidden.SMALL, "Legal": Hidden.BESIDE_SMALL}
    assert worked_out(table, head, hidden) == []


def test_the_attacker_works_out_that_all_of_a_small_group_are_done() -> None:
    table = {"Sales": group(30, a=7), "Legal": group(12, a=1), "Executive office": group(4, a=0)}
    head = Head(8, 0)
    assert worked_out(table, head, only_small(table)) == [("Executive office", "a")]
    assert worked_out(table, head, veil(table, head)) == []


def test_the_attacker_works_out_a_small_cell_of_a_large_row() -> None:
    table = {"Sales": Group(30, {"a": Cell(30, 30), "b": Cell(3, 1)}), "Legal": group(12, a=3)}
    head = Head(5, 0)
    assert worked_out(table, head, only_small(table)) == [("Sales", "b")]
    assert worked_out(table, head, veil(table, head)) == []


def test_overdue_assignments_give_nobody_away() -> None:
    table = {"Sales": group(30, a=6, b=0), "Legal": group(9, a=0, b=0), "Office": group(3, a=2, b=0)}
    head = Head(6, 8)
    hidden = veil(table, head)
    assert Hidden.BESIDE_SMALL in hidden.rows.values()
    assert worked_out(table, head, hidden) == []


def test_a_small_group_that_nothing_gives_away_is_hidden_alone() -> None:
    table = {"Sales": group(30, a=9, b=5), "Legal": group(12, a=2, b=4), "Executive office": group(4, a=1, b=0)}
    assert veil(table, Head(17, 10)) == Veil({"Executive office": Hidden.SMALL}, frozenset())


def test_five_people_are_enough() -> None:
    table = {"Sales": group(SMALLEST_GROUP, a=1), "Legal": group(12, a=0)}
    assert veil(table, Head(1, 1)) == Veil({}, frozenset())


def test_nobody_is_no_group() -> None:
    table = {"Sales": group(9, a=1), "Empty": Group(0, {}), "New": Group(8, {})}
    assert veil(table, Head(1, 1)) == Veil({}, frozenset())


def test_a_table_is_not_hidden_for_what_the_head_sentence_says_by_itself() -> None:
    """Early on nearly nobody is up to date, which no hiding could keep from a small group."""
    table = {"Sales": group(30, a=30, b=12), "Legal": group(12, a=11, b=12), "Executive office": group(4, a=4, b=2)}
    assert veil(table, Head(46, 0)) == Veil({"Executive office": Hidden.SMALL}, frozenset())


def test_the_row_that_mends_it_is_hidden_and_not_every_smaller_one() -> None:
    """Late in the year: the only people with something left are in one large department."""
    done = {"Legal": group(9, a=0), "Finance": group(12, a=0), "Executive office": group(4, a=0)}
    table = {"Sales": group(90, a=5), **done}
    head = Head(5, 0)
    assert ("Executive office", "a") in worked_out(table, head, only_small(table))
    hidden = veil(table, head)
    assert hidden.rows == {"Executive office": Hidden.SMALL, "Sales": Hidden.BESIDE_SMALL}
    assert worked_out(table, head, hidden) == []


def test_many_departments_take_no_time() -> None:
    table = {f"Team {number}": group(number % 40 + 2, a=0, b=0) for number in range(300)}
    table["Last"] = group(50, a=3, b=1)
    assert "Last" in veil(table, Head(3, 1)).rows
