"""Reports from home, alerts, and step counts."""

from trabecula.language.source import Checked, Source

basch_2017 = Source(
    key="STAR",
    citation="Basch E J Clin Oncol 2016; JAMA 2017",
    reference="10.1001/jama.2017.7156",
    checked=Checked.IN_PART,
    seen="OS 31.2 vs 26.0; severe-or-worsening trigger verified; exact >=2 / grade>=3 from knowledge",
)
basch_2025 = Source(
    key="PROTECT",
    citation="Basch E JAMA 2022; Nat Med 2025",
    reference="10.1038/s41591-025-03507-y",
    checked=Checked.YES,
    seen="OS HR 0.99; ED HR 0.84; PF HR 0.73; weekly",
)
alert_optimisation_2024 = Source(
    key="AFT39",
    citation="Alert optimisation AFT-39 2024",
    reference="PMID 38771558",
    checked=Checked.YES,
    seen="34% surveys alert; 10% patient-urgent; 38% suppressible at 80% sens",
)
absolom_2021 = Source(
    key="ERAPID",
    citation="Absolom K et al. J Clin Oncol 2021",
    reference="10.1200/JCO.20.02015",
    checked=Checked.YES,
    seen="PWB 6,12 wk; no benefit metastatic subgroup; 64.7% adherence",
)
gresham_2018 = Source(
    key="GRESHAM18",
    citation="Gresham G et al. npj Digit Med 2018",
    reference="10.1038/s41746-018-0032-6",
    checked=Checked.YES,
    seen="per 1000 steps hosp OR 0.21 (n=37)",
)
prostep_2024 = Source(
    key="PROSTEP",
    citation="JMIR 2024 PROStep",
    reference="10.2196/51059",
    checked=Checked.YES,
    seen="1 PRO point = -247 steps",
)
