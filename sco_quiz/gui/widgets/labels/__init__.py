"""Widgets that are only read."""
