"""Equations and crosswalks that derived facts are reckoned by."""

from trabecula.language.source import Checked, Source

statpearls_calcium = Source(
    key="STATPEARLSCA",
    citation="StatPearls, Hypercalcemia; NICE CKS, Hypercalcaemia",
    reference="instruments dossier, section 3.9; guideline dossier, section 0",
    checked=Checked.YES,
    seen="Albumin-adjusted calcium in mg/dL (StatPearls) and in mmol/L (NICE CKS)",
)
cockcroft_gault_1976 = Source(
    key="COCKCROFT76",
    citation="Cockcroft DW, Gault MH. Nephron 1976;16:31",
    reference="instruments dossier, section 8.8",
    checked=Checked.SECOND_HAND,
    seen="Equation, and worked answers of a public calculator",
)
ckd_epi = Source(
    key="CKDEPI21",
    citation="Inker LA et al. N Engl J Med 2021;385:1737",
    reference="instruments dossier, section 8.7",
    checked=Checked.SECOND_HAND,
    seen="Creatinine equation without race, and worked answers of a public calculator",
)
buccheri_1996 = Source(
    key="BUCCHERI96",
    citation="Buccheri G et al. Eur J Cancer 1996, crosswalk of Karnofsky and ECOG status",
    reference="instruments dossier, section 4.1",
    checked=Checked.SECOND_HAND,
    seen="Crosswalk; another one (Ma 2010) differs at 90, 70, 50, 30 and 10",
)
who_2000 = Source(
    key="WHO894",
    citation="Obesity: preventing and managing the global epidemic. WHO Technical Report 894, 2000",
    reference="WHO TRS 894",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
