"""What becomes of files of the corpus: words that are told, or nothing where they are taken."""

import sys

# From 3.14 on Python nests as deep as its stack has room, not a thousand deep: such a file is read to its end.
_IS_SHALLOW = sys.version_info < (3, 14)

TOLD = {
    # notations that a parser lets through, or breaks on
    "pack/lists-300-deep.toml": "facts/more.toml file is nested too deeply",
    "pack/lists-13-deep.toml": "facts/more.toml file is nested too deeply",
    "pack/tables-by-dotted-names-54-deep.toml": "facts/more.toml file is nested too deeply",
    "pack/name-of-500-parts.toml": "facts/more.toml file holds a name of too many parts",
    "pack/number-of-5000-digits.toml": "facts/more.toml file is not valid TOML: a number has too many digits",
    "pack/number-of-4000-hexadecimal-digits.toml": "facts/more.toml file holds a number that is too large",
    "pack/number-of-64-bits-and-one.toml": "facts/more.toml file holds a number that is too large",
    "pack/tolerance-inf.toml": "facts/more.toml file holds 'inf' or 'nan'",
    "pack/tolerance-nan.toml": "facts/more.toml file holds 'inf' or 'nan'",
    "pack/name-twice.toml": "facts/more.toml file is not valid TOML: Cannot overwrite a value (at line 12",
    "pack/half-a-character.toml": "facts/more.toml file is not valid TOML: Escaped character is not",
    "pack/half-a-character-as-bytes.toml": "facts/more.toml file is not UTF-8 text (byte 49)",
    "pack/nul.toml": "facts/more.toml file is not valid TOML: Illegal character '\\x00' (at line 4",
    "pack/nul-escaped.toml": "f0 record 'statement' holds an invisible or control character: 'A \\x00",
    "pack/truth-as-a-number.toml": "f0:ask 1 (single) record 'n': Expected `int | null`, got `bool`",
    "pack/byte-order-mark.toml": "facts/more.toml file is not valid TOML: Invalid statement (at line 1",
    "pack/utf-16.toml": "facts/more.toml file is not UTF-8 text (byte 0)",
    "pack/latin-1.toml": "facts/more.toml file is not UTF-8 text (byte 50)",
    "pack/id-as-a-table.toml": "record 'id': Expected `str`, got `object`",
    "pack/span-of-65-bits.toml": "paragraphs.toml file holds a number that is too large",
    "pack/span-of-40-bits.toml": "'passage': Expected `int` <= 20000",
    "pack/span-below-zero.toml": "'passage': Expected `int` >= 0",
    "resealed/lists-2000-deep-in-a-preference.json": (
        "is not a learner's record" if _IS_SHALLOW else "got `array` - at `$.preferences[...]`)"
    ),
    "resealed/number-of-5000-digits.json": "(line 6: Integer value out of range - at `$.alive_seq`)",
    "resealed/number-that-is-none.json": "(line 6: JSON is malformed",
    "resealed/number-1e999.json": "(line 6: Number out of range - at `$.started.awake_ns`)",
    "resealed/number-of-65-bits.json": "(line 6: a clock shows too large a number)",
    "resealed/half-a-character.json": "is not a learner's record",
    "resealed/half-a-character-as-bytes.json": "is not a learner's record",
    "resealed/truth-as-a-position.json": "Expected `int`, got `bool` - at `$.events[1].response.chosen[0]`",
    "resealed/byte-order-mark.json": "is not a learner's record",
    "resealed/utf-16.json": "is not a learner's record",
    "resealed/latin-1.json": "is not a learner's record",
    "article/nul.txt": "is not a text; nothing was taken in",
    "article/utf-16.txt": "is not a UTF-8 text (byte 0)",
    # questions that nobody could answer
    "pack/no-choice.toml": "f0:single askable has 0 good distractors",
    "pack/one-wrong-choice.toml": "f0:single askable has 1 good distractors",
    "pack/no-right-choice.toml": "f0:single askable the key 'Brenholm' is neither among",
    "pack/two-equal-choices.toml": "f0:single doubled-option 'the Brenholm' and 'Brenholm' say the same",
    "pack/right-choices-only.toml": "f0:multiple true-distractor 'Arvale' is true here",
    "pack/nine-right-choices.toml": "f0:multiple askable the fact has 9 values: name at most 8",
    "pack/empty-stem.toml": "'stem': Expected `str` of length >= 1",
    "pack/stem-of-spaces.toml": "'stem' holds nothing but space",
    "pack/stem-of-601-letters.toml": "'stem': Expected `str` of length <= 600",
    "pack/right-to-left-override.toml": "'stem' holds an invisible or control character: 'Which city \\u202e paid?'",
    "pack/zero-width-space.toml": "'stem' holds an invisible or control character: 'Which\\u200bcity paid?'",
    "pack/hundred-combining-marks.toml": "'stem' puts too many marks on a letter",
    "pack/count-of-400-digits.toml": "f0:single askable",
    "pack/money-of-400-digits.toml": "f0:single askable",
    "resealed/question-of-no-choice.json": "(line 3: a question has no right answer)",
    "resealed/question-of-one-choice.json": "(line 3: a question has no right answer)",
    "resealed/question-without-a-right-choice.json": "(line 3: a question has no right answer)",
    "resealed/question-of-right-choices-only.json": "(line 3: a question has no right answer)",
    "resealed/question-of-101-choices.json": "(line 3: a question has no right answer)",
    "resealed/question-without-a-fact.json": "(line 3: a question has no right answer)",
    "seen/older.json": "is an older copy: on 2025-09-08 it held 3 quizzes.",
    # what only a damaged file can hold
    "cells/body-1100-deep.json": (
        "cannot be read (it is nested too deeply)" if _IS_SHALLOW else "cannot be read (Input data was truncated)"
    ),
    "cells/day-of-an-article-that-is-none.json": "A stored day cannot be read ('a')",
    "cells/time-of-20000-letters.json": "A stored time cannot be read ('xxxx",
    "preferences/control-character-in-no-text.txt": "the preference '�\\x1d': its key or value is no text",
    "resealed/unknown-name-with-an-escape.json": "(line 2: Object contains unknown field `\\x1b[31m`)",
}
TAKEN = (
    *("resealed/whole.json", "resealed/key-twice-the-last-counts.json", "resealed/nul-in-a-name.json"),
    *("article/byte-order-mark.txt", "article/lines-ended-by-carriage-returns.txt", "preferences/arabic-digits.txt"),
    "pack/file-name-that-is-no-text-elsewhere.toml",
    *("seen/number-of-64-bits.json", "seen/quizzes-more-than-can-be-shown.json", "seen/quizzes-below-zero.json"),
    *("seen/first-day-of-the-calendar.json", "seen/time-of-no-zone.json", "seen/empty.json"),
)
