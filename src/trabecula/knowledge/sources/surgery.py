"""Fracture risk and operations on bone."""

from trabecula.language.source import Checked, Source

mirels_1989 = Source(
    key="MIRELS89",
    citation="Mirels H. Clin Orthop 1989;249:256",
    reference="roentgenrayreader blog table",
    checked=Checked.YES,
    seen="Components; >=9 33-100%, 8 15%, <=7 <4%",
)
mirels_humerus_2023 = Source(
    key="HUMERUS23",
    citation="Mirels in the humerus, J Bone Joint Surg 2023 (PMC10132712)",
    reference="PMC10132712",
    checked=Checked.YES,
    seen=">=8 sens 83.6 spec 79.5; cortical breach OR 21",
)
van_der_linden_2004 = Source(
    key="VDL04",
    citation="van der Linden YM et al. JBJS Br 2004;86:566",
    reference="PMID 15174555",
    checked=Checked.YES,
    seen="Axial >30 mm, circumferential >50% predictive; Mirels unspecific",
)
tatar_2014 = Source(
    key="TATAR14",
    citation="Tatar Z et al. Radiat Oncol 2014",
    reference="10.1186/s13014-014-0227-1",
    checked=Checked.YES,
    seen="Circumferential >=30% OR 62 (n=47)",
)
msts_2020 = Source(
    key="MSTS20",
    citation="MSTS/ASTRO/ASCO femur guideline 2020",
    reference="guidelinecentral.com/guideline/308787",
    checked=Checked.YES,
    seen="Imaging+pain; RT considered; ZA q12w strong; BMA",
)
philipp_2020 = Source(
    key="PHILIPP20",
    citation="Philipp TC et al. CORR 2020",
    reference="10.1097/CORR.0000000000000803",
    checked=Checked.YES,
    seen="Prophylactic vs fracture HR death 0.75 (observational)",
)
orthovellum = Source(
    key="ORTHOV",
    citation="Orthovellum teaching page",
    reference="https://www.orthovellum.com/opsurg/metastatic-bone-disease-prophylactic-fixation",
    checked=Checked.YES,
    seen="Embolise renal/thyroid 24-48 h pre-op; biopsy first; whole-bone; RT after",
)
boa_boos = Source(
    key="BOA",
    citation="BOA/BOOS metastatic bone disease guidance",
    reference="boa.ac.uk",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
ristevski_2009 = Source(
    key="RISTEVSKI09",
    citation="Ristevski B et al. Can J Surg 2009",
    reference="PMC2724796",
    checked=Checked.YES,
    seen="Prophylactic better survival (n=624)",
)
