"""Worked examples of other medicines: doses by kidneys, liver, age and weight, and loads."""

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import partial
from typing import Any, Final

from trabecula.calculation.dexamethasone_flare import MG_BY_DAY, may_be_offered
from trabecula.calculation.methylnaltrexone import (
    by_mouth,
    under_the_skin,
    under_the_skin_by_weight,
)
from trabecula.calculation.pemetrexed_window import Window, nsaid_around_pemetrexed
from trabecula.calculation.radionuclide_activity import (
    LUTETIUM_177_PSMA_MBQ,
    STRONTIUM_89_MBQ,
    radium_223,
    samarium_153,
    strontium_89_by_weight,
)
from trabecula.calculation.renal import clearance
from trabecula.calculation.zoledronate import concentrate_ml, dose_for_bone_metastases, is_held
from trabecula.cli.medicines import check
from trabecula.cli.medicines.example_inputs import Flag, Form, Found, Inputs, NoMeaning, exactly
from trabecula.cli.medicines.reading import named_medicine
from trabecula.knowledge.facts.person import age
from trabecula.language.answer import Answer
from trabecula.language.dose import Ceiling, Dose, DoseUnit
from trabecula.language.dosing import Dosing
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import Action, ChildPugh, NotStated, OrganAdvice
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.route import Release
from trabecula.pathway.taken.known import Known
from trabecula.report.medicine_words import number

_MICROMOLES: Final = Fraction("88.4")
"""In µmol/L, a creatinine of 1 mg/dL."""
_RADIOTHERAPY: Final = re.compile(r"(\d+(?:\.\d+)?) ?gy ?(?:x|/|in) ?(\d+)")
_BARE_STRENGTH: Final = re.compile(r"[a-z]+ \d+(?:\.\d+)?")
_MOST_PARACETAMOL: Final = 4000


def _zoledronate(inputs: Inputs) -> Found:
    found = dose_for_bone_metastases(inputs.take("crcl"))
    if found is None:
        return {"mg": None, "conc_mL": None, "flag": Flag.AVOID}
    return {"mg": number(found.mg), "conc_mL": number(found.concentrate_ml), "flag": None}


def _zoledronate_hold(inputs: Inputs) -> Found:
    """In mg/dL, unless the name says µmol/L."""
    before = inputs.exact("baseline_umol_l", otherwise=None)
    if before is not None:
        now = inputs.exact("now_umol_l", "now")
    else:
        before = inputs.exact("baseline_cr_mg_dl", "baseline") * _MICROMOLES
        now = inputs.exact("now", "now_cr_mg_dl") * _MICROMOLES
    return {"hold": is_held(float(before), float(now))}


def _zoledronate_volume(inputs: Inputs) -> Found:
    return {"conc_mL": number(concentrate_ml(inputs.exact("dose", "mg")))}


def _clearance(inputs: Inputs) -> Found:
    creatinine = inputs.exact("cr_umol_l", "creatinine_umol_l", otherwise=None)
    if creatinine is None:
        creatinine = inputs.exact("cr_mg_dl", "creatinine_mg_dl") * _MICROMOLES
    sexes = {"m": "male", "male": "male", "f": "female", "female": "female"}
    sex = sexes.get(str(inputs.take("sex")).casefold(), "")
    return {"crcl": clearance(inputs.take("age"), float(creatinine), sex, inputs.take("kg"))}


def _label(name: str, release: Release, inputs: Inputs) -> Found:
    """What the label says for this age, clearance and class alone; what is not named is usual."""
    medicine = named_medicine(name)
    found = [one for one in medicine.dosing if release in (one.release, Release.NOT_SAID)]
    return _of_label(medicine, found[0], inputs)


def _of_label(medicine: Medicine, dosing: Dosing, inputs: Inputs) -> Found:
    advised = list(_advice(medicine, dosing, inputs))
    if any(one.action in (Action.AVOID, Action.CONTRAINDICATED) for one in advised):
        return {"start": None, "max": None, "min": None, "interval_h": None, "flag": Flag.AVOID}
    person = Known({age.key: inputs.take("age", otherwise=None)})
    limits = [one.ceiling for one in dosing.limits if person.answer(one.when) is Answer.APPLIES]
    ceilings = [dosing.ceiling, *limits, *(one.ceiling for one in advised)]
    start = next((one.start for one in advised if one.start), dosing.start)
    intervals = [one.not_sooner.shortest for one in advised if one.not_sooner]
    if isinstance(start, Dose) and start.every is not None:
        intervals.append(start.every.shortest)
    return {
        "start": _daily(start),
        "max": min(_mg(ceilings), default=None),
        "min": next((_first_number(one) for one in advised), None),
        "interval_h": number(max(intervals)) if intervals else None,
        "flag": None,
    }


def _advice(medicine: Medicine, dosing: Dosing, inputs: Inputs) -> list[OrganAdvice]:
    found: list[OrganAdvice] = []
    crcl, grade = inputs.take("crcl", otherwise=None), inputs.take("child_pugh", otherwise=None)
    kidneys, liver = dosing.kidneys or medicine.kidneys, dosing.liver or medicine.liver
    if crcl is not None and not isinstance(kidneys, NotStated):
        found.append(kidneys.at(MillilitresPerMinute(crcl)).holds)
    if grade is not None and not isinstance(liver, NotStated):
        found.append(liver.at(ChildPugh(str(grade).upper())).holds)
    return found


def _mg(ceilings: Iterable[object]) -> Iterator[float]:
    """The most of a day of each that names one, in mg."""
    for ceiling in ceilings:
        if isinstance(ceiling, Ceiling) and ceiling.per_day is not None:
            yield number(ceiling.per_day.in_unit(DoseUnit.MILLIGRAM).number)


def _daily(start: Any) -> Any:
    """The start of a day in mg; both ends where the label gives two."""
    if not isinstance(start, Dose) or start.every is None:
        return None
    times = max(Fraction(24) / start.every.shortest, Fraction(1))
    ends = (start.least, start.highest)
    low, high = (number(one.in_unit(DoseUnit.MILLIGRAM).number * times) for one in ends)
    return low if low == high else (low, high)


def _first_number(advice: OrganAdvice) -> float | None:
    """The lower end of ``400 to 1400 mg a day``."""
    found = re.search(r"(\d+) to \d+ mg a day", advice.says)
    return int(found[1]) if found else None


def _gabapentin_in_europe(inputs: Inputs) -> Found:
    bands = named_medicine("gabapentin").kidneys_by_other_labels[0]
    advice = bands.at(MillilitresPerMinute(inputs.take("crcl"))).holds
    return {
        "max": next(_mg([advice.ceiling]), None),
        "min": _first_number(advice),
        "start": _daily(advice.start),
    }


def _tapentadol(inputs: Inputs) -> Found:
    given = {"crcl": inputs.take("crcl", otherwise=None)}
    given |= {"child_pugh": inputs.take("child_pugh", otherwise=None)}
    named = {name: value for name, value in given.items() if value is not None}
    one = _label("tapentadol", Release.IMMEDIATE, Inputs(named))
    other = _label("tapentadol", Release.MODIFIED, Inputs(named))
    return {
        "IR_max_d": one["max"],
        "ER_max_d": other["max"],
        "interval_h": one["interval_h"],
        "ER_interval_h": other["interval_h"],
        "flag": one["flag"],
    }


def _strontium(inputs: Inputs) -> Found:
    """The fixed activity; with a weight also that by weight."""
    kg = inputs.take("kg", otherwise=None)
    by_weight = (
        {} if kg is None else {"MBq_by_weight": tuple(map(number, strontium_89_by_weight(kg)))}
    )
    return {"MBq": STRONTIUM_89_MBQ, **by_weight}


def _lutetium(inputs: Inputs) -> Found:
    inputs.take("kg", otherwise=None)
    return {"MBq": LUTETIUM_177_PSMA_MBQ, "GBq": number(Fraction(LUTETIUM_177_PSMA_MBQ, 1000))}


def _by_weight(activity: Any, inputs: Inputs) -> Found:
    return {"MBq": number(activity(inputs.take("kg")))}


def _methylnaltrexone(inputs: Inputs) -> Found:
    crcl = inputs.take("crcl", otherwise=None)
    if str(inputs.take("route", otherwise="SC")).casefold() in ("po", "oral"):
        grade = inputs.take("child_pugh", otherwise=None)
        return {"mg": number(by_mouth(100 if crcl is None else crcl, grade))}
    kg = inputs.take("kg")
    found = under_the_skin_by_weight(kg) if crcl is None else under_the_skin(kg, crcl)
    return {"mg": number(found)}


def _flare(inputs: Inputs) -> Found:
    """What a row does not name does not stand against it; stereotactic radiotherapy has no dose."""
    written = _RADIOTHERAPY.search(str(inputs.take("rt")).casefold())
    gray, fractions = (float(written[1]), float(written[2])) if written else (None, None)
    against = [
        bool(inputs.take(name, otherwise=False))
        for name in ("ici", "uncontrolled_diabetes", "infection")
    ]
    offered = may_be_offered(gray, fractions, inputs.take("nrs", "pain", otherwise=10), *against)
    return {
        "mg_by_day": list(MG_BY_DAY) if offered else None,
        "offer": bool(offered),
        "flag": None if offered else Flag.NOT_OFFERED,
    }


def _pemetrexed(inputs: Inputs) -> Found:
    found = nsaid_around_pemetrexed(inputs.take("crcl"), str(inputs.take("nsaid")).casefold())
    day = inputs.take("day", otherwise=0)
    return {
        "allowed": found.window is Window.ALLOWED,
        "stop_from": None if found.stop_from is None else found.stop_from + day,
        "restart_after": None if found.restart_after is None else found.restart_after + day,
        "flag": Flag.NO_PEMETREXED if found.window is Window.NO_PEMETREXED else None,
    }


def _anticholinergic(inputs: Inputs) -> Found:
    """The sum on the named scale of what it rates; what it does not rate is named."""
    scale, drugs = str(inputs.take("scale")), inputs.take("drugs")
    if scale.casefold() in ("acb 2012", "acb", "acb2012", "acbcalc"):
        wanted = "ACBcalc" if "calc" in scale.casefold() else "ACB 2012"
        asked = check.CheckQuestion(medicine=tuple(drugs), scale=wanted)
        (load,) = (one for one in check.answer(asked).loads if one.scale == wanted)
        return {"score": load.lowest, "not_rated": load.not_rated}
    levels = [_level(str(drug), scale) for drug in drugs]
    return {"score": sum(level for level in levels if level is not None), "not_rated": []}


def _level(drug: str, scale: str) -> int | None:
    """The level of a medicine of the formulary on another scale; None where it has none."""
    rated = [one for one in named_medicine(drug).anticholinergic if one.holds.startswith(scale)]
    if not any(one.holds.startswith(scale) for one in _every_level()):
        raise NoMeaning(f"there is no scale {scale!r}")
    return rated[0].points if rated else None


def _every_level() -> Any:
    from trabecula.knowledge.formulary import FORMULARY  # noqa: PLC0415

    return (level for one in FORMULARY.medicines for level in one.anticholinergic)


def _nervous_system(inputs: Inputs) -> Found:
    asked = check.CheckQuestion(medicine=tuple(inputs.take("drugs")))
    loads = {load.key: load for load in check.answer(asked).loads}
    load = loads.get("cns_active")
    count = 0 if load is None else load.lowest
    reached = load is not None and load.alarm == Answer.APPLIES.words
    return {"count": count, "flag": Flag.THREE_OR_MORE if reached else None}


def _paracetamol(inputs: Inputs) -> Found:
    """Products by name, each with how many a day."""
    total = Fraction(0)
    for product, count in inputs.rest().items():
        often = exactly(count)
        bare = _BARE_STRENGTH.fullmatch(product.casefold())
        each = f"{product} mg once a day" if bare else f"{product} 1 tablet once a day"
        total += often * check.paracetamol_in(each)
    return {"mg": number(total), "over_4000": total > _MOST_PARACETAMOL}


FORMS: Final[Mapping[str, Form]] = {
    "zoledronate": _zoledronate,
    "zoledronate_hold": _zoledronate_hold,
    "zoledronate_volume": _zoledronate_volume,
    "CrCl_CG": _clearance,
    "pregabalin_renal": partial(_label, "pregabalin", Release.IMMEDIATE),
    "gabapentin_renal": partial(_label, "gabapentin", Release.IMMEDIATE),
    "gabapentin_renal_EU": _gabapentin_in_europe,
    "tramadol": partial(_label, "tramadol", Release.IMMEDIATE),
    "tapentadol": _tapentadol,
    "radium": partial(_by_weight, radium_223),
    "samarium": partial(_by_weight, samarium_153),
    "strontium": _strontium,
    "lutetium": _lutetium,
    "methylnaltrexone": _methylnaltrexone,
    "dex_pain_flare": _flare,
    "pemetrexed_NSAID": _pemetrexed,
    "acb_sum": _anticholinergic,
    "beers_cns": _nervous_system,
    "paracetamol_count": _paracetamol,
}
