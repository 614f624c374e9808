"""Small words of a sentence around an answer, and words that change what it says."""

_SAID_AROUND = """
    it its is was were are be there they have has had this that these one so my i think believe guess say answer called
    named probably maybe perhaps
"""
_PREPOSITIONS = "in at on of from to for by with within into during since as among"
_TURNING = """
    not nor neither never non none or either and without except but than less fewer under below above over until till
    after before instead isn wasn
"""
FRAMING = frozenset(_SAID_AROUND.split())
"""Words that add nothing, as in "I think it was Shanghai"."""
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
NEVER = frozenset(_TURNING.split())
"""Words that reverse what is said, or say a second thing, even where the question uses them too."""
