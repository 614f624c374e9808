"""Banners and dialogs."""
