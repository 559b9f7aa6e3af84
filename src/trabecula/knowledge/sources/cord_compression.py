"""Spinal metastases, cord compression and the stability of the spine."""

from trabecula.language.source import Checked, Source

nice_ng234 = Source(
    key="NG234",
    citation="NICE NG234 Spinal metastases and MSCC, Sep 2023",
    reference="https://www.nice.org.uk/guidance/ng234",
    checked=Checked.IN_PART,
    seen="Page found; full text beyond start not retrievable. Recs on referral, immobilisation, steroids read second-hand (IATROX)",
)
iatrox_2025 = Source(
    key="IATROX",
    citation="iatroX clinician answers paraphrasing NG234 with rec numbers, Aug 2025 (secondary, AI-assisted)",
    reference="https://www.iatrox.com/shared/68a7fddb85ec8378f0019ed7",
    checked=Checked.YES,
    seen="Steroid recs 1.8.1-1.8.7, immediate vs 24 h contact, MRI within 24 h, immobilisation criteria",
)
nice_qs56 = Source(
    key="QS56",
    citation="NICE QS56 statement 6",
    reference="http://www.nice.org.uk/guidance/qs56",
    checked=Checked.YES,
    seen="RT within 24 h of the decision to treat if not surgical",
)
nice_cg75 = Source(
    key="CG75",
    citation="NICE CG75 (2008, superseded)",
    reference="https://www.nice.org.uk/guidance/cg75",
    checked=Checked.YES,
    seen="24 h vs immediate contact lists",
)
south_west_london_pathway = Source(
    key="SWLMSCC",
    citation="South West London MSCC flow chart",
    reference="https://studylib.net/doc/18906736",
    checked=Checked.YES,
    seen="Dexamethasone 16 mg + gastroprotection; discuss first if lymphoma/myeloma suspected; spinal precautions",
)
german_s3_guideline = Source(
    key="DE_S3",
    citation="German guideline sentence in public NER corpus CAGGP (huggingface MSey/CAGGP_aligned_NER)",
    reference="https://huggingface.co/datasets/MSey/CAGGP_aligned_NER",
    checked=Checked.YES,
    seen="Post-decompression RT to start within 14 days when wound dry",
)
patchell_2005 = Source(
    key="PATCHELL",
    citation="Patchell RA et al. Lancet 2005",
    reference="10.1016/S0140-6736(05)66954-1",
    checked=Checked.YES,
    seen="84 vs 57% walk; 122 vs 13 d; 10/16 vs 3/16 regain; not >48 h paraplegic; RT within 14 d",
)
scorad_2019 = Source(
    key="SCORAD",
    citation="Hoskin PJ et al. JAMA 2019",
    reference="10.1001/jama.2019.17913",
    checked=Checked.YES,
    seen="Ambulatory 8 wk 69.3 vs 72.7%",
)
spinal_instability_neoplastic_score = Source(
    key="SINS",
    citation="Fisher CG Spine 2010; Fourney DR JCO 2011",
    reference="10.1097/BRS.0b013e3181e16ae2",
    checked=Checked.YES,
    seen="Components and 0-6/7-12/13-18; 7-18 surgical consult",
)
noms_2013 = Source(
    key="NOMS",
    citation="Laufer I et al. Oncologist 2013; Bilsky 2010 abstract",
    reference="10.1634/theoncologist.2012-0293",
    checked=Checked.YES,
    seen="Four decisions",
)
