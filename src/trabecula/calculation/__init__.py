"""Pure, cited functions on plain numbers; the unit is in the name of each parameter.

What is out of range raises ``ValueError`` and is never clamped. What is missing is ``None``: the
result is then ``None``, or the bounds that every completion falls within.
"""
