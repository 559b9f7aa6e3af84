"""Instruments of walking, balance, falls, daily function and frailty."""

from trabecula.language.source import Checked, Source

podsiadlo_1991 = Source(
    key="PODSIADLO91",
    citation="Podsiadlo D, Richardson S. J Am Geriatr Soc 1991;39:142",
    reference="instruments dossier, section 5.1",
    checked=Checked.SECOND_HAND,
    seen="30 seconds and more in a public implementation",
)
shumway_cook_2000 = Source(
    key="SHUMWAYCOOK00",
    citation="Shumway-Cook A, Brauer S, Woollacott M. Phys Ther 2000;80:896",
    reference="instruments dossier, section 5.1",
    checked=Checked.SECOND_HAND,
    seen="13.5 seconds and more in a public implementation",
)
steadi_tests = Source(
    key="STEADITESTS",
    citation="CDC STEADI: Timed Up and Go, 30-second chair stand, 4-stage balance, tiers of 2013",
    reference="instruments dossier, sections 5.1 to 5.3 and 5.8",
    checked=Checked.SECOND_HAND,
    seen="12 seconds, norms of chair stands, tandem below 10 seconds and the three tiers in a public implementation, with its test",
)
stay_independent_checklist = Source(
    key="STAYINDEPENDENT",
    citation="CDC STEADI: Stay Independent checklist (Rubenstein LZ et al. J Safety Res 2011;42:493)",
    reference="instruments dossier, section 5.8",
    checked=Checked.YES,
    seen="Points of the twelve answers and 4 as the cut-off, on stored copies of the form",
)
jones_1999 = Source(
    key="JONES99",
    citation="Jones CJ, Rikli RE, Beam WC. Res Q Exerc Sport 1999;70:113",
    reference="instruments dossier, section 5.2",
    checked=Checked.SECOND_HAND,
    seen="Norms by age and sex in a public implementation",
)
wright_2011 = Source(
    key="WRIGHT11",
    citation="Wright AA et al. J Orthop Sports Phys Ther 2011;41:319",
    reference="instruments dossier, section 5.2",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
gait_speed_bands = Source(
    key="GAITBANDS",
    citation="Bands of usual gait speed in older people at 0.6, 0.8 and 1.0 m/s",
    reference="instruments dossier, section 5.4",
    checked=Checked.SECOND_HAND,
    seen="In a public implementation; no paper is named",
)
ewgsop_2019 = Source(
    key="EWGSOP2",
    citation="Cruz-Jentoft AJ et al. Age Ageing 2019;48:16",
    reference="instruments dossier, section 5.4",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
perera_2006 = Source(
    key="PERERA06",
    citation="Perera S et al. J Am Geriatr Soc 2006;54:743",
    reference="instruments dossier, section 2.4",
    checked=Checked.YES,
    seen="Abstract: gait speed 0.05 and 0.10 m/s, physical performance 0.5 and 1.0 points, six minutes' walk 20 and 50 m, for a small and a substantial change",
)
guralnik_1994 = Source(
    key="GURALNIK94",
    citation="Guralnik JM et al. J Gerontol 1994;49:M85, and the NIA protocol of the battery",
    reference="instruments dossier, section 5.5",
    checked=Checked.IN_PART,
    seen="Balance and chair stands in the table of PMC3032402, which prints the times of the 3-metre walk for 4 metres; bands in a public implementation; times of the walks from knowledge",
)
enright_1998 = Source(
    key="ENRIGHT98",
    citation="Enright PL, Sherrill DL. Am J Respir Crit Care Med 1998;158:1384",
    reference="instruments dossier, section 5.6",
    checked=Checked.SECOND_HAND,
    seen="Equations and lower limits in a public implementation, with two worked answers",
)
five_stands_bands = Source(
    key="FIVESTANDS",
    citation="Five times sit-to-stand: 12 and 15 seconds in older people",
    reference="instruments dossier, section 5.7",
    checked=Checked.SECOND_HAND,
    seen="In a public implementation; no paper is named",
)
freeman_2011 = Source(
    key="FREEMAN11",
    citation="Freeman R et al. Clin Auton Res 2011;21:69",
    reference="instruments dossier, section 5.8",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
morse_1989 = Source(
    key="MORSE89",
    citation="Morse JM, Morse RM, Tylko SJ. Can J Aging 1989;8:366",
    reference="instruments dossier, section 5.9",
    checked=Checked.SECOND_HAND,
    seen="Points and two schemes of bands in a public implementation, with a worked answer",
)
kempen_2008 = Source(
    key="KEMPEN08",
    citation="Kempen GI et al. Age Ageing 2008;37:45",
    reference="instruments dossier, section 5.10",
    checked=Checked.YES,
    seen="The rule for a missing answer, rounded up, as a public implementation prints it; its code rounds half up",
)
delbaere_2010 = Source(
    key="DELBAERE10",
    citation="Delbaere K et al. Age Ageing 2010;39:210",
    reference="instruments dossier, section 5.10",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
mahoney_1965 = Source(
    key="MAHONEY65",
    citation="Mahoney FI, Barthel DW. Md State Med J 1965;14:61",
    reference="instruments dossier, section 5.12",
    checked=Checked.SECOND_HAND,
    seen="Points of the ten answers in a public implementation, with a worked answer",
)
shah_1989 = Source(
    key="SHAH89",
    citation="Shah S, Vanclay F, Cooper B. J Clin Epidemiol 1989;42:703",
    reference="instruments dossier, section 5.12",
    checked=Checked.SECOND_HAND,
    seen="Bands in a public implementation",
)
hsieh_2007 = Source(
    key="HSIEH07",
    citation="Hsieh YW et al. Neurorehabil Neural Repair 2007;21:233",
    reference="instruments dossier, section 5.12",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
clinical_frailty_scale = Source(
    key="CFS2",
    citation="Rockwood K, Theou O. Can Geriatr J 2020;23:210 (Clinical Frailty Scale 2.0)",
    reference="instruments dossier, section 5.13",
    checked=Checked.YES,
    seen="The nine levels in a published clinical model; who is rated and from when, from knowledge",
)
bellera_2012 = Source(
    key="BELLERA12",
    citation="Bellera CA et al. Ann Oncol 2012;23:2166",
    reference="instruments dossier, section 5.14",
    checked=Checked.IN_PART,
    seen="Items in a published clinical model; points in a public implementation, with a worked answer",
)
