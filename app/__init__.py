"""Clausewise: privacy training in which every page, item and record points at a policy commitment."""

__version__ = "0.1.0"
