"""Erasing one person: what goes, what stays, and why, before anything happens."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.allowances import clean_reason
from app.domain.held_data import Held, describe
from app.domain.held_part import HeldPart
from app.domain.held_periods import day_in_words
from app.domain.hr_sentences import HrSentence
from app.domain.people import Person
from app.domain.redaction import Mentions
from app.domain.refusals import Refusal
from app.domain.retention import years_after
from app.domain.texts import Text


@dataclass(frozen=True, slots=True)
class Staying:
    """Something that an erasure leaves: what it is, what is left of it, and why."""

    title: Text
    left: Text
    why: Text


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What an erasure of a person comes to; `warnings` speak against it, `goes` has only parts that hold something."""

    person: Person
    goes: tuple[HeldPart, ...]
    stays: tuple[Staying, ...]
    warnings: tuple[Text, ...]


def preview(held: Held, today: date, *, entries: int, exports: int, mentions: int) -> ErasurePreview:
    """Return what an erasure comes to.

    `entries` are the signed entries about the person, `exports` the files that held them, `mentions` the texts of
    others that name them.
    """
    goes = tuple(_for_hr(part, held) for part in describe(held) if part.contents.en != "Nothing")
    return ErasurePreview(held.person, goes, _stays(entries, exports, mentions), tuple(_warnings(held, today)))


def clean_erasure_reason(text: str, mentions: Mentions) -> str:
    """Return the reason of an erasure, which is kept; refuse none, an overlong one, and one that names the person."""
    reason = clean_reason(text)
    if mentions.are_in(reason):
        raise Refusal(HrSentence.ERASURE_REASON_NAMES)
    return reason


def _for_hr(part: HeldPart, held: Held) -> HeldPart:
    """Return a part that speaks of the person, and not to them."""
    if part.name == "who":
        return replace(part, title=Text("Who they are", "本人について"))
    if part.name == "agreements":
        count = held.agreements
        english = "1 confirmation of the policy" if count == 1 else f"{count:,} confirmations of the policy"
        return replace(part, contents=Text(english, f"ポリシーの確認{count:,}件"))
    if part.name == "settings":
        count = held.settings
        return replace(part, contents=Text("1 note" if count == 1 else f"{count:,} notes", f"メモ{count:,}件"))
    return part


def _stays(entries: int, exports: int, mentions: int) -> tuple[Staying, ...]:
    tombstones = "1 tombstone" if entries == 1 else f"{entries:,} tombstones"
    files = "1 entry about a file" if exports == 1 else f"{exports:,} entries about files"
    texts = "1 text names them" if mentions == 1 else f"{mentions:,} texts name them"
    found = [
        Staying(
            Text("The ledger", "台帳"),
            Text(
                f"{tombstones}: a hash each, and that it was erased, when, and your reason",
                f"墓標{entries:,}件：ハッシュ値、消去の事実と日時、入力した理由",
            ),
            Text(
                "So that the records of everybody else can still be proven. Nothing can be read or guessed from a hash",
                "ほかの人の記録を証明しつづけるため。ハッシュ値からは何も読み取れません",
            ),
        )
    ]
    if exports:
        found.append(
            Staying(
                Text("The log of exports", "書き出しの履歴"),
                Text(
                    f"{files} that held them, without name or number",
                    f"この人を含んだファイルの記録{exports:,}件（氏名と番号なし）",
                ),
                Text(
                    "So that the company can say what left, for what and to whom",
                    "何を何のために誰に渡したかを、会社が言えるように",
                ),
            )
        )
    if mentions:
        found.append(
            Staying(
                Text("Texts of others", "ほかの人の文章"),
                Text(
                    f"{texts}; the name and the number are taken out",
                    f"この人に触れた文章{mentions:,}件（氏名と番号は取り除きます）",
                ),
                Text("They are the data of other people", "ほかの人のデータであるため"),
            )
        )
    outside = Staying(
        Text("Files outside", "外にあるファイル"),
        Text("Exported files, backups, certificates", "書き出したファイル、バックアップ、修了証"),
        Text(
            "Clausewise cannot reach them. Delete them where they lie",
            "Clausewiseからは消せません。置いてある場所で削除してください",
        ),
    )
    return (*found, outside)


def _warnings(held: Held, today: date) -> list[Text]:
    if held.left_on is None or held.left_on >= today:
        return [
            Text(
                "They still work here. What was assigned to them and every proof of their training goes too.",
                "この人は在籍中です。割り当てと研修の証明もすべて消えます。",
            )
        ]
    end = years_after(held.left_on, held.periods.people)
    if today <= end:
        day = day_in_words(end)
        return [
            Text(
                f"By your own period the proof of their training is needed until {day.en}.",
                f"設定した期間では、研修の証明は{day.ja}まで必要です。",
            )
        ]
    return []
