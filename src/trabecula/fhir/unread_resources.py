"""The types of FHIR R4 that are known by name only: of these nothing is read."""

from typing import Final

import msgspec

from trabecula.fhir.elements import TYPE, Element

_NOT_READ: Final = """
    Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse
    AuditEvent Basic Binary BiologicallyDerivedProduct CapabilityStatement CareTeam CatalogEntry
    ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem
    Communication CommunicationRequest CompartmentDefinition ConceptMap Contract Coverage
    CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue DeviceDefinition
    DeviceMetric DeviceRequest DiagnosticReport DocumentManifest
    EffectEvidenceSynthesis Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare
    EventDefinition Evidence EvidenceVariable ExampleScenario ExplanationOfBenefit
    FamilyMemberHistory Flag GraphDefinition Group GuidanceResponse HealthcareService
    ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation
    ImplementationGuide InsurancePlan Invoice Library Linkage Location Measure MeasureReport
    Media MedicationKnowledge MedicinalProduct MedicinalProductAuthorization
    MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient
    MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged
    MedicinalProductPharmaceutical MedicinalProductUndesirableEffect MessageDefinition
    MessageHeader MolecularSequence NamingSystem NutritionOrder ObservationDefinition
    OperationDefinition OperationOutcome Organization OrganizationAffiliation Parameters
    PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole
    RequestGroup ResearchDefinition ResearchElementDefinition
    ResearchStudy ResearchSubject RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter
    Slot Specimen SpecimenDefinition StructureDefinition StructureMap Subscription Substance
    SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation
    SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest
    TerminologyCapabilities TestReport TestScript ValueSet VerificationResult VisionPrescription
"""


class Unread(Element):
    """A resource of a type that is not read."""


def _unread(name: str) -> type[msgspec.Struct]:
    return msgspec.defstruct(name, [], bases=(Unread,), tag_field=TYPE, tag=name, gc=False)


UNREAD: Final = tuple(map(_unread, _NOT_READ.split()))
