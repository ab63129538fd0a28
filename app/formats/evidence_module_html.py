"""A version of a module as a page of an evidence pack: its lesson and its items, as people were shown them."""

from app.domain.items import FALSE, TRUE, Item, ItemKind, Typed
from app.domain.modules import Module, Page
from app.domain.policy import Policy
from app.domain.texts import LANGUAGES, Language, Text
from app.formats.evidence_policy_html import back_link, both, side_by_side, strong
from app.formats.html_writing import Html, joined, lines, local_link, page, pairs, table, tag
from app.formats.html_writing import row as cells
from app.formats.lesson_html import lesson_html

_TITLE = Text("{title}, version {version}", "{title}（{version}版）")
_VERSION, _POLICY = Text("Version", "版"), Text("Policy", "ポリシー")
_DIGEST = Text("SHA-256 of the published version", "公開された版のSHA-256")
_COMMITMENTS = Text("Commitments", "対象の約束")
_MINUTES, _MARK = Text("Minutes", "所要時間（分）"), Text("Pass mark", "合格基準")
_DRAWN = Text("Items in one attempt", "1回の出題数")
_OF = Text("{drawn} of {all}", "{all}問中{drawn}問")
_ATTEMPTS, _LIMIT = Text("Attempts at most", "受験回数の上限"), Text("Time limit in minutes", "制限時間（分）")
_NEEDED = Text("Needed whatever the total", "全体の得点によらず必要")
_LESSON, _ITEMS = Text("The lesson", "レッスン"), Text("The items of the quiz", "クイズの設問")
_NO_LESSON = Text(
    "This module has no lesson: it draws the items of other modules.",
    "レッスンはなく、他のモジュールの設問から出題します。",
)
_TRIED = Text("Shown on a page of the lesson, without marks", "レッスン内で表示（採点なし）")
_RIGHT, _WRONG = Text("right", "正解"), Text("not right", "不正解")
_WHY = Text("Explanation", "解説")
_TRUE, _FALSE = Text("True", "正しい"), Text("False", "正しくない")
_ORDER = Text("The right order", "正しい順序")
_FITS = Text("belongs to", "が入る先")
_NOTHING = Text("belongs to nothing", "どれにも当てはまらない")
_ACCEPTED, _NEAR = Text("Accepted", "正解とする解答"), Text("Nearly right", "惜しい解答")
_COLUMNS = (Text("Answer", "解答"), Text("Verdict", "判定"), Text("What is said to it", "フィードバック"))
_LEADS, _END = Text("leads to", "次"), Text("End, with a mark of", "結末。得点")


def module_page(module: Module, policy: Policy, policy_page: str, digest: str, language: Language) -> str:
    """Return the page; `policy_page` is the file of the policy as seen from this page.

    Headings are in `language`, the material in both languages. Pictures that the version holds are in the page itself.
    """
    title = _in(_TITLE, language).format(title=module.title.in_language(language), version=module.version)
    lesson = [_lesson_page(one, policy) for one in module.pages]
    shown = {item_id for one in module.pages for item_id in one.try_items}
    items = [_item(one, policy, language, tried=one.id in shown) for one in module.items]
    return page(
        title,
        language,
        back_link(language),
        tag("h1", title),
        tag("p", both(module.summary)),
        _facts(module, policy, policy_page, digest, language),
        tag("h2", _in(_LESSON, language)),
        *(lesson or [tag("p", _in(_NO_LESSON, language), class_="muted")]),
        tag("h2", _in(_ITEMS, language)),
        *items,
    )


def _facts(module: Module, policy: Policy, policy_page: str, digest: str, language: Language) -> Html:
    quiz, drawn = module.quiz, len(module.bank())
    policy_title = _in(_TITLE, language).format(title=policy.title.in_language(language), version=policy.version)
    facts: list[tuple[str, str]] = [
        (_in(_VERSION, language), f"{module.version} ({module.id})"),
        (_in(_POLICY, language), local_link(policy_page, policy_title)),
        (_in(_DIGEST, language), tag("span", digest, class_="mono")),
        (_in(_COMMITMENTS, language), tags(module.commitments, policy, language)),
        (_in(_MINUTES, language), str(module.minutes)),
        (_in(_DRAWN, language), _in(_OF, language).format(drawn=min(quiz.draw, drawn), all=drawn)),
        (_in(_MARK, language), f"{quiz.pass_mark:.0%}"),
    ]
    for need in quiz.must_pass:
        name = need.title.in_language(language) if need.title else need.commitment or need.topic or ""
        facts.append((_in(_NEEDED, language), f"{name}: {need.at_least:.0%}"))
    if quiz.attempts is not None:
        facts.append((_in(_ATTEMPTS, language), str(quiz.attempts)))
    if quiz.time_limit_minutes is not None:
        facts.append((_in(_LIMIT, language), str(quiz.time_limit_minutes)))
    return pairs(facts)


def tags(commitments: tuple[str, ...], policy: Policy, language: Language) -> Html:
    """Return the tags of commitments; one that the policy does not have stands there by its id."""
    known = {one.id: one for one in policy.commitments()}
    made = []
    for commitment_id in commitments:
        one = known.get(commitment_id)
        number, words = (one.number, one.label.in_language(language)) if one is not None else ("?", commitment_id)
        made.append(tag("span", tag("b", f"§{number}"), words, class_="tag"))
    return joined(made)


def _lesson_page(one: Page, policy: Policy) -> Html:
    parts = [
        tag(
            "div",
            tag("h3", one.title.in_language(language)),
            lesson_html(one.body.in_language(language), one.pictures),
            lang=language,
        )
        for language in LANGUAGES
        if one.body.is_written_in(language)
    ]
    return tag(
        "div",
        tag("p", tags(one.commitments, policy, "en"), tag("span", one.id, class_="mono")),
        side_by_side(parts),
        class_="card",
    )


def _item(item: Item, policy: Policy, language: Language, *, tried: bool) -> Html:
    head: list[str] = [tags(item.commitments, policy, language), tag("span", item.id, class_="mono")]
    if tried:
        head.append(tag("small", " · ", _in(_TRIED, language)))
    parts = [tag("div", *_wording(item, one), lang=one) for one in LANGUAGES if item.stem.is_written_in(one)]
    return tag("div", tag("p", *head), side_by_side(parts), class_="card")


def _wording(item: Item, language: Language) -> list[Html]:
    parts = [tag("p", lines(item.stem.in_language(language)))]
    if item.question is not None:
        parts.append(tag("p", tag("b", lines(item.question.in_language(language)))))
    parts += _answers(item, language)
    explanation = item.explanation.in_language(language)
    parts.append(tag("p", tag("b", _in(_WHY, language)), ": ", strong(explanation), class_="muted"))
    return parts


def _answers(item: Item, language: Language) -> list[Html]:
    if item.kind is ItemKind.SCENARIO:
        return _scenes(item, language)
    if item.typed is not None:
        return _typed(item.typed, language)
    rows: list[Html] = []
    if item.statement is not None:
        for value, feedback in (
            (TRUE, item.statement.feedback_if_true),
            (FALSE, item.statement.feedback_if_false),
        ):
            truth = _TRUE if value == TRUE else _FALSE
            right = item.statement.is_true is (value == TRUE)
            rows.append(
                cells((_in(truth, language), _verdict(right, language), strong(feedback.in_language(language))))
            )
    for pair in item.pairs:
        words = f"{pair.left.in_language(language)} → {pair.right.in_language(language)}"
        rows.append(cells((words, _verdict(True, language), strong(pair.feedback.in_language(language)))))
    groups = {group.id: group.title.in_language(language) for group in item.groups}
    for place, option in enumerate(item.options, start=1):
        words = option.text.in_language(language)
        verdict = _verdict(option.right, language)
        if item.kind is ItemKind.ORDERING:
            verdict = tag("span", f"{_in(_ORDER, language)}: {place}", class_="right")
        elif item.kind is ItemKind.SORTING:
            verdict = tag("span", f"{_in(_FITS, language)} {groups.get(option.group or '', '')}", class_="right")
        elif item.kind is ItemKind.MATCHING:
            verdict = tag("span", _in(_NOTHING, language), class_="muted")
        rows.append(cells((words, verdict, strong(option.feedback.in_language(language)))))
    return [table([_in(one, language) for one in _COLUMNS], rows)]


def _typed(typed: Typed, language: Language) -> list[Html]:
    unit = f" {typed.unit.in_language(language)}" if typed.unit is not None else ""
    accepted = ", ".join(typed.accepted)
    if typed.value is not None:
        accepted = f"{typed.value:g} ± {typed.tolerance:g}{unit}"
    rows = [cells((_in(_ACCEPTED, language), accepted, strong(typed.feedback_if_right.in_language(language))))]
    rows += [
        cells((_in(_NEAR, language), ", ".join(near.accepted), strong(near.feedback.in_language(language))))
        for near in typed.near
    ]
    rows.append(cells((_in(_WRONG, language), "", strong(typed.feedback_if_wrong.in_language(language)))))
    return [table([_in(one, language) for one in _COLUMNS], rows)]


def _scenes(item: Item, language: Language) -> list[Html]:
    parts: list[Html] = []
    for scene in item.scenes:
        inner: list[Html] = [
            tag("p", tag("span", scene.id, class_="mono"), " ", lines(scene.text.in_language(language)))
        ]
        if scene.mark is not None:
            inner.append(tag("p", f"{_in(_END, language)} {scene.mark:g}", class_="muted"))
        rows = [
            cells(
                (
                    choice.text.in_language(language),
                    f"{_in(_LEADS, language)} {choice.to}",
                    strong(choice.feedback.in_language(language)),
                )
            )
            for choice in scene.choices
        ]
        if rows:
            inner.append(table([_in(one, language) for one in _COLUMNS], rows))
        parts += inner
    return parts


def _verdict(right: bool, language: Language) -> Html:
    if right:
        return tag("span", f"✓ {_in(_RIGHT, language)}", class_="right")
    return tag("span", f"✕ {_in(_WRONG, language)}", class_="wrong")


def _in(words: Text, language: Language) -> str:
    return words.in_language(language)
