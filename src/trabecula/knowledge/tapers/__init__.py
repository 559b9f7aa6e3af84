"""How medicines are tapered, by how long they were taken.

Why      Stopping at once brings withdrawal, pain, fits, or a crisis of the adrenals.
Misuse   In overdose or dangerous sedation, which go before any taper. Against the person: a step is
         held or taken back while signs of withdrawal last. For methadone or an intrathecal opioid.

A part is one of the dose before the taper, so that it ends. A step takes the longest interval that
the source gives, and falls by the least it gives, where the strengths allow.
"""
