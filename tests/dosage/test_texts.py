"""Dosage text as it is written in Britain and America, and what each comes to in a day."""

import pytest
from tests.dosage.saying import a_day, only

from trabecula.language.route import Release, Route
from trabecula.pathway.dosage import AsNeeded, product, read

TABLETS = product("Oxycodone Hydrochloride 5 MG Oral Tablet")
LIQUID = product("Oramorph 10 mg/5 ml oral solution")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10mg BD", "20 mg per day"),
        ("10 mg b.d.", "20 mg per day"),
        ("30 mg nocte", "30 mg per day"),
        ("MR 15 mg bd", "30 mg per day"),
        ("1 g QDS", "4000 mg per day"),
        ("500 mg 6-hourly", "2000 mg per day"),
        ("500mg 6 hrly", "2000 mg per day"),
        ("4 mg q6h", "16 mg per day"),
        ("4 mg q 6 h", "16 mg per day"),
        ("30 mg qid", "120 mg per day"),
        ("5 mg q.d.", "5 mg per day"),
        ("2.5 mg five times a day", "12.5 mg per day"),
        ("buccal 400 mcg x3/d", "1.2 mg per day"),
        ("400 µg three times a day", "1.2 mg per day"),
        ("400 ug 3x daily", "1.2 mg per day"),
        ("500 micrograms every 12 hours", "1 mg per day"),
        ("500 microgram to 1 mg tds", "1.5 to 3 mg per day"),
        ("5-10 mg every four hours", "30 to 60 mg per day"),
        ("5 mg every 4 to 6 hours", "20 to 30 mg per day"),
        ("5 mg q4-6h", "20 to 30 mg per day"),
        ("10 mg every 4 (four) hours", "60 mg per day"),
        ("10 mg every 4 four hours", "60 mg per day"),
        ("20 mg daily", "20 mg per day"),
        ("20 mg once daily in the morning", "20 mg per day"),
        ("20 mg every day at 8 am", "20 mg per day"),
        ("20 mg at 08:00 and 20:00", "40 mg per day"),
        ("10 mg mane and nocte", "20 mg per day"),
        ("10 mg in the morning and 20 mg at night", "30 mg per day"),
        ("75 mg mane, 150 mg nocte (225 mg/day)", "225 mg per day"),
        ("10 mg alternate days", "5 mg per day"),
        ("10 mg every other day", "5 mg per day"),
        ("70 mg weekly", "10 mg per day"),
        ("70 mg once a week", "10 mg per day"),
        ("5 mg on Mondays, Wednesdays and Fridays", "15/7 mg per day"),
        ("40 mg/day", "40 mg per day"),
        ("MR 60 mg/d", "60 mg per day"),
        ("20 mg tid (60 mg/d)", "60 mg per day"),
        ("20 mg tds, total daily dose 60 mg", "60 mg per day"),
        ("30 mg over 24 hours via syringe driver", "30 mg per day"),
        ("30 mg/24h CSCI", "30 mg per day"),
        ("2 mg/h IV", "48 mg per day"),
        ("100 mg over 30 minutes IV daily", "100 mg per day"),
        ("10 mg bd for 7 days", "20 mg per day"),
        ("10 mg bd x 5/7", "20 mg per day"),
        ("10 mg bd max 40 mg/day", "20 mg per day"),
        ("5 mg every 4 hours as needed", "as needed at most 30 mg per day"),
        ("2.5-5 mg PO/SC 4 hourly PRN", "as needed at most 30 mg per day"),
        ("5 mg q4h prn, max 60 mg per day", "as needed at most 60 mg per day"),
        ("5 mg prn, not more than 4 doses in 24 hours", "as needed at most 20 mg per day"),
        ("5 mg when required up to four times a day", "as needed at most 20 mg per day"),
        ("50-100 mg up to four times a day", "at most 400 mg per day"),
        ("10 mg bd and 5 mg q4h prn", "20 mg per day, as needed at most 30 mg per day"),
        ("10,000 units daily", "10000 units per day"),
        ("0,5 mg bd", "1 mg per day"),
        (".5 mg bd", "1 mg per day"),
        ("5.0 mg bd", "10 mg per day"),
    ],
)
def test_doses_by_weight(text: str, expected: str) -> None:
    assert a_day(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAKE 1 TABLET BY MOUTH TWICE DAILY", "10 mg per day"),
        ("Take ONE tablet twice a day", "10 mg per day"),
        ("TAKE ONE TWICE DAILY", "10 mg per day"),
        ("TAKE ONE 2 TIMES/DAY", "10 mg per day"),
        ("TAKE 1 OR 2 3 TIMES/DAY", "15 to 30 mg per day"),
        ("one and a half tablets every three hours", "60 mg per day"),
        ("1½ tabs bd", "15 mg per day"),
        ("1 1/2 tablets bd", "15 mg per day"),
        ("half a tablet bd", "5 mg per day"),
        ("1/2 tab bd", "5 mg per day"),
        ("1/2-1 tab po bid", "5 to 10 mg per day"),
        ("1 tab(s) po qhs", "5 mg per day"),
        ("1 tab mane + midi", "10 mg per day"),
        ("one in the morning and two at night", "15 mg per day"),
        ("1 tab mane, 2 tabs nocte", "15 mg per day"),
        ("1 (one) tablet 3 (three) times daily", "15 mg per day"),
        ("2 tablets a day", "10 mg per day"),
        ("1 tab PO q4-6h prn pain max 8/day", "as needed at most 40 mg per day"),
        ("1-2 tabs q4-6h prn max 8/24", "as needed at most 40 mg per day"),
        ("take 2 tablets every six hours max eight in twenty four hours", "40 mg per day"),
        ("1-2 FOUR TIMES A DAY WHEN REQUIRED", "as needed at most 40 mg per day"),
        ("1-2 by mouth every 6 hours as needed for pain mdd 6", "as needed at most 30 mg per day"),
        ("one to two tablets up to four times a day", "at most 40 mg per day"),
        ("up to two tablets four times a day", "at most 40 mg per day"),
        ("1 po qd - bid prn", "as needed at most 10 mg per day"),
        ("Take 2 tablets (10 mg total) by mouth every 12 hours", "20 mg per day"),
        ("take 1 tablet 5 milligram total by mouth daily", "5 mg per day"),
        ("take two 5mg tablets twice a day", "20 mg per day"),
        ("5 mg tablets, 2 bd", "20 mg per day"),
        ("2 x 5 mg tablets bd", "20 mg per day"),
    ],
)
def test_counts_of_a_product(text: str, expected: str) -> None:
    assert a_day(text, TABLETS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2.5ml four times a day when required", "as needed at most 20 mg per day"),
        ("take 5mls q.d.s. p.r.n.", "as needed at most 40 mg per day"),
        ("5ml 3 hrly when required", "as needed at most 80 mg per day"),
        ("1 x 5 ml spoon 4 / day for 10 days", "40 mg per day"),
        ("three 5ml spoonsful to be taken four times a day after food", "120 mg per day"),
        ("2.5 mL (5 mg) q4h prn", "as needed at most 30 mg per day"),
        ("10 mg/5 ml: 2.5 ml q4h prn", "as needed at most 30 mg per day"),
        ("0.5ml bd", "2 mg per day"),
    ],
)
def test_volumes_of_a_product(text: str, expected: str) -> None:
    assert a_day(text, LIQUID) == expected


def test_a_whole_sentence() -> None:
    found = only("Take 1-2 tablets by mouth every 4 to 6 hours as needed for pain, max 8/day")
    assert (str(found.dose), found.routes) == ("1 to 2 tablets", (Route.ORAL,))
    assert str(found.maximum) == "at most 8 tablets in 24 hours"
    assert found.as_needed is AsNeeded.YES
    assert not found.not_understood


def test_a_taper_is_a_sequence() -> None:
    found = read("4 tablets once a day for 3 days then 2 tablets once a day for 3 days")
    assert [(one.step, str(one.dose), str(one.lasts)) for one in found] == [
        (0, "4 tablets", "72"),
        (1, "2 tablets", "72"),
    ]
    unbroken = read("take 40mg x 2 days 30mg x 2 days 20mg x 2 days")
    assert [one.step for one in unbroken] == [0, 1, 2]
    assert a_day("4 tablets once a day for 3 days then 2 tablets once a day", TABLETS) == ""


def test_given_once_is_no_daily_amount() -> None:
    assert only("1 tab sl stat").once
    assert a_day("10 mg once only") == ""


def test_the_release_is_kept() -> None:
    assert only("MR 15 mg bd").release is Release.MODIFIED
    assert only("15 mg bd").release is Release.NOT_SAID


def test_what_runs_by_the_hour_under_the_skin_is_continuous() -> None:
    assert only("2 mg/h SC").routes == (Route.CONTINUOUS_SUBCUTANEOUS,)
    assert only("10 mg SC bd").routes == (Route.SUBCUTANEOUS,)


def test_several_routes_are_kept() -> None:
    assert only("5 mg PO/SC q4h prn").routes == (Route.ORAL, Route.SUBCUTANEOUS)


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        (".5 mg bd", ".5 has no zero before its point"),
        ("5.0 mg bd", "5.0 ends in a zero after its point"),
        ("0,5 mg bd", "0,5 was read as 0.5"),
        ("1,000 mg bd", "1,000 was read as 1000"),
    ],
)
def test_a_doubtful_spelling_is_remarked_on(text: str, remark: str) -> None:
    assert only(text).remarks == (remark,)
