"""Instruments of pain: how strong, of what kind, what it keeps from."""

from trabecula.language.source import Checked, Source

serlin_1995 = Source(
    key="SERLIN95",
    citation="Serlin RC et al. Pain 1995;61:277",
    reference="instruments dossier, section 1.1",
    checked=Checked.SECOND_HAND,
    seen="Bands as quoted in the abstract of Dalal 2012 and on a registry's page on the BPI",
)
mcdonald_2016 = Source(
    key="MCDONALD16",
    citation="McDonald R et al. 2016: cut points of worst pain in bone metastases, n = 298",
    reference="instruments dossier, section 1.1",
    checked=Checked.YES,
    seen="Abstract: 1 to 5, 6, 7 to 10, anchored on QLQ-BM22 and QLQ-C15-PAL",
)
dalal_2012 = Source(
    key="DALAL12",
    citation="Dalal S et al. 2012: personalized pain goal",
    reference="instruments dossier, sections 1.1 and 1.7",
    checked=Checked.YES,
    seen="Abstract: response, median goal, sensitivity and specificity",
)
arthur_2018 = Source(
    key="ARTHUR18",
    citation="Arthur J et al. 2018: personalized pain goal",
    reference="instruments dossier, sections 1.1 and 1.7",
    checked=Checked.YES,
    seen="Abstract: response, overall sensitivity and specificity",
)
registry_on_pain = Source(
    key="EPPOC",
    citation="electronic Persistent Pain Outcomes Collaboration: page on the Brief Pain Inventory",
    reference="instruments dossier, sections 1.1 and 1.2",
    checked=Checked.YES,
    seen="Bands, rule of four answers, one point of interference, the percentages of IMMPACT",
)
farrar_2000 = Source(
    key="FARRAR00",
    citation="Farrar JT et al. Pain 2000;88:287",
    reference="instruments dossier, section 1.1",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
bpi_guide = Source(
    key="BPIGUIDE",
    citation="Cleeland CS. Brief Pain Inventory user guide, MD Anderson Cancer Center",
    reference="instruments dossier, section 1.2",
    checked=Checked.IN_PART,
    seen="The rule of four answers, and the licence; the severity rule from knowledge",
)
bpi_factors = Source(
    key="CLEELAND94",
    citation="Cleeland CS, Ryan KM. Ann Acad Med Singapore 1994;23:129; Wu JS et al. 2010",
    reference="instruments dossier, section 1.2",
    checked=Checked.FROM_KNOWLEDGE,
    seen="That both forms were tested in bone metastases: abstract of Zeng 2011",
)
krebs_2009 = Source(
    key="KREBS09",
    citation="Krebs EE et al. J Gen Intern Med 2009;24:733",
    reference="instruments dossier, section 1.3",
    checked=Checked.FROM_KNOWLEDGE,
    seen="The codes of LOINC only",
)
davies_2009 = Source(
    key="DAVIES09",
    citation="Davies AN et al. Eur J Pain 2009;13:331",
    reference="instruments dossier, section 1.4",
    checked=Checked.YES,
    seen="The three questions, as quoted on a page; the end of a dose from knowledge",
)
background_control = Source(
    key="PORTENOY90",
    citation="Portenoy RK, Hagen NA. Pain 1990;41:273; Davies AN 2013",
    reference="instruments dossier, section 1.4",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
webber_2014 = Source(
    key="WEBBER14",
    citation="Webber K et al. J Pain Symptom Manage 2014;48:619 (BAT)",
    reference="instruments dossier, section 1.4",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
bouhassira_2005 = Source(
    key="BOUHASSIRA05",
    citation="Bouhassira D et al. Pain 2005;114:29 (DN4)",
    reference="instruments dossier, section 1.5",
    checked=Checked.SECOND_HAND,
    seen="Items, points and the cut-off of 4 in public implementations; that of the interview not",
)
freynhagen_2006 = Source(
    key="FREYNHAGEN06",
    citation="Freynhagen R et al. Curr Med Res Opin 2006;22:1911 (painDETECT)",
    reference="instruments dossier, sections 1.5 and 9.6",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
ninds_paindetect = Source(
    key="NINDSPD",
    citation="NINDS common data elements: painDETECT",
    reference="instruments dossier, sections 1.5, 9.2 and 9.6",
    checked=Checked.YES,
    seen="Ranges, maximum of 38 and cut-offs; it misprints 19 or less as likely",
)
bennett_2001 = Source(
    key="BENNETT01",
    citation="Bennett M. Pain 2001;92:147 (LANSS)",
    reference="instruments dossier, section 1.5",
    checked=Checked.SECOND_HAND,
    seen="Points, cut-off and a worked answer in a public implementation",
)
bennett_2005 = Source(
    key="BENNETT05",
    citation="Bennett MI et al. J Pain 2005;6:149 (S-LANSS)",
    reference="instruments dossier, section 1.5",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
finnerup_2016 = Source(
    key="FINNERUP16",
    citation="Finnerup NB et al. Pain 2016;157:1599 (NeuPSIG)",
    reference="instruments dossier, section 1.5",
    checked=Checked.IN_PART,
    seen="Abstract: three grades, their order, and that definite does not prove the cause",
)
ecs_cp_manual = Source(
    key="ECSCP19",
    citation="Edmonton Classification System for Cancer Pain, administration manual 2019",
    reference="instruments dossier, section 1.6",
    checked=Checked.IN_PART,
    seen="The five features, and how common each is; the codes from knowledge of Fainsinger 2008",
)
fainsinger_2010 = Source(
    key="FAINSINGER10",
    citation="Fainsinger RL et al. 2005 and 2010: Edmonton classification and control of pain",
    reference="instruments dossier, section 1.6",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
eortc_scoring = Source(
    key="EORTCSCORING",
    citation="EORTC QLQ-C30 scoring manual",
    reference="instruments dossier, section 2.1",
    checked=Checked.YES,
    seen="Arithmetic and the rule of one half, in a public implementation's text of the manual",
)
qlq_bm22_2012 = Source(
    key="BM22",
    citation="Chow E et al. 2009 and 2012: EORTC QLQ-BM22, module and field test",
    reference="instruments dossier, section 2.1",
    checked=Checked.IN_PART,
    seen="Abstract: 22 items, four scales; their composition and direction from knowledge",
)
osoba_1998 = Source(
    key="OSOBA98",
    citation="Osoba D et al. J Clin Oncol 1998;16:139",
    reference="instruments dossier, section 2.1",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
fact_bp_2009 = Source(
    key="BROOM09",
    citation="Broom R et al. 2009: FACT-BP",
    reference="instruments dossier, section 2.2",
    checked=Checked.IN_PART,
    seen="Abstract: 16 items; its key is in the licensed guide, which was not seen",
)
