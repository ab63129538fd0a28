"""What the columns and kinds of a sheet of items are called, and what a trainer is told about each."""

from dataclasses import dataclass

from app.domain.items import ItemKind
from app.domain.texts import Language, Text


@dataclass(frozen=True, slots=True)
class ColumnWords:
    """How a column is headed, what else it may be headed, and what to write into it."""

    heading: Text
    others: tuple[str, ...]
    about: Text
    in_languages: bool = False
    width: int = 14


ABOUT_SHEET: dict[Language, str] = {"en": "About the columns", "ja": "列の説明"}
"""What the sheet is called in which our own workbooks explain their columns."""

COLUMNS: dict[str, ColumnWords] = {
    "id": ColumnWords(
        Text("id", "ID"),
        ("item id", "問題id", "識別子"),
        Text(
            "A short name that stays the same: small letters, digits, points, hyphens. May be left empty.",
            "変わらない短い名前。英小文字・数字・ピリオド・ハイフン。空欄でもかまいません。",
        ),
        width=22,
    ),
    "kind": ColumnWords(
        Text("kind", "種類"),
        ("type", "item kind", "形式", "問題の種類"),
        Text(
            "single-choice, multiple-answers, true-false, matching, ordering, sorting, short-answer or numerical.",
            "単一選択・複数選択・正誤・組み合わせ・並べ替え・仕分け・短答・数値 のどれか。",
        ),
        width=18,
    ),
    "title": ColumnWords(
        Text("title", "題名"),
        ("name", "タイトル"),
        Text("A name for your own lists. Learners do not see it.", "一覧用の名前。受講者には表示されません。"),
        width=24,
    ),
    "commitments": ColumnWords(
        Text("commitments", "約束"),
        ("commitment", "コミットメント", "約束id"),
        Text(
            "The ids of the commitments that the item tests, with spaces or commas between them.",
            "問題が確かめる約束のID。空白かコンマで区切ります。",
        ),
        width=26,
    ),
    "situation": ColumnWords(
        Text("situation", "場面"),
        ("is situation", "状況", "場面問題"),
        Text(
            "yes if the item puts people into a situation, else no.",
            "場面を示す問題なら「はい」、そうでなければ「いいえ」。",
        ),
    ),
    "difficulty": ColumnWords(
        Text("difficulty", "難しさ"),
        ("level", "難易度"),
        Text("1 (easy), 2 or 3 (hard). Empty is 2.", "1（やさしい）、2、3（難しい）。空欄は2です。"),
    ),
    "page": ColumnWords(
        Text("page", "ページ"),
        ("lesson page", "page id", "学習ページ"),
        Text("The id of the lesson page to reread.", "読み直すページのID。"),
    ),
    "topic": ColumnWords(
        Text("topic", "トピック"),
        ("theme", "話題"),
        Text("A word that a quiz rule can ask for.", "出題ルールで指定できる語。"),
    ),
    "category": ColumnWords(
        Text("category", "分類"),
        ("folder", "カテゴリ", "カテゴリー"),
        Text("Folders from the outermost inwards, with / between them.", "外側から順に / で区切ったフォルダー。"),
    ),
    "tags": ColumnWords(
        Text("tags", "タグ"),
        ("tag", "labels"),
        Text("Your own words, with | between them.", "自由な語。| で区切ります。"),
    ),
    "stem": ColumnWords(
        Text("stem", "問題文"),
        ("question text", "text of the item", "本文"),
        Text("What the item tells: the situation, or the statement.", "問題が述べること。場面、または正誤を問う文。"),
        in_languages=True,
        width=44,
    ),
    "question": ColumnWords(
        Text("question", "問い"),
        ("prompt", "設問"),
        Text("What it asks, if the stem does not ask already.", "問いかけ。問題文に含まれていれば空欄。"),
        in_languages=True,
        width=30,
    ),
    "right": ColumnWords(
        Text("right", "正解"),
        ("correct", "key", "right answer", "right options", "正答"),
        Text(
            "Choices: the numbers of the right options, such as 2 or 1 3. True-false: true or false, then the number "
            "of the right reason if there are reasons, such as false 2. Other kinds: empty.",
            "選択：正しい選択肢の番号（例：2、1 3）。正誤：true か false、理由があれば続けてその番号（例：false 2）。"
            "ほかの種類は空欄。",
        ),
    ),
    "answers": ColumnWords(
        Text("answers", "正答の語"),
        ("accepted", "accepted answers", "解答"),
        Text(
            "Short answer: everything that is right, with | between. What is nearly right goes into the options.",
            "短答：正しい答えをすべて | で区切って。惜しい答えは選択肢の欄に。",
        ),
        width=26,
    ),
    "value": ColumnWords(
        Text("value", "値"),
        ("number", "数値の値"),
        Text("Numerical: the right number.", "数値：正しい数。"),
    ),
    "tolerance": ColumnWords(
        Text("tolerance", "許容差"),
        ("margin", "誤差"),
        Text("Numerical: how far off is still right. Empty is 0.", "数値：正解とみなす差。空欄は0。"),
    ),
    "unit": ColumnWords(
        Text("unit", "単位"),
        ("units",),
        Text("Numerical: the unit, such as days.", "数値：単位（例：日）。"),
        in_languages=True,
    ),
    "if right": ColumnWords(
        Text("feedback if right", "正解時の説明"),
        ("if right", "right feedback", "正解フィードバック"),
        Text(
            "Short answer, numerical, true-false: what to tell whoever is right.",
            "短答・数値・正誤：正解した人への説明。",
        ),
        in_languages=True,
        width=30,
    ),
    "if wrong": ColumnWords(
        Text("feedback if wrong", "不正解時の説明"),
        ("if wrong", "wrong feedback", "不正解フィードバック"),
        Text(
            "Short answer, numerical, true-false: what to tell whoever is wrong.",
            "短答・数値・正誤：不正解だった人への説明。",
        ),
        in_languages=True,
        width=30,
    ),
    "groups": ColumnWords(
        Text("groups", "グループ"),
        ("group",),
        Text(
            "Sorting: the groups in their order, with | between. May be left empty.",
            "仕分け：グループを並べたい順に | で区切って。空欄でもかまいません。",
        ),
        in_languages=True,
        width=26,
    ),
    "option": ColumnWords(
        Text("option", "選択肢"),
        ("choice", "answer", "選択"),
        Text(
            "Choices: the options. True-false: reasons, if you ask for them. Ordering: the steps in their right order. "
            "Matching: left => right, or => text for one that fits nothing. Sorting: card => group. Short answer: "
            "nearly right answers with | between.",
            "選択：選択肢。正誤：理由を問うならその理由。並べ替え：正しい順の手順。組み合わせ：左 => 右"
            "（どれにも合わないものは => 右）。仕分け：カード => グループ。短答：惜しい答えを | で区切って。",
        ),
        in_languages=True,
        width=34,
    ),
    "feedback": ColumnWords(
        Text("feedback", "説明"),
        ("why", "フィードバック"),
        Text("Why this option is right or wrong.", "その選択肢が正しい、または正しくない理由。"),
        in_languages=True,
        width=34,
    ),
    "explanation": ColumnWords(
        Text("explanation", "解説"),
        ("general feedback", "全体の解説"),
        Text("What everybody reads after answering.", "解答後に全員が読む解説。"),
        in_languages=True,
        width=34,
    ),
    "option ids": ColumnWords(
        Text("option ids", "選択肢ID"),
        ("ids of options",),
        Text("For programs; leave it empty.", "プログラム用。空欄のままにします。"),
    ),
    "group ids": ColumnWords(
        Text("group ids", "グループID"),
        ("ids of groups",),
        Text("For programs; leave it empty.", "プログラム用。空欄のままにします。"),
    ),
}
"""In the order in which they stand in a sheet; the options come in pairs of text and feedback."""

KINDS: dict[ItemKind, Text] = {
    ItemKind.SINGLE_CHOICE: Text("single-choice", "単一選択"),
    ItemKind.MULTIPLE_ANSWERS: Text("multiple-answers", "複数選択"),
    ItemKind.TRUE_FALSE_REASON: Text("true-false", "正誤"),
    ItemKind.MATCHING: Text("matching", "組み合わせ"),
    ItemKind.ORDERING: Text("ordering", "並べ替え"),
    ItemKind.SORTING: Text("sorting", "仕分け"),
    ItemKind.SHORT_ANSWER: Text("short-answer", "短答"),
    ItemKind.NUMERICAL: Text("numerical", "数値"),
    ItemKind.SCENARIO: Text("scenario", "シナリオ"),
}
