"""Functions on what was told over time, until a day.

Each gets the history of one person, by key, the oldest first; the days on which a plan was made or
changed; and the day. It looks at the end of the history, or at one span of days, never at all of
it, so that asking day by day through a year stays cheap.
"""
