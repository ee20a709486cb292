"""The eight rules of inspection, research and enforcement inspection. `q` is the question that is asked."""

from answers import (
    NOT_APPLICABLE,
    SATISFIED,
    at_least,
    contains_all,
    every,
    happened,
    is_cancelled,
    missing,
    need,
    none,
    not_done,
    pending_until,
    within,
)
from periods import shift_days


def departure_of(activity):
    """The day a team left or, while it has not, the day it plans to."""
    return activity.get("departedOn") or activity.get("departsOn")


def has_left(activity, as_of):
    return happened(activity.get("departedOn"), as_of)


def open_until_departure(activity, as_of, answer):
    """Until the team leaves, what is wrong can still be mended; from the day after it left it is too late."""
    day = departure_of(activity)
    if day is None or answer["outcome"] != "violated":
        return answer
    if not has_left(activity, as_of):
        return pending_until(day, as_of, answer)
    return {**answer, "remedy": {"code": "too-late"}} if as_of > day else answer


class OfActivities:
    """Asks activities; the day of departure governs."""

    def governed_on(self, activity):
        return departure_of(activity) or need(activity, "departsOn")

    def is_npcsc(self, activity, as_of):
        """Whether it is an activity of the NPC Standing Committee itself, neither entrusted nor cancelled."""
        if activity["kind"] not in ("enforcement-inspection", "special-research"):
            return False
        if activity.get("entrustedBodyId") is not None or is_cancelled(activity, as_of):
            return False
        return need(activity, "congressLevel") == "national"


class InspectsBeforeSession:
    """Each electoral unit holds a concentrated inspection between two sessions."""

    def applies(self, unit, q):
        return need(unit, "congressLevel") == "national"

    def governed_on(self, unit):
        return need(unit, "sessionOpensOn")

    def check(self, unit, values, q):
        opens, closed = unit["sessionOpensOn"], unit.get("previousSessionClosedOn", "")
        for activity in q.where("activities", "electoralUnitId", unit["id"]):
            counts = activity["kind"] == "concentrated-inspection" and not is_cancelled(activity, q.as_of)
            if counts and has_left(activity, q.as_of) and closed < activity["departedOn"] < opens:
                return SATISFIED
        return not_done(shift_days(opens, -1), q.as_of)


class InvitesDeputies(OfActivities):
    """An enforcement inspection that goes to a locality invites deputies; invitations count, not who came."""

    def applies(self, activity, q):
        if activity["kind"] != "enforcement-inspection" or not self.is_npcsc(activity, q.as_of):
            return False
        return need(activity, "destination")["level"] != "national"

    def check(self, activity, values, q):
        answer = at_least(len(activity["deputies"]["invitedIds"]), values["minimum"])
        return open_until_departure(activity, q.as_of, answer)


class ReflectsViews(OfActivities):
    """The report reflects each view of the deputies; without a report or a view there is nothing to ask."""

    def applies(self, activity, q):
        return bool(activity.get("report") and activity["views"]) and self.is_npcsc(activity, q.as_of)

    def check(self, activity, values, q):
        if not happened(activity["report"]["submittedOn"], q.as_of):
            return NOT_APPLICABLE
        views = activity["views"]
        left_out = [view["id"] for view in views if view.get("reflectedInReport") is False]
        is_checked = all("reflectedInReport" in view for view in views)
        if not left_out and not is_checked:
            missing("views.reflectedInReport")
        return every(len(views), left_out)


class HearingInvites(OfActivities):
    """At each hearing at least one of the deputies who took part in the activity is invited."""

    def applies(self, activity, q):
        deputies = activity["deputies"]
        concerned = deputies["invitedIds"] + deputies["attendedIds"]
        return bool(activity["hearings"] and concerned) and self.is_npcsc(activity, q.as_of)

    def check(self, activity, values, q):
        concerned, hearings = set(activity["deputies"]["attendedIds"]), activity["hearings"]
        if not concerned:
            missing("deputies.attendedIds")
        without = [each for each in hearings if not concerned & set(each["invitedDeputyIds"])]
        without.sort(key=lambda each: each["on"])
        answer = every(len(hearings), [each["id"] for each in without])
        if not without:
            return answer
        first = without[0]["on"]
        if first < q.as_of:
            return {**answer, "remedy": {"code": "too-late"}}
        return pending_until(first, q.as_of, answer)


class OneTeamPerDay(OfActivities):
    """No deputy is on two teams on one day."""

    def team(self, activity):
        """Those who attended, once that is on record; before, those who confirmed."""
        deputies = activity["deputies"]
        return deputies["attendedIds"] or deputies["confirmedIds"]

    def applies(self, activity, q):
        return bool(self.team(activity)) and self.is_npcsc(activity, q.as_of)

    def shared_day(self, one, other):
        """The first day that both teams are away; without a planned return that is the day of leaving only."""
        if departure_of(one) is None or departure_of(other) is None:
            return None
        starts = [departure_of(one), departure_of(other)]
        ends = [max(each.get("returnsOn") or start, start) for each, start in zip((one, other), starts)]
        return max(starts) if max(starts) <= min(ends) else None

    def check(self, activity, values, q):
        clashes = [
            (day, deputy, other["id"])
            for other in q.facts.get("activities", [])
            if other["id"] != activity["id"] and not is_cancelled(other, q.as_of)
            for day in [self.shared_day(activity, other)]
            for deputy in set(self.team(activity)) & set(self.team(other) if day else [])
        ]
        deputies = sorted({deputy for _, deputy, _ in clashes})
        answer = none(deputies)
        if not clashes:
            return answer
        answer = {**answer, "evidence": deputies + sorted({other for _, _, other in clashes})}
        first = min(day for day, _, _ in clashes)
        settled = has_left(activity, q.as_of) and first <= q.as_of
        return answer if settled else pending_until(first, q.as_of, answer)


class CrossUnitIsArranged(OfActivities):
    """Deputies go across electoral units only when that is arranged, by the day they leave."""

    def applies(self, activity, q):
        visits = activity.get("crossesElectoralUnits") is True and activity["kind"] != "enforcement-inspection"
        return visits and not is_cancelled(activity, q.as_of)

    def check(self, activity, values, q):
        level, departure = need(activity, "congressLevel"), departure_of(activity)
        if level not in values["levels"]["value"]:
            return NOT_APPLICABLE
        arranged_on = activity.get("arrangement", {}).get("on")
        if happened(arranged_on, q.as_of) and arranged_on <= departure:
            return SATISFIED
        remedy = not_done(departure, q.as_of)["remedy"]
        return open_until_departure(activity, q.as_of, {"outcome": "violated", "due": departure, "remedy": remedy})


class ResultsAreFedBack(OfActivities):
    """What became of a report comes back to the deputies in the time that the place sets."""

    def applies(self, activity, q):
        has_results = activity.get("results") is not None and activity["kind"] != "enforcement-inspection"
        return has_results and not is_cancelled(activity, q.as_of)

    def governed_on(self, activity):
        return activity["results"]["handedOverOn"]

    def check(self, activity, values, q):
        results = activity["results"]
        if not happened(results["handedOverOn"], q.as_of):
            return NOT_APPLICABLE
        due = q.calendar.due_on(results["handedOverOn"], values["time"]["value"])
        return within(results.get("fedBackOn"), due, q.as_of)


class ReportContainsParts(OfActivities):
    """The report of an enforcement inspection contains the parts that statute names."""

    def applies(self, activity, q):
        if activity["kind"] != "enforcement-inspection" or activity.get("report") is None:
            return False
        if activity.get("entrustedBodyId") is not None or is_cancelled(activity, q.as_of):
            return False
        return need(activity, "congressLevel") != "township"

    def governed_on(self, activity):
        return activity["report"]["submittedOn"]

    def check(self, activity, values, q):
        report = activity["report"]
        if not happened(report["submittedOn"], q.as_of):
            return NOT_APPLICABLE
        return contains_all(report["parts"], values["parts"])


INSPECTION_RULES = {
    "inspection.concentrated.once-per-electoral-unit": InspectsBeforeSession(),
    "inspection.enforcement.invites-deputies": InvitesDeputies(),
    "inspection.report.reflects-views": ReflectsViews(),
    "inspection.hearing.invites-deputies": HearingInvites(),
    "inspection.deputy.one-team-per-day": OneTeamPerDay(),
    "inspection.cross-unit.arranged": CrossUnitIsArranged(),
    "inspection.results.fed-back": ResultsAreFedBack(),
    "inspection.enforcement-report.contains-parts": ReportContainsParts(),
}
