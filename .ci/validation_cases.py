"""Writes random inputs of Cognito Sync with boto3's violations for each, as lines of JSON.

The inputs have the right types and are often invalid: members are missing, strings are empty or too
short. Members that are required by nested structures are always present, since our types cannot omit
them.

    python3 .ci/validation_cases.py CASES_PER_OPERATION > cases.jsonl
"""

import json
import random
import sys
from pathlib import Path

from botocore.model import ServiceModel
from botocore.validate import ParamValidator

MODEL = Path(__file__).parent.parent / "model/cognito-sync/2014-06-30/service-2.json"

CONSTRAINTS = {
    "missing required field": "required",
    "invalid length": "length",
    "invalid range": "value",
}


def any_value(shape, rng, depth=0):
    """Returns a random value of a shape."""
    kind = shape.type_name
    if kind == "structure":
        return any_structure(shape, rng, depth)
    if kind == "list":
        return [any_value(shape.member, rng, depth + 1) for _ in range(rng.randrange(4))]
    if kind == "map":
        return {
            any_value(shape.key, rng, depth + 1): any_value(shape.value, rng, depth + 1)
            for _ in range(rng.randrange(3))
        }
    if kind == "string":
        if shape.enum and rng.random() < 0.8:
            return rng.choice(shape.enum)
        least = shape.metadata.get("min", 0)
        length = rng.choice([0, 1, max(least - 1, 0), least, least + 1, least * 4])
        # One scalar value each, of one to four bytes in UTF-8.
        return "".join(rng.choice("aé€🚲\u0301 ") for _ in range(length))
    if kind in ("integer", "long"):
        return rng.choice([-1, 0, 1, 2**31 - 1])
    if kind == "boolean":
        return rng.random() < 0.5
    if kind == "timestamp":
        return rng.randrange(2**31)
    raise ValueError(f"unsupported shape type: {kind}")


def any_structure(shape, rng, depth):
    """Returns a random structure. Only an input itself may lack required members."""
    missing = 0.15 if depth == 0 else 0
    value = {}
    for name, member in shape.members.items():
        required = name in shape.required_members
        if rng.random() >= (missing if required else 0.5):
            value[name] = any_value(member, rng, depth + 1)
    return value


def violations(shape, value):
    """Returns boto3's violations as pairs of path and kind of constraint."""
    report = ParamValidator().validate(value, shape)
    found = []
    for reason, path, more in report._errors:
        path = path.removeprefix(".")
        if reason == "missing required field":
            name = more["required_name"]
            path = f"{path}.{name}" if path else name
        found.append([path, CONSTRAINTS[reason]])
    return sorted(found)


def main():
    cases = int(sys.argv[1])
    rng = random.Random(20140630)
    service = ServiceModel(json.loads(MODEL.read_text()))
    for name in service.operation_names:
        shape = service.operation_model(name).input_shape
        for _ in range(cases):
            value = any_value(shape, rng)
            case = {"operation": name, "input": value, "violations": violations(shape, value)}
            print(json.dumps(case))


main()
