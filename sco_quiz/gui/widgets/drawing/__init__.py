"""Painting that several widgets share."""
