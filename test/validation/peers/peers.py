"""What the `datacontract` CLI says of each case, and whether each contract fits the standard's own JSON Schema."""

import importlib.resources
import json
import logging
import pathlib
import sys

import jsonschema
import yaml
from datacontract.data_contract import DataContract

logging.disable(logging.CRITICAL)
folder = pathlib.Path(sys.argv[1])
schema = json.loads(importlib.resources.files("open_data_contract_standard").joinpath("schema.json").read_text())
validator = jsonschema.Draft201909Validator(schema)

for case in sorted(path for path in folder.iterdir() if path.name.isdigit()):
    told = {}
    for kind in ("sound", "faulty"):
        file = case / f"{kind}.odcs.yaml"
        told[f"{kind}-schema"] = [error.message[:200] for error in validator.iter_errors(yaml.safe_load(file.read_text()))]
        try:
            run = DataContract(data_contract_file=str(file), server="local").test()
            told[kind] = str(run.result.value)
        except Exception as error:  # what ends the peer is its answer
            told[kind] = f"exception: {str(error)[:80]}"
    (case / "peer.json").write_text(json.dumps(told))

shipped = folder / "shipped"
shipped.mkdir()
for file in importlib.resources.files("datacontract").joinpath("schemas").iterdir():
    if file.name.startswith("odcs") and file.name.endswith(".yaml"):
        (shipped / file.name).write_text(file.read_text())
