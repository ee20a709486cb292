"""Days, and the last day of a period, counted with the published days off."""

from calendar import monthrange
from datetime import date, timedelta

from answers import CannotTell


def shift_days(day, amount):
    """The day `amount` days later; days are ISO strings, which sort as days do."""
    return (date.fromisoformat(day) + timedelta(days=amount)).isoformat()


def shift_months(day, amount):
    """The same-numbered day `amount` months later, or the last day of that month when it has none."""
    start = date.fromisoformat(day)
    years, month = divmod(start.month - 1 + amount, 12)
    year = start.year + years
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1])).isoformat()


class Calendar:
    """Which days are rest days, as far as the arrangement of days off is published."""

    def __init__(self, years):
        self.years = {each["year"]: each for each in years}

    def is_rest_day(self, day):
        """Whether nobody works that day; at the end of the last year the arrangement of the next one is missing."""
        year = int(day[:4])
        known = self.years.get(year)
        if known is None:
            raise CannotTell(code="no-calendar", year=year)
        if day > known["knownUntil"]:
            raise CannotTell(code="no-calendar", year=year + 1)
        if date.fromisoformat(day).weekday() < 5:
            return day in known["weekdaysOff"]
        return day not in known["weekendDaysWorked"]

    def due_on(self, start, duration):
        """The last day of a period: the start is not counted, and the end moves off rest days."""
        amount, unit = duration["amount"], duration["unit"]
        if unit == "working-day":
            return self.after_working_days(start, amount)
        due = shift_months(start, amount) if unit == "month" else shift_days(start, amount)
        while self.is_rest_day(due):
            due = shift_days(due, 1)
        return due

    def after_working_days(self, start, amount):
        """The last of so many working days, counted one by one."""
        due = start
        while amount > 0:
            due = shift_days(due, 1)
            amount -= 0 if self.is_rest_day(due) else 1
        return due
