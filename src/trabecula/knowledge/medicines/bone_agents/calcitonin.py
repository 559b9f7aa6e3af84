"""Calcitonin: not for pain of bone; in raised calcium a bridge until other agents act.

Misuse   As an analgesic: no benefit was shown, and long use raised cancers.
"""

from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_guidelines import (
    calcitonin_review_2006,
    derived_by_the_project,
)
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.medicine import Medicine, MedicineClass, Monitoring, Stopping, said
from trabecula.language.organ_function import NotStated
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_REVIEW = calcitonin_review_2006.at("no benefit; EMA 2012 (from knowledge)")
_DOSSIER = derived_by_the_project.at("pharmacology dossier, section 1.5, row calcitonin")
_NOT_GIVEN = "Not recommended for pain of bone, so the dossier states nothing."

calcitonin = Medicine(
    "calcitonin",
    "calcitonin (salmon)",
    kind=MedicineClass.HORMONE,
    role="Not recommended for pain of bone metastases: no benefit, and a signal of cancers (EMA). In raised calcium a bridge only.",
    identity=TableRow(
        holds=MedicineGroup("calcitonin", (*rxnorm("36118"), *atc("H05BA01")), ("calcitonin",)),
        sources=(rxnorm_of_laertes.at("ingredient 36118"), atc_index.at("H05BA01")),
        checked=Checked.YES,
    ),
    routes=(Route.SUBCUTANEOUS, Route.INTRAMUSCULAR),
    dosing=(),
    not_dosed="Not recommended for pain of bone: no benefit was shown. The dossier gives no dose; as a bridge in raised calcium it is for the emergency team.",
    kidneys=NotStated(_NOT_GIVEN),
    liver=NotStated(_NOT_GIVEN),
    contraindications=(
        said("As an analgesic: excluded.", _REVIEW, checked=Checked.FROM_KNOWLEDGE),
    ),
    cautions=(),
    monitoring=(
        Monitoring(
            holds="none is stated: it is not given for pain of bone",
            before=False,
            interval="none",
            action="None.",
            sources=(_DOSSIER,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    onset=said(_NOT_GIVEN, _DOSSIER, checked=Checked.FROM_KNOWLEDGE),
    review=said(_NOT_GIVEN, _DOSSIER, checked=Checked.FROM_KNOWLEDGE),
    stopping=Stopping(
        holds="At once.", abruptly=True, sources=(_DOSSIER,), checked=Checked.FROM_KNOWLEDGE
    ),
    burden=rated("calcitonin", "None."),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=said(
        "On no list of medicines that raise falls.", _DOSSIER, checked=Checked.FROM_KNOWLEDGE
    ),
    pregnancy=said("Avoid.", _DOSSIER, checked=Checked.FROM_KNOWLEDGE),
)
