"""The desk: an article becomes numbered paragraphs, and these become questions."""
