"""Pages and areas that scroll, and that keep the place of the reader."""
