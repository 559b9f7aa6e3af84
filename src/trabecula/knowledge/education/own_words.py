"""Where the sheets come from: they are this project's own words."""

from typing import Final

from trabecula.knowledge.sources.pain_and_panel import panel

OWN_WORDS: Final = (panel.at("capabilities of the guideline dossier, row S71"),)
