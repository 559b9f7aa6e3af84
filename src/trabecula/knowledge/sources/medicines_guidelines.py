"""Guidelines, trials and reviews on medicines.

Keys are those of the pharmacology dossier, section 6.
"""

from trabecula.language.source import Checked, Source

asco_opioids_2023 = Source(
    key="V_ASCO23",
    citation="Paice JCO 2023;41:914-30 doi 10.1200/JCO.22.02198; recommendations 1.1-3.2 with grades via guidelinecentral.com 2231477; note on 25-50% increments",
    reference="10.1200/JCO.22.02198",
    checked=Checked.YES,
    seen="verified",
)
bandieri_2016 = Source(
    key="BANDIERI16",
    citation="Bandieri E et al. J Clin Oncol 2016;34:436-42",
    reference="10.1200/JCO.2015.61.0733",
    checked=Checked.YES,
    seen="Abstract: 28 days, open, n=240; pain down by 20 % or more in 88.2 (low-dose morphine) vs 57.7% (weak opioid)",
)
asco_opioids_2023_not_seen = Source(
    key="K_ASCO23",
    citation="Paice JCO 2023 (recommendations not visible in the excerpt: 3.3-7)",
    reference="pharmacology dossier, section 6, K_ASCO23",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
neupsig_2025 = Source(
    key="V_NEUP25",
    citation="Soliman Lancet Neurol 2025 doi 10.1016/S1474-4422(25)00068-7; epocrates summary: TCA, alpha2delta, SNRI strong first line (NNT 4.6-8.9), capsaicin 8%/cream & lidocaine 5% second, BTX-A, rTMS, opioids third",
    reference="10.1016/S1474-4422(25)00068-7",
    checked=Checked.YES,
    seen="verified",
)
neupsig_2015 = Source(
    key="V_NEUP15",
    citation="Finnerup Lancet Neurol 2015;14:162-73 doi 10.1016/S1474-4422(14)70251-0, PMC4493167",
    reference="10.1016/S1474-4422(14)70251-0",
    checked=Checked.YES,
    seen="verified",
)
sc23_trial_2015 = Source(
    key="V_SC23",
    citation="Chow SC.23 Lancet Oncol 2015 doi 10.1016/S1470-2045(15)00199-0 via ascopost 34017 / oncologypro",
    reference="10.1016/S1470-2045(15)00199-0",
    checked=Checked.YES,
    seen="verified",
)
dutch_dexa_trial = Source(
    key="V_DEXA",
    citation="van der Linden Dutch DEXA trial, repub.eur.nl 128869 (38/27/39% flare, p=.07)",
    reference="pharmacology dossier, section 6, V_DEXA",
    checked=Checked.YES,
    seen="verified",
)
nice_ng234_medicines = Source(
    key="V_NG234",
    citation="NICE NG234 (2023) recs 1.8.1-1.8.7 as summarised at iatrox.com (cites rec numbers); primary page nice.org.uk/guidance/ng234",
    reference="pharmacology dossier, section 6, V_NG234",
    checked=Checked.SECOND_HAND,
    seen="verified-secondary",
)
nice_cg140 = Source(
    key="NICE_CG140",
    citation="NICE CG140, Palliative care for adults: strong opioids for pain relief (2012, updated 2016)",
    reference="https://www.nice.org.uk/guidance/cg140",
    checked=Checked.YES,
    seen="errata, part A: recommendation 1.1.5",
)
calgb_70604 = Source(
    key="V_CALGB",
    citation="CALGB 70604, Himelstein JAMA 2017;317:48-58 doi 10.1001/jama.2016.19425, PMC5321662",
    reference="10.1001/jama.2016.19425",
    checked=Checked.YES,
    seen="verified",
)
swog_s0702 = Source(
    key="V_S0702",
    citation="SWOG S0702 JAMA Oncol 2021 (2773839): ONJ 0.8/2.0/2.8% at 1/2/3 y; higher with more frequent dosing and poor oral health",
    reference="pharmacology dossier, section 6, V_S0702",
    checked=Checked.YES,
    seen="verified",
)
beers_2023 = Source(
    key="V_BEERS",
    citation="(third-party transcription, not the journal) AGS Beers 2023 transcription, github omarmkahmad/beers-criteria-checker api/beers_criteria_verbatim.json (primary: J Am Geriatr Soc 2023 doi 10.1111/jgs.18372)",
    reference="10.1111/jgs.18372",
    checked=Checked.YES,
    seen="verified",
)
fall_risk_medicines_2018 = Source(
    key="V_FRID",
    citation="Seppala JAMDA 2018: opioids OR 1.60 (1.35-1.91), antiepileptics 1.55 (1.25-1.92), NSAIDs 1.09 (0.96-1.23), polypharmacy 1.75 (1.27-2.41)",
    reference="pharmacology dossier, section 6, V_FRID",
    checked=Checked.YES,
    seen="verified",
)
stoppfall_2021 = Source(
    key="V_STOPPF",
    citation="STOPPFall exists: Seppala Age Ageing 2021 doi 10.1093/ageing/afaa249 (identity verified; class list from knowledge)",
    reference="10.1093/ageing/afaa249",
    checked=Checked.YES,
    seen="verified",
)
naloxone_candidates = Source(
    key="V_NLX",
    citation="CDC 2022 naloxone candidates as listed at kloxxado.com",
    reference="pharmacology dossier, section 6, V_NLX",
    checked=Checked.SECOND_HAND,
    seen="verified-secondary",
)
opioid_taper_rates = Source(
    key="V_TAPER",
    citation="taper rates: painscale (CDC 2016 10%/week short, 10%/month long) and CDC 2022 text summaries; HHS 2019 guide",
    reference="pharmacology dossier, section 6, V_TAPER",
    checked=Checked.SECOND_HAND,
    seen="verified-secondary",
)
cockcroft_gault_1976 = Source(
    key="K_CG",
    citation="Cockcroft & Gault Nephron 1976;16:31 (140-age)*kg/(72*Scr mg/dL), x0.85 female; umol/L divide by 88.4",
    reference="pharmacology dossier, section 6, K_CG",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
palliative_care_formulary = Source(
    key="K_PCF",
    citation="Palliative Care Formulary (PCF8)",
    reference="pharmacology dossier, section 6, K_PCF",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
nccn_cancer_pain = Source(
    key="K_NCCN",
    citation="NCCN Adult Cancer Pain (version 2024-25)",
    reference="pharmacology dossier, section 6, K_NCCN",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
esmo_cancer_pain_2018 = Source(
    key="K_ESMO18",
    citation="Fallon Ann Oncol 2018;29(S4):iv166-91 doi 10.1093/annonc/mdy152",
    reference="10.1093/annonc/mdy152",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
esmo_bone_health_2020 = Source(
    key="K_ESMOBONE",
    citation="Coleman ESMO bone health Ann Oncol 2020;31:1650-63 doi 10.1016/j.annonc.2020.07.019",
    reference="10.1016/j.annonc.2020.07.019",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
who_cancer_pain_2018 = Source(
    key="K_WHO18",
    citation="WHO 2018 cancer pain guideline ISBN 978-92-4-155039-0",
    reference="pharmacology dossier, section 6, K_WHO18",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
eapc_opioids_2012 = Source(
    key="K_EAPC12",
    citation="Caraceni Lancet Oncol 2012;13:e58-68 doi 10.1016/S1470-2045(12)70040-2",
    reference="10.1016/S1470-2045(12)70040-2",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
cdc_2022_guideline = Source(
    key="K_CDC22",
    citation="CDC 2022 guideline text beyond the MME table",
    reference="pharmacology dossier, section 6, K_CDC22",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
methadone_safety_2014 = Source(
    key="K_APS14",
    citation="Chou methadone safety J Pain 2014;15:321-37 (document identity verified, numbers recalled)",
    reference="pharmacology dossier, section 6, K_APS14",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
cpic_guidelines = Source(
    key="K_CPIC",
    citation="CPIC CYP2D6-opioid 2021 / TCA 2016 / NSAID-CYP2C9 2020 / SSRI-SNRI 2023",
    reference="pharmacology dossier, section 6, K_CPIC",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
kdigo_2024 = Source(
    key="K_KDIGO",
    citation="KDIGO 2024 CKD; renal drug handbook",
    reference="pharmacology dossier, section 6, K_KDIGO",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
mascc_jaw_2019 = Source(
    key="K_MASCC",
    citation="Yarom MASCC/ISOO/ASCO MRONJ JCO 2019;37:2270 doi 10.1200/JCO.19.01186",
    reference="10.1200/JCO.19.01186",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
asco_bone_agents = Source(
    key="K_ASCOBMA",
    citation="ASCO/OH(CCO): breast BMA update Van Poznak JCO 2017;35:3978; prostate 2020; myeloma 2018",
    reference="pharmacology dossier, section 6, K_ASCOBMA",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
opioid_constipation_guidelines = Source(
    key="K_AGA",
    citation="AGA OIC guideline 2019; MASCC 2020; ESMO constipation 2018",
    reference="pharmacology dossier, section 6, K_AGA",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
stoppfall_classes = Source(
    key="K_STOPPF",
    citation="STOPPFall class list, Seppala 2021",
    reference="pharmacology dossier, section 6, K_STOPPF",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
glucocorticoid_withdrawal = Source(
    key="K_EULAR",
    citation="BNF/MHRA glucocorticoid withdrawal criteria; NICE NG243 adrenal insufficiency 2024",
    reference="pharmacology dossier, section 6, K_EULAR",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
ketamine_trial_2012 = Source(
    key="K_HARDY",
    citation="Hardy JCO 2012;30:3611 ketamine RCT negative",
    reference="pharmacology dossier, section 6, K_HARDY",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
calcitonin_review_2006 = Source(
    key="K_CALCIT",
    citation="Cochrane calcitonin metastatic bone pain (Martinez-Zapata 2006): insufficient; EMA 2012 cancer signal",
    reference="pharmacology dossier, section 6, K_CALCIT",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
asco_neuropathy_2020 = Source(
    key="K_CIPN",
    citation="ASCO CIPN Loprinzi JCO 2020: duloxetine moderate recommendation; CALGB 170601 Smith JAMA 2013",
    reference="pharmacology dossier, section 6, K_CIPN",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
derived_by_the_project = Source(
    key="DERIVED",
    citation="author-derived ordinal/engineering rule; needs clinician sign-off",
    reference="pharmacology dossier, section 6, DERIVED",
    checked=Checked.FROM_KNOWLEDGE,
    seen="derived",
)
asam_benzodiazepines_2025 = Source(
    key="ASAM25",
    citation="Joint clinical practice guideline on benzodiazepine tapering, ASAM 2025",
    reference="pharmacology dossier, section 5.4",
    checked=Checked.YES,
    seen="The rate of tapering",
)
