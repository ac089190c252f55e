"""The queries of summary.sql, filled in. Nothing here knows an engine: the same text is for all."""

import re
from pathlib import Path
from typing import NamedTuple

SIDES = ("candidate", "baseline")
FORMAT = Path(__file__).with_name("summary.sql")


class Shape(NamedTuple):
    """What rows are summed up by."""

    paired: bool
    threshold: float
    # Names of the slice columns; `examples` has them as slice_0, slice_1, ...
    columns: tuple[str, ...]


class Division(NamedTuple):
    """All rows, or the rows by a slice column."""

    column: str
    value: str
    group: str
    bin_bits: int
    joint_bits: int


def views(shape: Shape) -> list[tuple[str, str]]:
    """Queries by name, each over those before it; the last is the table."""
    parts = templates()
    divisions = divisions_of(shape)
    slices = "".join(f"slice_{at}, " for at in range(len(shape.columns)))
    paired = int(shape.paired)
    of_all = lambda name: "\nUNION ALL\n".join(division_query(parts[name], one) for one in divisions)
    fields = {
        "slices": slices,
        "paired": paired,
        "threshold": number(shape.threshold),
        "grid": number(2.0**40),
        "root": number(1 + 0x6A09C / 2**20),
    }
    scores = [f"{side}_{what}" for side in SIDES for what in ("truth", "end")]
    fields["guessed_columns"] = ",\n    ".join(filled(parts["guessed"], of=score) for score in scores)
    fields["octave_columns"] = ",\n  ".join(filled(parts["octave"], of=score) for score in scores)
    for side in SIDES:
        fields[f"{side}_truth"] = filled(parts["truth"], side=side, least=number(2.0**-52), most=number(1 - 2.0**-52))
        fields[f"{side}_end"] = filled(parts["end"], side=side, finest=number(2.0**-20))
        fields[f"{side}_rest"] = filled(parts["rest"], side=side)
        fields[f"{side}_bin"] = filled(parts["bin"], side=side)
        fields[f"{side}_loss"] = filled(
            parts["loss"],
            side=side,
            grid=number(2.0**40),
            middle_from=number(1 + 0x6147A / 2**20),
            middle_to=number(1 + 0x6B852 / 2**20),
        )
    bins = "\n  UNION ALL\n".join(
        division_query(parts["bins"], one, side=side, offset=model * 2 ** (one.bin_bits + 1), wanted=1 if model == 0 else paired)
        for one in divisions
        for model, side in enumerate(SIDES)
    )
    return [
        ("scores", filled(parts["scores"], **fields)),
        ("logarithms", filled(parts["logarithms"], **fields)),
        ("rows_of_models", filled(parts["rows"], **fields)),
        ("groups_of_rows", of_all("groups")),
        ("cells_of_rows", of_all("cells")),
        ("summary", filled(parts["summary"], paired=paired, settled=settled(), totals=totals(paired), tallies=tallies(paired), bins=bins)),
    ]


def fingerprints(shape: Shape) -> str:
    """One row: the sums of row, candidate and baseline hashes, four numbers each, modulo 2^32."""
    words = [(name, at, f"CAST(substr({name}_digits, {8 * at + 1}, 8) AS BIGINT)") for name in ("row", *SIDES) for at in range(4)]
    sums = [f"CAST(SUM({word}) % 4294967296 AS BIGINT) AS {name}_{at}" for name, at, word in words]
    sides = {f"{side}_evidence": evidence(side, shape) for side in SIDES}
    return filled(templates()["fingerprints"], hash_sums=", ".join(sums), **sides)


def moved(shape: Shape, kind: str) -> str:
    """The five rows that moved furthest, of those that the candidate alone answers rightly (`fixed`), or the baseline alone (`broken`)."""
    own, held = ("=", "<>") if kind == "fixed" else ("<>", "=")
    return filled(templates()["examples_that_moved"], threshold=number(shape.threshold), own=own, held=held)


def name(text: str) -> str:
    """A column's name. @raises ValueError for one that cannot be quoted alike everywhere."""
    if "`" in text or "\\" in text or not text.isprintable():
        raise ValueError(f"the column name {text!r} holds a backtick, a backslash or a control character: rename the column")
    return f"`{text}`"


def text_literal(text: str) -> str:
    """@raises ValueError for text that engines read differently."""
    if "\\" in text or not text.isprintable():
        raise ValueError(f"the text {text!r} holds a backslash or a control character")
    return "'" + text.replace("'", "''") + "'"


def number(value: float) -> str:
    """A literal of this very double."""
    return f"{value:.17e}"


def templates() -> dict[str, str]:
    found = re.split(r"^-- \[(\w+)\]\n", FORMAT.read_text("utf-8"), flags=re.MULTILINE)
    without_words = lambda text: re.sub(r"^--.*\n", "", text, flags=re.MULTILINE).strip()
    return {name: without_words(text) for name, text in zip(found[1::2], found[2::2])}


def filled(template: str, **fields) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: str(fields[match[1]]), template)


def divisions_of(shape: Shape) -> list[Division]:
    slices = [
        Division(text_literal(column), f"slice_{at}", f"slice_{at}, ", bin_bits=12, joint_bits=6)
        for at, column in enumerate(shape.columns)
    ]
    return [Division("''", "''", "", bin_bits=16, joint_bits=8), *slices]


def division_query(template: str, division: Division, **fields) -> str:
    return filled(
        template,
        column=division.column,
        value=division.value,
        group=division.group,
        bin_width=number(2.0 ** (18 - division.bin_bits)),
        joint_width=number(2.0 ** (18 - division.joint_bits)),
        sums_of_losses="".join(f"{sql} AS {name}, " for name, sql in loss_sums()),
        sums_of_gaps="".join(f"{sql} AS {name}, " for name, sql in gap_sums()),
        **fields,
    )


def evidence(side: str, shape: Shape) -> str:
    """Text that says which score and slices a row has: the score to 2^-104."""
    scaled = f"{side} * {number(2.0**52)}"
    high = f"CAST(CAST(floor({scaled}) AS BIGINT) AS STRING)"
    low = f"CAST(CAST(floor(({scaled} - floor({scaled})) * {number(2.0**52)}) AS BIGINT) AS STRING)"
    slices = "".join(f" || '/,' || replace(slice_{at}, '/', '//')" for at in range(len(shape.columns)))
    return f"{high} || ',' || {low}{slices}"


# Sums of one metric: which, and of what.
def loss_sums() -> list[tuple[str, str]]:
    sums = []
    for metric in ("loss", "brier"):
        for side in SIDES:
            sums.append((f"{side}_{metric}", f"CAST(SUM({side}_{metric}) AS BIGINT)"))
        grid = number(2.0**-40)
        candidate, baseline = (f"({side}_{metric} * {grid})" for side in SIDES)
        change = f"(({candidate} - {baseline}) * ({candidate} - {baseline}))"
        squares = [("change", change), ("candidate", f"({candidate} * {candidate})"), ("baseline", f"({baseline} * {baseline})")]
        for which, square in squares:
            sums.extend((f"{which}_squared_{metric}_{limb}", sql) for limb, sql in limb_sums(square))
    return sums


def gap_sums() -> list[tuple[str, str]]:
    return [(f"{side}_gap_{limb}", sql) for side in SIDES for limb, sql in limb_sums(f"{side}_gap")]


def limb_sums(value: str) -> list[tuple[str, str]]:
    """Sums of a number's limbs of 2^-15, 2^-41 and, rounded, 2^-67."""
    first = f"{value} * {number(2.0**15)}"
    rest = f"(({first}) - floor({first})) * {number(2.0**26)}"
    last = f"(({rest}) - floor({rest})) * {number(2.0**26)}"
    whole = [("high", f"floor({first})"), ("middle", f"floor({rest})"), ("low", f"floor({last} + 5e-1)")]
    return [(limb, f"CAST(SUM(CAST({sql} AS BIGINT)) AS BIGINT)") for limb, sql in whole]


LIMBS = ("high", "middle", "low")


def totals(paired: int) -> str:
    """Rows place, high, middle, low, not settled yet."""
    places: dict[int, tuple[str, str, str]] = {}
    for at, metric in enumerate(("loss", "brier")):
        # A whole number of 2^-40 is twice as many of 2^-41.
        places[5 * at] = ("0", f"2 * SUM(candidate_{metric})", "0")
        places[5 * at + 1] = ("0", f"2 * SUM(baseline_{metric})", "0")
        for place, which in enumerate(("change", "candidate", "baseline"), start=2):
            places[5 * at + place] = tuple(f"SUM({which}_squared_{metric}_{limb})" for limb in LIMBS)
    kept = {place: limbs for place, limbs in places.items() if paired or place % 5 in (0, 3)}
    sums = [f"CAST({sql} AS BIGINT) AS {limb}_{place}" for place, limbs in kept.items() for limb, sql in zip(LIMBS, limbs)]
    cases = [f"CASE place {' '.join(f'WHEN {place} THEN {limb}_{place}' for place in kept)} END AS {limb}" for limb in LIMBS]
    of_losses = (
        f"SELECT slice_column, slice_value, place, {', '.join(cases)} FROM ("
        f"SELECT slice_column, slice_value, {', '.join(sums)} FROM groups_of_rows GROUP BY slice_column, slice_value"
        f") AS wide CROSS JOIN (VALUES {', '.join(f'({place})' for place in kept)}) AS places(place)"
    )
    of_gaps = [
        f"SELECT slice_column, slice_value, {10 + 10 * model} + {side}_tenth AS place, "
        + ", ".join(f"CAST(SUM({side}_gap_{limb}) AS BIGINT) AS {limb}" for limb in LIMBS)
        + f" FROM cells_of_rows GROUP BY slice_column, slice_value, {side}_tenth"
        for model, side in enumerate(SIDES[: 1 + paired])
    ]
    return "\n    UNION ALL\n    ".join([of_losses, *of_gaps])


def settled() -> str:
    """Carries what the lower limbs hold too much. Quotients are of multiples, and so exact."""
    unit = 2**26
    carry = lambda value: f"CAST(floor(({value} - {value} % {unit}) / {unit}) AS BIGINT)"
    middle = f"(middle + {carry('low')})"
    return f"high + {carry(middle)} AS n, {middle} % {unit} AS middle, low % {unit} AS low"


def tallies(paired: int) -> str:
    counts = {1: "differing", 2: "better", 3: "worse"} if paired else {}
    of_changes = [
        f"SELECT 'tallies' AS part, slice_column, slice_value, place, "
        f"CASE place WHEN 0 THEN largest {' '.join(f'WHEN {place} THEN {name}' for place, name in counts.items())} END AS n, "
        "0 AS middle, 0 AS low FROM (SELECT slice_column, slice_value, "
        f"MAX(largest) * {number(2.0**-40)} AS largest, {', '.join(f'SUM({name}) AS {name}' for name in counts.values())} "
        "FROM groups_of_rows GROUP BY slice_column, slice_value) AS changes "
        "CROSS JOIN (VALUES (0), (1), (2), (3)) AS places(place)"
    ]
    of_tenths = [
        f"SELECT 'tallies' AS part, slice_column, slice_value, {start + 10 * model} + {side}_tenth AS place, "
        f"SUM({what}) AS n, 0 AS middle, 0 AS low FROM cells_of_rows GROUP BY slice_column, slice_value, {side}_tenth"
        for start, what in ((4, "n"), (24, "n * label"))
        for model, side in enumerate(SIDES[: 1 + paired])
    ]
    return "\n  UNION ALL\n  ".join([*(of_changes if paired else []), *of_tenths])
