"""The window and its pages: the only part of the program that knows Qt."""

import builtins

import PySide6.QtCore  # noqa: F401 - brings the import that is taken back here

# PySide replaces `import` to read, and keep, the source of every module imported after it, in case one asks for
# `__feature__`. None of ours does (the type checkers do not know it); without that the program starts a quarter
# quicker and is 20 MB smaller.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
