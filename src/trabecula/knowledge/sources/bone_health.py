"""Bone-modifying agents, the jaw, and what follows when they stop."""

from trabecula.language.source import Checked, Source

asco_bone_modifying_agents_2017 = Source(
    key="ASCOBMA17",
    citation="Van Poznak C et al. ASCO-CCO 2017",
    reference="10.1200/JCO.2017.75.4614",
    checked=Checked.YES,
    seen="Agents/intervals; analgesia modest; dental; CrCl; no markers",
)
himelstein_2017 = Source(
    key="CALGB",
    citation="Himelstein AL et al. JAMA 2017",
    reference="10.1001/jama.2016.19425",
    checked=Checked.YES,
    seen="SRE 28.6 (q12w) vs 29.5% (q4w)",
)
sakk_96_12 = Source(
    key="REDUSE",
    citation="SAKK 96/12 interim + registry",
    reference="NCT02051218",
    checked=Checked.YES,
    seen="Hypocalcaemia 25% q4w vs 12% q12w; efficacy pending in the copies read",
)
tsourdi_2021 = Source(
    key="ECTS21",
    citation="Tsourdi E et al. JCEM 2021",
    reference="academic.oup.com/jcem/article/106/1/264",
    checked=Checked.YES,
    seen="Rebound; follow-on antiresorptive at 6 mo (osteoporosis dose)",
)
dupont_2022 = Source(
    key="DUPONT22",
    citation="Dupont J et al. Bone Rep 2022",
    reference="10.1016/j.bonr.2022.101582",
    checked=Checked.YES,
    seen="Case 43 y lung cancer, multiple VCF after denosumab stop",
)
yarom_2019 = Source(
    key="MRONJ19",
    citation="Yarom N et al. MASCC/ISOO/ASCO 2019",
    reference="10.1200/JCO.19.01186",
    checked=Checked.YES,
    seen="Definition >8 wk; dental plan, 6-monthly; no elective dentoalveolar surgery",
)
fizazi_2011 = Source(
    key="FIZAZI11",
    citation="Fizazi K et al. Lancet 2011 table",
    reference="PMC3090685",
    checked=Checked.YES,
    seen="ONJ 1 vs 2%; hypocalcaemia 6 vs 13%",
)
bone_health_in_the_pandemic_2021 = Source(
    key="COVIDBONE",
    citation="J Bone Oncol 2021 table of ASCO/ESMO guidance",
    reference="10.1016/j.jbo.2021.100375",
    checked=Checked.YES,
    seen="Ca 500 mg + vit D 400 IU; dental evaluation",
)
