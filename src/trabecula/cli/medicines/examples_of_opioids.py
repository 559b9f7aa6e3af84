"""Worked examples of opioids: exposure, patches, rotation, rescue, tolerance, tapers."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Final

from trabecula.calculation.naloxone_offer import Risk, offers_naloxone
from trabecula.calculation.opioid_conversion import Wishes
from trabecula.calculation.opioid_into_patch import into_patch
from trabecula.calculation.opioid_patch import patch_by_dose
from trabecula.calculation.opioid_ratio import in_oral_morphine, out_of_oral_morphine
from trabecula.calculation.opioid_refusal import Refusal, RefusalReason
from trabecula.calculation.opioid_tolerance import TakenFor, is_opioid_tolerant
from trabecula.cli.medicines import conversion, exposure, rescue, taper
from trabecula.cli.medicines.conversion_shape import ConversionQuestion
from trabecula.cli.medicines.example_inputs import (
    Flag,
    Form,
    Found,
    Inputs,
    NoMeaning,
    exactly,
    texts,
)
from trabecula.cli.medicines.reading import named_opioid, opioid_line
from trabecula.knowledge.opioids.ratios import by_range, uk_card
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.language.opioid import Exposure, Opioid, OralMorphineEquivalent, mg_per_day, patch
from trabecula.language.opioid_table import PatchTable
from trabecula.language.route import Route
from trabecula.report.medicine_words import number

_LONG_ENOUGH: Final = 7
_AGED: Final = 65
_FLAGS: Final[Mapping[str, Flag]] = {
    RefusalReason.OUT_OF_A_PATCH: Flag.ONE_WAY,
    RefusalReason.METHADONE: Flag.METHADONE,
    RefusalReason.NOT_OPIOID_TOLERANT: Flag.NOT_TOLERANT,
    RefusalReason.TOLERANCE_NOT_KNOWN: Flag.NOT_KNOWN,
    RefusalReason.ABOVE_BUPRENORPHINE: Flag.CHOOSE_OTHER,
    RefusalReason.OUTSIDE_THE_TABLE: Flag.OUTSIDE,
    RefusalReason.TRANSMUCOSAL: Flag.TITRATE,
    RefusalReason.NO_RATIO: Flag.NO_RATIO,
}
_RISKS: Final = {
    "benzo": "benzodiazepine", "benzodiazepine": "benzodiazepine", "z_drug": "benzodiazepine",
    "gabapentinoid": "gabapentinoid", "alcohol": "alcohol", "osa": "sleep_apnoea",
    "sleep_apnoea": "sleep_apnoea", "sleep_apnea": "sleep_apnoea", "copd": "lung_disease",
    "lung_disease": "lung_disease", "renal": "kidneys_or_liver", "hepatic": "kidneys_or_liver",
    "kidneys_or_liver": "kidneys_or_liver", "sud": "overdose_or_misuse",
    "overdose": "overdose_or_misuse", "prior_overdose": "overdose_or_misuse",
    "overdose_or_misuse": "overdose_or_misuse", "tolerance_lost": "tolerance_lost",
    "children": "children_at_home", "children_at_home": "children_at_home",
}  # fmt: skip


def _exposure(table: str, name: str, inputs: Inputs) -> Found:
    found = exposure.answer(exposure.ExposureQuestion(dose=tuple(texts(inputs)), table=table))
    flag = Flag.UNDEFINED if found.total is None else None
    return {name: found.total, "defined": found.defined, "flag": flag}


def _patch_table(words: str) -> PatchTable:
    found = {"stable": "eu_stable", "canad": "canada", "nccn": "nccn", "rotation": "rotation"}
    for part, key in found.items():
        if part in words.casefold():
            tables = opioid_tables.patches_of(Opioid.FENTANYL)
            return next(table for table in tables if table.key == key)
    raise NoMeaning(f"there is no table of patches {words!r}")


def _fentanyl_patch(inputs: Inputs) -> Found:
    """By the named table, behind the gate; without a table by that for rotation."""
    table = _patch_table(str(inputs.take("table", otherwise="rotation")))
    return _patch(inputs, table)


def _buprenorphine_patch(inputs: Inputs) -> Found:
    return _patch(inputs, opioid_tables.patches_of(Opioid.BUPRENORPHINE)[0])


def _patch(inputs: Inputs, table: PatchTable) -> Found:
    morphine = inputs.exact("omedd", "oral_morphine", "mme")
    days = inputs.take("days", otherwise=_LONG_ENOUGH)
    if morphine > 0:
        taken = TakenFor(mg_per_day(Opioid.MORPHINE, morphine), days)
        found = into_patch(taken, table.opioid, opioid_tables, Wishes(), table)
        if isinstance(found, Refusal):
            return {"mcg_h": None, "flag": _FLAGS[found.reason]}
        return {"mcg_h": number(found.micrograms_per_hour), "flag": None}
    answer = patch_by_dose(OralMorphineEquivalent(morphine), table, opioid_tables.tolerance)
    rate = answer.micrograms_per_hour
    none = Flag.NOT_TOLERANT if rate is None else None
    return {"mcg_h": None if rate is None else number(rate), "flag": none}


def _rescue(inputs: Inputs) -> Found:
    background = inputs.take("background")
    found = rescue.answer(
        rescue.RescueQuestion(
            dose=background if isinstance(background, str) else tuple(background),
            with_=inputs.take("with", "rescue", otherwise=""),
            part=inputs.take("fraction", "part", otherwise=None),
            market=inputs.take("market", otherwise="UK"),
        )
    )
    flag = None if found.refused is None else _FLAGS[found.refused.reason]
    return {"mg": found.estimate, "round_down": found.rounded, "flag": flag}


def _card(inputs: Inputs) -> Found:
    """By the UK card: into an opioid from oral morphine, or into oral morphine from an opioid."""
    opioid, route = named_opioid(re.sub(r"\(.*?\)", "", inputs.take("to")))
    given = inputs.exact("oral_morphine", otherwise=None)
    if given is None:
        line = opioid_line(inputs.take("from", "drug"))
        morphine = in_oral_morphine(line.dose, uk_card)
        if morphine is None:
            return {"mg": None, "flag": Flag.NO_RATIO}
        low, high = morphine.lowest, morphine.highest
    else:
        low = high = OralMorphineEquivalent(given)
    if (opioid, route or Route.ORAL) == (Opioid.MORPHINE, Route.ORAL):
        return {"mg": number(low.mg_per_day), "flag": None}
    found = out_of_oral_morphine(low, high, opioid, route or Route.ORAL, uk_card)
    if found is None:
        return {"mg": None, "flag": Flag.NO_RATIO}
    return {"mg": number(found.lowest), "mcg": number(found.lowest * 1000), "flag": None}


def _rotation(inputs: Inputs) -> Found:
    """A ratio that is named is of the stronger to the weaker of the two."""
    before, to = inputs.take("from"), inputs.take("to")
    opioid, _ = named_opioid(to)
    ratio = inputs.exact("ratio", otherwise=None)
    if ratio is not None and _is_weaker(opioid, to, before):
        ratio = 1 / ratio
    reduction = inputs.exact("reduction", otherwise=None)
    named = inputs.take("table", otherwise="")
    is_patch = named_opioid(to)[1] is Route.TRANSDERMAL
    found = conversion.answer(
        ConversionQuestion(
            dose=before,
            to=to,
            days=inputs.take("days", otherwise=_LONG_ENOUGH),
            ratio=None if ratio is None else str(ratio),
            reduction=None if reduction is None else str(reduction),
            table=_patch_table(named).key if named and is_patch else "",
        )
    )
    flag = None if found.refused is None else _FLAGS.get(found.refused.reason, Flag.AVOID)
    value = found.estimate
    return {
        "mcg_h" if is_patch else "mg_d": value,
        "mg": value,
        f"{opioid}_mg_d": value,
        "flag": flag,
    }


def _is_weaker(opioid: Opioid, to: str, before: str) -> bool:
    """Whether the new opioid is weaker than the old, by the range over the sources."""
    old = opioid_line(before).dose
    route = named_opioid(to)[1] or Route.ORAL
    new_row, old_row = by_range.at(opioid, route), by_range.at(old.opioid, old.route)
    if new_row is None or old_row is None:
        return False
    return new_row.holds.lowest < old_row.holds.lowest


def _naloxone(inputs: Inputs) -> Found:
    """What a row does not name is absent."""
    mme = inputs.exact("mme", "omedd", otherwise=None)
    age = inputs.take("age", otherwise=0)
    comfort = bool(inputs.take("comfort_only", "dying", "end_of_life", otherwise=False))
    named = dict.fromkeys(_RISKS.values(), False) | {"aged_65": age >= _AGED}
    for name, value in inputs.rest().items():
        if name not in _RISKS:
            raise NoMeaning(f"there is no meaning for {name}")
        named[_RISKS[name]] = named[_RISKS[name]] or bool(value)
    found = offers_naloxone(True, None if mme is None else Exposure(mme), Risk(**named), comfort)
    return {"offer": found, "flag": None if found is not None else Flag.NOT_KNOWN}


def _tolerant(inputs: Inputs) -> Found:
    days = inputs.take("days", otherwise=None)
    taken = [TakenFor(opioid_line(text).dose, days) for text in _texts_of_one(inputs)]
    for name, value in inputs.rest().items():
        opioid, _, unit = name.partition("_")
        if unit in ("mg_d", "mg_per_day", "po_mg_d"):
            dose = mg_per_day(Opioid(opioid), exactly(value))
        elif unit in ("mcg_h", "td_mcg_h"):
            dose = patch(Opioid(opioid), exactly(value))
        else:
            raise NoMeaning(f"there is no meaning for {name}")
        taken.append(TakenFor(dose, days))
    found = is_opioid_tolerant(taken, opioid_tables.tolerance)
    return {"tolerant": found, "flag": None if found is not None else Flag.NOT_KNOWN}


def _texts_of_one(inputs: Inputs) -> list[str]:
    drug = inputs.take("drug", otherwise=None)
    return [] if drug is None else [str(drug)]


def _taper(inputs: Inputs) -> Found:
    drug = inputs.take("drug", "medicine", otherwise="morphine")
    dose = str(inputs.take("dose"))
    daily = dose if "/" in dose or "a day" in dose else f"{dose}/day"
    found = taper.answer(
        taper.TaperQuestion(dose=f"{drug} {daily}", used_for=inputs.take("duration", "used_for"))
    )
    first = found.steps[0].daily if found.steps else None
    results: dict[str, object] = {"step1": first, "stop": first == 0, "steps": len(found.steps)}
    for days, name in ((30, "month"), (7, "week")):
        if found.every_days == (days, days) and found.part is not None:
            results |= {f"pct_per_{name}": 100 * found.part, f"{name}1": first}
    if found.every_days is not None and found.part is not None:
        results |= {"pct": 100 * found.part, "every_days": found.every_days}
    return results


FORMS: Final[Mapping[str, Form]] = {
    "MME": partial(_exposure, "cdc-2022", "mme"),
    "MME_2016": partial(_exposure, "cdc-2016", "mme"),
    "OMEDD_FPM": partial(_exposure, "anzca-2021", "omedd"),
    "OMEDD_NSW": partial(_exposure, "nsw", "omedd"),
    "TD_fentanyl": _fentanyl_patch,
    "TD_fentanyl_EU_stable": _fentanyl_patch,
    "buprenorphine": _buprenorphine_patch,
    "rescue": _rescue,
    "UKcard": _card,
    "rotation": _rotation,
    "naloxone_offer": _naloxone,
    "opioid_tolerant": _tolerant,
    "taper": _taper,
}
