"""Figures drawn in a line or two, beside words; `plots` have axes."""
