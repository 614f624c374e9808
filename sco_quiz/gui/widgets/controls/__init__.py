"""Buttons and fields for any page."""
