"""What the use cases need from outside. `storage` and `system_clock` have these methods; tests have small fakes."""
