"""Writes responses of ListRecords with what botocore reads from them, as lines of JSON.

Many responses are damaged: a few of their bytes are removed, replaced or inserted. Where botocore reads a
response as text that is not JSON, or a value of another type than the model's, the case is an error.

    python3 .ci/response_cases.py CASES > cases.jsonl
"""

import base64
import json
import random
import sys
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

from botocore.model import ServiceModel
from botocore.parsers import create_parser

MODEL = Path(__file__).parent.parent / "model/cognito-sync/2014-06-30/service-2.json"

TYPES = {"string": (str,), "boolean": (bool,), "timestamp": (int, Decimal, str)}


def any_string(rng):
    """Returns a JSON string, in which some surrogates are unpaired."""
    texts = ["", "a", "key", '"', "\\", "\n", "\u0001", "é", "€", "🚲", "\ud83d", "\ude00", "/", "a" * 40]
    text = "".join(rng.choice(texts) for _ in range(rng.randrange(6)))
    if any("\ud800" <= character <= "\udfff" for character in text):
        return json.dumps(text)
    written = json.dumps(text, ensure_ascii=rng.random() < 0.5)
    return written.replace("/", "\\/") if rng.random() < 0.2 else written


def any_number(rng):
    """Returns a whole number, in one of its spellings."""
    number = rng.choice([0, 1, -1, 12, 300, 2**31 - 1, 2**53 - 1, rng.randrange(10**6)])
    return rng.choice([f"{number}", f"{number}", f"{number}.0", f"{number}e0"])


def any_timestamp(rng):
    """Returns a timestamp with at most three decimal places, in one of its spellings."""
    millis = rng.randrange(10**12, 3 * 10**12)
    seconds, rest = divmod(millis, 1000)
    exponent = f"{seconds // 10**9}.{seconds % 10**9:09}{rest:03}E9"
    return rng.choice([f"{seconds}", f"{seconds}.{rest:03}", exponent, exponent.replace("E", "e+")])


def any_object(members, rng):
    """Returns a JSON object with some of the members, in any order, and sometimes others."""
    written = {name for name in members if rng.random() < 0.8}
    absent = sorted(members.keys() - written)
    members = [(name, value(rng)) for name, value in members.items() if name in written]
    if rng.random() < 0.2:
        members.append(("Unknown", rng.choice(['{"a": [1, {"b": null}]}', "[]", "-1.5e3", "true"])))
    if rng.random() < 0.3 and absent:
        members.append((rng.choice(absent), "null"))
    rng.shuffle(members)
    space = rng.choice(["", " ", "\n\t"])
    return "{" + space + ("," + space).join(f'"{name}":{space}{value}' for name, value in members) + "}"


RECORD = {
    "Key": any_string,
    "Value": any_string,
    "SyncCount": any_number,
    "LastModifiedDate": any_timestamp,
    "LastModifiedBy": any_string,
    "DeviceLastModifiedDate": any_timestamp,
}

RESPONSE = {
    "Records": lambda rng: f"[{', '.join(any_object(RECORD, rng) for _ in range(rng.randrange(5)))}]",
    "Count": lambda rng: str(rng.randrange(100)),
    "DatasetSyncCount": any_number,
    "LastModifiedBy": any_string,
    "MergedDatasetNames": lambda rng: f"[{', '.join(any_string(rng) for _ in range(rng.randrange(3)))}]",
    "DatasetExists": lambda rng: rng.choice(["true", "false"]),
    "SyncSessionToken": any_string,
}


def damaged(body, rng):
    """Returns a body with up to three bytes removed, replaced or inserted."""
    body = bytearray(body)
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(body))
        byte = rng.choice(b'"\\,:{}[]0u-.eE \n\xff\x01a')
        kind = rng.randrange(3)
        body[at : at + (kind < 2)] = bytes([byte] * (kind > 0))
    return bytes(body)


class Mismatch(Exception):
    """A value has another type than the model's."""


EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

LIMITS = {"integer": 2**31, "long": 2**63}


def check(shape, value):
    """Checks that a JSON value has the type of the model, which botocore does not."""
    kind = shape.type_name
    if kind == "structure" and isinstance(value, dict):
        for name, member in shape.members.items():
            if value.get(name) is not None:
                check(member, value[name])
    elif kind == "list" and isinstance(value, list):
        for item in value:
            if item is not None:
                check(shape.member, item)
    elif kind in LIMITS and type(value) in (int, Decimal):
        if not -LIMITS[kind] <= value < LIMITS[kind] or value % 1:
            raise Mismatch
    elif type(value) not in TYPES.get(kind, ()):
        raise Mismatch


def converted(shape, value):
    """Returns what botocore read, as JSON, with timestamps in milliseconds."""
    kind = shape.type_name
    if kind == "structure":
        return {name: converted(shape.members[name], member) for name, member in value.items()}
    if kind == "list":
        return [converted(shape.member, item) for item in value if item is not None]
    if kind == "timestamp":
        return (value - EPOCH) // timedelta(milliseconds=1)
    if kind == "string":
        # Unpaired surrogates become U+FFFD.
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def refused(name):
    raise ValueError(f"{name} is not JSON")


def main():
    service = ServiceModel(json.loads(MODEL.read_text()))
    shape = service.operation_model("ListRecords").output_shape
    parser = create_parser("rest-json")
    rng = random.Random(14)
    for _ in range(int(sys.argv[1])):
        body = any_object(RESPONSE, rng).encode()
        if rng.random() < 0.5:
            body = damaged(body, rng)
        case = {"body": base64.b64encode(body).decode()}
        response = {"body": body, "headers": {}, "status_code": 200}
        try:
            # botocore takes a body that is not JSON for a message, and accepts NaN.
            check(shape, json.loads(body.decode(), parse_constant=refused, parse_float=Decimal))
        except (Mismatch, ValueError):
            case["output"] = None
            print(json.dumps(case))
            continue
        try:
            parsed = parser.parse(response, shape)
            parsed.pop("ResponseMetadata")
            case["output"] = converted(shape, parsed)
        except (ArithmeticError, OSError, RuntimeError, ValueError):
            # A timestamp that Python cannot represent.
            continue
        print(json.dumps(case))


main()
