"""The page of a plan with its work: every task with its place, and nothing left without a reason."""

import re
from html import unescape
from itertools import pairwise

import pytest
from tests.report.plans_of import care_of, hostile, page_of, sample

from trabecula import samples
from trabecula.report import wording

NAMES = [person.name for person in samples.people()]


def plain(html: str) -> str:
    """The words of a page, without its tags."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


@pytest.mark.parametrize("name", NAMES)
def test_every_task_stands_once_with_its_owner(name: str) -> None:
    care, page = care_of(sample(name)), page_of(sample(name))
    rows = re.findall(r'<tr id="task-\d+">(.*?)</tr>', page, re.DOTALL)
    assert len(rows) == len(care.tasks)
    shown = [plain(one).casefold() for one in rows]
    for task in care.tasks:
        found = [one for one in shown if task.title.casefold() in one]
        assert found
        assert any(all(owner.casefold() in one for owner in task.owners) for one in found)


@pytest.mark.parametrize("name", NAMES)
def test_safety_comes_before_what_comes_by_date(name: str) -> None:
    care, page = care_of(sample(name)), page_of(sample(name))
    safety, _, rest = page.partition('<h2 id="by-date">')
    assert safety.count('<tr id="task-') == len(care.safety)
    assert rest.count('<tr id="task-') == len(care.tasks) - len(care.safety)
    urgent = any(task.urgency.words == "immediate" for task in care.tasks)
    assert (wording.HUMAN_PATH in safety) is urgent


@pytest.mark.parametrize("name", NAMES)
def test_what_is_left_stands_with_its_reason(name: str) -> None:
    care, page = care_of(sample(name)), plain(page_of(sample(name)))
    for one in care.left:
        assert f"{one.why}." in page
        assert " ".join(one.says.split())[1:] in page


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_unique_links_lead_somewhere_and_headings_come_in_order(name: str) -> None:
    page = page_of(sample(name))
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("name", NAMES)
def test_what_comes_first_stands_before_it_on_the_page(name: str) -> None:
    page = page_of(sample(name))
    rows = re.findall(r'<tr id="task-(\d+)">(.*?)</tr>', page, re.DOTALL)
    for place, row in rows:
        after, _, _ = row.partition("With ")
        _, _, cell = after.partition('data-label="After, and with"')
        assert all(int(one) < int(place) for one in re.findall(r'href="#task-(\d+)"', cell))


def test_it_says_which_plan_it_is_and_that_nobody_has_decided() -> None:
    page = plain(page_of(sample("breast-spine")))
    assert "Nobody has decided on it yet." in page
    assert "--alternative" in page
    assert "carry on as now" in plain(page_of(sample("breast-spine"), "carrying-on")).casefold()


def test_what_a_record_says_is_safe_to_show() -> None:
    page = page_of(hostile())
    assert "<script" not in page
    assert not set("\x1b\u202e") & set(page)
