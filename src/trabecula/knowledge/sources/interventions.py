"""Augmentation, ablation, focused ultrasound, blocks and intrathecal therapy."""

from trabecula.language.source import Checked, Source

cafe_2011 = Source(
    key="CAFE",
    citation="Berenson J et al. Lancet Oncol 2011",
    reference="10.1016/S1470-2045(11)70008-0",
    checked=Checked.YES,
    seen="RDQ 17.6 to 9.1 at 1 mo; control from knowledge",
)
cirse_2017 = Source(
    key="CIRSE17",
    citation="Tsoumakidou G et al. CIRSE 2017; contraindication list medizzy",
    reference="10.1007/s00270-017-1574-8",
    checked=Checked.IN_PART,
    seen="Contraindications second-hand",
)
motion_2021 = Source(
    key="MOTION",
    citation="Jennings JW et al. Radiol Imaging Cancer 2021",
    reference="10.1148/rycan.2021200101",
    checked=Checked.YES,
    seen="-2.61 at wk 8; about -2 at wk 1; stay 26.6 h",
)
callstrom_2013 = Source(
    key="CALL13",
    citation="Callstrom MR et al. Cancer 2013",
    reference="10.1002/cncr.27793",
    checked=Checked.YES,
    seen="7.1 to 5.1/4.0/3.6/1.4 at 1/4/8/24 wk; 2% major",
)
hurwitz_2014 = Source(
    key="HURWITZ",
    citation="Hurwitz MD et al. JNCI 2014",
    reference="10.1093/jnci/dju082",
    checked=Checked.YES,
    seen="64.3 vs 20.0%; sonication pain 32.1%; 2 fractures,1 burn",
)
baal_2021 = Source(
    key="BAAL21",
    citation="Baal JD et al. Skeletal Radiol 2021",
    reference="10.1007/s00256-021-03822-8",
    checked=Checked.YES,
    seen="79% relief; G>=3 0.9%",
)
smith_2002 = Source(
    key="SMITH02",
    citation="Smith TJ et al. J Clin Oncol 2002",
    reference="10.1200/JCO.2002.02.118",
    checked=Checked.YES,
    seen="84.5 vs 70.8%; pain -52 vs -39%; toxicity -50 vs -17%; entry VAS>=5 on >=200 mg OME",
)
neuraxial_infusion_1999 = Source(
    key="NEURAX",
    citation="Practical issues neuraxial infusion, Oncology 1999",
    reference="cancernetwork.com",
    checked=Checked.YES,
    seen="Implant if >3 mo, external if <3 mo",
)
