"""What a rule can answer: findings without their rule and subject, as plain dictionaries."""

from datetime import date


class CannotTell(Exception):
    """The rule can't tell; `unknown` says why: a fact, a value, a source or a calendar is missing."""

    def __init__(self, **unknown):
        super().__init__(unknown)
        self.unknown = unknown


def missing(path):
    """A fact is absent; `path` is what the rule calls it."""
    raise CannotTell(code="missing-fact", path=path)


def need(record, name):
    """A fact that the rule can't do without."""
    return missing(name) if record.get(name) is None else record[name]


SATISFIED = {"outcome": "satisfied"}
NOT_APPLICABLE = {"outcome": "not-applicable"}


def measured(actual, required, shortfall, remedy, **more):
    """Satisfied when nothing is short, else violated, with what would mend it."""
    measure = {"measured": actual, "required": required, "shortfall": max(shortfall, 0)}
    if shortfall <= 0:
        return {**SATISFIED, **measure}
    return {"outcome": "violated", **measure, "remedy": remedy, **more}


def at_least(count, minimum):
    """以上: the number itself is enough."""
    lacking = minimum["value"] - count
    return measured(count, minimum["value"], lacking, {"code": "add", "amount": lacking, "unit": minimum["unit"]})


def contains_all(present, required):
    """应当包括: every required word is there."""
    lacking = [word for word in required["value"] if word not in present]
    return measured(present, required["value"], len(lacking), {"code": "supply", "items": lacking})


def every(whole, unsettled):
    """逐一: none of the whole is left out; `unsettled` are those that are."""
    left = len(unsettled)
    return measured(whole - left, whole, left, {"code": "settle", "items": unsettled}, evidence=unsettled)


def none(offending):
    """不得: there is nothing of this kind; `offending` are those that are."""
    return measured(len(offending), 0, len(offending), {"code": "settle", "items": offending}, evidence=offending)


def share(part, whole, fraction):
    """三分之二以上 or 过半数, in whole numbers: no float can tip a vote."""
    numerator, denominator = fraction["value"]["numerator"], fraction["value"]["denominator"]
    above = fraction["comparison"] == "fractionMoreThan"
    needed = whole * numerator // denominator + 1 if above else -(-whole * numerator // denominator)
    remedy = {"code": "add", "amount": needed - part, "unit": fraction["unit"]}
    return measured({"part": part, "whole": whole}, {"part": needed, "whole": whole}, needed - part, remedy)


def within(done_on, due, as_of):
    """以内: done by the last day, still open, or late. What is dated later than today is a plan."""
    done = done_on if happened(done_on, as_of) else None
    if done is not None and done <= due:
        return {**SATISFIED, "measured": done, "required": due, "shortfall": 0}
    late = max((date.fromisoformat(done or as_of) - date.fromisoformat(due)).days, 0)
    remedy = {"code": "too-late"} if late else {"code": "act", "by": due}
    measure = {"measured": done or "not-done", "required": due, "shortfall": late}
    return {"outcome": "violated" if late else "pending", **measure, "due": due, "remedy": remedy}


def pending_until(due, as_of, answer):
    """A violation that can still be mended, the last day included."""
    still_open = answer["outcome"] == "violated" and as_of <= due
    return {**answer, "outcome": "pending", "due": due} if still_open else answer


def open_until(due, as_of, answer):
    """A violation that can be mended until the end of a day, and is too late after it."""
    if answer["outcome"] == "violated" and as_of > due:
        return {**answer, "due": due, "remedy": {"code": "too-late"}}
    return pending_until(due, as_of, answer)


def not_done(due, as_of):
    """Something that was to be done by a day has not been."""
    remedy = {"code": "act", "by": due} if as_of <= due else {"code": "too-late"}
    return pending_until(due, as_of, {"outcome": "violated", "due": due, "remedy": remedy})


def happened(day, as_of):
    """What is dated after the day of asking has not happened."""
    return day is not None and day <= as_of


def is_cancelled(record, as_of):
    """What will be called off later still counts."""
    return happened(record.get("cancelledOn"), as_of)
