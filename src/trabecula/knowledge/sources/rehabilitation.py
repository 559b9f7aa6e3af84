"""Exercise, aids, falls, and physical agents."""

from trabecula.language.source import Checked, Source

bone_metastases_exercise_2022 = Source(
    key="IBMEWG",
    citation="Campbell KL et al. JCO Oncol Pract 2022",
    reference="10.1200/OP.21.00454",
    checked=Checked.YES,
    seen="Risk assessment; 3 factor groups; two-way communication; posture/control/technique; 91% ADL advice",
)
weller_2021 = Source(
    key="WELLER21",
    citation="Weller S et al. Crit Rev Oncol Hematol 2021",
    reference="10.1016/j.critrevonc.2021.103433",
    checked=Checked.YES,
    seen="17 trials; 4 SAE 0.5%, none bone-related",
)
galvao_2018 = Source(
    key="GALVAO18",
    citation="Galvao DA et al. MSSE 2018",
    reference="10.1249/MSS.0000000000001454",
    checked=Checked.YES,
    seen="RCT n=57, 3x/wk 3 mo",
)
modular_programme_2011 = Source(
    key="MODULAR",
    citation="Galvao 2011 modular table as reprinted in Trials 2018 s13063-018-3091-8 T4, ExerciseGuide T2, PMC9335464 T2",
    reference="10.1186/1471-2407-11-517",
    checked=Checked.YES,
    seen="Site/region table; start low go slow; avoid 6-8 RM",
)
cormie_2013 = Source(
    key="CORMIE13",
    citation="Cormie P et al. Prostate Cancer Prostatic Dis 2013",
    reference="10.1038/pcan.2013.22",
    checked=Checked.YES,
    seen="RPE 13.8; no skeletal events; 83% attendance",
)
acsm_2019 = Source(
    key="ACSM19",
    citation="Campbell KL et al. MSSE 2019",
    reference="10.1249/MSS.0000000000002116",
    checked=Checked.FROM_KNOWLEDGE,
    seen="30 min x3 aerobic, 2x/wk resistance",
)
haematological_rehabilitation_2017 = Source(
    key="HEMREHAB",
    citation="Haematological compromise rehab table, PM&R 2017",
    reference="PMC5627359",
    checked=Checked.YES,
    seen="Platelet/Hb/WBC bands",
)
cancer_exercise_toolkit = Source(
    key="CETOOL",
    citation="Cancer Exercise Toolkit precautions",
    reference="https://cancerexercisetoolkit.trekeducation.org/screening-and-safety/precautions-and-contraindications/",
    checked=Checked.YES,
    seen="Absolute list; Plt<20; Hb<80 g/L; BP>200/110; HR 120",
)
cheville_2019 = Source(
    key="COPE19",
    citation="Cheville AL et al. JAMA Oncol 2019",
    reference="10.1001/jamaoncol.2019.0011",
    checked=Checked.IN_PART,
    seen="Direction verified; numbers from knowledge",
)
nerve_stimulation_reviews = Source(
    key="TENS",
    citation="Bennett MI J Pain 2010; Hurlow A Cochrane 2012; ISRCTN92118149",
    reference="10.1002/14651858.CD006276.pub3",
    checked=Checked.YES,
    seen="Feasibility; movement>rest; exclusion list",
)
cdc_steadi = Source(
    key="STEADI",
    citation="CDC STEADI",
    reference="cdc.gov/steadi",
    checked=Checked.FROM_KNOWLEDGE,
    seen="TUG>=12 s; 3 key questions",
)
electrophysical_agents_2010 = Source(
    key="EPA",
    citation="Electrophysical-agent contraindication guidance (CSP/APA/Houghton 2010)",
    reference="Physiother Can 2010;62(5)",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
