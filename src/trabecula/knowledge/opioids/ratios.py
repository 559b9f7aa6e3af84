"""Equianalgesic ratios to oral morphine: the range to convert by, and what single sources say.

Why      A conversion takes the lower potency of what is left and the higher of what is begun, so
         that the new dose errs low; the range is shown.
Misuse   As exposure. Without a reduction for incomplete cross-tolerance. Out of a patch: the rows
         of patches find a rescue dose, and convert nothing. For methadone: there is no row.
"""

from fractions import Fraction

from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    eapc_opioids_2012,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_lists import (
    fentanyl_patch_table_of_canada,
    opioid_ratios_review_2018,
    uk_conversion_card,
)
from trabecula.knowledge.sources.opioid_files import pilot_feasibility_2025
from trabecula.language.opioid import Opioid, RateUnit
from trabecula.language.opioid_table import EquianalgesicRatio, EquianalgesicTable, RatioRange
from trabecula.language.route import Route
from trabecula.language.source import Checked, Citation

_Said = tuple[Opioid, Route, Fraction, Fraction]


def _said(opioid: Opioid, route: Route, lowest: str, highest: str = "") -> _Said:
    return opioid, route, Fraction(lowest), Fraction(highest or lowest)


def _by_mouth(opioid: Opioid, lowest: str, highest: str = "") -> _Said:
    return _said(opioid, Route.ORAL, lowest, highest)


def _under_the_skin(opioid: Opioid, lowest: str, highest: str = "") -> _Said:
    return _said(opioid, Route.SUBCUTANEOUS, lowest, highest)


def _in_a_vein(opioid: Opioid, lowest: str, highest: str = "") -> _Said:
    return _said(opioid, Route.INTRAVENOUS, lowest, highest)


def _by_patch(opioid: Opioid, lowest: str, highest: str = "") -> _Said:
    return _said(opioid, Route.TRANSDERMAL, lowest, highest)


def _table(
    key: str, name: str, source: Citation, checked: Checked, *said: _Said
) -> EquianalgesicTable:
    rows = tuple(
        EquianalgesicRatio(
            opioid=opioid,
            routes=(route,),
            unit=RateUnit.MICROGRAMS_PER_HOUR
            if route is Route.TRANSDERMAL
            else RateUnit.MILLIGRAMS_PER_DAY,
            rescue_only=route is Route.TRANSDERMAL,
            holds=RatioRange(lowest, highest),
            sources=(source,),
            checked=checked,
        )
        for opioid, route, lowest, highest in (_by_mouth(Opioid.MORPHINE, "1"), *said)
    )
    return EquianalgesicTable(key, name, rows)


by_range = _table(
    "range",
    "Range over the sources, by direction",
    derived_by_the_project.at("opioid_factors.json, engine defaults, per direction"),
    Checked.FROM_KNOWLEDGE,
    _by_mouth(Opioid.CODEINE, "0.1", "0.15"),
    _by_mouth(Opioid.TRAMADOL, "0.1", "0.2"),
    _by_mouth(Opioid.TAPENTADOL, "0.15", "0.4"),
    _by_mouth(Opioid.OXYCODONE, "1.5", "2"),
    _by_mouth(Opioid.HYDROMORPHONE, "4", "7.5"),
    _under_the_skin(Opioid.MORPHINE, "2", "3"),
    _in_a_vein(Opioid.MORPHINE, "2.5", "3"),
    _under_the_skin(Opioid.OXYCODONE, "1.5", "3"),
    _under_the_skin(Opioid.HYDROMORPHONE, "10", "20"),
    _in_a_vein(Opioid.HYDROMORPHONE, "10", "20"),
    _by_patch(Opioid.BUPRENORPHINE, "2", "2.4"),
    _by_patch(Opioid.FENTANYL, "2.4", "3.6"),
)
uk_card = _table(
    "uk_card",
    "UK local conversion card",
    uk_conversion_card.at("card"),
    Checked.YES,
    _by_mouth(Opioid.CODEINE, "20/240"),
    _by_mouth(Opioid.DIHYDROCODEINE, "25/240"),
    _by_mouth(Opioid.TRAMADOL, "40/400"),
    _by_mouth(Opioid.OXYCODONE, "1.5", "2"),
    _by_mouth(Opioid.HYDROMORPHONE, "7.5"),
    _under_the_skin(Opioid.MORPHINE, "2"),
    _in_a_vein(Opioid.MORPHINE, "3"),
    _under_the_skin(Opioid.DIAMORPHINE, "3"),
    _under_the_skin(Opioid.OXYCODONE, "3"),
    _under_the_skin(Opioid.FENTANYL, "150"),
    _under_the_skin(Opioid.ALFENTANIL, "30"),
)
eapc_2012 = _table(
    "eapc_2012",
    "EAPC 2012",
    eapc_opioids_2012.at("relative analgesic ratios"),
    Checked.FROM_KNOWLEDGE,
    _by_mouth(Opioid.OXYCODONE, "1.5"),
    _by_mouth(Opioid.HYDROMORPHONE, "5"),
    _by_patch(Opioid.BUPRENORPHINE, "1.8"),
    _by_patch(Opioid.FENTANYL, "2.4"),
)
review_2018 = _table(
    "review_2018",
    "Review of ratios, 2018",
    opioid_ratios_review_2018.at("table 5"),
    Checked.YES,
    _by_mouth(Opioid.OXYCODONE, "1.3", "1.5"),
    _by_mouth(Opioid.HYDROMORPHONE, "1.33", "16.67"),
)
pcf_8 = _table(
    "pcf_8",
    "Palliative Care Formulary, 8th edition",
    palliative_care_formulary.at("opioid dose conversion ratios"),
    Checked.FROM_KNOWLEDGE,
    _by_mouth(Opioid.CODEINE, "0.1"),
    _by_mouth(Opioid.TRAMADOL, "0.1"),
    _by_mouth(Opioid.TAPENTADOL, "0.4"),
    _by_mouth(Opioid.OXYCODONE, "1.5"),
    _by_mouth(Opioid.HYDROMORPHONE, "5", "7.5"),
    _under_the_skin(Opioid.MORPHINE, "2"),
    _by_patch(Opioid.BUPRENORPHINE, "2.4"),
    _by_patch(Opioid.FENTANYL, "2.4", "3.6"),
)
mcmaster = _table(
    "mcmaster",
    "McMaster and BC Cancer",
    fentanyl_patch_table_of_canada.at("empendium 031_0296, oral opioids"),
    Checked.YES,
    _by_mouth(Opioid.CODEINE, "0.1"),
    _by_mouth(Opioid.OXYCODONE, "1.5", "2"),
    _by_mouth(Opioid.HYDROMORPHONE, "5"),
)
pilot_2025 = _table(
    "pilot_2025",
    "Pilot and Feasibility Studies 2025",
    pilot_feasibility_2025.at("table 3"),
    Checked.YES,
    _by_mouth(Opioid.CODEINE, "0.1"),
    _by_mouth(Opioid.DIHYDROCODEINE, "0.1"),
    _by_mouth(Opioid.TRAMADOL, "0.1"),
    _by_mouth(Opioid.TAPENTADOL, "0.4"),
    _by_mouth(Opioid.OXYCODONE, "1.5"),
    _by_mouth(Opioid.HYDROMORPHONE, "5"),
    _by_patch(Opioid.BUPRENORPHINE, "2.4"),
    _by_patch(Opioid.FENTANYL, "2.4"),
)
