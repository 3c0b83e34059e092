#!/usr/bin/env python3
"""Verifies the audit chain of Rammeværk from an exported file, with nothing but Python's standard library.

    python3 verify_chain.py kaede-danmark.jsonl [--head NUMBER HASH]

Every line is one entry. An entry with all its fields is computed again: its hash over its fields and the hash before it,
and the digest of its payload. An entry that only carries hashes (of another area than the reader's) is followed by its
links. --head says a number and hash noted elsewhere, such as in a mail or a printed report: the chain must still have it.

Exits with 0 when the chain holds, 1 when it does not, 2 when the file cannot be read.
"""
import hashlib
import json
import sys

FIRST = "0" * 64


def digest(*fields):
    """SHA-256 of the fields, each with its length in UTF-16 units before it; -1 for none."""
    parts = []
    for field in fields:
        length = -1 if field is None else len(field.encode("utf-16-le")) // 2
        parts.append(f"{length}:{field or ''}")
    return hashlib.sha256("".join(parts).encode("utf-8")).hexdigest()


def hash_of(entry):
    return digest(
        entry["previousHash"],
        str(entry["number"]),
        entry["at"],
        entry["account"],
        entry["what"],
        entry["subject"],
        entry["area"],
        entry["party"],
        entry["payloadDigest"],
    )


def payload_digest(payload):
    return digest(*(payload[name] for name in ("salt", "who", "summary", "why", "before", "after")))


def fault_of(entry, number, previous, erasures):
    """What is wrong with the entry, in Danish; None when it holds."""
    if entry["number"] != number:
        return f"linje {number} mangler; her står {entry['number']}"
    if entry["previousHash"] != previous:
        return "kontrolsummen af linjen før passer ikke"
    if "at" not in entry:
        return None
    if entry["hash"] != hash_of(entry):
        return "linjens egen kontrolsum passer ikke med dens felter"
    if entry["payload"] is None:
        erased = entry["erased"] and f"audit-entry/{number}" in erasures
        return None if erased else "indholdet mangler, og ingen linje siger, at det er slettet efter loven"
    if entry["payloadDigest"] != payload_digest(entry["payload"]):
        return "indholdet er ændret: det passer ikke med sin kontrolsum"
    return None


def verify(entries, head):
    erasures = {entry["subject"] for entry in entries if entry.get("what") == "payload.erased"}
    previous, computed = FIRST, 0
    for number, entry in enumerate(entries, start=1):
        fault = fault_of(entry, number, previous, erasures)
        if fault:
            print(f"Kæden er brudt ved linje {number}: {fault}.")
            return 1
        computed += "at" in entry
        previous = entry["hash"]
    print(f"Kæden holder: {len(entries)} linjer, {computed} regnet efter, {len(entries) - computed} fulgt på kontrolsummen.")
    print(f"Sidste linje: {len(entries)} {previous}")
    if head and not any(str(entry["number"]) == head[0] and entry["hash"] == head[1] for entry in entries):
        print(f"Men linje {head[0]} har ikke den kontrolsum, der er noteret: kæden er lavet om siden.")
        return 1
    return 0


def main(arguments):
    head = None
    if "--head" in arguments:
        at = arguments.index("--head")
        head = arguments[at + 1 : at + 3]
        del arguments[at : at + 3]
        if len(head) != 2:
            print("Skriv både nummer og kontrolsum efter --head.")
            return 2
    if len(arguments) != 1:
        print(__doc__)
        return 2
    try:
        with open(arguments[0], encoding="utf-8") as lines:
            entries = [json.loads(line) for line in lines if line.strip()]
        return verify(entries, head)
    except (OSError, ValueError, KeyError, TypeError) as fault:
        print(f"Filen kan ikke læses: {fault!r}")
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
