"""Options of medicines that protect bone."""
