#!/usr/bin/env python3
"""A second implementation of twelve rules of deputies' work, made from the published JSON files alone.

    deputy-work-conformance --only inspection. --only meetings.quorum. -- python3 evaluate.py <folder of the data>

Reads one question per line from standard input and writes one answer per line to standard output. Numbers, dates,
sources and days off come from the data; what is written here is only how each rule reads its facts.
Python 3.9 or newer, standard library only.
"""

import json
import sys
from pathlib import Path

from answers import NOT_APPLICABLE, CannotTell, missing
from inspection import INSPECTION_RULES
from law import assert_basis, basis_on, force_of, value_on
from periods import Calendar
from quorum import QUORUM_RULES

RULES = {**INSPECTION_RULES, **QUORUM_RULES}


class Question:
    """One line of standard input, with what the rules look up in its facts."""

    def __init__(self, asked, calendar):
        self.as_of, self.overlay = asked["asOf"], asked.get("overlay")
        self.facts, self.calendar = asked["facts"], calendar

    def where(self, collection, name, value):
        """The records with that value; a collection that is absent holds none."""
        return [record for record in self.facts.get(collection, []) if record.get(name) == value]

    def find(self, collection, record_id, path):
        """The record with that id; `path` is what the rules call it when it is missing."""
        found = self.where(collection, "id", record_id)
        return found[0] if found else missing(path)


class Evaluator:
    """Knows the catalogue: rules, parameters and days off, as the JSON files hold them."""

    def __init__(self, data):
        def read(path):
            return json.loads(path.read_text(encoding="utf-8"))

        def by_id(folder):
            return {each["id"]: each for path in sorted((data / folder).glob("*.json")) for each in read(path)}

        self.rules, self.parameters = by_id("rules"), by_id("parameters")
        self.calendar = Calendar(read(data / "calendar.json")["years"])

    def answer(self, asked):
        """The findings about all subjects of the rule, or None for a rule that is not written here."""
        if asked["rule"] not in RULES:
            return None
        q, rule = Question(asked, self.calendar), self.rules[asked["rule"]]
        return [self.find(rule, subject, q) for subject in q.facts.get(rule["subjects"], [])]

    def find(self, rule, subject, q):
        """One finding: does the rule apply, what was the law on the subject's day, and what follows."""
        finding, logic = {"rule": rule["id"], "subject": subject["id"]}, RULES[rule["id"]]
        try:
            if not logic.applies(subject, q):
                return {**finding, **NOT_APPLICABLE}
            day = logic.governed_on(subject)
            basis = basis_on(rule, day)
            finding.update({"force": force_of(rule, basis)} if basis else {})
            assert_basis(rule, basis, day)
            named = rule["parameters"].items()
            values = {name: value_on(self.parameters[key], day, q.overlay) for name, key in named}
            return {**finding, **logic.check(subject, values, q)}
        except CannotTell as reason:
            return {**finding, "outcome": "undetermined", "unknown": reason.unknown}


def main():
    """Answers each line before it reads the next."""
    if len(sys.argv) != 2:
        sys.exit("Usage: python3 evaluate.py <folder of the data: the one that holds manifest.json>")
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    evaluator = Evaluator(Path(sys.argv[1]))
    for line in sys.stdin:
        print(json.dumps(evaluator.answer(json.loads(line)), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
