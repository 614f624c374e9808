"""`python -m sco_quiz` is the `sco-quiz` command."""

import sys

from sco_quiz.main import main

if __name__ == "__main__":
    sys.exit(main())
