"""The page of all packs: the list, one of them closer, those that were removed."""
