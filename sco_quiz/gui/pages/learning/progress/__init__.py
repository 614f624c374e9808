"""What all answers of a learner come to: a page of cards, one file each."""
