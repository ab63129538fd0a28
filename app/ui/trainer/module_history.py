"""What was done to a module in its editor, the lesson pages among it; and how its fields read and write the draft."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.module_shaping import name_of, page_of, whole_text, with_need, with_page, with_words
from app.domain.modules import Page
from app.domain.studio import EMPTY, KeptModule, ModuleDraft, what_it_says
from app.domain.texts import Language, Text
from app.ui.shared.announcing import announce
from app.ui.trainer.draft_history import DraftHistory
from app.ui.trainer.draft_saving import DraftSaving
from app.ui.trainer.word_lens import Lens


class ModuleHistory(DraftHistory[ModuleDraft]):
    """Holds the draft of a module as it is now."""

    def languages(self) -> tuple[Language, ...]:
        return self.draft.languages

    def is_same(self, one: ModuleDraft, other: ModuleDraft) -> bool:
        return what_it_says(one) == what_it_says(other)


class ModuleSaving(DraftSaving[ModuleDraft, KeptModule]):
    """`saved` carries the module as it is kept now."""

    def is_kept(self, draft: ModuleDraft, kept: ModuleDraft) -> bool:
        return what_it_says(draft) == what_it_says(kept)


def text_lens(name: str, language: Language) -> Lens[ModuleDraft]:
    """Return the lens of the title or the summary in a language."""

    def write(draft: ModuleDraft, words: str) -> ModuleDraft:
        was: Text = getattr(draft, name)
        if was.written_in(language) == words:
            return draft
        changed = with_words(was, language, words)
        return replace(draft, summary=changed) if name == "summary" else replace(draft, title=changed)

    return Lens(lambda draft: getattr(draft, name).written_in(language), write)


def page_lens(page_id: str, name: str, language: Language) -> Lens[ModuleDraft]:
    """Return the lens of the title or the body of a lesson page in a language."""

    def words_in(page: Page | None) -> Text:
        if page is None:
            return EMPTY
        return page.body if name == "body" else page.title

    def write(draft: ModuleDraft, words: str) -> ModuleDraft:
        was = words_in(page_of(draft, page_id))
        if was.written_in(language) == words:
            return draft
        changed = with_words(was, language, words)
        change = partial(_with_text, name=name, text=changed)
        return with_page(draft, page_id, change)

    return Lens(lambda draft: words_in(page_of(draft, page_id)).written_in(language), write)


def topic_lens(key: str, language: Language) -> Lens[ModuleDraft]:
    """Return the lens of what people are told that a topic is, which must be passed."""

    def read(draft: ModuleDraft) -> str:
        found = next((one.title for one in draft.quiz.must_pass if name_of(one) == key), None)
        return (found or EMPTY).written_in(language)

    def write(draft: ModuleDraft, words: str) -> ModuleDraft:
        need = next((one for one in draft.quiz.must_pass if name_of(one) == key), None)
        if need is None or (need.title or EMPTY).written_in(language) == words:
            return draft
        changed = replace(need, title=with_words(need.title or EMPTY, language, words))
        return replace(draft, quiz=with_need(draft.quiz, changed))

    return Lens(read, write)


def _with_text(page: Page, *, name: str, text: Text) -> Page:
    return replace(page, body=text) if name == "body" else replace(page, title=text)


def copy_whole(draft: ModuleDraft, owner: QWidget) -> None:
    """Put every text of a draft into the clipboard, so that nothing is lost where it cannot be saved."""
    QGuiApplication.clipboard().setText(whole_text(draft))
    announce(owner, QCoreApplication.translate("ModuleHistory", "Copied."))
