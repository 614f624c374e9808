"""SCO Quiz: timed quizzes on one news article about the Shanghai Cooperation Organization."""

__version__ = "0.1.0"
