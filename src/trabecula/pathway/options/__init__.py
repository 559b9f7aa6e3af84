"""Options: what may be done for this person, and which of it stands together in a plan."""
