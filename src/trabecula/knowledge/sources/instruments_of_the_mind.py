"""Instruments of mood, sleep, coping, symptoms, spirit and thinking."""

from trabecula.language.source import Checked, Source

kroenke_2001 = Source(
    key="KROENKE01",
    citation="Kroenke K, Spitzer RL, Williams JB. J Gen Intern Med 2001;16:606",
    reference="instruments dossier, section 6.1",
    checked=Checked.IN_PART,
    seen="Bands and a worked answer in a public implementation; the cut-off from knowledge",
)
kroenke_2003 = Source(
    key="KROENKE03",
    citation="Kroenke K, Spitzer RL, Williams JB. Med Care 2003;41:1284",
    reference="instruments dossier, section 6.1",
    checked=Checked.SECOND_HAND,
    seen="Cut-off of 3 in a public implementation",
)
lowe_2004 = Source(
    key="LOWE04",
    citation="Löwe B et al. Med Care 2004;42:1194",
    reference="instruments dossier, section 6.1",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
thekkumpurath_2011 = Source(
    key="THEKKUMPURATH11",
    citation="Thekkumpurath P et al. Cancer 2011",
    reference="10.1002/cncr.25514",
    checked=Checked.YES,
    seen="Sensitivity 93 %, specificity 81 % at 8, in 4264 people with cancer",
)
asco_depression_2014 = Source(
    key="ASCOAD14",
    citation="Andersen BL et al. J Clin Oncol 2014;32:1605, ASCO guideline adaptation",
    reference="10.1200/JCO.2013.52.4611",
    checked=Checked.IN_PART,
    seen="Abstract and summary; the limits of the bands in the errata, their names from knowledge",
)
spitzer_2006 = Source(
    key="SPITZER06",
    citation="Spitzer RL et al. Arch Intern Med 2006;166:1092, GAD-7",
    reference="instruments dossier, section 6.2",
    checked=Checked.YES,
    seen="Bands in a public implementation",
)
kroenke_2007 = Source(
    key="KROENKE07",
    citation="Kroenke K et al. Ann Intern Med 2007;146:317, GAD-2",
    reference="instruments dossier, section 6.2",
    checked=Checked.SECOND_HAND,
    seen="Cut-off of 3 in a public implementation",
)
kroenke_2009 = Source(
    key="KROENKE09",
    citation="Kroenke K et al. Psychosomatics 2009;50:613, PHQ-4",
    reference="instruments dossier, section 6.2, which gives its codes only",
    checked=Checked.SECOND_HAND,
    seen="Bands and the two cut-offs of 3, alike in two public implementations",
)
toussaint_2020 = Source(
    key="TOUSSAINT20",
    citation="Toussaint A et al. J Affect Disord 2020;265:395",
    reference="instruments dossier, section 6.2",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
distress_thermometer_pdq = Source(
    key="PDQDISTRESS",
    citation="NCI PDQ on adjustment to cancer: anxiety and distress",
    reference="instruments dossier, section 6.3",
    checked=Checked.YES,
    seen="Referral from 4, in 380 people; recall of one week",
)
cutillo_2017 = Source(
    key="CUTILLO17",
    citation="Cutillo A et al. 2017, Distress Thermometer",
    reference="instruments dossier, section 6.3",
    checked=Checked.YES,
    seen="Abstract: cut-off of 3 suggested, in 836 people",
)
nccn_distress_2022 = Source(
    key="NCCNDISTRESS22",
    citation="NCCN distress management, J Natl Compr Canc Netw 2022",
    reference="instruments dossier, section 6.3",
    checked=Checked.YES,
    seen="That several versions of the problem list exist",
)
bastien_2001 = Source(
    key="BASTIEN01",
    citation="Bastien CH, Vallières A, Morin CM. Sleep Med 2001;2:297, Insomnia Severity Index",
    reference="instruments dossier, section 6.4",
    checked=Checked.YES,
    seen="Items, bands and the rule for missing items in two public implementations",
)
yang_2009 = Source(
    key="YANG09",
    citation="Yang M et al. Curr Med Res Opin 2009;25:2487",
    reference="instruments dossier, section 6.4",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
sullivan_1995 = Source(
    key="SULLIVAN95",
    citation="Sullivan MJL, Bishop SR, Pivik J. Psychol Assess 1995;7:524, Pain Catastrophizing Scale",
    reference="instruments dossier, section 6.5",
    checked=Checked.IN_PART,
    seen="Items of each sub-scale in two public implementations; the cut-off of 30 from knowledge",
)
watanabe_2011 = Source(
    key="WATANABE11",
    citation="Watanabe SM et al. J Pain Symptom Manage 2011;41:456, ESAS-r",
    reference="instruments dossier, section 6.6",
    checked=Checked.IN_PART,
    seen="The nine items in a public archetype; what each sum is made of from knowledge",
)
hui_2015 = Source(
    key="HUI15",
    citation="Hui D et al. 2015, meaningful change of single symptoms of the ESAS",
    reference="instruments dossier, section 2.4",
    checked=Checked.YES,
    seen="Abstract: 1 point either way",
)
hui_2016 = Source(
    key="HUI16",
    citation="Hui D et al. 2016, meaningful change of the sums of the ESAS",
    reference="instruments dossier, section 2.4",
    checked=Checked.YES,
    seen="Abstract: ranges, and what counts as better and as worse for each sum",
)
oldenmenger_2013 = Source(
    key="OLDENMENGER13",
    citation="Oldenmenger WH et al. J Pain Symptom Manage 2013;45:1083",
    reference="instruments dossier, section 6.6",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
peterman_2002 = Source(
    key="PETERMAN02",
    citation="Peterman AH et al. Ann Behav Med 2002;24:49, FACIT-Sp",
    reference="instruments dossier, section 6.7",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
canada_2008 = Source(
    key="CANADA08",
    citation="Canada AL et al. Psychooncology 2008;17:908, three factors of the FACIT-Sp",
    reference="instruments dossier, section 6.7",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
facit_scoring = Source(
    key="FACITSCORING",
    citation="FACIT administration and scoring guidelines, facit.org",
    reference="instruments dossier, section 2.2",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
steinhauser_2006 = Source(
    key="STEINHAUSER06",
    citation="Steinhauser KE et al. Arch Intern Med 2006;166:101",
    reference="instruments dossier, section 6.7",
    checked=Checked.FROM_KNOWLEDGE,
    seen="Abstract only: one question opens the way to spiritual concerns; its answers not seen",
)
nasreddine_2005 = Source(
    key="NASREDDINE05",
    citation="Nasreddine ZS et al. J Am Geriatr Soc 2005;53:695, MoCA",
    reference="instruments dossier, section 6.10",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
borson_2000 = Source(
    key="BORSON00",
    citation="Borson S et al. Int J Geriatr Psychiatry 2000;15:1021, Mini-Cog",
    reference="instruments dossier, section 6.10",
    checked=Checked.SECOND_HAND,
    seen="Points and cut-off in a public implementation",
)
bellelli_2014 = Source(
    key="BELLELLI14",
    citation="Bellelli G et al. Age Ageing 2014;43:496, 4AT",
    reference="instruments dossier, section 7.4",
    checked=Checked.YES,
    seen="Items and points in a public archetype; bands in a public implementation",
)
inouye_1990 = Source(
    key="INOUYE90",
    citation="Inouye SK et al. Ann Intern Med 1990;113:941, Confusion Assessment Method",
    reference="instruments dossier, section 7.4",
    checked=Checked.SECOND_HAND,
    seen="Rule in a public implementation",
)
