"""python3 run.py BUNDLE SCORER.py: judges a service's answers by the vectors (reference/conformance.md). Python 3, nothing else.

SCORER.py has some of the functions in KINDS: (vector, text of its sheet, questionnaires) to the answer."""
import hashlib, importlib, json, pathlib, sys

KINDS = {"scores": ("scoring", "expected"), "profile": ("scoring", "expectedProfile"), "violations": ("scoring", "expectedViolations"),
         "groups": ("groups", "expected"), "decision": ("consent", "expected"), "seen": ("consent", "seen")}

def same(one, other):  # objects by name, lists in order, numbers by value
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other and isinstance(one, bool) == isinstance(other, bool)

def answer(function, name, vector, built_in):
    text = vector.get("sheetText", json.dumps(vector.get("sheet")))
    try:
        got = function(vector, text, built_in + vector.get("questionnaires", []))
    except Exception as error:  # whatever the service does wrong is a failed vector, not the end
        return {"error": repr(error)}
    if name == "profile" and "fingerprint" not in vector["expectedProfile"]:
        got.pop("fingerprint", None)  # a profile may come without it
    return got

bundle, file = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
sys.path.insert(0, str(file.parent))
scorer = importlib.import_module(file.stem)
manifest = json.loads((bundle / "conformance/manifest.json").read_bytes())
built_in = [json.loads(one.read_bytes()) for one in sorted((bundle / "questionnaire").glob("*.json"))]
passed = failed = 0
for listed in manifest["files"]:
    data = (bundle / listed["path"]).read_bytes()
    if hashlib.sha256(data).hexdigest() != listed["sha256"]:
        sys.exit(f"{listed['path']} is not the file that the manifest tells")
    for name in (one for one, (kind, _) in KINDS.items() if kind == listed["kind"] and hasattr(scorer, one)):
        for vector in (one for one in json.loads(data) if KINDS[name][1] in one):
            wanted, got = vector[KINDS[name][1]], answer(getattr(scorer, name), name, vector, built_in)
            passed, failed = (passed + 1, failed) if same(got, wanted) else (passed, failed + 1)
            if not same(got, wanted):
                print(f"FAILED {vector['id']}: {vector['why']}\n  wanted {json.dumps(wanted)}\n  got    {json.dumps(got)}")
print(f"vectors {manifest['version']}: {passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
