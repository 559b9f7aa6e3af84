"""The knowledge as FHIR: definitions for other programs, drafts until a clinician has signed."""
