"""What the use cases need from outside. `storage` and `system` have these methods; tests have small fakes."""
