"""Instruments in FHIR: each as a Questionnaire, its scores as Observations."""
