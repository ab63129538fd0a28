"""Marks sentences for translation without knowing Qt."""


def QT_TRANSLATE_NOOP(_context: str, sentence: str) -> str:  # noqa: N802 - the name is what the translation tools look for
    """Return `sentence` unchanged; it marks the sentence for translation without knowing Qt."""
    return sentence
