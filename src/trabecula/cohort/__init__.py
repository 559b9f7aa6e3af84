"""Many patients: read, answered and laid out in columns, on one machine or many."""

import logging

logging.getLogger(__name__).addHandler(logging.NullHandler())
