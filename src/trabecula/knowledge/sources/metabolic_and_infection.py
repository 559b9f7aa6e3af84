"""Calcium, infection, and product labels."""

from trabecula.language.source import Checked, Source

endocrine_society_2023 = Source(
    key="ENDO23",
    citation="El-Hajj Fuleihan G et al. JCEM 2023",
    reference="10.1210/clinem/dgac621",
    checked=Checked.YES,
    seen="Strong: denosumab or IV BP (+hydration); denosumab preferred; >14 mg/dL add calcitonin",
)
asco_idsa_2018 = Source(
    key="ASCOFN18",
    citation="Taplitz RA et al. ASCO/IDSA 2018",
    reference="10.1200/JCO.2018.77.6211",
    checked=Checked.YES,
    seen=">=38.3 once or >=38.0 1 h; 15 min; 1 h antibiotics; within 6 wk of chemo",
)
nice_cg151 = Source(
    key="CG151",
    citation="NICE CG151 neutropenic sepsis",
    reference="nice.org.uk/guidance/cg151",
    checked=Checked.FROM_KNOWLEDGE,
    seen=">38 C or sepsis and ANC <=0.5",
)
peddi_2012 = Source(
    key="PEDDI12",
    citation="Peddi P et al. Cancer Treat Rev 2013",
    reference="10.1016/j.ctrv.2012.07.002",
    checked=Checked.YES,
    seen="SRE RR 0.84; hypocalcaemia RR 1.9; ONJ RR 1.4 ns",
)
product_labels = Source(
    key="LABEL",
    citation="EMA/FDA product labels zoledronic acid, denosumab 120 mg",
    reference="ema.europa.eu; fda.gov",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
