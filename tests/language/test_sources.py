"""Nothing is stated without a source, and without a place in it."""

import pytest
from tests.language.examples import GUIDELINE, TABLE_1, confused, edition, statement

from trabecula.language.source import Checked, Source


@pytest.mark.parametrize("place", ["", "   "])
def test_a_citation_without_a_place_is_an_error(place: str) -> None:
    with pytest.raises(ValueError, match="a citation of GUIDE needs a place in it"):
        GUIDELINE.at(place)


def test_a_statement_without_a_source_is_an_error() -> None:
    with pytest.raises(ValueError, match="statement TST-01 has no sources"):
        statement(confused, sources=())


@pytest.mark.parametrize("missing", ["key", "citation", "reference"])
def test_a_source_has_a_key_a_citation_and_a_reference(missing: str) -> None:
    given = {"key": "GUIDE", "citation": "A guideline", "reference": "a journal", missing: ""}
    with pytest.raises(ValueError, match="needs a key, a citation and a reference"):
        Source(**given, checked=Checked.YES, seen="all")


def test_an_edition_lists_each_source_that_its_statements_cite_once() -> None:
    other = Source("ANOTHER", "Another guideline", "a journal", Checked.YES, "the abstract")
    knowledge = edition(
        statement(confused, code="TST-01", sources=(TABLE_1, GUIDELINE.at("Table 2"))),
        statement(confused, code="TST-02", sources=(other.at("p. 3"),)),
    )
    assert knowledge.sources == (other, GUIDELINE)
