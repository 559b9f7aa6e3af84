"""Options for bones that may break, and for those that are broken."""
