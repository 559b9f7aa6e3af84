"""Public files of opioid factors, as they were seen beside the dossier."""

from trabecula.language.source import Checked, Source

cdc_product_file_2016 = Source(
    key="CDC-NDC-2016",
    citation="CDC National Center for Injury Prevention and Control. Compilation of benzodiazepines, muscle relaxants, stimulants, zolpidem, and opioid analgesics with oral morphine milligram equivalent conversion factors, 2016 version (August 2016)",
    reference="github cqframework/opioid-mme-r4 @1357f45, docs/MME Conversion Reference Table.xlsx",
    checked=Checked.YES,
    seen="all 13,269 opioid rows, the summary table and the documentation",
)
cms_factors_2018 = Source(
    key="CMS-MME-2018",
    citation="CMS. Opioid Oral Morphine Milligram Equivalent (MME) Conversion Factors, February 2018",
    reference="docslib.org/doc/6360357",
    checked=Checked.YES,
    seen="table and footnotes in this copy: methadone >0 to <=20, >20 to <=40, >40 to <=60, >60; buprenorphine without a factor",
)
pilot_feasibility_2025 = Source(
    key="PILOT-FEAS-2025",
    citation="Pilot and Feasibility Studies 2025, table 3: conversion factors to oral morphine",
    reference="10.1186/s40814-025-01636-2",
    checked=Checked.YES,
    seen="table 3",
)
asam_benzodiazepines_2025 = Source(
    key="ASAM-BZD-2025",
    citation="American Society of Addiction Medicine. Joint clinical practice guideline on benzodiazepine tapering, 2025",
    reference="pharmacology dossier, section 5.4",
    checked=Checked.YES,
    seen="its sentence on pace, as the dossier verified it: 5 to 10 % every 2 to 4 weeks, not above 25 % in 2 weeks",
)
