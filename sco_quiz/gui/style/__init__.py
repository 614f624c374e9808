"""Colours, measures, fonts and icons."""
