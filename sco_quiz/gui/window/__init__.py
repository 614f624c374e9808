"""The window: menus, side bar, pages in their stack, jobs."""
