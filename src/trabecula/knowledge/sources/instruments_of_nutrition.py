"""Instruments of weight, eating and muscle."""

from trabecula.language.source import Checked, Source

bapen_must = Source(
    key="BAPENMUST",
    citation="Elia M (ed.). The MUST Report. BAPEN, 2003",
    reference="instruments dossier, sections 8.1 and 9.6",
    checked=Checked.YES,
    seen="Points in a published archetype and in a public implementation; which ends the bands hold",
)
kondrup_2003 = Source(
    key="KONDRUP03",
    citation="Kondrup J et al. Clin Nutr 2003;22:321 (NRS-2002)",
    reference="PMC2964075, PMC9482444; instruments dossier, section 8.2",
    checked=Checked.YES,
    seen="Both steps in tables of later papers. PMC7379985 prints 25-60 % for grade 2",
)
glim_2019 = Source(
    key="GLIM19",
    citation="Cederholm T et al. Clin Nutr 2019;38:1",
    reference="10.1016/j.clnu.2018.08.002",
    checked=Checked.SECOND_HAND,
    seen="Criteria and stages in a public implementation; that metastatic cancer counts from knowledge",
)
ottery_form = Source(
    key="PGSGASF",
    citation="Ottery FD. PG-SGA Short Form, version 4.3.20",
    reference="instruments dossier, section 8.4",
    checked=Checked.IN_PART,
    seen="Points on the form; the weight table and the lower triage bands from knowledge",
)
critical_need = Source(
    key="PGSGA9",
    citation="Hepatobiliary Surg Nutr 2015;4:59, table 1 (review of screening tools)",
    reference="PMC4318958",
    checked=Checked.YES,
    seen="0-1 no problem, 2-8 growing, 9 or more critical need",
)
malmstrom_2013 = Source(
    key="MALMSTROM13",
    citation="Malmstrom TK, Morley JE. J Am Med Dir Assoc 2013;14:531",
    reference="instruments dossier, section 8.5",
    checked=Checked.SECOND_HAND,
    seen="Items and cut-off in a public implementation; the grades of falls from knowledge",
)
barbosa_silva_2016 = Source(
    key="BARBOSASILVA16",
    citation="Barbosa-Silva TG et al. J Am Med Dir Assoc 2016;17:1136",
    reference="instruments dossier, section 8.5",
    checked=Checked.SECOND_HAND,
    seen="Calf cut-offs, 10 points and cut-off of 11 in a public implementation",
)
fearon_2011 = Source(
    key="FEARON11",
    citation="Fearon K et al. Lancet Oncol 2011;12:489",
    reference="10.1016/S1470-2045(10)70218-7",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
medcalc_bench = Source(
    key="MCBENCH",
    citation="MedCalc-Bench, worked answers",
    reference="instruments dossier, sections 8.6 to 8.8",
    checked=Checked.YES,
    seen="Worked answers for body mass index, filtration and clearance. Its code takes kappa 0.7 for men up to 0.9 mg/dL, which is wrong",
)
