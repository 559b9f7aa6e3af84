"""PROMIS short forms, and instruments of side effects that cost mobility."""

from trabecula.language.source import Checked, Source

promis_29_tables = Source(
    key="PROMIS29LOOKUP",
    citation="PROMIS-29 look-up tables, raw sum to T-score",
    reference="instruments dossier, section 5.11",
    checked=Checked.YES,
    seen="Three independent public look-up tables that agree; the one of PF4a v1.0 alone",
)
health_measures = Source(
    key="HEALTHMEASURES",
    citation="HealthMeasures. PROMIS scoring instructions and T-score interpretation",
    reference="instruments dossier, section 5.11",
    checked=Checked.IN_PART,
    seen="Four answered items are needed; item names and bands of T from knowledge",
)
yost_2011 = Source(
    key="YOST11",
    citation="Yost KJ et al. J Clin Epidemiol 2011;64:507",
    reference="instruments dossier, section 2.4",
    checked=Checked.YES,
    seen="Abstract: minimally important differences in advanced cancer",
)
llave_cats = Source(
    key="LLAVE",
    citation="Llave et al. PROMIS computer-adaptive tests in cancer, n = 3907",
    reference="instruments dossier, section 2.4",
    checked=Checked.YES,
    seen="Abstract: meaningful changes by longitudinal anchors",
)
proae = Source(
    key="PROAE",
    citation="ProAE 1.0.4, package for R: PRO-CTCAE scoring by Basch E et al., Clin Trials 2020",
    reference="instruments dossier, section 7.1",
    checked=Checked.YES,
    seen="Composite table, 179 rows; rule for missing answers, baseline adjustment from knowledge; list of 124 items under 80 numbers",
)
pasero_poss = Source(
    key="PASERO09",
    citation="Pasero C. J Perianesth Nurs 2009;24:186",
    reference="instruments dossier, section 7.2; errata, section B",
    checked=Checked.SECOND_HAND,
    seen="Levels in a public implementation",
)
sessler_2002 = Source(
    key="SESSLER02",
    citation="Sessler CN et al. Am J Respir Crit Care Med 2002;166:1338",
    reference="instruments dossier, section 7.2",
    checked=Checked.SECOND_HAND,
    seen="Levels in a public archetype; the alert from knowledge",
)
rentz_2009 = Source(
    key="RENTZ09",
    citation="Rentz AM et al. J Med Econ 2009;12:371",
    reference="instruments dossier, sections 2.4 and 7.3",
    checked=Checked.YES,
    seen="Abstract: three items from 0 to 100; a change of 12 matters",
)
ueberall_2011 = Source(
    key="UEBERALL11",
    citation="Ueberall MA et al. J Int Med Res 2011;39:41; Argoff CE et al. Pain Med 2015;16:2324",
    reference="instruments dossier, section 7.3",
    checked=Checked.YES,
    seen="Abstracts: reference range 0 to 28.8 in people without constipation",
)
lewis_1997 = Source(
    key="LEWIS97",
    citation="Lewis SJ, Heaton KW. Scand J Gastroenterol 1997;32:920",
    reference="instruments dossier, section 7.3",
    checked=Checked.IN_PART,
    seen="The seven types in a public archetype; what they mean from knowledge",
)
cheatle_2019 = Source(
    key="CHEATLE19",
    citation="Cheatle MD et al. J Pain 2019;20:842",
    reference="instruments dossier, section 7.5",
    checked=Checked.IN_PART,
    seen="Abstract: nine unweighted items and accuracy; the cut-off from knowledge",
)
webster_2005 = Source(
    key="WEBSTER05",
    citation="Webster LR, Webster RM. Pain Med 2005;6:432",
    reference="instruments dossier, section 7.5",
    checked=Checked.SECOND_HAND,
    seen="Weights and bands in a public implementation",
)
acb_2012 = Source(
    key="ACB2012",
    citation="Anticholinergic Cognitive Burden scale, 2012 update; Boustani M et al. Aging Health 2008;4:311",
    reference="instruments dossier, section 7.6; errata, section B",
    checked=Checked.SECOND_HAND,
    seen="Levels in a public library of the list; rows where that differs are marked",
)
linjakumpu_2003 = Source(
    key="LINJAKUMPU03",
    citation="Linjakumpu T et al. Int J Geriatr Psychiatry 2003;18:542",
    reference="instruments dossier, section 7.6",
    checked=Checked.FROM_KNOWLEDGE,
    seen="Model of four groups in the abstract of Bell JS et al. 2013 only",
)
hilmer_2007 = Source(
    key="HILMER07",
    citation="Hilmer SN et al. Arch Intern Med 2007;167:781 (Drug Burden Index)",
    reference="instruments dossier, section 7.6",
    checked=Checked.SECOND_HAND,
    seen="Formula in one public calculator; the paper and the least effective doses from knowledge",
)
taipale_2012 = Source(
    key="TAIPALE12",
    citation="Taipale HT et al. 2010 to 2012, cohorts of sedative load",
    reference="instruments dossier, section 7.6",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
