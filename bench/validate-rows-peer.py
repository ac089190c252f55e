"""Holds the rows against the same thirty rules with a peer: `validate-rows-peer.py <peer> <parquet> <contract> <rows>`.

Each as its own documentation says, in its fastest form. Ends with 1 when a rule of the sound rows fails.
"""

import json
import logging
import os
import resource
import sys

peer, file, contract, rows = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
properties = {one["name"]: one for one in json.load(open(contract))["schema"][0]["properties"]}
countries, states = ([item["value"] for item in properties[name]["enum"]] for name in ("country", "state"))
patterns = {name: properties[name]["logicalTypeOptions"]["pattern"] for name in ("customer", "email")}
required = [name for name in properties if name != "note"]
logging.disable(logging.CRITICAL)


def datacontract():
    from datacontract.data_contract import DataContract

    document = json.load(open(contract))
    document["servers"] = [{"server": "local", "type": "local", "path": file, "format": "parquet"}]
    copy = os.path.join(os.path.dirname(contract), "with-server.odcs.yaml")
    with open(copy, "w") as target:
        json.dump(document, target)
    run = DataContract(data_contract_file=copy, server="local").test()
    # It warns that types of Parquet files are not checked.
    wrong = [check.name for check in run.checks if str(check.result.value) not in ("passed", "warning")]
    return not wrong, wrong, len(run.checks)


def great_expectations():
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    import great_expectations as gx
    import pandas
    from great_expectations import expectations as e

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    source = context.data_sources.add_pandas("pandas")
    batch = source.add_dataframe_asset("rows").add_batch_definition_whole_dataframe("all")
    between = e.ExpectColumnValuesToBeBetween
    suite = gx.ExpectationSuite(
        "thirty",
        expectations=[
            *(e.ExpectColumnValuesToNotBeNull(column=name) for name in required),
            e.ExpectColumnValuesToNotBeNull(column="note", mostly=0.9),
            e.ExpectColumnValuesToBeUnique(column="id"),
            between(column="amount", min_value=0, max_value=10000),
            between(column="quantity", min_value=1, max_value=100),
            between(column="price", min_value=0, strict_min=True),
            between(column="rate", min_value=0, max_value=1),
            between(column="at", min_value=pandas.Timestamp("2024-01-01")),
            between(column="day", min_value=pandas.Timestamp("2024-01-01").date()),
            e.ExpectColumnValuesToBeInSet(column="country", value_set=countries),
            e.ExpectColumnValuesToBeInSet(column="state", value_set=states),
            *(e.ExpectColumnValuesToMatchRegex(column=name, regex=regex) for name, regex in patterns.items()),
            e.ExpectColumnValueLengthsToBeBetween(column="customer", min_value=9, max_value=9),
            e.ExpectColumnValueLengthsToBeBetween(column="note", max_value=40),
            e.ExpectTableRowCountToBeBetween(min_value=rows // 2, max_value=rows * 2),
        ],
    )
    suite = context.suites.add(suite)
    definition = context.validation_definitions.add(gx.ValidationDefinition(name="rows", data=batch, suite=suite))
    result = definition.run(batch_parameters={"dataframe": pandas.read_parquet(file)})
    wrong = [one.expectation_config.type for one in result.results if not one.success]
    return result.success, wrong, len(result.results)


def columns(pa, types):
    """The rules as Pandera has them, for either of its engines."""
    check, column = pa.Check, pa.Column
    return {
        "id": column(types["int"], unique=True),
        "customer": column(types["text"], [check.str_matches(patterns["customer"]), check.str_length(9, 9)]),
        "email": column(types["text"], check.str_matches(patterns["email"])),
        "country": column(types["text"], check.isin(countries)),
        "state": column(types["text"], check.isin(states)),
        "amount": column(float, [check.ge(0), check.le(10000)]),
        "quantity": column(types["small"], [check.ge(1), check.le(100)]),
        "price": column(float, check.gt(0)),
        "rate": column(float, [check.ge(0), check.le(1)]),
        "at": column(types["time"], check.ge(types["start"])),
        "day": column(types["date"], check.ge(types["first"])),
        "note": column(types["text"], check.str_length(max_value=40), nullable=True),
    }


def pandera():
    import datetime

    import pandas
    import pandera.pandas as pa

    types = {"int": "int64", "small": "int32", "text": str, "time": "datetime64[us]", "date": object}
    types |= {"start": pandas.Timestamp("2024-01-01"), "first": datetime.date(2024, 1, 1)}
    table = [
        pa.Check(lambda frame: rows // 2 <= len(frame) <= rows * 2),
        pa.Check(lambda frame: frame["note"].isna().mean() < 0.1),
    ]
    pa.DataFrameSchema(columns(pa, types), checks=table).validate(pandas.read_parquet(file), lazy=True)
    return True, [], 30


def pandera_polars():
    import datetime

    import pandera.polars as pa
    import polars

    types = {"int": polars.Int64, "small": polars.Int32, "text": polars.String, "time": polars.Datetime("us")}
    types |= {"date": polars.Date, "start": datetime.datetime(2024, 1, 1), "first": datetime.date(2024, 1, 1)}
    frame = polars.read_parquet(file)
    pa.DataFrameSchema(columns(pa, types)).validate(frame, lazy=True)
    told = frame.height, frame["note"].null_count() / frame.height
    return rows // 2 <= told[0] <= rows * 2 and told[1] < 0.1, told, 30


passed, wrong, count = globals()[peer]()
print(count, "checks", wrong, file=sys.stderr)
with open(os.environ["PEAK_MEMORY"], "w") as target:
    target.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024))
sys.exit(0 if passed else 1)
