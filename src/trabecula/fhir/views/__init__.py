"""Views: SQL on FHIR ViewDefinitions, so that any runner makes tables of what carries the facts."""

from trabecula.fhir.views.views import views

__all__ = ["views"]
