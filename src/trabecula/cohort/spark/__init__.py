"""Many machines: the same batch function on an existing Spark, local, of a cluster, or by Connect.

Nothing here is imported before a Spark is asked for, and pyspark and pyarrow only then; their
types are not known to who reads this without them, so they stand as `Any`.
"""
