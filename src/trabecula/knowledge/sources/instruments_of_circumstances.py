"""Instruments of social need, of safety at home, and of carers."""

from trabecula.language.source import Checked, Source

ahc_hrsn = Source(
    key="AHCHRSN",
    citation="CMS Accountable Health Communities, screening tool for health-related social needs",
    reference="instruments dossier, section 6.8",
    checked=Checked.YES,
    seen="Core questions and which answers are a need, in a copy of the tool",
)
sherin_1998 = Source(
    key="SHERIN98",
    citation="Sherin KM et al. Fam Med 1998;30:508, HITS",
    reference="instruments dossier, section 6.8",
    checked=Checked.YES,
    seen="Points and cut-off above 10, as the screening tool of CMS prints them",
)
hager_2010 = Source(
    key="HAGER10",
    citation="Hager ER et al. Pediatrics 2010;126:e26, Hunger Vital Sign",
    reference="instruments dossier, section 6.8",
    checked=Checked.YES,
    seen="Which answers are a risk, in a copy of the CMS tool, which asks the same two questions",
)
prapare_2022 = Source(
    key="PRAPARE22",
    citation="NACHC, PRAPARE implementation and risk tally, 2022",
    reference="instruments dossier, section 6.8",
    checked=Checked.FROM_KNOWLEDGE,
    seen="Names of its domains in its public questions and answers",
)
gratao_2019 = Source(
    key="GRATAO19",
    citation="Gratão ACM et al. Dement Neuropsychol 2019;13:122",
    reference="instruments dossier, section 6.9",
    checked=Checked.YES,
    seen="Abstract: cut-off of 13 in 341 older carers, not meant as a norm",
)
bedard_2001 = Source(
    key="BEDARD01",
    citation="Bédard M et al. Gerontologist 2001;41:652, short Zarit Burden Interviews",
    reference="instruments dossier, section 6.9",
    checked=Checked.IN_PART,
    seen="Abstract; range and the rule for missing items in a public implementation",
)
higginson_2010 = Source(
    key="HIGGINSON10",
    citation="Higginson IJ et al. J Clin Epidemiol 2010;63:535",
    reference="10.1016/j.jclinepi.2009.06.014",
    checked=Checked.YES,
    seen="Abstract: 105 carers in advanced cancer; 12 items best, 4 suit screening",
)
zarit_bands = Source(
    key="ZBI12BANDS",
    citation="Bands in common use for the 12-item Zarit Burden Interview; paper not identified",
    reference="instruments dossier, section 6.9",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
thornton_2003 = Source(
    key="THORNTON03",
    citation="Thornton M, Travis SS. J Gerontol B 2003;58:S127, Modified Caregiver Strain Index",
    reference="instruments dossier, section 6.9",
    checked=Checked.SECOND_HAND,
    seen="Range, points and the rule for missing items in two public implementations",
)
yaffe_2008 = Source(
    key="YAFFE08",
    citation="Yaffe MJ et al. J Elder Abuse Negl 2008;20:276, Elder Abuse Suspicion Index",
    reference="instruments dossier, section 6.11",
    checked=Checked.YES,
    seen="Rule, answers and the people it was validated in, on the pages of two owners",
)
