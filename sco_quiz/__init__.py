"""SCO Quiz: timed quizzes on one news article about the Shanghai Cooperation Organization."""

__version__ = "0.1.0"
NAME = "sco-quiz"  # name of the command, and of the window for the desktop
DESKTOP_ID = "org.example.sco_quiz"  # see docs/adr/0010-the-id-of-the-application.md
