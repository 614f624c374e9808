"""`sco-quiz demo`: take a scripted timed quiz in the real pages and save a picture of each."""

import argparse

from sco_quiz.files.paths import folder_named


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    demo = subparsers.add_parser("demo", help="take a scripted quiz and save a picture of every page")
    demo.add_argument("--out", type=folder_named, required=True, metavar="DIR", help="the folder for the pictures")
    demo.set_defaults(command="demo")
