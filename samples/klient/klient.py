#!/usr/bin/env python3
"""Delivers a rate file to Rammeværk and shows what came of it.

Usage: python3 klient.py SERVER AREA YEAR OPERATOR [FILE]
The robot's client id and secret are read from CLIENT_ID and CLIENT_SECRET.
Without FILE the operator's own template is fetched and used as the file.
"""
import email.utils
import http.client
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from decimal import Decimal

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ATTEMPTS = 8          # how often one request is sent before giving up
PATIENCE = 15 * 60    # seconds to follow a reception
PAGE_SIZE = 3         # small, so that paging is really used


class Refused(Exception):
    """The server said no, with an id and a reason."""
    def __init__(self, fault, detail):
        super().__init__(f"{fault}: {detail}")


class Client:
    def __init__(self, server, client_id, secret):
        self.server = server.rstrip("/") + "/"
        self.client_id, self.secret = client_id, secret
        self.token, self.token_ends = None, 0.0

    def renew_token(self):
        form = urllib.parse.urlencode({"grant_type": "client_credentials",
                                       "client_id": self.client_id, "client_secret": self.secret,
                                       "scope": "deliveries.read deliveries.write"})
        body, _ = self.send("POST", "/api/v1/token", form.encode(),
                            {"Content-Type": "application/x-www-form-urlencoded"}, with_token=False)
        answer = json.loads(body)
        self.token = answer["access_token"]
        self.token_ends = time.monotonic() + answer["expires_in"] - 30

    def send(self, method, address, body=None, headers=None, with_token=True):
        """Sends one request until it is answered. Returns the body and the headers of the answer."""
        url = urllib.parse.urljoin(self.server, address)
        if not url.startswith(self.server):
            raise SystemExit(f"Will not send the token to another server: {url}")
        renewed = False
        for attempt in range(1, ATTEMPTS + 1):
            if with_token and time.monotonic() >= self.token_ends:
                self.renew_token()
            sent = dict(headers or {})
            if with_token:
                sent["Authorization"] = "Bearer " + self.token
            request = urllib.request.Request(url, data=body, headers=sent, method=method)
            pause, trouble = min(2 ** (attempt - 1), 60), None
            try:
                with urllib.request.urlopen(request, timeout=90) as answer:
                    return answer.read(), answer.headers
            except urllib.error.HTTPError as error:
                if error.code == 401 and with_token and not renewed:
                    renewed, self.token_ends = True, 0.0      # the token has run out: get a new one
                    continue
                if error.code not in (429, 503) or attempt == ATTEMPTS:
                    raise read_refusal(error) from None
                pause = retry_after(error.headers.get("Retry-After"), pause)
                trouble = f"status {error.code}"
            except (OSError, http.client.HTTPException) as error:   # URLError is an OSError
                if attempt == ATTEMPTS:
                    raise SystemExit(f"No answer from {url}: {error}")
                trouble = str(error) or type(error).__name__
            print(f"  {trouble}; trying again in {pause:.0f} s", file=sys.stderr)
            time.sleep(pause)
        raise SystemExit(f"Gave up on {url}")

    def get(self, address, **headers):
        return json.loads(self.send("GET", address, headers=headers)[0], parse_float=Decimal)

    def hand_in(self, address, content, name):
        """Sends a file and follows its reception until it is done; raises Refused when it is refused."""
        query = urllib.parse.urlencode({"fileName": name})
        # One key for all attempts at this request, so a repeated request is the same reception.
        body, _ = self.send("POST", f"{address}?{query}", content,
                            {"Content-Type": XLSX, "Idempotency-Key": str(uuid.uuid4()), "Prefer": "wait=30"})
        reception, ends = json.loads(body), time.monotonic() + PATIENCE
        while reception["state"] not in ("done", "refused"):
            if time.monotonic() > ends:
                raise SystemExit(f"Still not finished; follow it on {reception['href']}")
            print(f"  {reception['state']}, {reception['progressPercent']} %, {reception['ahead']} ahead")
            time.sleep(1)
            reception = self.get(reception["href"], Prefer="wait=30")
        if reception["state"] == "refused":
            raise Refused(reception["refusal"]["id"], reception["refusal"]["detail"])
        return reception

    def pages(self, address):
        """The items of a list, page after page."""
        address = f"{address}?pageSize={PAGE_SIZE}"
        while address:
            page = self.get(address)
            print(f"  page {page['page']}: {len(page['items'])} of {page['total']}")
            yield from page["items"]
            address = page["next"]


def retry_after(value, otherwise):
    """Seconds to wait; Retry-After is a number of seconds or a date."""
    if not value:
        return otherwise
    if value.strip().isdigit():
        return int(value)
    try:
        return max(0, email.utils.parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError):
        return otherwise


def read_refusal(error):
    """A refusal is problem+json; the token endpoint has OAuth's own shape."""
    try:
        told = json.loads(error.read())
        return Refused(told.get("id") or told["error"], told.get("detail") or told.get("error_description", ""))
    except (ValueError, KeyError, AttributeError):
        return Refused(f"HTTP {error.code}", error.reason)


def ladder(step, depth=0):
    """Prints one step of a derivation, and below it what it rests on."""
    value, unit = step["value"], step["unit"]
    if unit == "percent" and value is not None:
        value, unit = Decimal(value) * 100, "%"      # percentages come as shares
    shown = "none" if value is None else f"{Decimal(value).quantize(Decimal('0.0001')).normalize():,f}"
    notes = [f"= {step['formula']}"] if step.get("formula") else []
    notes += [f"[{name} {step[name]}]" for name in ("rule", "cell") if step.get(name)]
    if step.get("parameter"):
        parameter = step["parameter"]
        notes.append(f"[parameter {parameter['key']} in {parameter['area']} from {parameter['validFrom']}: "
                     f"{parameter['source']}]")
    elif step.get("source"):
        notes.append(f"[source {step['source']}]")
    notes += ["(told above)"] if step.get("repeated") else []
    print("  " * depth + " ".join([f"{step['label']}: {shown} {unit}", *notes]))
    for below in step["inputs"]:
        ladder(below, depth + 1)


def main(server, area, year, operator, file=None):
    client = Client(server, os.environ["CLIENT_ID"], os.environ["CLIENT_SECRET"])
    area, year, operator = (urllib.parse.quote(part, safe="") for part in (area, year, operator))
    place = client.get(f"/api/v1/areas/{area}/rounds/{year}/operators/{operator}")
    if file:
        with open(file, "rb") as stream:
            content, name = stream.read(), os.path.basename(file)
    else:
        content, headers = client.send("GET", place["template"])
        name = headers.get_filename() or f"template-{operator}-{year}.xlsx"
    print(f"File: {name}, {len(content)} bytes, for {place['operatorName']}")

    print("Trial:")
    trial = client.hand_in(place["trials"], content, name)["trial"]
    print(f"  {trial['errors']} errors, {trial['warnings']} warnings")

    print("Delivery:")
    delivered = client.hand_in(place["deliveries"], content, name)["delivery"]
    print(f"  receipt {delivered['receipt']}" + (" (delivered before)" if delivered["isRepeated"] else ""))

    print("Rates:")
    rates = list(client.pages(delivered["href"] + "/rates"))
    for rate in rates:
        print(f"  {rate['key']} {rate['offer']}, {rate['service']}: {rate['rate']} kr per {rate['unit']}")
    first = next((rate for rate in rates if rate["derivation"]), None)
    if first is None:
        raise SystemExit("No rate has a derivation.")
    print(f"Derivation of {first['key']}:")
    ladder(client.get(first["derivation"]), 1)


if __name__ == "__main__":
    if len(sys.argv) not in (5, 6):
        raise SystemExit(__doc__)
    try:
        main(*sys.argv[1:])
    except Refused as refusal:
        print(f"Refused: {refusal}")
        sys.exit(1)
