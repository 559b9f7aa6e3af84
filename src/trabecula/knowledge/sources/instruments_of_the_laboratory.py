"""Derived measures of kidneys, calcium, water, blood and vitamin D."""

from trabecula.language.source import Checked, Source

cks_hypercalcaemia = Source(
    key="CKSHCA",
    citation="NICE CKS, Hypercalcaemia",
    reference="instruments dossier, section 3.9",
    checked=Checked.YES,
    seen="Adjustment for albumin in mmol/L, three bands, when ionised calcium is better",
)
best_practice_hypercalcaemia = Source(
    key="BMJBPHCA",
    citation="BMJ Best Practice, Hypercalcaemia of malignancy",
    reference="instruments dossier, section 3.9",
    checked=Checked.YES,
    seen="The common bands (StatPearls has the same) and those of CTCAE, in both units",
)
gpnotebook_hypercalcaemia = Source(
    key="GPNHCA",
    citation="GPnotebook, Hypercalcaemia",
    reference="instruments dossier, section 3.9",
    checked=Checked.YES,
    seen="Urgent above 3.4 mmol/L, or above 3.0 with symptoms",
)
therapeutic_guidelines_hypercalcaemia = Source(
    key="ETGHCA",
    citation="Therapeutic Guidelines, Palliative care: hypercalcaemia",
    reference="instruments dossier, section 3.9",
    checked=Checked.IN_PART,
    seen="List of symptoms; some of them from knowledge",
)
kdigo_2012 = Source(
    key="KDIGOCKD",
    citation="KDIGO Clinical Practice Guideline for Chronic Kidney Disease",
    reference="instruments dossier, section 8.7",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
hooper_2015 = Source(
    key="HOOPER15",
    citation="Hooper L et al. BMJ Open 2015;5:e008846",
    reference="10.1136/bmjopen-2015-008846",
    checked=Checked.YES,
    seen="Equation, cut-off above 295 mmol/L, people from 65 years",
)
espen_geriatrics = Source(
    key="ESPENGER",
    citation="Volkert D et al. ESPEN guideline on nutrition and hydration in geriatrics",
    reference="instruments dossier, section 8.9",
    checked=Checked.YES,
    seen="Measured osmolality above 300 mOsm/kg; not skin turgor and other simple signs",
)
ctcae_5 = Source(
    key="CTCAE5",
    citation="Common Terminology Criteria for Adverse Events, version 5.0. NCI, 2017",
    reference="instruments dossier, section 8.10",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
who_haemoglobin_2011 = Source(
    key="WHOHB11",
    citation="WHO. Haemoglobin concentrations for the diagnosis of anaemia, 2011",
    reference="WHO/NMH/NHD/MNM/11.1",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
ros_vitamin_d = Source(
    key="ROSVITD",
    citation="Royal Osteoporosis Society. Vitamin D and bone health",
    reference="instruments dossier, section 8.11",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
endocrine_society_vitamin_d_2011 = Source(
    key="ENDOVITD11",
    citation="Holick MF et al. J Clin Endocrinol Metab 2011;96:1911",
    reference="instruments dossier, section 8.11",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
