import Coding
import Foundation

/// A yardstick: the criteria and the facts as Python dictionaries, each rule held against each case.
///
/// It knows neither unknown facts nor dates nor conflicts, so it does less; it says what a plain script would take.
enum DictionaryWalk {
    private static let script = """
        import json, sys, time
        data = json.load(sys.stdin)
        kinds = {k["id"]: k.get("when", {}) for k in data["criteria"]["kinds"]}
        rules = []
        for rule in data["criteria"]["rules"]:
            names = rule["kinds"] if isinstance(rule["kinds"], list) else [rule["kinds"]]
            for name in names:
                wanted = {}
                for part in (kinds[name], rule.get("when", {})):
                    for fact, answer in part.items():
                        answers = set(answer if isinstance(answer, list) else [answer])
                        wanted[fact] = wanted[fact] & answers if fact in wanted else answers
                rules.append((rule["code"], wanted))
        def row(service):
            capture, reading = service.get("capture", {}), service.get("interpretation", {})
            own = capture.get("by") == reading.get("by")
            return {"activity": service.get("activity"), "modality": service.get("modality"),
                "field": service.get("field"), "scan": service.get("scan"), "view": service.get("view"),
                "process": service.get("process"), "purpose": service.get("purpose", "diagnosis"),
                "anatomy": "soft-tissue", "capture": "own", "performer": "own", "result": service.get("result"),
                "images": capture.get("images"), "reader": "own" if own else "outside",
                "reading": "complete" if reading.get("form") == "written" else "none",
                "narrative": service.get("narrative")}
        rows = [[row(service) for service in facts.get("services", [])] for facts in data["facts"]]
        def hashable(value): return value if isinstance(value, str) else None
        def walk():
            found = 0
            for case in rows:
                for facts in case:
                    for code, wanted in rules:
                        if all(hashable(facts.get(fact)) in answers for fact, answers in wanted.items()):
                            found += 1
                            break
            return found
        walk()
        for _ in range(data["rounds"]):
            start = time.perf_counter()
            for _ in range(20): walk()
            print((time.perf_counter() - start) * 1e6 / 20 / max(1, len(rows)))
        """

    /// Nil where `python3` is not there.
    static func measure(rounds: Int, rules decider: Decider, cases: [WorkedCase]) throws -> Timing? {
        let criteria = decider.rules.json["criteria"]?.compact ?? "{}"
        let facts = cases.map { $0.facts.json.compact }.joined(separator: ",")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = "{\"rounds\":\(rounds),\"criteria\":\(criteria),\"facts\":[\(facts)]}"
        try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try? input.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        let times = String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { Double($0) }
        return times.isEmpty ? nil : Timing(times)
    }
}
