"""Questions made from facts, one module a step."""
