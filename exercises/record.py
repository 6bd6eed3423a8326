#!/usr/bin/env python3
"""Judge every exercise in real PyTorch and NumPy: the solution passes, the starter does not, each mistake earns its message.

    record.py            write exercises/recorded.json: which checks pass for which answer
    record.py --check    write nothing, exit 1 on a difference

The emulation's judge must come to the same result (tests/grader). Each answer runs in its own process. An exercise that
uses `cuda` is judged under the rules of content/derive.py; its answers are marked `derived`.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "content"))
RECORDED = HERE / "recorded.json"
NODE = HERE.parent / "node_modules" / ".bin" / "node"


def facts(value):
    """What the judge compares, of a real array or tensor; None for anything else."""
    import numpy as np
    import torch

    if isinstance(value, torch.Tensor):
        return {
            "library": "torch",
            "dtype": str(value.dtype).removeprefix("torch."),
            "shape": list(value.shape),
            "device": str(value.device),
            "requiresGrad": value.requires_grad,
            "values": [str(x) for x in value.detach().reshape(-1).tolist()],
        }
    if isinstance(value, np.ndarray):
        return {
            "library": "numpy",
            "dtype": str(value.dtype),
            "shape": list(value.shape),
            "device": "cpu",
            "requiresGrad": False,
            "values": [str(x) for x in value.reshape(-1).tolist()],
        }
    return None


def as_array(value):
    import torch

    return value.detach().numpy() if isinstance(value, torch.Tensor) else value


def array_ok(expect, value):
    found = facts(value)
    return found is not None and all(found[k] == want for k, want in expect.items())


def check_array(check, names):
    return array_ok(check["expect"], names.get(check["name"]))


def check_shares(check, names):
    import numpy as np

    a, b = names.get(check["a"]), names.get(check["b"])
    if facts(a) is None or facts(b) is None:
        return False
    return np.shares_memory(as_array(a), as_array(b)) == check["expect"]


def check_write(check, names):
    if facts(names.get(check["write"])) is None:
        return False
    as_array(names[check["write"]]).reshape(-1)[check["at"]] = check["value"]
    return array_ok({"values": check["values"]}, names.get(check["name"]))


def check_raises(check, names):
    try:
        exec(check["run"], names)
    except Exception as error:
        return type(error).__name__ == check["type"] and check.get("text", "") in str(error)
    return False


def check_call(check, names):
    try:
        exec(check["run"], names)
    except Exception:
        return False
    return array_ok(check["expect"], names.get(check["name"]))


CHECKS = {"array": check_array, "shares": check_shares, "write": check_write, "raises": check_raises, "call": check_call}
DISTURBS = {"array": 0, "shares": 0, "raises": 1, "call": 1, "write": 2}


def uses_cuda(exercise):
    from derive import uses_cuda as mentions_cuda

    return mentions_cuda(exercise["starter"], json.dumps(exercise["checks"]))


def judge(exercise, code):
    """-> {check id: passed}, in a forked child, so that nothing leaks between answers. Raises for a call without a rule."""
    cuda = uses_cuda(exercise)
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(read)
            sys.stdout = open(os.devnull, "w")
            names = {"__name__": "__main__"}
            if cuda:
                from derive import start

                watch = start()
            try:
                exec(code, names)
            except Exception:
                pass
            ordered = sorted(exercise["checks"], key=lambda c: DISTURBS[c["kind"]])
            passed = {c["id"]: CHECKS[c["kind"]](c, names) for c in ordered}
            if cuda and watch.missing is not None:
                passed = {"no rule derives": watch.missing}
            with os.fdopen(write, "w") as pipe:
                json.dump(passed, pipe)
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        text = pipe.read()
    os.waitpid(pid, 0)
    result = json.loads(text)
    if "no rule derives" in result:
        raise SystemExit(f"{exercise['slug']}: no rule derives {result['no rule derives']}")
    return {c["id"]: bool(result[c["id"]]) for c in exercise["checks"]}


def recognised(exercise, passed):
    for mistake in exercise["mistakes"]:
        if not any(passed[i] for i in mistake["fails"]) and all(passed[i] for i in mistake["passes"]):
            return mistake["id"]
    return None


def record(exercise):
    answers = {"solution": exercise["solution"], "starter": exercise["starter"]}
    answers |= {f"mistakes/{m['id']}": m["code"] for m in exercise["mistakes"]}
    out, problems = {}, []
    for name, code in answers.items():
        passed = judge(exercise, code)
        mistake = recognised(exercise, passed)
        out[name] = {"passed": passed, "mistake": mistake} | ({"derived": True} if uses_cuda(exercise) else {})
        label = f"{exercise['slug']}/{name}"
        if name == "solution" and not all(passed.values()):
            problems.append(f"{label}: fails {[k for k, ok in passed.items() if not ok]}")
        if name == "starter" and all(passed.values()):
            problems.append(f"{label}: gets full marks")
        if name.startswith("mistakes/") and mistake != name.removeprefix("mistakes/"):
            problems.append(f"{label}: earns the message of {mistake}")
    return out, problems


def main():
    import numpy
    import torch

    versions = {"torch": torch.__version__, "numpy": numpy.__version__}
    if versions != {"torch": "2.13.0+cpu", "numpy": "2.4.6"}:
        sys.exit(f"recordings need torch 2.13.0+cpu and numpy 2.4.6, found {versions}")
    exercises = json.loads(subprocess.run([NODE, HERE / "dump.ts"], check=True, capture_output=True, text=True).stdout)
    recorded, problems = {"generator": "exercises/record.py", **versions}, []
    for exercise in exercises:
        recorded[exercise["slug"]], found = record(exercise)
        problems += found
    text = json.dumps(recorded, indent=1, ensure_ascii=False) + "\n"
    for problem in problems:
        print(problem)
    if "--check" in sys.argv:
        if not RECORDED.exists() or RECORDED.read_text() != text:
            problems.append("differs")
            print("exercises/recorded.json differs from what the real libraries say: run npm run record")
    elif not problems:
        RECORDED.write_text(text)
    print(f"{len(exercises)} exercises judged in torch {versions['torch']}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
