"""Jobs that take long, each in a thread, and the page that shows how far one is."""
