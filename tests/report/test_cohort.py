"""The summary of a cohort and the report on quality, as text, as a page and as JSON."""

import re

import jsonschema
import msgspec
import pytest
from markupsafe import escape
from tests.report.cohort_of import quality, summary

from trabecula import journey, samples
from trabecula.report import cohort_html, cohort_text, quality_html, quality_text
from trabecula.report.cohort_shapes import CountJson
from trabecula.report.cohort_wording import said
from trabecula.report.quality_shapes import ShareJson
from trabecula.report.quality_wording import said_share
from trabecula.report.schemas import schema

LEAST = (None, 4)


def names() -> set[str]:
    """What the sample people are called."""
    people = (journey.read(samples.path(one.name)).person for one in samples.people())
    return {word for one in people for word in (*one.name.split(), one.id) if len(word) > 2}


def pages(least: int | None) -> list[str]:
    return [
        cohort_text.render(summary(least)),
        cohort_html.render(summary(least)),
        quality_text.render(quality(least)),
        quality_html.render(quality(least)),
        msgspec.json.encode(summary(least)).decode(),
        msgspec.json.encode(quality(least)).decode(),
    ]


@pytest.mark.parametrize("least", LEAST)
def test_nobody_is_named(least: int | None) -> None:
    for page in pages(least):
        words = set(re.findall(r"\w+", page))
        assert not names() & words


@pytest.mark.parametrize("least", LEAST)
def test_the_json_has_the_published_shape(least: int | None) -> None:
    jsonschema.validate(msgspec.to_builtins(summary(least)), schema("cohort-summary"))
    jsonschema.validate(msgspec.to_builtins(quality(least)), schema("quality"))


def test_no_page_tells_a_small_count_or_what_gives_it_away() -> None:
    for page in pages(4):
        assert not re.findall(r"(?<![\w.])[123] (?:\(\d|people|person)", page)
        assert not re.search(r'"number":[123][,}]', page)


def test_the_page_has_all_that_the_json_has() -> None:
    page = cohort_html.render(summary())
    for one in summary().statements:
        assert one.code in page
    for one in summary().missing:
        assert str(escape(one.asks)) in page


def test_each_measure_is_shown_with_what_it_is_made_of() -> None:
    page = quality_html.render(quality())
    found = quality()
    defined = [one.definition for one in found.measures]
    for one in (*defined, found.response, found.action, found.planning):
        assert one.title in page
        assert page.count(f'id="{one.code.lower()}"') == 1
        assert all(each.key in page for each in one.sources)


def test_a_cohort_of_nobody_has_its_pages() -> None:
    assert "0 people" in cohort_text.render(summary(nobody=True))
    assert "0 people" in cohort_html.render(summary(nobody=True))
    assert "nobody" in quality_text.render(quality(nobody=True))
    assert "nobody" in quality_html.render(quality(nobody=True))


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (CountJson(1204, None, 12.4), "1,204 (12 %)"),
        (CountJson(1, None, 0.0), "1 (<0.1 %)"),
        (CountJson(996, None, 99.6), "996 (99.6 %)"),
        (CountJson(0, None, 0.0), "0 (0 %)"),
        (CountJson(None, 5), "<5"),
        (CountJson(None), "not shown"),
    ],
)
def test_counts_in_words(count: CountJson, words: str) -> None:
    assert said(count).replace("\N{NO-BREAK SPACE}", " ") == words


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (ShareJson(62, 62, 48, 74), "62 % (48 to 74 %)"),
        (ShareJson(62, 80.4, 48, 90), "62 to 80 % (48 to 90 %)"),
        (None, "not told"),
    ],
)
def test_shares_in_words(share: ShareJson | None, words: str) -> None:
    assert said_share(share).replace("\N{NO-BREAK SPACE}", " ") == words


def test_what_is_not_known_is_never_read_as_no() -> None:
    for one in quality().measures:
        outcomes = {each.outcome: each.count.number or 0 for each in one.table.outcomes}
        share = one.table.share
        if share is not None:
            known = outcomes["yes"] + outcomes["no"]
            asked = known + outcomes["not known"]
            assert share.at_least == pytest.approx(100 * outcomes["yes"] / asked, abs=0.1)
            assert share.at_most == pytest.approx(100 - 100 * outcomes["no"] / asked, abs=0.1)
            assert share.lowest <= share.at_least <= share.at_most <= share.highest
