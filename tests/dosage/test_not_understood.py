"""What can be read in two ways, or not at all, has no amount a day."""

import pytest
from tests.dosage.saying import a_day

from trabecula.pathway.dosage import product, read

TABLETS = product("oxycodone 5 mg tablets")
PATCHES = product("72 HR Fentanyl 0.025 MG/HR Transdermal System")


@pytest.mark.parametrize(
    "text",
    [
        "1,5 mg bd", "1.500 mg bd", "1.2.3 mg bd", "05 mg bd", "1'000 mg bd", "10 000 units bd",
        "1 .5 mg bd", "1. 5 mg bd", "1 5 mg bd", "take 2 10 mg tablets bd", "5u bd", "10 cc bd",
        "10-5 mg bd", "5-325 mg bd", "0 mg bd", "-> 5 mg bd", "<5 mg bd", "5 mg/kg bd",
        "1/2 tabs bd", "1/2 bd", "30 bd", "2.5 bd", "i-ii tabs bd",
        "10 mg twice", "10 mg biweekly", "10 mg bd tds", "10 mg bd or 20 mg nocte",
        "10 mg, 20 mg bd", "20 mg tid (50 mg/d)", "twice a day in the evening 10 mg",
        "5 mg 5 days a week", "2 days 5 mg a week", "5 mg for 5 days each week",
        "10 mg bd increase to 20 mg bd after 3 days", "10 mg bd, double at night",
        "10 mg bd then", "10 mg bd and", "5 mg to", "do not take 10 mg bd", "hold 10 mg bd",
        "10 mg bd until gone", "10 mg bd except Sundays", "10 mg bd extra if needed",
        "take 1 tablet tid with 5 additional tablets for breakthrough pain",
        "1 tablet in the morning and 1 tablet at night as needed",
        "1 tab nocte twenty eight tablets", "2 am and 3 pm", "10 mg hourly or so", "10 mg q4h max 6",
        "take 2 tablets (5 mg) bd", "take one 50 mg tab 2 tabs bd", "10 mg prn", "10 mg",
        "take 1 or 2 as directed", "every 72 hours", "10mg bd 30 rf 0", "3 tablets or 20 mg bd",
        "10 mg BID x", "tab 1 2 3", "5 mg over 1 hour", "5 mg for night pain",
    ],
)  # fmt: skip
def test_no_amount(text: str) -> None:
    assert a_day(text, TABLETS) == ""


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("10 mg bd see chart", "see chart"),
        ("10 mg bd 1,5", "1,5"),
        ("20 mg tid (50 mg/d)", "the doses make 60 mg a day, and 50 mg is written"),
        ("10 mg bd or 20 mg nocte", "whether it is the one dosage or the other"),
    ],
)
def test_what_was_not_understood_is_listed(text: str, what: str) -> None:
    assert all(what in one.not_understood for one in read(text))


@pytest.mark.parametrize(
    "text",
    [
        "2 patches a week", "half a patch every 72 hours", "one patch twice a week",
        "one patch daily", "one patch every 12 days", "patches every 72 hours", "2 every other week",
        "apply one every 3 days with the 25mcg patch to make a total of 50mcg", "1 tablet bd",
        "one patch every 72 hours as needed", "apply as directed", "one patch every 2-3 days",
        "apply one patch on Monday and Thursday", "one patch every three days alternate with 75 mcg",
    ],
)  # fmt: skip
def test_no_rate_of_a_patch(text: str) -> None:
    assert a_day(text, PATCHES) == ""


def test_nothing_is_read_out_of_nothing() -> None:
    assert read("") == read("  \n") == ()


def test_words_of_the_medicine_are_no_obstacle_but_units_always_are() -> None:
    (known,) = read("take one oxycodone tablet bd", ("Oxycodone 5 MG Oral Tablet",))
    assert not known.not_understood
    (still,) = read("5. mg bd", ("Oxycodone 5 MG Oral Tablet",))
    assert still.not_understood
    (changed,) = read("one bd, increase", ("Oxycodone, increase as told",))
    assert changed.not_understood == ("increase",)
