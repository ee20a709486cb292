"""The law of a day: which sources and which values are in force, and why there are none."""

from answers import CannotTell


def is_in_force(period, day):
    """`unverified` is no period: nobody confirmed the first day of that version."""
    return period != "unverified" and period["from"] <= day <= period.get("to", "9999-12-31")


def gap_on(periods, day):
    """Where a day lies that has no value, or no source."""
    if not periods:
        return "never-set"
    if all(day < period["from"] for period in periods):
        return "before-first"
    return "after-last" if all(period.get("to", "9999-12-31") < day for period in periods) else "in-gap"


def force_of(rule, basis):
    """Statute outweighs a local rule, and that a plan; an aim stays an aim."""
    if rule.get("aim") and basis:
        return "aim"
    kinds = [citation["instrument"]["kind"] for citation in basis]
    return next((kind for kind in ("statute", "local", "plan") if kind in kinds), None)


def basis_on(rule, day):
    """The sources of a rule that are in force on a day."""
    return [citation for citation in rule["basis"] if is_in_force(citation["instrument"]["inForce"], day)]


def assert_basis(rule, basis, day):
    """Without a source in force nobody is bound, and the rule can't tell."""
    if basis:
        return
    periods = [citation["instrument"]["inForce"] for citation in rule["basis"]]
    raise CannotTell(code="no-basis", gap=gap_on([each for each in periods if each != "unverified"], day))


def value_on(parameter, day, overlay):
    """The most specific place's own value on a day, else the national one. Never an older one."""
    places = [layer["values"].get(parameter["id"], []) for layer in (overlay or {}).get("layers", [])]
    for values in [*places, parameter["values"]]:
        for each in values:
            if is_in_force(each, day):
                return {**parameter, "value": each["value"]}
    raise CannotTell(code="no-value", parameterId=parameter["id"], gap=gap_on(parameter["values"], day))
