"""Radiotherapy and systemic treatment together, and radionuclides."""

from trabecula.language.source import Checked, Source

esmo_estro_2025 = Source(
    key="ESMOESTRO25",
    citation="van Aken ESM et al. Ann Oncol 2025 (ICI/VEGF/TKI) and Radiother Oncol 2025 (CDK4/6,HER2,PARP,mTOR)",
    reference="10.1016/j.annonc.2025.09.008",
    checked=Checked.IN_PART,
    seen="Abstracts: caution for most CDK4/6, PARP, mTOR scenarios; anti-HER2 mAb low; scenario table not read",
)
oligo_2023 = Source(
    key="OLIGO23",
    citation="Kroeze SGC et al. Lancet Oncol 2023",
    reference="10.1016/S1470-2045(22)00752-5",
    checked=Checked.IN_PART,
    seen="Abstract only; hold intervals not read",
)
anker_2016 = Source(
    key="ANKER16",
    citation="Anker CJ et al. BRAF inhibitor + RT consensus. IJROBP 2016",
    reference="10.1016/j.ijrobp.2016.01.038",
    checked=Checked.FROM_KNOWLEDGE,
    seen="hold >=3 d before/after fractionated RT, >=1 d SRS",
)
era_223 = Source(
    key="ERA223",
    citation="Smith M et al. Lancet Oncol 2019",
    reference="10.1016/S1470-2045(18)30860-X",
    checked=Checked.FROM_KNOWLEDGE,
    seen="Fracture excess with abiraterone",
)
alsympca_2013 = Source(
    key="ALSYMPCA",
    citation="Parker C et al. ALSYMPCA. N Engl J Med 2013",
    reference="10.1056/NEJMoa1213755",
    checked=Checked.FROM_KNOWLEDGE,
    seen="Death HR 0.70; time to skeletal event 15.6 vs 9.8 months",
)
ema_radium_2018 = Source(
    key="EMARADIUM18",
    citation="European Medicines Agency, restriction of radium-223, 2018",
    reference="notice of CancerABCs; the agency's own text was not reached",
    checked=Checked.SECOND_HAND,
    seen="Only after two or more earlier lines or where nothing else suits; not with other second-line hormone therapy",
)
