"""The four rules of quorum. `q` is the question that is asked."""

from answers import happened, is_cancelled, need, open_until, share


class Quorum:
    """The sittings of one kind of meeting, at some levels, have a quorum."""

    def __init__(self, kind, *levels):
        self.kind, self.levels = kind, levels

    def applies(self, sitting, q):
        if sitting["on"] > q.as_of or is_cancelled(sitting, q.as_of):
            return False
        meeting = q.find("meetings", sitting["meetingId"], "meeting")
        if meeting["kind"] != self.kind:
            return False
        return q.find("congresses", meeting["congressId"], "congress")["level"] in self.levels

    def governed_on(self, sitting):
        return sitting["on"]

    def headcount(self, sitting, q):
        """In person, and by video only: by the sheet or, without one, as it was announced."""
        sheets = q.where("sheets", "sittingId", sitting["id"])
        if not sheets:
            announced = need(sitting, "headcount")
            return announced["inPerson"], announced["byVideo"]
        present = [entry["intervals"] for entry in sheets[0]["entries"] if entry["status"] == "present"]
        by_video = [times for times in present if times and all(time["mode"] == "by-video" for time in times)]
        return len(present) - len(by_video), len(by_video)

    def counts_video(self, sitting, values, q):
        """Whether video is a way of attending in force, and was decided on for the meeting by then."""
        if "by-video" not in values.get("modes", {"value": []})["value"]:
            return False
        meeting = q.find("meetings", sitting["meetingId"], "meeting")
        whole = q.where("committee-meetings", "id", meeting.get("committeeMeetingId"))
        return any(happened(each.get("videoDecidedOn"), sitting["on"]) for each in whole)

    def check(self, sitting, values, q):
        in_person, by_video = self.headcount(sitting, q)
        base = need(sitting, "base")
        present = in_person + (by_video if self.counts_video(sitting, values, q) else 0)
        answer = share(present, base["elected"] - base["vacancies"], values["quorum"])
        return open_until(sitting["on"], q.as_of, answer)


QUORUM_RULES = {
    "meetings.quorum.npc-session": Quorum("plenary", "national"),
    "meetings.quorum.local-session": Quorum("plenary", "provincial", "city", "county", "township"),
    "meetings.quorum.npcsc": Quorum("committee-plenary", "national"),
    "meetings.quorum.local-committee": Quorum("committee-plenary", "provincial", "city", "county"),
}
