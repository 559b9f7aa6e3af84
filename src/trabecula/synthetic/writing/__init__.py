"""Writes invented people as FHIR R4: each kind of resource is encoded once, and then filled in."""
