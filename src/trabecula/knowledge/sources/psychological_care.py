"""Depression, anxiety, distress, sleep, and coping with pain."""

from trabecula.language.source import Checked, Source

asco_anxiety_and_depression_2023 = Source(
    key="ASCOAD23",
    citation="Andersen BL et al. J Clin Oncol 2023",
    reference="10.1200/JCO.23.00293",
    checked=Checked.IN_PART,
    seen="Stepped options verified; score bands from knowledge",
)
gorin_2012 = Source(
    key="GORIN12",
    citation="Sheinfeld Gorin S et al. J Clin Oncol 2012",
    reference="10.1200/JCO.2011.37.0437",
    checked=Checked.YES,
    seen="d 0.34 severity, 0.40 interference",
)
johnson_2016 = Source(
    key="JOHNSON16",
    citation="Johnson JA et al. Sleep Med Rev 2016",
    reference="10.1016/j.smrv.2015.07.001",
    checked=Checked.YES,
    seen="d 0.77 ISI",
)
cooper_2025 = Source(
    key="COOPER25",
    citation="Cooper JT et al. BMC Cancer 2025",
    reference="10.1186/s12885-025-14192-y",
    checked=Checked.YES,
    seen="ISI -4.4 (16 RCT), low certainty",
)
suicide_and_distress_scales = Source(
    key="CSSRS",
    citation="C-SSRS / NCCN Distress",
    reference="cssrs.columbia.edu",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
