"""The page: escaped, self-contained, in order, and every card whole."""

import re
from html import unescape
from itertools import pairwise
from typing import Any

from trabecula.report import wording
from trabecula.report.html import Listed, render, render_index


def test_text_from_a_record_is_escaped_and_stripped(awkward: Any) -> None:
    page = render(*awkward)
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "no &lt;b&gt;unit&lt;/b&gt; esrever" in page
    assert not set("\x1b\u202e") & set(page)


def test_it_needs_nothing_from_elsewhere(awkward: Any) -> None:
    page = render(*awkward)
    assert not re.findall(r"""(?:src|href)=["'](?!#)|url\(|@import|<link""", page)
    assert '<html lang="en-GB">' in page


def test_headings_come_in_order(vignettes: dict[str, Any]) -> None:
    for plan, assessment in vignettes.values():
        levels = [int(level) for level in re.findall(r"<h([1-6])", render(plan, assessment))]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))


def test_ids_are_unique_and_links_lead_somewhere(vignettes: dict[str, Any]) -> None:
    for plan, assessment in vignettes.values():
        page = render(plan, assessment)
        ids = re.findall(r'\bid="([^"]+)"', page)
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_each_card_is_whole(vignettes: dict[str, Any]) -> None:
    for plan, assessment in vignettes.values():
        page = _said(render(plan, assessment))
        for measure in (*plan.measures, *plan.held_back):
            statement = measure.statement
            for part in (
                statement.title,
                statement.evidence,
                *measure.says(),
                *statement.precautions,
            ):
                assert " ".join(part.split()) in page
            for citation in statement.sources:
                assert citation.source.key in page
                assert citation.source.reference in page


def test_a_page_is_never_all_clear(plan_of: Any) -> None:
    page = _said(render(*plan_of({})))
    for sentence in (wording.NO_BONE_METASTASIS, wording.NO_LESION, wording.DRAFT_NOTICE):
        assert sentence in page
    assert wording.NOTHING_APPLIES in page
    assert page.count(wording.NO_ENTRY) == 2


def test_the_index_puts_the_most_urgent_first_and_says_why(vignettes: dict[str, Any]) -> None:
    entries = [
        Listed(
            f"{name}.html",
            *vignettes[name],
            story=f"Story of {name} <b>",
            beside=(("What is known", f"{name}-assessment.html"),),
        )
        for name in ("V14", "VL02", "V04")
    ]
    index = render_index(entries)
    order = re.findall(r'<h2><a href="(\w+)\.html"', index)
    assert order == ["V04", "VL02", "V14"]
    assert "Because of new neurological symptoms or signs: limb weakness" in _said(index)
    assert "Story of V04 &lt;b&gt;" in index


def _said(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", page)).split())
