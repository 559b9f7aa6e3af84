"""Where the medicine comes from: each source once, by subject."""
