"""Questions of the bank, and own copies of articles."""
