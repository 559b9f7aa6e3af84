"""Options: what may be done, need by need."""
