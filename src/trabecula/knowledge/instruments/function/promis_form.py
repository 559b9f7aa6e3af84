"""How a PROMIS short form of four items is declared and scored, by the table beside this module.

The table holds, for each form and raw sum, the T-score and its standard error where one was seen.
"""

import csv
from functools import partial
from importlib.resources import files
from typing import Final, Literal

from trabecula.calculation.look_up import by_raw_sum
from trabecula.calculation.scoring import total
from trabecula.knowledge.instruments.items import counted, measured, rated
from trabecula.knowledge.sources.instruments_of_side_effects import (
    health_measures,
    promis_29_tables,
    yost_2011,
)
from trabecula.language.code import Code, loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.quantity import TScore
from trabecula.language.source import Checked


def _read() -> tuple[dict[str, str], ...]:
    table = files("trabecula.knowledge.instruments.function").joinpath("PROMIS-29_look-up.csv")
    return tuple(csv.DictReader(table.read_text("utf-8").splitlines()))


_ROWS: Final = _read()
LICENCE: Final = Licence(
    "Free on paper; software, commercial use and translation need permission of HealthMeasures."
)
_SYMPTOM: Final = Bands(
    "symptoms",
    (Band("within normal"), Band("mild", 55), Band("moderate", 60), Band("severe", 70)),
    source=health_measures.at("T-score ranges of symptoms"),
    checked=Checked.FROM_KNOWLEDGE,
)
_FUNCTION: Final = Bands(
    "function",
    (
        Band("severe"),
        Band("moderate", 30),
        Band("mild", 40, above=True),
        Band("normal", 45, above=True),
    ),
    source=health_measures.at("T-score ranges of function"),
    checked=Checked.FROM_KNOWLEDGE,
)
BANDS: Final = {"better": _FUNCTION, "worse": _SYMPTOM}
"""By whether a higher score is better."""
Answers = tuple[str, str, str, str, str]
"""The LOINC codes of the answers that count 1, 2, 3, 4 and 5."""
ABILITY: Final[Answers] = ("LA13912-3", "LA13919-8", "LA13920-6", "LA13918-0", "LA13921-4")
AMOUNT: Final[Answers] = ("LA6568-5", "LA13863-8", "LA13909-9", "LA13902-4", "LA13914-9")
FREQUENCY: Final[Answers] = ("LA6270-8", "LA10066-1", "LA10082-8", "LA10044-8", "LA9933-8")
SELDOM: Final[Answers] = ("LA9933-8", "LA10044-8", "LA10082-8", "LA10066-1", "LA6270-8")
QUALITY: Final[Answers] = ("LA9615-1", "LA8969-3", "LA8968-5", "LA8967-7", "LA13913-1")
_UNIT_OF_ERROR: Final = "Standard error of the T-score, in T."


def _column(form: str, column: str) -> dict[int, float]:
    return {
        int(row["raw"]): float(row[column]) for row in _ROWS if row["form"] == form and row[column]
    }


def of(answers: Answers, *codes: str) -> tuple[tuple[str, Answers], ...]:
    """Items by their LOINC codes, all with the same answers."""
    return tuple((code, answers) for code in codes)


def form_of_four(
    name: str,
    form: str,
    title: str,
    measures: str,
    labels: tuple[str, str, str, str],
    *,
    higher: Literal["better", "worse"],
    version: str,
    scale: str,
    recall: str = "7 days",
    area: AssessmentArea = AssessmentArea.MOOD,
    interval: str = "as needed, not within the 7 days that it asks about",
    reverse: tuple[int, ...] = (),
    change: tuple[float, str] | None = None,
    codes: tuple[tuple[Code, ...], tuple[Code, ...], tuple[Code, ...]] = ((), (), ()),
    asked: tuple[tuple[str, Answers], ...],
    turned: tuple[int, ...] = (),
    notes: tuple[str, ...] = (),
    checked: Checked = Checked.YES,
) -> Instrument:
    """One short form: T-score, raw sum and, where the table has it, the standard error.

    ``scale`` says what the lowest and highest answer are, ``reverse`` which items are turned round,
    by their place. ``change`` is the least meaningful one with its place in the source. ``codes``
    are those of the panel, the raw sum and the T-score; ``asked`` are the LOINC code of each item
    and its answers from 1 to 5, and ``turned`` the items whose answers published forms count in
    either direction, so that only a coded answer is read.
    """
    key = name.replace("-", "_")
    items = tuple(
        rated(
            f"{key}_{n}",
            label,
            1,
            5,
            reverse=n in reverse,
            codes=loinc(code),
            answers={str(number): loinc(answer) for number, answer in enumerate(answers, 1)},
            by_answer=n in turned,
            meaning=scale,
        )
        for n, (label, (code, answers)) in enumerate(zip(labels, asked, strict=True), 1)
    )
    panel, raw, t_score = codes
    errors = _column(form, "standard_error")
    source = promis_29_tables.at(f"form {form}")
    scores = (
        Score(
            measured(f"{key}_t", f"{title}, T-score", TScore, 0, 100, codes=t_score),
            of=items,
            by=partial(by_raw_sum, _column(form, "t_score")),
            words=f"T-score of the sum of the four items in the table of {form}",
            rises=True,
            higher=higher,
            bands=(BANDS[higher],),
            change=change
            and MeaningfulChange(
                change[0], change[0], source=yost_2011.at(change[1]), checked=Checked.YES
            ),
            decimals=1,
            source=source,
            checked=checked,
        ),
        Score(
            counted(f"{key}_raw", f"{title}, raw sum", 4, 20, codes=raw),
            of=items,
            by=total,
            words="sum of the four items",
            rises=True,
            higher=higher,
            source=source,
            checked=checked,
        ),
        Score(
            measured(
                f"{key}_se", f"{title}, standard error", TScore, 0, 10, meaning=_UNIT_OF_ERROR
            ),
            of=items,
            by=partial(by_raw_sum, errors),
            words=f"standard error of the T-score in the table of {form}",
            decimals=1,
            source=source,
            checked=checked,
        ),
    )
    return Instrument(
        name,
        title,
        measures=measures,
        area=area,
        items=items,
        scores=scores if errors else scores[:2],
        version=version,
        recall=recall,
        interval=interval,
        licence=LICENCE,
        self_report=True,
        assessors=(Assessor.PERSON,),
        codes=panel,
        notes=notes,
        source=health_measures.at("all four items are needed"),
        checked=checked,
    )
