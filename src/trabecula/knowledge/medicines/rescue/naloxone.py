"""Naloxone: brings back breathing that an opioid has stopped; at home, and in small steps in hospital.

Misuse   Not for a person who is drowsy but can be roused, and never in the last days of life. In
         hospital 400 micrograms at once bring a crisis of pain and fluid in the lungs.
"""

from trabecula.knowledge.facts.observations import respiratory_rate
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    palliative_care_formulary,
    stoppfall_classes,
)
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_opioid_tests
from trabecula.knowledge.statements.goals_of_care.last_days import LAST_DAYS
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, NoCeiling, mg, micrograms, minutes
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import Burden, Medicine, MedicineClass, Monitoring, Stopping, said
from trabecula.language.organ_function import Action, Kidneys, NotStated, OrganAdvice, kidneys
from trabecula.language.quantity import PerMinute
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_PCF = palliative_care_formulary.at("naloxone (from knowledge)")
_LABEL = us_labels.at("naloxone, 2 (from knowledge)")
_FRAIL = derived_by_the_project.at("pharmacology dossier, section 1.1, frail start")
_REPEATED = minutes(2, 3)
_UNTIL_AWAKE = NoCeiling("No most while the person does not respond.", implausible=mg(10))
_AFTER = "Call the emergency services, remove any patch. A long-acting opioid, methadone or a patch outlasts it: breathing may fail again."

naloxone = Medicine(
    "naloxone",
    "naloxone",
    kind=MedicineClass.OPIOID_ANTAGONIST,
    role="At home beside an opioid; reversal in hospital.",
    identity=TableRow(
        holds=MedicineGroup("naloxone", (*rxnorm("7242"), *atc("V03AB15")), ("naloxone",)),
        sources=(rxnorm_of_opioid_tests.at("ingredient 7242"), atc_index.at("V03AB15")),
        checked=Checked.YES,
    ),
    routes=(Route.NASAL, Route.INTRAMUSCULAR, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="overdose outside hospital",
            routes=(Route.NASAL,),
            start=Dose(mg(4), every=_REPEATED, when="in the other nostril each time"),
            frail_start=Dose(mg(4), every=_REPEATED, when="in the other nostril each time"),
            frail="The same as for others.",
            ceiling=_UNTIL_AWAKE,
            urgent=True,
            note=f"{_AFTER} Sprays of 3 and 8 mg (US) and of 1.8 mg (Europe) are given one at a time too.",
            sources=(_LABEL, _FRAIL),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Dosing(
            holds="overdose outside hospital, where there is no spray",
            routes=(Route.INTRAMUSCULAR,),
            start=Dose(mg("0.4"), every=_REPEATED),
            frail_start=Dose(mg("0.4"), every=_REPEATED),
            frail="The same as for others.",
            ceiling=_UNTIL_AWAKE,
            urgent=True,
            note=_AFTER,
            sources=(_LABEL, _FRAIL),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Dosing(
            holds="in hospital, a person whose cancer pain depends on an opioid: below 8 breaths a minute and not to be roused",
            routes=(Route.INTRAVENOUS,),
            start=Dose(micrograms(20), micrograms(40), every=_REPEATED),
            frail_start=Dose(micrograms(20), every=_REPEATED),
            step=Step(
                "Steps of 20, 40, then 100 micrograms, to 10 breaths a minute or more, not to the pain.",
                wait=_REPEATED,
            ),
            ceiling=Ceiling(per_dose=micrograms(100), note="No most in all."),
            urgent=True,
            note="Never 400 micrograms at once: a crisis of pain, fluid in the lungs.",
            sources=(_PCF, _FRAIL),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("nasal spray", (Route.NASAL,), (mg("1.8"),), where="Europe"),
        Form("nasal spray", (Route.NASAL,), (mg(3), mg(4), mg(8)), where="US"),
        Form(
            "solution for injection, each mL",
            (Route.INTRAMUSCULAR, Route.INTRAVENOUS),
            (mg("0.4"), mg(1)),
        ),
    ),
    kidneys=Kidneys(
        "naloxone by creatinine clearance",
        (
            kidneys(
                0,
                None,
                OrganAdvice(Action.USUAL, "Usual dose."),
                us_labels.at("naloxone, 8 (from knowledge)"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    liver=NotStated("The medicines dossier has no row by Child-Pugh class; an emergency."),
    contraindications=(
        said(
            "The last days of life: not indicated. A senior review, and less of the opioid instead.",
            _PCF,
            derived_by_the_project.at("errata, section A, row on EMR-12"),
            checked=Checked.FROM_KNOWLEDGE,
            when=LAST_DAYS,
        ),
    ),
    cautions=(
        said(
            "Drowsy, but to be roused and with 8 breaths a minute or more: not for naloxone.",
            _PCF,
            checked=Checked.FROM_KNOWLEDGE,
            when=(respiratory_rate >= PerMinute(8)) & (sedation <= 2),
        ),
    ),
    monitoring=(
        Monitoring(
            holds="breathing rate and sedation",
            before=True,
            interval="continuously, then every 15 minutes; for 24 hours or more after a long-acting opioid",
            action="An infusion where breathing fails again.",
            facts=(respiratory_rate, sedation),
            sources=(_PCF,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    onset=said("In the nose, after 2 to 3 minutes.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
    review=said(
        "No course: afterwards the plan for the opioid is made anew.",
        _PCF,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    stopping=Stopping(
        holds="No course to stop.",
        abruptly=True,
        sources=(_PCF,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    burden=Burden(
        holds="None while it is not needed.",
        alertness=0,
        balance=0,
        falls=0,
        cognition=0,
        bowels=0,
        serotonergic=0,
        sources=(derived_by_the_project.at("pharmacology dossier, section 1.4, row naloxone"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    anticholinergic=anticholinergic(("ADS 2006", 0)),
    older_people=(),
    raises_falls=False,
    falls_basis=said(
        "Not among the classes that raise falls.",
        stoppfall_classes.at("list of classes (from knowledge)"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    pregnancy=said(
        "Used where it is indicated.",
        european_labels.at("naloxone, 4.6 (from knowledge)"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
