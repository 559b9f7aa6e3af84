"""Palliative care, conversations, hand-off and hospice."""

from trabecula.language.source import Checked, Source

asco_palliative_care_2024 = Source(
    key="ASCOPC24",
    citation="Sanders JJ et al. J Clin Oncol 2024",
    reference="10.1200/JCO.24.00542",
    checked=Checked.YES,
    seen="Early referral strong",
)
greer_2024 = Source(
    key="REACHPC",
    citation="Greer JA et al. JAMA 2024",
    reference="10.1001/jama.2024.13964",
    checked=Checked.YES,
    seen="Video q4w equivalent (99.7 vs 97.7)",
)
surprise_question_reviews = Source(
    key="SQ",
    citation="Downar J CMAJ 2017; van Lummel/SQ review 2024",
    reference="10.1503/cmaj.160775; PMC10941345",
    checked=Checked.YES,
    seen="sens 71.4 spec 74.0; PPV 37%",
)
starmer_2014 = Source(
    key="IPASS",
    citation="Starmer AJ et al. NEJM 2014",
    reference="10.1056/NEJMsa1405556",
    checked=Checked.FROM_KNOWLEDGE,
    seen="I-PASS elements",
)
serious_illness_conversation = Source(
    key="SICG",
    citation="Bernacki R JAMA Intern Med 2019; Paladino J JAMA Oncol 2019",
    reference="10.1001/jamaoncol.2019.0292",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
hospice_and_portable_orders = Source(
    key="MEDICARE",
    citation="US hospice 42 CFR 418.22; POLST paradigm",
    reference="ecfr.gov",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
