"""The home programme: sessions told of those planned, what pain did, and guidance from afar."""

from trabecula.pathway.home_programme.following import (
    Agreed,
    HomeProgramme,
    Remote,
    Tolerated,
    home_programme,
)
from trabecula.pathway.home_programme.weeks import Week

__all__ = ["Agreed", "HomeProgramme", "Remote", "Tolerated", "Week", "home_programme"]
