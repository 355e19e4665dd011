# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the predictors of some sample pipelines as ONNX graphs: features double [N, F] to answer double [N, width].

Run with Debian's python3-onnx: python3 make_predictors.py. The numbers are those of SamplePipelines.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

HERE = __file__.rsplit("/", 1)[0] if "/" in __file__ else "."
LINEAR = [[12.5, 0.003, -7, 4.25, 1.5, -0.5, 2.25, 0.125, -1]]
LOGISTIC = [[-0.75, 0.00002, 0.5, -0.25, 0.3, 0.01, -0.05, 0.02, 0.015]]
MULTINOMIAL = LOGISTIC + [[0.5, -0.00001, 0.125, 0.75, -0.2, 0.005, 0.1, -0.3, 0.02], [0.0] * 9]


def save(name, features, width, nodes, constants):
    graph = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info("features", TensorProto.DOUBLE, ["N", features])],
        [helper.make_tensor_value_info("answer", TensorProto.DOUBLE, ["N", width])],
        [numpy_helper.from_array(np.array(value, dtype=kind), key) for key, value, kind in constants],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], producer_name="")
    model.ir_version = 8
    onnx.checker.check_model(model)
    onnx.save(model, f"{HERE}/{name}.onnx")


def scores(weights, intercepts, out):
    nodes = [
        helper.make_node("MatMul", ["features", "weights"], ["product"]),
        helper.make_node("Add", ["product", "intercepts"], [out]),
    ]
    constants = [
        ("weights", np.array(weights).T, np.float64),
        ("intercepts", intercepts, np.float64),
    ]
    return nodes, constants


nodes, constants = scores(LINEAR, [1010.75], "answer")
save("linear", 9, 1, nodes, constants)

nodes, constants = scores(LOGISTIC, [-20.5], "score")
# 1 / (1 + exp(-s)) and the rest, in the same arithmetic as the reference scorer
nodes += [
    helper.make_node("Neg", ["score"], ["minus"]),
    helper.make_node("Exp", ["minus"], ["odds"]),
    helper.make_node("Add", ["one", "odds"], ["whole"]),
    helper.make_node("Div", ["one", "whole"], ["yes"]),
    helper.make_node("Sub", ["one", "yes"], ["no"]),
    helper.make_node("Concat", ["no", "yes"], ["answer"], axis=1),
]
save("logistic", 9, 2, nodes, constants + [("one", [1.0], np.float64)])

nodes, constants = scores(MULTINOMIAL, [-20.5, -9.5, 0], "score")
nodes += [
    helper.make_node("ReduceMax", ["score"], ["most"], axes=[1], keepdims=1),
    helper.make_node("Sub", ["score", "most"], ["lowered"]),
    helper.make_node("Exp", ["lowered"], ["shares"]),
    helper.make_node("ReduceSum", ["shares", "axis"], ["sum"], keepdims=1),
    helper.make_node("Div", ["shares", "sum"], ["answer"]),
]
save("multinomial", 9, 3, nodes, constants + [("axis", [1], np.int64)])

# the mean for everyone: reads one column of padding
nodes = [
    helper.make_node("Mul", ["features", "zero"], ["nothing"]),
    helper.make_node("Add", ["nothing", "mean"], ["answer"]),
]
save("baseline", 1, 1, nodes, [("zero", [0.0], np.float64), ("mean", [1234.5], np.float64)])

# ten features, as the throughput comparison asks for them
nodes, constants = scores([[0.1 * i for i in range(1, 11)]], [0.5], "answer")
save("ten", 10, 1, nodes, constants)
