"""The sheet that a trainer starts from: all columns explained, and a made-up example row for every kind it can hold."""

from app.domain.filed_items import FiledItem
from app.domain.items import Group, Item, ItemKind, Near, Option, Pair, Statement, Typed
from app.domain.texts import Language, Text
from app.formats.item_intake import letter
from app.formats.items_sheet_columns import USUAL_OPTIONS
from app.formats.items_sheet_writing import csv_of, row_of, xlsx_of


def template(language: Language = "en") -> bytes:
    """Return a workbook: the examples to be written over, and a second sheet about the columns."""
    return xlsx_of([row_of(example, language) for example in EXAMPLES], language, USUAL_OPTIONS)


def template_csv(language: Language = "en") -> bytes:
    """Return the examples as CSV."""
    return csv_of([row_of(example, language) for example in EXAMPLES], language, USUAL_OPTIONS)


def _option(place: int, text: Text, why: Text, *, right: bool = False, group: str | None = None) -> Option:
    return Option(letter(place), text, why, right, group)


def _example(
    kind: ItemKind,
    title: str,
    stem: Text,
    explanation: Text,
    *,
    question: Text | None = None,
    options: tuple[Option, ...] = (),
    statement: Statement | None = None,
    pairs: tuple[Pair, ...] = (),
    groups: tuple[Group, ...] = (),
    typed: Typed | None = None,
) -> FiledItem:
    item = Item(
        id=f"example.{kind.value}",
        kind=kind,
        commitments=("undertaking.protect",),
        situation=kind is ItemKind.SINGLE_CHOICE,
        difficulty=1,
        page=None,
        stem=stem,
        question=question,
        explanation=explanation,
        options=options,
        statement=statement,
        pairs=pairs,
        groups=groups,
        typed=typed,
    )
    return FiledItem(item, title)


EXAMPLES = (
    _example(
        ItemKind.SINGLE_CHOICE,
        "Example: sheet on the printer",
        Text(
            "A list of users lies on the printer. Nobody is near.",
            "プリンターに利用者の一覧が残っています。近くに誰もいません。",
        ),
        Text(
            "What anybody can take has to be out of reach at once.",
            "誰でも持ち去れるものは、すぐに手の届かない所へ移します。",
        ),
        question=Text("What do you do first?", "まず何をしますか。"),
        options=(
            _option(
                0,
                Text("Leave it for whoever printed it.", "印刷した人のために残しておく。"),
                Text("Others come by before that person does.", "本人より先に、ほかの人が通るかもしれません。"),
            ),
            _option(
                1,
                Text("Put it into the locked tray.", "鍵付きのトレイに入れる。"),
                Text("It is out of reach at once.", "すぐに手の届かない所へ移せます。"),
                right=True,
            ),
            _option(
                2,
                Text("Turn it over on the printer.", "裏返して置いておく。"),
                Text("A sheet is turned back in a second.", "紙はすぐに表に返せます。"),
            ),
        ),
    ),
    _example(
        ItemKind.MULTIPLE_ANSWERS,
        "Example: what has to be locked away",
        Text("Which of these do you lock away in the evening?", "夜、鍵のかかる所にしまうものはどれですか。"),
        Text("Whatever tells about users is locked away.", "利用者について分かるものはすべてしまいます。"),
        options=(
            _option(
                0,
                Text("A list of users", "利用者の一覧"),
                Text("It names people.", "人の名前が分かります。"),
                right=True,
            ),
            _option(
                1,
                Text("The menu of the canteen", "食堂の献立表"),
                Text("It tells about nobody.", "誰のことも分かりません。"),
            ),
            _option(
                2,
                Text("A letter from a user", "利用者からの手紙"),
                Text("It has an address.", "住所が書かれています。"),
                right=True,
            ),
        ),
    ),
    _example(
        ItemKind.TRUE_FALSE_REASON,
        "Example: lunch",
        Text(
            "“For the time of lunch, a list of users may lie on the desk.”",
            "「昼休みの間なら、利用者の一覧を机に置いたままでよい。」",
        ),
        Text("A short absence is long enough for a photo.", "短い離席でも、写真を撮るには十分です。"),
        statement=Statement(
            False,
            Text("Lunch is long enough to be seen.", "昼休みは、人に見られるのに十分な時間です。"),
            Text("Nothing lies about unwatched.", "目の届かない所に置いたままにはしません。"),
        ),
    ),
    _example(
        ItemKind.MATCHING,
        "Example: what goes where",
        Text("Where does each of these go?", "それぞれどこへ入れますか。"),
        Text("Paper and data have their places.", "紙とデータにはそれぞれの場所があります。"),
        pairs=(
            Pair(
                "a",
                Text("A printed list of users", "印刷した利用者の一覧"),
                Text("The locked tray", "鍵付きのトレイ"),
                Text("Others cannot reach it there.", "ほかの人の手が届きません。"),
            ),
            Pair(
                "b",
                Text("A spoiled copy of it", "その刷り損じ"),
                Text("The shredder", "シュレッダー"),
                Text("Nobody can read it any more.", "誰にも読めなくなります。"),
            ),
        ),
        options=(
            _option(
                2,
                Text("The waste paper basket", "ごみ箱"),
                Text("Anybody can take it out again.", "誰でも取り出せます。"),
            ),
        ),
    ),
    _example(
        ItemKind.ORDERING,
        "Example: a lost notebook",
        Text(
            "A notebook with addresses is lost. Put the steps in order.",
            "住所を書いたノートをなくしました。順に並べてください。",
        ),
        Text("Reporting comes first; searching can go on meanwhile.", "まず報告します。捜すのはその間にもできます。"),
        options=(
            _option(
                0,
                Text("Report it", "報告する"),
                Text("Others can act at once.", "ほかの人もすぐに動けます。"),
                right=True,
            ),
            _option(
                1, Text("Search for it", "捜す"), Text("It may lie nearby.", "近くにあるかもしれません。"), right=True
            ),
            _option(
                2,
                Text("Write down what was in it", "書いてあったことを書き出す"),
                Text("It tells whom it concerns.", "誰に関わるかが分かります。"),
                right=True,
            ),
        ),
    ),
    _example(
        ItemKind.SORTING,
        "Example: personal or not",
        Text("Sort these.", "仕分けてください。"),
        Text("Personal is whatever can be led back to somebody.", "誰かにたどり着けるものは個人情報です。"),
        groups=(Group("a", Text("Personal", "個人情報")), Group("b", Text("Not personal", "個人情報ではない"))),
        options=(
            _option(
                0,
                Text("An e-mail address", "メールアドレス"),
                Text("It leads to one person.", "一人に結び付きます。"),
                right=True,
                group="a",
            ),
            _option(
                1,
                Text("A telephone number", "電話番号"),
                Text("It leads to one person.", "一人に結び付きます。"),
                right=True,
                group="a",
            ),
            _option(
                2,
                Text("The number of visits in a year", "1年間の訪問数"),
                Text("It is about nobody.", "誰のことでもありません。"),
                right=True,
                group="b",
            ),
        ),
    ),
    _example(
        ItemKind.SHORT_ANSWER,
        "Example: the word for refusing news",
        Text("What do you call it when a user refuses to get news?", "利用者がお知らせを断ることを何と言いますか。"),
        Text("Users may refuse news at any time.", "利用者はいつでもお知らせを断れます。"),
        typed=Typed(
            ("opt out", "opting out", "配信停止"),
            (Near(("unsubscribe",), Text("That is one way to do it.", "それは方法の一つです。")),),
            None,
            0.0,
            None,
            Text("Just so.", "そのとおりです。"),
            Text("It has two words: opt …", "「配信…」で始まります。"),
        ),
    ),
    _example(
        ItemKind.NUMERICAL,
        "Example: days to answer",
        Text("Within how many days do we answer?", "何日以内に回答しますか。"),
        Text("Our own limit is a month.", "社内の期限は1か月です。"),
        typed=Typed(
            (),
            (),
            30.0,
            1.0,
            Text("days", "日"),
            Text("A month it is.", "1か月です。"),
            Text("Think of a month.", "1か月を思い出してください。"),
        ),
    ),
)
