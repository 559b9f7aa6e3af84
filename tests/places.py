"""Where the material beside the project lies; tests that use it skip where it is absent."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
DOSSIERS = SHARED / "clinical"
RECORDS = SHARED / "fhir"
