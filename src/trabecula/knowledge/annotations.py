"""What one statement has to say to another that stands: rows that only annotate.

Why      Two statements that both stand can still need a word between them.
Misuse   To hide or to hold back: that is for the rows of arbitration.

Defaults of this project's panel; what concerns ARB-21, ARB-22 and NUT-02 is errata, section B.
"""

from trabecula.knowledge.statements import coded
from trabecula.language.arbitration import Action, Row

ROWS: tuple[Row, ...] = (
    Row(
        "ARB-43",
        when_any=coded("GOC-09"),
        action=Action.ANNOTATE,
        targets=coded(
            "EMR-01 EMR-02 EMR-03 EMR-04 EMR-05a EMR-07 EMR-08 EMR-09 EMR-10 EMR-13 EMR-13b EMR-14"
        ),
        reason="Comfort comes first: decide today, with palliative care, whether imaging, admission or this treatment serves it. The alert stands.",
    ),
    Row(
        "ARB-09c",
        when_any=coded("GOC-09"),
        action=Action.ANNOTATE,
        targets=coded(
            "BON-09 BON-12 BON-13 NUT-03 NUT-05 NUT-05b NUT-05c NUT-06 NUT-06b NUT-06c NUT-07 NUT-08 PSY-04 PSY-06 PSY-12 PSY-15 REH-18 REH-21 REH-25 REH-26 REH-27 GOC-02 GOC-04"
        ),
        reason="Comfort comes first: only if it serves comfort, and within the time that is left.",
    ),
    Row(
        "ARB-21c",
        when_any=coded("PSY-04"),
        action=Action.ANNOTATE,
        targets=coded("PSY-03b"),
        reason="One of the two scores is severe: the referral for it speaks first.",
    ),
    Row(
        "ARB-21d",
        when_any=coded("PSY-03b"),
        action=Action.ANNOTATE,
        targets=coded("PSY-02"),
        reason="Anxiety is moderate: treatment is offered, not self-help alone.",
    ),
    Row(
        "ARB-22b",
        when_any=coded("SUR-03 SUR-05 EMR-08 REH-06 GOC-06 REH-10c"),
        action=Action.ANNOTATE,
        targets=coded("REH-18"),
        reason="The first visit is in person.",
    ),
    Row(
        "ARB-25",
        when_any=coded("NUT-04"),
        action=Action.ANNOTATE,
        targets=coded("NUT-02 NUT-09"),
        reason="Life expectancy is short: eating is led by comfort, without targets.",
    ),
    Row(
        "ARB-26",
        when_any=coded("REH-24"),
        action=Action.ANNOTATE,
        targets=coded("REH-04 REH-05"),
        reason="Bone is fragile besides the metastases: raise the load more slowly, and no loaded bending or twisting of the spine.",
    ),
    Row(
        "ARB-27",
        when_any=coded("REH-02M"),
        action=Action.ANNOTATE,
        targets=coded("REH-04 REH-05"),
        reason="Only supervised, one to one, and checked again at each session.",
    ),
    Row(
        "ARB-28",
        when_any=coded("GOC-11"),
        action=Action.ANNOTATE,
        targets=coded(
            "GOC-01 GOC-03 GOC-05 GOC-07 GOC-08 GOC-09 PSY-10 PSY-14 PSY-15 PSY-16 REH-27"
        ),
        reason="See the person alone first: the one who is invited, named or told may be the one who harms.",
    ),
    Row(
        "ARB-29",
        when_any=coded("GOC-06 EMR-16"),
        action=Action.ANNOTATE,
        targets=coded("GOC-01 GOC-03 GOC-04 GOC-05"),
        reason="Capacity is in doubt: treat what can be treated and assess capacity before wishes are written down as decisions; what the person says is still heard.",
    ),
    Row(
        "ARB-30",
        when_any=coded("NUT-03"),
        action=Action.ANNOTATE,
        targets=coded("NUT-01 NUT-02 NUT-09"),
        reason="Refeeding first: start low, with the blood tests.",
    ),
    Row(
        "ARB-31",
        when_any=coded("BON-04"),
        action=Action.ANNOTATE,
        targets=coded("BON-01 BON-01b BON-01c BON-05"),
        reason="The kidneys allow no zoledronate or pamidronate.",
    ),
    Row(
        "ARB-32",
        when_any=coded("NUT-07"),
        action=Action.ANNOTATE,
        targets=coded("BON-01 BON-01b BON-01c BON-04b BON-05"),
        reason="No intravenous bisphosphonate until fluids are replaced and the kidneys are checked and have recovered.",
    ),
    Row(
        "ARB-33",
        when_any=coded("BON-08 BON-08a"),
        action=Action.ANNOTATE,
        targets=coded("BON-01 BON-01b BON-01c BON-05 BON-09"),
        reason="Bone is exposed in the jaw: decide together with the dentist before any next dose.",
    ),
    Row(
        "ARB-34",
        when_any=coded("REH-13"),
        action=Action.ANNOTATE,
        targets=coded("REH-14"),
        reason="Skin that must not be warmed may not bear electrodes either: look at it first.",
    ),
    Row(
        "ARB-35",
        when_any=coded("REH-00 REH-02H SUR-02 SUR-02b SUR-03 SUR-04 SUR-05 EMR-00 EMR-02"),
        action=Action.ANNOTATE,
        targets=coded("REH-25 REH-26"),
        reason="A bone or the spine is not cleared, or tests are held: ask and look, test and load nothing, and practise only transfers and positions, with a physiotherapist.",
    ),
    Row(
        "ARB-36",
        when_any=coded("EMR-01 EMR-03 EMR-05a EMR-07 EMR-08"),
        action=Action.ANNOTATE,
        targets=coded("REH-25 REH-26 REH-27 PSY-16 MON-13"),
        reason="An emergency of the spine or a fracture comes first: pain is relieved now, but nothing is practised, straightened or advised on until it is settled.",
    ),
    Row(
        "ARB-37",
        when_any=coded("REH-02H SUR-02 SUR-02b SUR-03 SUR-04 SUR-05"),
        action=Action.ANNOTATE,
        targets=coded("MON-13 PSY-16 REH-27"),
        reason="A bone here may not be loaded until it is cleared: relief, a position or a lighter task does not lift that limit.",
    ),
    Row(
        "ARB-38",
        when_any=coded("PSY-05 PSY-05b"),
        action=Action.ANNOTATE,
        targets=coded("PSY-15"),
        reason="The risk to life comes first: a group or a leaflet is no answer to it.",
    ),
    Row(
        "ARB-39",
        when_any=coded("PSY-05 PSY-05b"),
        action=Action.ANNOTATE,
        targets=coded("PSY-03b PSY-06 PSY-11 PSY-12"),
        reason="The risk to life comes first: this waits for the assessment of that risk.",
    ),
    Row(
        "ARB-40",
        when_any=coded("EMR-09 EMR-10 EMR-10b"),
        action=Action.ANNOTATE,
        targets=coded("NUT-09"),
        reason="Calcium is high: no calcium and no vitamin D in the food plan, and look to it as the cause of nausea and thirst.",
    ),
    Row(
        "ARB-41",
        when_any=coded("EMR-12 EMR-12b EMR-12d"),
        action=Action.ANNOTATE,
        targets=coded("MON-13"),
        reason="The opioid is already too strong: no extra dose before a movement; local treatment, position and pace instead.",
    ),
    Row(
        "ARB-42",
        when_any=coded("REH-26"),
        action=Action.ANNOTATE,
        targets=coded("REH-04 REH-05 REH-18"),
        reason="A new stoop is not imaged yet: no loaded bending, twisting or straightening of the spine until it is.",
    ),
)
