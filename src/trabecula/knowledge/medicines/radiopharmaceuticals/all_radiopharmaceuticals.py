"""What holds of every radionuclide: blood counts, uptake on a scan, kidneys, pregnancy."""

from trabecula.knowledge.facts.laboratory import haemoglobin, neutrophils, platelets
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.statements.medicines.pregnancy import MAY_BE_PREGNANT
from trabecula.language.dose import days
from trabecula.language.medicine import Monitoring, Said, Stopping, said
from trabecula.language.organ_function import (
    Action,
    Kidneys,
    NotStated,
    OrganAdvice,
    kidneys,
)
from trabecula.language.quantity import Days
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Ranges

_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE
_LABELS = us_labels.at("radiopharmaceuticals for bone metastases (from knowledge)")

same_for_frail_people = "The same, where life expectancy is long enough for it to help."
nothing_on_the_liver = NotStated("The dossier found no statement of a label on the liver.")
radionuclide_review = said("After 4 to 8 weeks.", _LABELS, checked=_FROM_KNOWLEDGE)
radionuclide_review_after = days(28, 56)
radionuclide_stopping = Stopping(
    holds="At once; the next dose waits for the blood counts.",
    abruptly=True,
    sources=(_LABELS,),
    checked=_FROM_KNOWLEDGE,
)
radionuclide_falls_basis = said(
    "On no list of medicines that raise falls.", _LABELS, checked=_FROM_KNOWLEDGE
)
radionuclide_pregnancy = said("Contraindicated.", _LABELS, checked=_FROM_KNOWLEDGE)
not_in_pregnancy = said("Pregnancy.", _LABELS, checked=_FROM_KNOWLEDGE, when=MAY_BE_PREGNANT)


def radionuclide_kidneys(name: str, source: Citation) -> Kidneys:
    """Below 30 mL/min it is for the specialist."""
    return Ranges(
        f"{name} by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(Action.AVOID, "By the specialist: caution, or avoid."),
                source,
                checked=_FROM_KNOWLEDGE,
            ),
            kidneys(
                30,
                None,
                OrganAdvice(Action.USUAL, "Usual activity."),
                source,
                checked=_FROM_KNOWLEDGE,
            ),
        ),
    )


def _counts(interval: str, action: str, every: Days) -> Monitoring:
    return Monitoring(
        holds="blood count, within 7 to 10 days before",
        before=True,
        interval=interval,
        action=action,
        facts=(neutrophils, platelets, haemoglobin),
        every=every,
        sources=(_LABELS,),
        checked=_FROM_KNOWLEDGE,
    )


_uptake = Monitoring(
    holds="uptake on a bone scan, or on PSMA PET",
    before=True,
    interval="once",
    action="No uptake: no treatment.",
    sources=(_LABELS,),
    checked=_FROM_KNOWLEDGE,
)


def monitoring_of_a_course(every: Days) -> tuple[Monitoring, ...]:
    """For what is given in several doses, so many days apart."""
    return _counts("before each dose", "Put off by the rule of the product.", every), _uptake


monitoring_of_a_single_dose = (
    _counts(
        "every 1 to 2 weeks until they are back, 8 to 12 weeks",
        "Put off a further dose by the rule of the product.",
        Days(14),
    ),
    _uptake,
)


def relief_after_a_single_dose(source: Citation) -> Said:
    """Strontium and samarium ease pain within weeks."""
    return said(
        "Pain eases after 1 to 3 weeks; in about 10 % it flares on days 2 to 5.",
        source,
        checked=_FROM_KNOWLEDGE,
    )
