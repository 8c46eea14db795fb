#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks workflow files of hosted CI: the keys and types that this project uses.

A key that is not listed here is an error, because a misspelt one is ignored by the
service without a word.  Each `run` must call ./dev or install what ./dev needs.
"""
import re
import sys

import jsonschema
import yaml

STEP = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string"},
        "if": {"type": "string"},
        "uses": {"type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+@v[0-9]+$"},
        "with": {"type": "object"},
        "run": {"type": "string", "minLength": 1},
        "shell": {"enum": ["bash"]},
        "env": {"type": "object"},
    },
    "oneOf": [{"required": ["uses"]}, {"required": ["run"]}],
}
JOB = {
    "type": "object",
    "additionalProperties": False,
    "required": ["runs-on", "steps"],
    "properties": {
        "name": {"type": "string"},
        "needs": {"type": ["string", "array"]},
        "if": {"type": "string"},
        "runs-on": {"type": "string"},
        "container": {"type": "string"},
        "timeout-minutes": {"type": "integer", "minimum": 1},
        "continue-on-error": {"type": ["boolean", "string"]},
        "strategy": {
            "type": "object",
            "additionalProperties": False,
            "required": ["matrix"],
            "properties": {"fail-fast": {"type": "boolean"}, "matrix": {"type": "object"}},
        },
        "env": {"type": "object"},
        "steps": {"type": "array", "minItems": 1, "items": STEP},
    },
}
WORKFLOW = {
    "type": "object",
    "additionalProperties": False,
    "required": ["name", "on", "jobs"],
    "properties": {
        "name": {"type": "string"},
        "on": {"type": "object"},
        "permissions": {"type": "object"},
        "concurrency": {"type": "object"},
        "env": {"type": "object"},
        "jobs": {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": "^[a-z][a-z0-9-]*$"},
            "additionalProperties": JOB,
        },
    },
}


def faults(path):
    with open(path, encoding="utf-8") as file:
        workflow = yaml.safe_load(file)
    if isinstance(workflow, dict) and True in workflow:  # YAML 1.1 reads `on` as true
        workflow["on"] = workflow.pop(True)
    for error in jsonschema.Draft7Validator(WORKFLOW).iter_errors(workflow):
        yield f"{'/'.join(map(str, error.absolute_path)) or 'top'}: {error.message}"
    if not isinstance(workflow, dict) or not isinstance(workflow.get("jobs"), dict):
        return
    for name, job in workflow["jobs"].items():
        variables = set(job.get("strategy", {}).get("matrix", {}))
        for included in job.get("strategy", {}).get("matrix", {}).get("include", []):
            variables.update(included)
        for used in re.findall(r"matrix\.([a-z-]+)", yaml.safe_dump(job)):
            if used not in variables:
                yield f"{name}: there is no matrix.{used}"
        needs = job.get("needs", [])
        for needed in [needs] if isinstance(needs, str) else needs:
            if needed not in workflow["jobs"]:
                yield f"{name}: needs {needed}, which is no job"


def main(paths):
    found = 0
    for path in paths:
        for fault in faults(path):
            print(f"{path}: {fault}")
            found += 1
    return 1 if found or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
