"""Folds a model's ledger, from the description in docs/registry.md alone: fold_ledger.py <folder of events>."""
import hashlib, json, pathlib, sys

state = {"schema": "https://modelgate.dev/schemas/state/v1.json", "model": None, "seq": 0, "digest": None,
         "stages": {}, "versions": {}}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
    raw = path.read_bytes()
    event = json.loads(raw)
    assert event["previous"] == state["digest"] and event["seq"] == state["seq"] + 1, path
    state.update(model=event["model"], seq=event["seq"], digest="sha256:" + hashlib.sha256(raw).hexdigest())
    kind, version, stage = event["type"], event.get("version"), event.get("stage")
    if kind == "registered":
        state["versions"][version] = {"status": "registered"}
    if kind in ("published", "adopted"):
        state["versions"][version] = {"status": "published", "content-id": event["content-id"],
                                      "release-id": event["release-id"]}
    if kind in ("withdrawn", "rolled-back"):
        state["versions"].setdefault(event["from"] if stage else version, {})["status"] = "withdrawn"
    if stage:
        holder = state["stages"].setdefault(stage, {"version": None, "seq": 0, "hold": None})
        holder["seq"] = event["seq"]
        if version:
            holder["version"] = version
        if kind in ("held", "rolled-back"):
            holder["hold"] = {"seq": event["seq"], "reason": event["reason"]}
        if kind == "lifted":
            holder["hold"] = None
print(json.dumps(state))
