"""Packs as one file that can be shared: written the same for the same pack, and read without trust."""
