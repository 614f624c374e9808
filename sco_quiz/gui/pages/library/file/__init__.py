"""The pages of a pack in a file, before anything is changed: new here, or another version of one that is there."""
