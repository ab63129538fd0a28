"""An item that has only its explanation is answered, checked and reviewed without empty lines."""

from dataclasses import replace

import pytest

from app.domain.items import ItemKind
from app.domain.languages import only_in
from app.domain.marking import best_response
from app.ui.learner.answer_key import AnswerKey
from app.ui.shared.items.answer_line import AnswerLine
from app.ui.shared.items.views import view_of
from app.ui.shared.look import Look
from app.ui.shared.option_card import OptionCard
from app.ui.shared.text_flow import TextBlock
from tests.domain.drafts import complete, without_feedback
from tests.ui.conftest import Show
from tests.windows import name_of, texts


@pytest.mark.parametrize("kind", ItemKind)
def test_a_checked_item_has_no_empty_line(show: Show, look: Look, kind: ItemKind) -> None:
    item = without_feedback(complete(kind))
    view = view_of(look, item, item.parts())
    show(view, 700, 700)
    view.show_checked(best_response(item))
    key = AnswerKey(look, item, "The right answer")
    show(key, 700, 500)
    for shown in (view, key):
        assert [one for one in shown.findChildren(TextBlock) if one.isVisible() and not one.text().strip()] == []
    for line in (*view.findChildren(AnswerLine), *view.findChildren(OptionCard)):
        assert not name_of(line).endswith((". ", "."))


@pytest.mark.parametrize("kind", ItemKind)
def test_an_english_item_is_english_in_a_japanese_window(show: Show, look: Look, kind: ItemKind) -> None:
    item = only_in(complete(kind), ("en",))
    japanese = replace(look, language="ja")
    view = view_of(japanese, item, item.parts())
    show(view, 700, 900)
    assert item.stem.en in texts(view)
    assert not any("（日本語）" in text for text in texts(view))
    assert view.look.language == "en"
    key = AnswerKey(japanese, item, "The right answer")
    show(key, 700, 500)
    said = [one.text() for one in key.findChildren(TextBlock)]
    assert all(text.strip(" →.0123456789") or kind is ItemKind.NUMERICAL for text in said)
