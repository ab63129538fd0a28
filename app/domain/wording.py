"""Words and forms that give an answer away or confuse a reader, in both languages, for the rules of item writing."""

import re
import unicodedata

from app.domain.texts import Language

ABSOLUTE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(always|never|completely|absolutely|entirely|in (every|all|no|any) (case|event)s?"
        r"|under (no|any|all) circumstances?|without exception|every single|at all times)\b",
        re.IGNORECASE,
    ),
    "ja": re.compile(r"絶対|必ず|常に|(?<!解)決して|一切|いかなる|完全に|例外なく|どんな場合(も|でも)|いつでも|全面的"),
}
"""The “specific determiners” of guideline 28c of Haladyna, Downing and Rodriguez, and their Japanese equals."""

ALL_OR_NONE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(all|none|both|neither|any) of (the )?(above|these|those|other options|answers)\b|\ball the above\b"
        r"|^(all|none|both) of them\W*$|\bboth [a-d] and [a-d]\b",
        re.IGNORECASE,
    ),
    "ja": re.compile(
        r"(上記|以上|上の|前記)の?(すべて|全て|全部|いずれ|どれ|もの)|該当なし"
        r"|^(すべて|全て|いずれも|どれも)(が|は)?(正しい|正しくない|誤り|当てはまる|当てはまらない|違う)"
    ),
}
"""Guidelines 25 and 26; “these” is counted in because the options are shuffled."""

NEGATIVE_LEAD: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(which|what|who|whose|when|where)\b.*\b(not|never|least|except|neither|cannot)\b"
        r"|\b(which|what|who|where|when)\b.*n[’']t\b|\bexcept\W*$|(?-i:\bNOT\b)",
        re.IGNORECASE,
    ),
    "ja": re.compile(
        r"(ない|なかった|ません|誤った|誤っている|間違った|間違っている|不適切な|外れる|反する|以外の)"
        r"(もの|の|こと|人|事例|場合|文|記述|対応|行動|理由)?(は|を)(次の)?(どれ|どの|いくつ|なに|何|選|すべて選)"
    ),
}
"""Guideline 17: a question that asks for what is *not* so. Whether something is allowed or not is no such question."""

DOUBLE_NEGATIVE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(not|never|cannot|no one|nobody|nothing|\w+n[’']t)\b(?:(?!\b(?:and|or|but)\b)[^.,;:?!])*"
        r"\b(not(?! only)|never|nobody|nothing|none|neither"
        r"|un(?:true|allowed|lawful|acceptable|necessary))\b",
        re.IGNORECASE,
    ),
    "ja": re.compile(
        r"(ない|なく)(わけ|の)(で)?は(ない|ありません|なく)|なくは(ない|ありません)|ない(こと|もの)(も|は)(ない|ありません)"
        r"|ないとは(限ら|言え|いえ)|ずには(いられ|すま)|ないでは(いられ|すま)"
    ),
}

"""Guideline 17 again. “Not … without” and “not … unless” name a condition, as commitments do; they are plain."""

EMPTY_FEEDBACK: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(that is |that’s |that's |this is |it is |yes |no )*(the )?"
        r"(right|correct|wrong|incorrect|false|true|not right|not correct|not true|well done|good|exactly|no|yes"
        r"|try again|sorry|todo|tbd|x+)( answer| choice)?",
        re.IGNORECASE,
    ),
    "ja": re.compile(
        r"(これは|それは|はい|いいえ)*(正解|不正解|正しい|誤り|間違い|違います|そのとおり|その通り|正しくありません|よくできました|残念|もう一度)"
        r"(です|でした)?|はい|いいえ|未定"
    ),
}
"""What says that an answer is right or wrong, and nothing of why."""

_LONGEST_EMPTY = 40
_SEPARATORS = re.compile(r"[\W_]+")
_SENTENCE_END = re.compile(r"[.!?。！？][\"'”’」』)）]*$")
_POLITE = re.compile(r"(です|ます|ません|でした|ました|でしょう|ましょう|ください)(か|よ|ね)?$")
_PLAIN_SENTENCE = re.compile(r"(する|した|ない|だ|である|べき|れる|える|せる|いる|ある|なる|[うくすつぬむるぐぶ])$")
_SENTENCES = re.compile(r"(?<=[.!?。！？])\s*")


def folded(text: str) -> str:
    """Return a text without what readers do not see as a difference: width, case, spaces and punctuation."""
    kept = unicodedata.normalize("NFKC", text).casefold()
    return _SEPARATORS.sub("", kept)


def same(one: str, other: str) -> bool:
    """Whether two texts say the same, as `folded` has it."""
    return one[:1].casefold() == other[:1].casefold() and folded(one) == folded(other)


def empty(feedback: str, language: Language) -> bool:
    """Whether a feedback says no more than that something is right or wrong."""
    if len(feedback) > _LONGEST_EMPTY:
        return False
    bare = re.sub(r"[^\w\s’']", "", feedback).strip()
    return not bare or EMPTY_FEEDBACK[language].fullmatch(bare) is not None


def words(text: str) -> str:
    """Return a text as lower-case words with one space between them and around."""
    kept = unicodedata.normalize("NFKC", text).casefold()
    return " " + " ".join(re.findall(r"\w+", kept)) + " "


def length(text: str, language: Language) -> int:
    """Return how long a text is: words in English, characters in Japanese."""
    return len(text.split()) if language == "en" else len("".join(text.split()))


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part for part in _SENTENCES.split(text.strip()) if part]


def ends_a_sentence(text: str) -> bool:
    """Whether a text ends like a sentence."""
    return _SENTENCE_END.search(text.strip()) is not None


def style(text: str, language: Language) -> str | None:
    """Return the form a text begins (English) or ends (Japanese) in; None where it cannot be told."""
    if language == "en":
        first = next((char for char in text.strip() if char.isalpha() or char.isdigit()), "")
        return ("capital" if first.isupper() else "small") if first.isalpha() else None
    body = re.sub(r"[。！？.!?」』）)\s]+$", "", text.strip())
    if _POLITE.search(body):
        return "polite"
    return "plain" if _PLAIN_SENTENCE.search(body) else None
