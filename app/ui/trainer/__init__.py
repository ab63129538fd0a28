"""The trainer's side: the library of items, the editors, coverage, publishing, statistics, files."""
