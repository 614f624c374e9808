"""Where a text may be broken over two lines."""

from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.paint import longest_word, text_width


def test_words_are_parted_by_spaces(look: Look) -> None:
    font = look.theme.font(Type.BODY)
    assert longest_word(font, "a counterterrorism of it") == text_width(font, "counterterrorism")


def test_chinese_may_be_broken_without_a_space_but_not_before_a_full_stop(look: Look) -> None:
    font = look.theme.font(Type.BODY)
    assert longest_word(font, "无法打开你的答案。") == text_width(font, "案。")


def test_a_foreign_word_in_chinese_stays_whole(look: Look) -> None:
    font = look.theme.font(Type.BODY)
    assert longest_word(font, "答案旁的faults.log文件") >= text_width(font, "faults.log")
