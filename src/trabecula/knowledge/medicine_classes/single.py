"""Single medicines, and sets of two or three, that an interaction names."""

from trabecula.knowledge.medicine_classes.anti_inflammatories import (
    anticoagulants_by_mouth,
    corticosteroids,
    nsaids,
)
from trabecula.knowledge.medicine_classes.cancer import androgen_deprivation
from trabecula.knowledge.medicine_classes.ingredients import only, united
from trabecula.knowledge.medicine_classes.opioids import opioids_cleared_by_cyp3a4
from trabecula.knowledge.medicine_classes.qt_interval import qt_known_risk

abemaciclib = only("abemaciclib")
abiraterone = only("abiraterone")
amitriptyline = only("amitriptyline")
apalutamide = only("apalutamide")
buprenorphine = only("buprenorphine")
carbamazepine = only("carbamazepine")
cisplatin = only("cisplatin")
darolutamide = only("darolutamide")
denosumab = only("denosumab")
dexamethasone = only("dexamethasone")
duloxetine = only("duloxetine")
enzalutamide = only("enzalutamide")
fentanyl = only("fentanyl")
fosphenytoin = only("fosphenytoin")
gabapentin = only("gabapentin")
haloperidol = only("haloperidol")
hydrocodone = only("hydrocodone")
ifosfamide = only("ifosfamide")
ketamine = united("ketamine and esketamine", only("ketamine"), only("esketamine"))
lithium = only("lithium")
methadone = united("methadone", only("methadone"), only("levomethadone"))
methotrexate = only("methotrexate")
metoclopramide = only("metoclopramide")
morphine = only("morphine")
naldemedine = only("naldemedine")
naloxegol = only("naloxegol")
nortriptyline = only("nortriptyline")
ondansetron = only("ondansetron")
oxycodone = only("oxycodone")
palbociclib = only("palbociclib")
paracetamol = only("paracetamol")
pemetrexed = only("pemetrexed")
phenobarbital = only("phenobarbital")
phenytoin = only("phenytoin")
primidone = only("primidone")
radium = only("radium")
ribociclib = only("ribociclib")
rifampicin = only("rifampicin")
sertraline = only("sertraline")
tamoxifen = only("tamoxifen")
tapentadol = only("tapentadol")
tramadol = only("tramadol")
venlafaxine = only("venlafaxine")
warfarin = only("warfarin")

amitriptyline_and_nortriptyline = united(
    "amitriptyline and nortriptyline", amitriptyline, nortriptyline
)
amitriptyline_nortriptyline_venlafaxine = united(
    "amitriptyline, nortriptyline and venlafaxine", amitriptyline, nortriptyline, venlafaxine
)
carbamazepine_and_the_like = united(
    "carbamazepine, phenytoin, phenobarbital and primidone",
    carbamazepine,
    phenytoin,
    fosphenytoin,
    phenobarbital,
    primidone,
)
fentanyl_oxycodone_methadone_buprenorphine_midazolam = united(
    "fentanyl, oxycodone, methadone, buprenorphine and midazolam",
    fentanyl,
    oxycodone,
    methadone,
    buprenorphine,
    only("midazolam"),
)
haloperidol_and_metoclopramide = united(
    "haloperidol and metoclopramide", haloperidol, metoclopramide
)
naloxegol_and_naldemedine = united("naloxegol and naldemedine", naloxegol, naldemedine)
nsaids_or_corticosteroids = united("NSAIDs and corticosteroids", nsaids, corticosteroids)
ondansetron_and_haloperidol = united("ondansetron and haloperidol", ondansetron, haloperidol)
qt_known_risk_or_androgen_deprivation = united(
    "medicines with a known risk of torsade de pointes, and androgen deprivation",
    qt_known_risk,
    androgen_deprivation,
)
tapentadol_methadone_fentanyl = united(
    "tapentadol, methadone and fentanyl", tapentadol, methadone, fentanyl
)
what_inducers_take_away = united(
    "anticoagulants by mouth, opioids that CYP3A4 clears, and corticosteroids",
    anticoagulants_by_mouth,
    opioids_cleared_by_cyp3a4,
    corticosteroids,
)
