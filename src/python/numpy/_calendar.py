"""Numbers of NumPy's time units and the text of dates: whole Python integers, no time zones, no leap seconds."""

import datetime as _datetime
import re

UNITS = ("Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns", "ps", "fs", "as")
NAMES = {"Y": "years", "M": "months", "W": "weeks", "D": "days", "h": "hours", "m": "minutes", "s": "seconds", "ms": "milliseconds",
         "us": "microseconds", "ns": "nanoseconds", "ps": "picoseconds", "fs": "femtoseconds", "as": "attoseconds"}
#: attoseconds in a unit
_SECOND = 10**18
SIZE = {"W": 7 * 86400 * _SECOND, "D": 86400 * _SECOND, "h": 3600 * _SECOND, "m": 60 * _SECOND, "s": _SECOND,
        **{u: _SECOND // 1000 ** (k + 1) for k, u in enumerate(("ms", "us", "ns", "ps", "fs", "as"))}}
NAT = -(1 << 63)
_EPOCH = 719468
_FORM = re.compile(r"^([-+]?\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{1,18}))?)?)?)?)?)?$")


def days_of(year, month, day):
    """Days since 1970-01-01 in the Gregorian calendar."""
    y = year - (month <= 2)
    era, of_era = divmod(y, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + day_of_year - _EPOCH


def date_of(days):
    """(year, month, day)."""
    era, of_era = divmod(days + _EPOCH, 146097)
    year_of_era = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    day_of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1


def finer(a, b):
    """The unit in which values of both can be told; a unit that is None takes the other."""
    if a is None or b is None:
        return a or b
    return UNITS[max(UNITS.index(a), UNITS.index(b))]


def convert_date(n, unit, to):
    """A point in time in another unit, rounded down."""
    if n == NAT or unit == to:
        return n
    if unit in ("Y", "M"):
        months = n * 12 if unit == "Y" else n
        if to in ("Y", "M"):
            return months // 12 if to == "Y" else months
        year, month = divmod(months, 12)
        n, unit = days_of(1970 + year, month + 1, 1), "D"
    if to in ("Y", "M"):
        year, month, _ = date_of(n * SIZE[unit] // SIZE["D"])
        return year - 1970 if to == "Y" else (year - 1970) * 12 + month - 1
    return n * SIZE[unit] // SIZE[to]


def convert_span(n, unit, to):
    """A length of time in another unit; towards zero, as NumPy casts it."""
    if n == NAT or unit == to or unit is None or to is None:
        return n
    if (unit in ("Y", "M")) != (to in ("Y", "M")):
        raise TypeError(f"Cannot cast NumPy timedelta64 scalar from metadata [{unit}] to [{to}] according to the rule 'same_kind'")
    if unit in ("Y", "M"):
        return n * 12 if unit == "Y" else int(n / 12)
    whole = abs(n) * SIZE[unit] // SIZE[to]
    return whole if n >= 0 else -whole


def parse(text, unit=None):
    """(number, unit) of ISO 8601 text."""
    text = text.strip()
    if text in ("NaT", "nat", "NAT", ""):
        return NAT, unit
    found = _FORM.match(text)
    if not found:
        raise ValueError(f'Error parsing datetime string "{text}" at position {_where(text)}')
    year, month, day, hour, minute, second, part = found.groups()
    own = ("Y", "M", "D", "h", "m", "s")[sum(x is not None for x in (month, day, hour, minute, second))]
    if month is not None and not 1 <= int(month) <= 12:
        raise ValueError(f'Month out of range in datetime string "{text}"')
    if day is not None and not 1 <= int(day) <= _month_days(int(year), int(month)):
        raise ValueError(f'Day out of range in datetime string "{text}"')
    for value, name, limit in ((hour, "Hours", 24), (minute, "Minutes", 60), (second, "Seconds", 60)):
        if value is not None and int(value) >= limit:
            raise ValueError(f'{name} out of range in datetime string "{text}"')
    if part:
        own = UNITS[6 + (len(part) + 2) // 3]
    if own in ("Y", "M"):
        n = int(year) - 1970 if own == "Y" else (int(year) - 1970) * 12 + int(month) - 1
    else:
        seconds = days_of(int(year), int(month), int(day)) * 86400 + int(hour or 0) * 3600 + int(minute or 0) * 60 + int(second or 0)
        n = (seconds * _SECOND + int((part or "0").ljust(18, "0"))) // SIZE[own]
    return (convert_date(n, own, unit), unit) if unit else (n, own)


def _where(text):
    good = re.match(r"[-+]?\d{0,4}(-\d{0,2}(-\d{0,2}([T ]\d{0,2}(:\d{0,2}(:\d{0,2})?)?)?)?)?", text)
    return good.end() if good else 0


def _month_days(year, month):
    following = days_of(year + (month == 12), month % 12 + 1, 1)
    return following - days_of(year, month, 1)


def text_of(n, unit):
    """ISO 8601 text to the unit's precision."""
    if n == NAT:
        return "NaT"
    if unit == "Y":
        return f"{1970 + n:04d}"
    if unit == "M":
        return f"{1970 + n // 12:04d}-{n % 12 + 1:02d}"
    total = n * SIZE[unit]
    days, rest = divmod(total, SIZE["D"])
    year, month, day = date_of(days)
    out = f"{year:04d}-{month:02d}-{day:02d}"
    if unit in ("W", "D"):
        return out
    seconds, part = divmod(rest, _SECOND)
    clock = (f"{seconds // 3600:02d}", f"{seconds // 60 % 60:02d}", f"{seconds % 60:02d}")
    out += "T" + ":".join(clock[: min(3, UNITS.index(unit) - 3)])
    digits = 3 * max(0, UNITS.index(unit) - 6)
    return out + (f".{part // 10 ** (18 - digits):0{digits}d}" if digits else "")


def to_python(n, unit):
    """`.item()` of a date: date, datetime, or the number where Python has nothing as fine or as far."""
    if n == NAT:
        return None
    if unit in UNITS[9:]:
        return n
    micro = convert_date(n, unit, "us")
    if unit in ("Y", "M", "W", "D"):
        year, month, day = date_of(micro // 86400000000)
        return _datetime.date(year, month, day) if 1 <= year <= 9999 else n
    return _datetime.datetime(1970, 1, 1) + _datetime.timedelta(microseconds=micro)


def span_to_python(n, unit):
    if n == NAT:
        return None
    if unit is None or unit in ("Y", "M") or unit in UNITS[9:]:
        return n
    return _datetime.timedelta(microseconds=convert_span(n, unit, "us"))


def from_python(x, unit=None):
    """(number, unit) of a date or datetime."""
    if isinstance(x, _datetime.datetime):
        gap = x.replace(tzinfo=None) - _datetime.datetime(1970, 1, 1)
        n, own = gap.days * 86400000000 + gap.seconds * 1000000 + gap.microseconds, "us"
    else:
        n, own = days_of(x.year, x.month, x.day), "D"
    return (convert_date(n, own, unit), unit) if unit else (n, own)


def span_from_python(x, unit=None):
    n = x.days * 86400000000 + x.seconds * 1000000 + x.microseconds
    return (convert_span(n, "us", unit), unit) if unit else (n, "us")
