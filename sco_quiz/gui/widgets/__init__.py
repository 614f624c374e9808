"""Widgets that know no use case."""
