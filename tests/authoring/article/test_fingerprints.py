"""What paragraphs.toml holds."""

import tomllib

from sco_quiz.authoring.article.article_text import Article
from sco_quiz.authoring.article.evidence import fingerprint
from sco_quiz.authoring.article.fingerprints import sealed
from tests.authoring.packs import fact

ARTICLE = Article({"T": "To Arvale", "1": "The mayors met in Arvale."})


def test_span_and_fingerprints_are_recorded() -> None:
    content = tomllib.loads(sealed(ARTICLE, [fact()]))
    assert content["passage"] == {"meeting": {"span": [18, 24], "sha256": fingerprint("Arvale")}}
    assert content["paragraph"][1] == {"paragraph": "1", "sha256": fingerprint(ARTICLE.paragraphs["1"]), "length": 25}


def test_fact_that_is_not_found_has_no_span() -> None:
    assert tomllib.loads(sealed(ARTICLE, [fact(key_terms=("Hollin",))]))["passage"] == {}


def test_no_word_of_the_article_is_recorded() -> None:
    assert not any(word in sealed(ARTICLE, [fact()]) for word in ("Arvale", "mayors"))
