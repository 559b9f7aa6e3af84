"""Labels of medicines: what the makers and the agencies say.

Keys are those of the pharmacology dossier, section 6.
"""

from trabecula.language.source import Checked, Source

zometa_label = Source(
    key="V_ZOL",
    citation="Zometa US PI Table 1 copy (120ty.net aid=2333) and EU SmPC 4.2 copy (aid=2329, 2340); cross-check PMC3459591 Table 4",
    reference="pharmacology dossier, section 6, V_ZOL",
    checked=Checked.YES,
    seen="verified",
)
xgeva_label = Source(
    key="V_DMAB",
    citation="Xgeva prescribing text copies: medicine.com/drug/denosumab/hcp, MIMS HK & TH, ISI in ASH Clinical News",
    reference="pharmacology dossier, section 6, V_DMAB",
    checked=Checked.YES,
    seen="verified",
)
butrans_label = Source(
    key="V_BUT",
    citation="butrans.com dosing/initiation pages (manufacturer)",
    reference="pharmacology dossier, section 6, V_BUT",
    checked=Checked.YES,
    seen="verified",
)
tapentadol_label = Source(
    key="V_TAP",
    citation="drugs.com/dosage/tapentadol (label-derived)",
    reference="pharmacology dossier, section 6, V_TAP",
    checked=Checked.YES,
    seen="verified",
)
tramadol_label = Source(
    key="V_TRAM",
    citation="tramadol IR US label 2.2 via medlibrary.org tramadol-hydrochloride-85 p2; ER and 25 mg titration from a drugs.com-style copy (tramadol-med-plus.blogspot)",
    reference="pharmacology dossier, section 6, V_TRAM",
    checked=Checked.YES,
    seen="verified",
)
gabapentin_european_and_us_labels = Source(
    key="V_GABA",
    citation="gabapentin: PMC7265598 Table 1 (EU bands); US label PHN titration medlibrary gabapentin-203 2.1; taper >=1 week prescriberpoint gabapentin-d592d82",
    reference="pharmacology dossier, section 6, V_GABA",
    checked=Checked.YES,
    seen="verified",
)
gabapentin_us_label = Source(
    key="V_GABAUS",
    citation="gabapentin US label renal Table 1 seen only as quoted on a machine-written page (droracle 65616); matches recollection of Neurontin PI 2.4",
    reference="pharmacology dossier, section 6, V_GABAUS",
    checked=Checked.SECOND_HAND,
    seen="verified-secondary",
)
gabapentin_european_label_of_mims = Source(
    key="MIMSREININ",
    citation="European gabapentin text (MIMS, Reinin), on haemodialysis",
    reference="errata, part A, row gabapentin HD (EU) missing",
    checked=Checked.SECOND_HAND,
    seen="Never treated, without urine: 300 to 400 mg, then 200 to 300 mg after each 4 hours of haemodialysis, none on days without",
)
pregabalin_label = Source(
    key="V_PGB",
    citation="pregabalin EU/NZ renal bands: PMC7265598 Table 1 and palliativecare.org.nz 526948",
    reference="pharmacology dossier, section 6, V_PGB",
    checked=Checked.YES,
    seen="verified",
)
duloxetine_label = Source(
    key="V_DUL",
    citation="duloxetine label copy 120ty aid=49747; Medscape 518683; label quotes",
    reference="pharmacology dossier, section 6, V_DUL",
    checked=Checked.YES,
    seen="verified",
)
transmucosal_fentanyl_criteria = Source(
    key="V_TIRF",
    citation="Texas VDP fentanyl DUR criteria (txvendordrug.com) and NCCN-derived graphic 111217",
    reference="pharmacology dossier, section 6, V_TIRF",
    checked=Checked.YES,
    seen="verified",
)
nasal_fentanyl_label = Source(
    key="LAZANDA",
    citation="Lazanda (fentanyl nasal spray) US label, dosage and administration, as drugs.com/dosage/lazanda-nasal-spray.html gives it",
    reference="https://www.drugs.com/dosage/lazanda-nasal-spray.html",
    checked=Checked.YES,
    seen="errata, part A: start, titration, 2 hours between episodes",
)
lidocaine_patch_label = Source(
    key="V_LID",
    citation="ZTlido/Lidoderm: oncologynurseadvisor.com/drug/ztlido, drugs.com/dosage/ztlido, austrahealth lidocaine page",
    reference="pharmacology dossier, section 6, V_LID",
    checked=Checked.YES,
    seen="verified",
)
methylnaltrexone_label = Source(
    key="V_MNTX",
    citation="methylnaltrexone drugs.com/dosage (older label: renal cut-off CrCl<30) and PMC7490082 Table 4",
    reference="pharmacology dossier, section 6, V_MNTX",
    checked=Checked.YES,
    seen="verified",
)
relistor_label_2024 = Source(
    key="RELISTOR24",
    citation="Relistor US prescribing information, section 2, May 2024, in copies at drugs.com/dosage/relistor and prescriberpoint.com",
    reference="errata, section A, rows on methylnaltrexone",
    checked=Checked.YES,
    seen="Injection by weight, tablets, Table 2 for a creatinine clearance below 60 mL/min",
)
relistor_monograph = Source(
    key="RELISTORMONO",
    citation="Relistor monograph of Cancer Therapy Advisor",
    reference="errata, section A, row on methylnaltrexone and the liver",
    checked=Checked.SECOND_HAND,
    seen="Tablets in Child-Pugh class B or C",
)
naloxegol_label = Source(
    key="V_NGOL",
    citation="naloxegol fpnotebook.com Nlxgl; PMC7490082 Table 4; ANSM 2020 (strong CYP3A4 inhibitor contraindicated)",
    reference="pharmacology dossier, section 6, V_NGOL",
    checked=Checked.YES,
    seen="verified",
)
radium_223_label = Source(
    key="V_RA223",
    citation="radium-223 55 kBq/kg q4w x6 + haematology gates + bone-protective agent, droracle 523790 quoting label/NCCN; DDInter flags Ra-223+abiraterone Major",
    reference="pharmacology dossier, section 6, V_RA223",
    checked=Checked.SECOND_HAND,
    seen="verified-secondary",
)
strontium_89_label = Source(
    key="V_SR89",
    citation="Metastron: skyscape tn427; minclinic.eu 342189",
    reference="pharmacology dossier, section 6, V_SR89",
    checked=Checked.YES,
    seen="verified",
)
samarium_153_label = Source(
    key="V_SM153",
    citation="Quadramet: kfmc-nm.com 427; roentgenrayreader 2009",
    reference="pharmacology dossier, section 6, V_SM153",
    checked=Checked.YES,
    seen="verified",
)
palbociclib_label = Source(
    key="V_PALBO",
    citation="Ibrance PI section 7, pfizermedicalinformation.com",
    reference="pharmacology dossier, section 6, V_PALBO",
    checked=Checked.YES,
    seen="verified",
)
ribociclib_label = Source(
    key="V_RIBO",
    citation="ribociclib monograph copy 120ty aid=50085 (midazolam AUC x3.8 at 400 mg; QT)",
    reference="pharmacology dossier, section 6, V_RIBO",
    checked=Checked.YES,
    seen="verified",
)
pemetrexed_and_nsaids = Source(
    key="V_PEM",
    citation="Lilly medical information: pemetrexed + NSAID/ibuprofen CrCl 45-79",
    reference="pharmacology dossier, section 6, V_PEM",
    checked=Checked.YES,
    seen="verified",
)
hydromorphone_label = Source(
    key="V_HM",
    citation="hydromorphone label dosing: drugs.com/dosage/hydromorphone (PO tab 2-4 mg q4-6h, IV 0.2-1 mg, opioid conversion start 50%) and Dilaudid PI text copy (hepatic and renal: one-fourth to one-half of usual start)",
    reference="pharmacology dossier, section 6, V_HM",
    checked=Checked.YES,
    seen="verified",
)
fentanyl_patch_label = Source(
    key="V_FTDORG",
    citation="fentanyl TD label: half dose mild-moderate hepatic or renal, avoid severe (thefutureeg.com, droracle 677523/762120 quoting label); table unidirectional; half-life 20-27 h (recallguide.org)",
    reference="pharmacology dossier, section 6, V_FTDORG",
    checked=Checked.SECOND_HAND,
    seen="verified-secondary",
)
ketorolac_label = Source(
    key="V_KETO",
    citation="ketorolac label: scholarsinmedicine.com 520, renalandurologynews ketorolac tablets, recallguide.org",
    reference="pharmacology dossier, section 6, V_KETO",
    checked=Checked.YES,
    seen="verified",
)
venlafaxine_label = Source(
    key="V_VENL",
    citation="venlafaxine: MIMS Efexor XR (taper >=2 wk, 75 mg/week, +75 mg at >=4 d), older US label quotes (hepatic -50%; renal GFR 10-70 -25%; HD -50%), Renal Drug Handbook copy kidneydiseaseclinic.net (10-30 and <10: -50%). Current US PI bands 30-89 / <30 are from knowledge -> sources conflict",
    reference="pharmacology dossier, section 6, V_VENL",
    checked=Checked.SECOND_HAND,
    seen="verified-secondary",
)
fda_opioid_labels_2025 = Source(
    key="V_FDA25",
    citation="FDA class opioid labelling order 31 Jul 2025 (nabp.pharmacy, drugfree.org, ormanager); openFDA fentanyl TD label 'recent major changes 12/2025'",
    reference="pharmacology dossier, section 6, V_FDA25",
    checked=Checked.YES,
    seen="verified",
)
us_labels = Source(
    key="K_FDA",
    citation="FDA-approved US prescribing information of the product, section 2/5/7/8",
    reference="pharmacology dossier, section 6, K_FDA",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
european_labels = Source(
    key="K_SMPC",
    citation="EU/UK SmPC section 4.2-4.5 or BNF",
    reference="pharmacology dossier, section 6, K_SMPC",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
ema_referrals = Source(
    key="K_EMA",
    citation="EMA referral outcome",
    reference="pharmacology dossier, section 6, K_EMA",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
pluvicto_label = Source(
    key="K_PLUV",
    citation="Pluvicto PI",
    reference="pharmacology dossier, section 6, K_PLUV",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
paracetamol_european_labels = Source(
    key="PARACETAMOLEU",
    citation="Paracetamol 500 mg tablets, summaries of product characteristics: emc 15241 (Sigma, 2023), emc 10817 (Aurobindo, 2023), medine document 21, HPRA PA2315/065/003, SUKL SPC129150",
    reference="https://www.medicines.org.uk/emc/product/15241/smpc",
    checked=Checked.YES,
    seen="4.2 of emc 15241 and of medine document 21 (adults, alcohol, weight, kidneys, liver); the others as read for the dossier's errata, part A",
)
paracetamol_infusion_label = Source(
    key="PARACETAMOLIV",
    citation="Paracetamol 10 mg/mL solution for infusion (Amneal), summary of product characteristics",
    reference="as read for the dossier's errata, part A, row on paracetamol and the kidneys",
    checked=Checked.SECOND_HAND,
    seen="Creatinine clearance of 30 mL/min or less: 6 hours or more between doses",
)
