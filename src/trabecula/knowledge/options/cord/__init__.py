"""Options for a compressed spinal cord."""
