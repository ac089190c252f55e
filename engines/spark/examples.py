"""Rows of one or two models as queries.py needs them: typed, paired, and sound. Nothing here knows an engine."""

from typing import NamedTuple, Protocol

from queries import name, text_literal

WHOLE = ("tinyint", "smallint", "int", "bigint")
REAL = ("float", "double")


class Engine(Protocol):
    """What answers SQL: Spark, or another engine in a test."""

    def types(self, relation: str) -> dict[str, str]:
        """Spark's names of the types of a relation's columns."""

    def define(self, name: str, sql: str, keep: bool) -> None:
        """Gives a query a name. `keep`: it is asked several times, so its rows are worth keeping."""

    def ask(self, sql: str) -> list[tuple]: ...


class Columns(NamedTuple):
    id: str
    label: str
    score: str
    # The baseline's score in the same rows; None: it has rows of its own, or there is none.
    baseline: str | None
    slices: tuple[str, ...]
    positive: str


class Unfit(Exception):
    """Rows that cannot be summed up; `faults` says why, a sentence each."""

    def __init__(self, faults: list[str]):
        super().__init__("; ".join(faults))
        self.faults = faults


def define_examples(engine: Engine, columns: Columns, paired: bool, two_tables: bool) -> None:
    """
    Defines `examples` over `candidate_rows` and, with `two_tables`, `baseline_rows`.
    @raises Unfit with everything that is wrong with the rows
    """
    faults = columns_faults(engine, columns, two_tables)
    if faults:
        raise Unfit(faults)
    types = engine.types("candidate_rows")
    held = columns.baseline if columns.baseline is not None else columns.score
    slices = "".join(
        f", COALESCE(CAST({name(column)} AS STRING), '(none)') AS slice_{at}" for at, column in enumerate(columns.slices)
    )
    own = side_columns(columns, types)
    engine.define(
        "typed",
        f"SELECT {own}, CAST({name(columns.score)} AS DOUBLE) AS candidate, CAST({name(held)} AS DOUBLE) AS baseline{slices} FROM candidate_rows",
        keep=False,
    )
    faults = side_faults(engine, "typed", ("candidate", "baseline") if columns.baseline else ("candidate",), columns, "the rows")
    source = "typed"
    if two_tables:
        theirs = side_columns(columns, engine.types("baseline_rows"))
        engine.define(
            "typed_baseline",
            f"SELECT {theirs}, CAST({name(columns.score)} AS DOUBLE) AS baseline FROM baseline_rows",
            keep=False,
        )
        faults += side_faults(engine, "typed_baseline", ("baseline",), columns, "the baseline's rows")
        if faults:
            raise Unfit(faults)
        kept = "".join(f", c.slice_{at}" for at in range(len(columns.slices)))
        engine.define(
            "joined",
            f"SELECT c.id, c.class, b.class AS class_of_baseline, c.candidate, b.baseline{kept} "
            "FROM typed AS c JOIN typed_baseline AS b ON c.id = b.id",
            keep=True,
        )
        faults = pairing_faults(engine)
        source = "joined"
    if faults:
        raise Unfit(faults)
    texts = "".join(f", slice_{at}" for at in range(len(columns.slices)))
    engine.define(
        "examples",
        f"SELECT id, CASE WHEN class = {text_literal(class_name(columns.positive))} THEN 1 ELSE 0 END AS label, "
        f"candidate, baseline{texts} FROM {source}",
        keep=False,
    )


def class_name(text: str) -> str:
    """`true`, `True` and 1 are one class."""
    return {"true": "1", "false": "0"}.get(text.lower(), text)


def side_columns(columns: Columns, types: dict[str, str]) -> str:
    return f"CAST({name(columns.id)} AS STRING) AS id, {class_of(columns.label, types[columns.label])} AS class"


def class_of(column: str, type_name: str) -> str:
    quoted = name(column)
    if type_name == "boolean":
        return f"CASE WHEN {quoted} THEN '1' WHEN NOT {quoted} THEN '0' END"
    if type_name in REAL:
        whole = f"abs({quoted}) < 1e15 AND floor({quoted}) = {quoted}"
        return f"CASE WHEN {whole} THEN CAST(CAST(floor({quoted}) AS BIGINT) AS STRING) WHEN {quoted} IS NOT NULL THEN '(no whole number)' END"
    if type_name in WHOLE:
        return f"CAST({quoted} AS STRING)"
    return f"CASE WHEN lower({quoted}) = 'true' THEN '1' WHEN lower({quoted}) = 'false' THEN '0' ELSE {quoted} END"


def columns_faults(engine: Engine, columns: Columns, two_tables: bool) -> list[str]:
    texts = ("string", "boolean", *WHOLE)
    wanted = [
        (columns.id, ("string", *WHOLE), "text or whole numbers"),
        (columns.label, (*texts, *REAL), "classes"),
        (columns.score, (*REAL, *WHOLE), "double numbers"),
    ]
    own = [(column, texts, "text, whole numbers or booleans") for column in columns.slices]
    if columns.baseline is not None:
        own.append((columns.baseline, (*REAL, *WHOLE), "double numbers"))
    sides = [("the rows", "candidate_rows", wanted + own)]
    if two_tables:
        sides.append(("the baseline's rows", "baseline_rows", wanted))
    faults = []
    for which, relation, needed in sides:
        found = engine.types(relation)
        for column, allowed, words in needed:
            type_name = found.get(column)
            if type_name is None:
                faults.append(f"{which} have no column {column!r}; they have {', '.join(list(found)[:30])}")
            elif type_name.split("(")[0] not in allowed:
                faults.append(f"column {column!r} of {which} is {type_name}, expected {words}")
    return faults


def side_faults(engine: Engine, relation: str, scores: tuple[str, ...], columns: Columns, which: str) -> list[str]:
    """What one side's rows lack. NaN is looked for by its product: what an engine knows of a column beforehand leaves it out."""
    outside = ", ".join(
        f"SUM(CASE WHEN {score} >= 0e0 AND {score} <= 1e0 AND {score} * 0e0 = 0e0 THEN 0 ELSE 1 END)" for score in scores
    )
    nulls = "SUM(CASE WHEN id IS NULL THEN 1 ELSE 0 END), SUM(CASE WHEN class IS NULL THEN 1 ELSE 0 END)"
    [(n, ids, classes, *of_scores)] = engine.ask(f"SELECT COUNT(*), {nulls}, {outside} FROM {relation}")
    if n == 0:
        return [f"{which} are none"]
    faults = []
    if ids:
        faults.append(f"{columns.id!r} of {which} is null in {ids} of {n} rows")
    if classes:
        faults.append(f"{columns.label!r} of {which} is null in {classes} of {n} rows")
    for score, bad in zip(scores, of_scores):
        if bad:
            column = columns.baseline if score == "baseline" and columns.baseline else columns.score
            faults.append(f"{column!r} of {which} is null, NaN or outside [0, 1] in {bad} of {n} rows, so it is no probability")
    found = [row[0] for row in engine.ask(f"SELECT class FROM {relation} WHERE class IS NOT NULL GROUP BY class ORDER BY class LIMIT 4")]
    positive = class_name(columns.positive)
    if len(found) > 2 or (len(found) == 2 and positive not in found):
        faults.append(f"{columns.label!r} of {which} has the classes {', '.join(found[:3])}; expected two, one of them {positive!r}")
    twice = engine.ask(f"SELECT id, COUNT(*) FROM {relation} WHERE id IS NOT NULL GROUP BY id HAVING COUNT(*) > 1 ORDER BY id LIMIT 3")
    if twice:
        faults.append(f"{columns.id!r} of {which} is there more than once: {', '.join(str(row[0])[:60] for row in twice)}")
    return faults


def pairing_faults(engine: Engine) -> list[str]:
    [(own,)] = engine.ask("SELECT COUNT(*) FROM typed")
    [(held,)] = engine.ask("SELECT COUNT(*) FROM typed_baseline")
    [(both, other)] = engine.ask("SELECT COUNT(*), SUM(CASE WHEN class = class_of_baseline THEN 0 ELSE 1 END) FROM joined")
    if both < own or both < held:
        return [f"the two were evaluated on other rows: {own} and {held}, of which {both} have the same id"]
    return [f"the labels of {other} of {both} rows differ between the two"] if other else []

