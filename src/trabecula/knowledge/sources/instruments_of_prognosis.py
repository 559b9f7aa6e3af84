"""Instruments of performance and prognosis."""

from trabecula.language.source import Checked, Source

oken_1982 = Source(
    key="OKEN82",
    citation="Oken MM et al. Am J Clin Oncol 1982;5:649, ECOG performance status",
    reference="instruments dossier, section 4.1",
    checked=Checked.YES,
    seen="Grades 0 to 5 in a public archetype; that the scale is in the public domain second-hand",
)
karnofsky_1948 = Source(
    key="KARNOFSKY48",
    citation="Karnofsky DA et al. Cancer 1948;1:634",
    reference="instruments dossier, section 4.1",
    checked=Checked.YES,
    seen="Steps of ten from 0 to 100 in a public archetype",
)
ma_2010 = Source(
    key="MA10",
    citation="Ma C et al. Eur J Cancer 2010, crosswalk of Karnofsky and ECOG status",
    reference="instruments dossier, section 4.1",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
anderson_1996 = Source(
    key="ANDERSON96",
    citation="Anderson F et al. J Palliat Care 1996;12:5; PPSv2, Victoria Hospice, 2001",
    reference="instruments dossier, section 4.1",
    checked=Checked.IN_PART,
    seen="Rule of the best fit and worked answers in a public implementation; table from knowledge",
)
katagiri_2014 = Source(
    key="KATAGIRI14",
    citation="Katagiri H et al. Cancer Med 2014;3:1359",
    reference="10.1002/cam4.292",
    checked=Checked.IN_PART,
    seen="Abstract: cohort, years, factors, survival of the outer groups; points and limits in a public implementation; figures at 6 and 24 months and some tumours from knowledge",
)
tokuhashi_2005 = Source(
    key="TOKUHASHI05",
    citation="Tokuhashi Y et al. Spine 2005;30:2186",
    reference="instruments dossier, section 4.3",
    checked=Checked.IN_PART,
    seen="Rows of the table in a guideline's appendix; points in two public implementations",
)
tomita_2001 = Source(
    key="TOMITA01",
    citation="Tomita K et al. Spine 2001;26:298",
    reference="instruments dossier, section 4.4",
    checked=Checked.SECOND_HAND,
    seen="Points and strategies in two public implementations; tumours of each class from knowledge",
)
bollen_2014 = Source(
    key="BOLLEN14",
    citation="Bollen L et al. Neuro Oncol 2014;16:991",
    reference="instruments dossier, section 4.5",
    checked=Checked.IN_PART,
    seen="Abstract and thesis pages: years, number, group A; groups B to D and the mapping from knowledge",
)
willeumier_2018 = Source(
    key="WILLEUMIER18",
    citation="Willeumier JJ et al. 2018, OPTIModel for metastases of long bones",
    reference="instruments dossier, section 4.5",
    checked=Checked.IN_PART,
    seen="Abstract: factors, number, survival of four groups; not which factors make which group",
)
mizumoto_2008 = Source(
    key="MIZUMOTO08",
    citation="Mizumoto M et al. Cancer 2008;113:2816",
    reference="10.1002/cncr.23888",
    checked=Checked.YES,
    seen="Abstract: cohort, years, points, groups and survival; the favourable tumours from knowledge",
)
krishnan_2014 = Source(
    key="KRISHNAN14",
    citation="Krishnan MS et al. Cancer 2014;120:134 (TEACHH)",
    reference="10.1002/cncr.28408",
    checked=Checked.YES,
    seen="Abstract: cohort, years, factors, groups and survival",
)
chow_2008 = Source(
    key="CHOW08",
    citation="Chow E et al. J Clin Oncol 2008;26:5863",
    reference="instruments dossier, section 4.8",
    checked=Checked.IN_PART,
    seen="Abstract: the three factors with Karnofsky up to 60, and the sets of 395, 445 and 467",
)
mojica_marquez_2020 = Source(
    key="MOJICA20",
    citation="Mojica-Márquez AE et al. Cancer Med 2020;9:5781",
    reference="10.1002/cam4.3257",
    checked=Checked.YES,
    seen="Abstract: groups and survival of TEACHH and NRF, and their failure below 3 months",
)
van_der_linden_2005 = Source(
    key="VDLINDEN05",
    citation="van der Linden YM et al. Cancer 2005;103:320",
    reference="10.1002/cncr.20756",
    checked=Checked.IN_PART,
    seen="Points, groups and survival in a public reference of algorithms; cohort from knowledge",
)
morita_1999 = Source(
    key="MORITA99",
    citation="Morita T et al. Support Care Cancer 1999;7:128",
    reference="instruments dossier, section 4.10",
    checked=Checked.SECOND_HAND,
    seen="Points, cut-offs and their accuracy in a public implementation; cohort from knowledge",
)
mcmillan_2013 = Source(
    key="MCMILLAN13",
    citation="McMillan DC. Cancer Treat Rev 2013;39:534",
    reference="instruments dossier, section 4.11",
    checked=Checked.SECOND_HAND,
    seen="Modified score in a public implementation; the original score from knowledge",
)
pirovano_1999 = Source(
    key="PIROVANO99",
    citation="Pirovano M et al. J Pain Symptom Manage 1999;17:231",
    reference="instruments dossier, section 4.12",
    checked=Checked.SECOND_HAND,
    seen="Points and groups in a public implementation; cohort from knowledge",
)
