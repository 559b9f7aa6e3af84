"""Systems of FHIR that both the reading of a record and the writing of resources know."""

from typing import Final

UCUM: Final = "http://unitsofmeasure.org"
DATA_ABSENT: Final = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
