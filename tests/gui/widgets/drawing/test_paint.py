"""Where a text may be broken over two lines."""

import pytest

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.paint import longest_word, text_height, text_width, tied

_WIDE = 2_000


def test_words_are_parted_by_spaces(look: Look) -> None:
    font = look.theme.font(Type.BODY)
    assert longest_word(font, "a counterterrorism of it") == text_width(font, "counterterrorism")


def test_chinese_may_be_broken_without_a_space_but_not_before_a_full_stop(look: Look) -> None:
    font = look.theme.font(Type.BODY)
    assert longest_word(font, "无法打开你的答案。") == text_width(font, "案。")


def test_a_foreign_word_in_chinese_stays_whole(look: Look) -> None:
    font = look.theme.font(Type.BODY)
    assert longest_word(font, "答案旁的faults.log文件") >= text_width(font, "faults.log")


@pytest.mark.parametrize(
    "words",
    [
        "It takes 45_min in all or 1_h_05_min",
        "You need 12_points; “I_don’t know” counts_0. Several_answers",
        "It was on 1_September_2025 that the newest statements,",
        "Which state joined in July_2025?",
        "See paragraph_24, which says_more",
        "Часы идут 45_мин и_стоят 1_сентября_2025_г.",
        "你答对了 14_题，共 20_题",
        "A_part of the point is what it may_be?",
    ],
)
def test_what_belongs_together_stays_on_one_line(look: Look, words: str) -> None:
    font = look.theme.font(Type.BODY)
    shown = tied(font, words.replace("_", " "), _WIDE)
    assert shown.replace("\N{NO-BREAK SPACE}", "_") == words


def test_what_belongs_together_is_parted_where_a_line_has_no_room_for_it(look: Look) -> None:
    font, words = look.theme.font(Type.BODY), "on 1 September 2025 at noon"
    assert tied(font, words, longest_word(font, words)) == words


def test_a_tie_moves_a_word_to_the_next_line_and_adds_none(look: Look) -> None:
    font, words = look.theme.font(Type.BODY), "The page was updated in the last week of September 2025, and"
    width = text_width(font, words.removesuffix(" 2025, and"))
    assert text_height(font, words, width) == 2 * text_height(font, "", width)
