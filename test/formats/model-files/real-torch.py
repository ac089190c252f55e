"""Writes files of the real torch.save: sound ones, and `runs-code-…`, which only load by running what they name."""

import os
import sys

import torch

target = sys.argv[1]


def at(name):
    return os.path.join(target, name)


model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.ReLU(), torch.nn.Linear(4, 1))
optimizer = torch.optim.Adam(model.parameters())
model(torch.rand(2, 3)).sum().backward()
optimizer.step()
state = model.state_dict()
torch.save(state, at("torch-state.pt"))
torch.save(state, at("torch-state-legacy.pth"), _use_new_zipfile_serialization=False)
torch.save({"model": state, "optimizer": optimizer.state_dict(), "epoch": 3}, at("torch-checkpoint.pt"))
kinds = (torch.float16, torch.bfloat16, torch.int8, torch.int64, torch.bool)
torch.save([torch.ones(2).to(kind) for kind in kinds], at("torch-kinds.pt"))
torch.save(model, at("runs-code-module.pt"))
torch.save(model, at("runs-code-module-legacy.pth"), _use_new_zipfile_serialization=False)
torch.jit.script(model).save(at("runs-code-script.pt"))
