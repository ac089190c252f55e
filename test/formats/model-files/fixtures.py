"""Writes the sound model files of test/fixtures/formats/model-files with the libraries of requirements.txt.

Files of torch are written by Python's own pickler, with classes of torch's names, in the layout of torch.save; that of Keras with
h5py. Their own libraries are large: check.sh has them write the same anew (real-torch.py, real-tensorflow.py).
"""

import io
import json
import os
import pickle
import struct
import sys
import types
import warnings
import zipfile

warnings.filterwarnings("ignore")

import gguf
import h5py
import joblib
import lightgbm
import numpy as np
import onnx
import safetensors.numpy
import xgboost
from onnx import TensorProto, helper
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

target = sys.argv[1]
random = np.random.RandomState(7)
rows = random.rand(60, 3)
labels = (rows[:, 0] > 0.5).astype(int)


def at(name):
    return os.path.join(target, name)


def dump(name, value, protocol=None):
    with open(at(name), "wb") as file:
        pickle.dump(value, file, protocol)


def sklearn_files():
    import pandas

    table = pandas.DataFrame(rows, columns=["age", "amount", "country_code"])
    logistic = LogisticRegression().fit(table, labels)
    for protocol in range(6):
        dump(f"logistic-{protocol}.pkl", logistic, protocol)
    forest = RandomForestClassifier(2, max_depth=2, random_state=random).fit(rows, labels)
    dump("forest.pkl", forest)
    dump("boosting.pkl", GradientBoostingClassifier(n_estimators=2, max_depth=2).fit(rows, labels))
    dump("neighbours.pkl", KNeighborsClassifier(algorithm="kd_tree").fit(rows, labels))
    dump("text.pkl", TfidfVectorizer().fit(["one two", "two three"]))
    pipeline = make_pipeline(StandardScaler(), Ridge()).fit(rows, labels)
    joblib.dump(pipeline, at("pipeline.joblib"))
    joblib.dump(logistic, at("objects.joblib"))
    for packing in ("zlib", "gzip", "bz2", "xz", "lzma"):
        joblib.dump(pipeline, at(f"pipeline-{packing}.joblib"), compress=(packing, 3))


def numpy_files():
    np.save(at("numbers.npy"), rows)
    np.save(at("record.npy"), np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8", (2,))]))
    np.save(at("objects.npy"), np.array(["a", None], dtype=object), allow_pickle=True)
    np.savez(at("arrays.npz"), a=rows, b=labels)
    np.savez_compressed(at("packed.npz"), a=rows, b=labels)


class Storage:
    def __init__(self, kind, key, array):
        self.id = ("storage", kind, key, "cpu", array.size)
        self.array = array


class TorchPickler(pickle.Pickler):
    def persistent_id(self, value):
        if not isinstance(value, Storage):
            return None
        return value.id + (None,) if self.legacy else value.id


def torch_files():
    torch, utils = types.ModuleType("torch"), types.ModuleType("torch._utils")

    def _rebuild_tensor_v2(*_):
        return None

    for function in (_rebuild_tensor_v2,):
        function.__module__, function.__qualname__ = "torch._utils", function.__name__
        setattr(utils, function.__name__, function)
    kinds = {}
    for name in ("FloatStorage", "LongStorage"):
        kinds[name] = type(name, (), {"__module__": "torch"})
        setattr(torch, name, kinds[name])
    sys.modules.update({"torch": torch, "torch._utils": utils})

    class Tensor:
        def __init__(self, storage, shape):
            self.parts = (storage, 0, shape, (shape[-1], 1)[: len(shape)], False, {})

        def __reduce__(self):
            return (_rebuild_tensor_v2, self.parts)

    import collections

    weight = Storage(kinds["FloatStorage"], "0", rows.astype("<f4"))
    steps = Storage(kinds["LongStorage"], "1", np.arange(4, dtype="<i8"))
    state = collections.OrderedDict([("weight", Tensor(weight, (60, 3))), ("steps", Tensor(steps, (4,)))])

    def pickled(value, legacy):
        stream = io.BytesIO()
        pickler = TorchPickler(stream, 2)
        pickler.legacy = legacy
        pickler.dump(value)
        return stream.getvalue()

    with zipfile.ZipFile(at("torch.pt"), "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("model/data.pkl", pickled(state, False))
        archive.writestr("model/byteorder", "little")
        for storage in (weight, steps):
            archive.writestr(f"model/data/{storage.id[2]}", storage.array.tobytes())
        archive.writestr("model/version", "3\n")
        archive.writestr("model/.data/serialization_id", "0" * 40)
    with open(at("torch-legacy.pth"), "wb") as file:
        for part in (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True}):
            pickle.dump(part, file, 2)
        file.write(pickled(state, True))
        pickle.dump(["0", "1"], file, 2)
        for storage in (weight, steps):
            file.write(struct.pack("<q", storage.array.size) + storage.array.tobytes())


def onnx_file():
    node = helper.make_node("Gemm", ["x", "w"], ["y"])
    weights = helper.make_tensor("w", TensorProto.FLOAT, [3, 2], rows[:2].flatten())
    graph = helper.make_graph(
        [node],
        "graph",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", 3])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 2])],
        [weights],
    )
    model = helper.make_model(graph, producer_name="modelgate", opset_imports=[helper.make_opsetid("", 21)])
    onnx.save(model, at("gemm.onnx"))


def boosted_files():
    matrix = xgboost.DMatrix(rows, labels, feature_names=["age", "amount", "country"])
    booster = xgboost.train({"objective": "binary:logistic", "max_depth": 2}, matrix, 3)
    booster.save_model(at("boosted.json"))
    booster.save_model(at("boosted.ubj"))
    data = lightgbm.Dataset(rows, labels, feature_name=["age", "amount", "country"])
    parameters = {"objective": "binary", "num_leaves": 3, "min_data_in_leaf": 5, "verbose": -1}
    lightgbm.train(parameters, data, 3).save_model(at("boosted.txt"))


def keras_file():
    dense = {"class_name": "Dense", "config": {"name": "dense", "units": 2}}
    start = {"class_name": "InputLayer", "config": {"name": "x", "batch_shape": [None, 3], "dtype": "float32"}}
    with h5py.File(at("dense.h5"), "w") as file:
        file.attrs["model_config"] = json.dumps({"class_name": "Sequential", "config": {"layers": [start, dense]}})
        file.create_dataset("model_weights/dense/kernel", data=rows[:, :2].astype("f4"), compression="gzip")


def header_files():
    safetensors.numpy.save_file({"a": rows, "b": labels}, at("two.safetensors"), metadata={"format": "np"})
    writer = gguf.GGUFWriter(at("small.gguf"), "llama")
    writer.add_context_length(128)
    writer.add_token_list(["a", "b", "c"])
    writer.add_tensor("token_embd.weight", rows.astype(np.float32))
    writer.add_tensor("output.weight", rows[:32].astype(np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


os.makedirs(target, exist_ok=True)
sklearn_files()
numpy_files()
onnx_file()
boosted_files()
keras_file()
header_files()
torch_files()
