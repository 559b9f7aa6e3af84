"""How one person is followed, as it is read, for every rendering alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from trabecula.language.directory import Directory
from trabecula.pathway.followed import Followed
from trabecula.report import followed_wording as words
from trabecula.report.followed_json import followed_json
from trabecula.report.followed_shapes import CourseJson, FollowedJson
from trabecula.report.one_person import OnePerson, local_values


@dataclass(frozen=True, slots=True)
class FollowedPage(OnePerson):
    """Everything that is said of how one person is followed; ``said`` is also its JSON."""

    followed: Followed
    said: FollowedJson

    @property
    def over_time(self) -> Sequence[CourseJson]:
        """What was told on several days."""
        return [one for one in self.said.courses if len(one.values) > 1]

    @property
    def once(self) -> Sequence[CourseJson]:
        """What was told on one day alone."""
        return [one for one in self.said.courses if len(one.values) == 1]

    @property
    def asked(self) -> Sequence[str]:
        """What is asked, each once."""
        return list(dict.fromkeys(words.asked(self.said)))


def followed_page(followed: Followed, directory: Directory | None) -> FollowedPage:
    """The page of one person; the numbers to call are those of the clinic's ``directory``."""
    facts, opened = followed.facts, followed.recommendations.edition
    return FollowedPage(
        facts=facts,
        person=facts.who,
        edition=opened.edition.name,
        policy=opened.policy_digest,
        local=local_values(opened),
        followed=followed,
        said=followed_json(followed, directory),
    )
