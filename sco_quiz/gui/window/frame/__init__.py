"""What the window shows: one page of a stack, and around it menus, side bar and messages."""
