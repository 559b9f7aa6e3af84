"""Tables that statements and pages look up by a number or a name."""
