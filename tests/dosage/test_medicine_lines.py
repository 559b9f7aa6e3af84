"""One line that names a medicine and its dose, as somebody types it."""

import pytest
from tests.dosage.saying import said

from trabecula.language.route import Release
from trabecula.pathway.dosage import read_medicine, total

NAMES = {
    "morphine", "oxycodone", "codeine", "codeine phosphate", "fentanyl", "buprenorphine",
    "methadone", "hydromorphone", "tapentadol", "co-codamol", "oramorph", "acetaminophen",
    "oxycodone-acetaminophen",
}  # fmt: skip


def reading(text: str) -> str:
    line = read_medicine(text, NAMES.__contains__)
    whole = total(line.dosages, line.product)
    return "; ".join(filter(None, (*line.names, said(whole.regular), said(whole.as_needed))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("morphine MR 30 mg bd", "morphine; 60 mg per day"),
        ("Morphine 120 mg/d PO", "morphine; 120 mg per day"),
        ("tapentadol ER 100 mg bd", "tapentadol; 200 mg per day"),
        ("codeine 30 mg qid", "codeine; 120 mg per day"),
        ("codeine phosphate 30 mg qid", "codeine phosphate; 120 mg per day"),
        ("methadone 20 mg tid (60 mg/d)", "methadone; 60 mg per day"),
        ("hydromorphone 4 mg q6h", "hydromorphone; 16 mg per day"),
        ("fentanyl buccal 400 mcg x3/d", "fentanyl; 1.2 mg per day"),
        ("fentanyl TD 12", "fentanyl; 12 micrograms per hour"),
        ("fentanyl TD 50 mcg/h", "fentanyl; 50 micrograms per hour"),
        ("fentanyl 25 patch", "fentanyl; 25 micrograms per hour"),
        ("fentanyl 25 mcg patch q72h", "fentanyl; 25 micrograms per hour"),
        ("buprenorphine TD 5", "buprenorphine; 5 micrograms per hour"),
        ("buprenorphine TD 20 mcg/h", "buprenorphine; 20 micrograms per hour"),
        ("oramorph 10 mg/5 ml 2.5 ml q4h prn", "oramorph; at most 30 mg per day"),
        ("oxycodone 5 mg tablets 2 bd", "oxycodone; 20 mg per day"),
        ("oxycodone 5 mg tablet bd", "oxycodone; 10 mg per day"),
        ("co-codamol 30/500 2 qds", "co-codamol; 240 mg per day; 4000 mg per day"),
        ("oxycodone-acetaminophen 5-325 mg 1 tab q6h",
         "oxycodone-acetaminophen; 20 mg per day; 1300 mg per day"),
        ("oxycodone 5 mg / acetaminophen 325 mg, 1 tab qid",
         "oxycodone; acetaminophen; 20 mg per day; 1300 mg per day"),
        ("morphine 5mg-10mg q4h", "morphine; 30 to 60 mg per day"),
        ("hydromorphone 2 q4h", "hydromorphone"),
        ("morphine 10 bd", "morphine"),
        ("fentanyl 25 mcg/h patch every 24 hours", "fentanyl"),
        ("morphine 10 mg bd unless drowsy", "morphine"),
        ("somethingelse 10 mg bd", ""),
    ],
)  # fmt: skip
def test_a_line(text: str, expected: str) -> None:
    assert reading(text) == expected


def test_how_a_bare_number_was_read_is_said() -> None:
    (dosage,) = read_medicine("fentanyl TD 12", NAMES.__contains__).dosages
    assert dosage.remarks == ("12 was read as micrograms an hour",)


def test_the_release_is_kept() -> None:
    assert read_medicine("morphine MR 30 mg bd", NAMES.__contains__).product.release is (
        Release.MODIFIED
    )


def test_an_unknown_name_is_not_understood() -> None:
    line = read_medicine("somethingelse 10 mg bd", NAMES.__contains__)
    assert line.names == ()
    assert line.dosages[0].not_understood == ("somethingelse",)
