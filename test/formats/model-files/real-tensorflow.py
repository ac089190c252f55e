"""Writes files of the real Keras and TensorFlow: sound ones, and `runs-code-…`, which bring a function of their own."""

import os
import shutil
import sys
import tempfile

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf

target = sys.argv[1]


def at(name):
    return os.path.join(target, name)


keras = tf.keras
dense = [keras.layers.Dense(4, activation="relu"), keras.layers.Dense(1)]
model = keras.Sequential([keras.Input((3,), name="x"), *dense])
model.compile("adam", "mse")
model.fit(tf.random.normal((8, 3)), tf.random.normal((8, 1)), verbose=0)
model.save(at("real.keras"))
model.save(at("real.h5"))
with open(at("real.tflite"), "wb") as file:
    file.write(tf.lite.TFLiteConverter.from_keras_model(model).convert())
with tempfile.TemporaryDirectory() as folder:
    model.export(folder, verbose=False)
    shutil.copy(os.path.join(folder, "saved_model.pb"), at("saved_model.pb"))
doubled = keras.Sequential([keras.Input((3,)), keras.layers.Lambda(lambda value: value * 2)])
doubled.save(at("runs-code-lambda.keras"))
doubled.save(at("runs-code-lambda.h5"))
