#!/usr/bin/env python3
"""Judge every exercise in real PyTorch and NumPy: the solution passes, the starter does not, each mistake earns its message.

    record.py            write exercises/recorded.json: which checks pass for which answer, and exercises/*/picture.json:
                         who shares memory after a program whose picture is to be predicted
    record.py --check    write nothing, exit 1 on a difference

The emulation's judge must come to the same result (tests/grader). Each answer runs in its own process. Hidden variants
are drawn with one fixed seed (dump.ts), and judged by what the solution returned for them. An exercise that uses `cuda`
is judged under the rules of content/derive.py; its answers are marked `derived`.
"""

import contextlib
import hashlib
import json
import os
import subprocess
import sys
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent
RECORDED = HERE / "recorded.json"
sys.path.insert(0, str(HERE.parent / "content"))
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


def ran(check, names):
    """Runs what a check wants to be run before it looks; False when that raised."""
    try:
        exec(check.get("run", ""), names)
    except Exception:
        return False
    return True


def check_array(check, names):
    return array_ok(check["expect"], names.get(check["name"]))


def shares(a, b):
    """None when one of them is no array."""
    import numpy as np

    if facts(a) is None or facts(b) is None:
        return None
    return bool(np.shares_memory(as_array(a), as_array(b)))


def check_shares(check, names):
    return ran(check, names) and shares(names.get(check["a"]), names.get(check["b"])) == check["expect"]


def put(value, at, number):
    """Writes into the row-major element `at` of the memory behind an array or tensor."""
    import numpy as np

    array = as_array(value)
    array[np.unravel_index(at, array.shape)] = number


def check_write(check, names):
    if not ran(check, names) or facts(names.get(check["write"])) is None:
        return False
    put(names[check["write"]], check["at"], check["value"])
    return array_ok({"values": check["values"]}, names.get(check["name"]))


def check_raises(check, names):
    try:
        exec(check["run"], names)
    except Exception as error:
        return type(error).__name__ == check["type"] and check.get("text", "") in str(error)
    return False


def check_call(check, names):
    return ran(check, names) and array_ok(check["expect"], names.get(check["name"]))


CHECKS = {"array": check_array, "shares": check_shares, "write": check_write, "raises": check_raises, "call": check_call}
DISTURBS = {"array": 0, "shares": 0, "raises": 1, "call": 1, "write": 2}


def disturbs(check):
    return DISTURBS[check["kind"]] or int("run" in check)


def shown(value):
    """Facts of an array; type and repr of anything else."""
    return facts(value) or {"plain": f"{type(value).__name__}: {value!r}"}


def call_drawn(variant, names):
    """One drawn call, looked at from outside: what is compared with the solution's own."""
    given = variant["arguments"]
    for argument in given:
        exec(argument["make"], names)
        if not array_ok(argument["facts"], names[argument["name"]]):
            return {"raised": "the argument is not what was drawn"}
    before = [shown(names[a["name"]]) for a in given]
    try:
        exec(variant["call"], names)
    except Exception as error:
        return {"raised": type(error).__name__, "before": before, "after": [shown(names[a["name"]]) for a in given]}
    out = names[variant["out"]]
    seen = {
        "raised": None,
        "out": shown(out),
        "before": before,
        "after": [shown(names[a["name"]]) for a in given],
        "shares": [shares(out, names[a["name"]]) for a in given],
        "through": [],
    }
    for argument in given:
        was = shown(out)
        if argument["other"] is not None:
            put(names[argument["name"]], 0, argument["other"])
        seen["through"].append(None if argument["other"] is None else shown(out) != was)
    return seen


def hold_result(hold, right, mine):
    if "plain" in right["out"]:
        return mine["out"] == right["out"]
    return all(mine["out"].get(k) == right["out"][k] for k in hold["facts"])


def hold_shares(hold, right, mine):
    empty = not mine["before"][hold["argument"]].get("values")
    return (hold["expect"] and empty) or mine["shares"][hold["argument"]] == hold["expect"]


def hold_write(hold, right, mine):
    return mine["through"][hold["argument"]] in (None, hold["expect"] == "through")


HOLDS = {"result": hold_result, "shares": hold_shares, "write": hold_write}


def holds(hold, right, mine):
    if hold["kind"] == "keeps" and "after" in mine:
        return mine["before"][hold["argument"]] == mine["after"][hold["argument"]]
    if right["raised"] or mine["raised"]:
        return right["raised"] == mine["raised"]
    return HOLDS[hold["kind"]](hold, right, mine)


def apart(work):
    """The result of `work()` in a forked child, so that nothing leaks between answers. It must fit JSON."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(read)
            sys.stdout = open(os.devnull, "w")
            warnings.simplefilter("ignore")
            text = json.dumps(work())
            with os.fdopen(write, "w") as pipe:
                pipe.write(text)
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        text = pipe.read()
    os.waitpid(pid, 0)
    return json.loads(text)


def submitted(code):
    names = {"__name__": "__main__"}
    with contextlib.suppress(Exception):
        exec(code, names)
    return names


def drawn_calls(exercise, names):
    return [call_drawn(variant, names) for variant in exercise["drawn"]]


def uses_cuda(exercise):
    from derive import uses_cuda as mentions_cuda

    return mentions_cuda(exercise["starter"], json.dumps(exercise["checks"]))


def judge(exercise, code, reference):
    """
    -> {check id: passed}; `reference` is what the solution answered to the drawn calls. Raises for a call on `cuda`
    that no rule derives.
    """

    def work():
        watch = None
        if uses_cuda(exercise):
            from derive import start

            watch = start()
        names = submitted(code)
        passed = {c["id"]: bool(CHECKS[c["kind"]](c, names)) for c in sorted(exercise["checks"], key=disturbs)}
        mine = drawn_calls(exercise, names)
        for hold in exercise.get("variants", {}).get("holds", []):
            passed[hold["id"]] = all(holds(hold, right, own) for right, own in zip(reference, mine, strict=True))
        return {"no rule derives": watch.missing} if watch and watch.missing is not None else passed

    result = apart(work)
    if "no rule derives" in result:
        raise SystemExit(f"{exercise['slug']}: no rule derives {result['no rule derives']}")
    ids = [c["id"] for c in exercise["checks"] + exercise.get("variants", {}).get("holds", [])]
    return {i: result[i] for i in ids}


def record_picture(exercise):
    """-> the recording of a program whose picture is predicted: the pairs, and the picture itself."""

    def work():
        from pictures import picture

        names = submitted(exercise["program"])
        pairs = {}
        for check in exercise["checks"]:
            a, b = check["a"], check["b"]
            pairs[check["id"]] = {"a": a, "b": b, "shares": shares(names[a], names[b])}
        return {"pairs": pairs, "picture": picture(names, {})}

    program = hashlib.sha256(exercise["program"].encode()).hexdigest()
    return {"generator": "exercises/record.py", "program": program, **apart(work)}


def recognised(exercise, passed):
    for mistake in exercise["mistakes"]:
        if not any(passed[i] for i in mistake["fails"]) and all(passed[i] for i in mistake["passes"]):
            return mistake["id"]
    return None


def record(exercise):
    answers = {"solution": exercise["solution"], "starter": exercise["starter"]}
    answers |= {f"mistakes/{m['id']}": m["code"] for m in exercise["mistakes"]}
    out, problems = {}, []
    reference = apart(lambda: drawn_calls(exercise, submitted(exercise["solution"])))
    for name, code in answers.items():
        passed = judge(exercise, code, reference)
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
    recorded, problems, files = {"generator": "exercises/record.py", **versions}, [], {}
    for exercise in exercises:
        if exercise["kind"] == "predict-the-picture":
            files[HERE / exercise["slug"] / "picture.json"] = record_picture(exercise)
            continue
        recorded[exercise["slug"]], found = record(exercise)
        problems += found
    files[RECORDED] = recorded
    for problem in problems:
        print(problem)
    for path, data in files.items():
        text = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
        if path.exists() and path.read_text() == text:
            continue
        if "--check" in sys.argv:
            problems.append("differs")
            print(f"{path.relative_to(HERE.parent)} differs from what the real libraries say: run npm run record")
        elif not problems:
            path.write_text(text)
    print(f"{len(exercises)} exercises judged in torch {versions['torch']}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
