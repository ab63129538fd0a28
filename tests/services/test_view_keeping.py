"""HR keeps views of the records: what is saved is what is shown again, and a deleted one can come back."""

from datetime import date

import pytest

from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.records import RecordFilter, RecordSort, SortKey
from app.domain.refusals import Refusal, Sentence
from app.domain.saved_views import RecordView
from app.services.workspace import Workspace

AUDIT = RecordView(
    RecordFilter(
        search="佐",
        commitment="disclosure.law",
        passed=False,
        since=date(2026, 1, 1),
        overdue=True,
        superseded=True,
        as_of=date(2026, 3, 31),
    ),
    RecordSort(SortKey.NAME, descending=False),
)
ALL = RecordView(RecordFilter(), RecordSort())


def test_a_view_is_shown_as_it_was_saved(workspace: Workspace, hr: Actor) -> None:
    workspace.views.add(hr, "  For the\taudit ", AUDIT)
    workspace.views.add(hr, "Everything", ALL)
    assert [(one.name, one.view) for one in workspace.views.list_all(hr)] == [
        ("Everything", ALL),
        ("For the audit", AUDIT),
    ]


def test_a_view_is_renamed_overwritten_and_deleted(workspace: Workspace, hr: Actor) -> None:
    kept = workspace.views.add(hr, "Audit", AUDIT)
    workspace.views.rename(hr, kept.id, "Audit 2026")
    workspace.views.overwrite(hr, kept.id, ALL)
    assert [(one.id, one.name, one.view) for one in workspace.views.list_all(hr)] == [(kept.id, "Audit 2026", ALL)]
    removed = workspace.views.remove(hr, kept.id)
    assert workspace.views.list_all(hr) == []
    workspace.views.bring_back(hr, removed)
    assert workspace.views.list_all(hr) == [removed]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (" ", HrSentence.VIEW_NAME_MISSING),
        ("x" * 81, HrSentence.VIEW_NAME_TOO_LONG),
        ("Audit", HrSentence.VIEW_NAME_TAKEN),
    ],
)
def test_a_name_that_cannot_be_kept_is_refused(workspace: Workspace, hr: Actor, name: str, sentence: Sentence) -> None:
    workspace.views.add(hr, "Audit", AUDIT)
    other = workspace.views.add(hr, "Other", ALL)
    for act in (lambda: workspace.views.add(hr, name, ALL), lambda: workspace.views.rename(hr, other.id, name)):
        with pytest.raises(Refusal) as refused:
            act()
        assert refused.value.sentence is sentence
    assert len(workspace.views.list_all(hr)) == 2


def test_what_is_gone_cannot_be_changed(workspace: Workspace, hr: Actor) -> None:
    kept = workspace.views.add(hr, "Audit", AUDIT)
    workspace.views.remove(hr, kept.id)
    for act in (
        lambda: workspace.views.overwrite(hr, kept.id, ALL),
        lambda: workspace.views.rename(hr, kept.id, "New"),
        lambda: workspace.views.remove(hr, kept.id),
    ):
        with pytest.raises(Refusal) as refused:
            act()
        assert refused.value.sentence is HrSentence.VIEW_UNKNOWN
