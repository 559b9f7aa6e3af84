"""The proposal: a plan as draft FHIR resources, each with its basis, none of them an order."""
