"""From the process to the first window: Qt, the screen, the store."""
