import Foundation
import TestSupport
import Testing

@Suite("A server that is killed", .serialized)
struct KilledServerTests {
    /// Seven senders of thirty objects each, into three cases: four scanners and three browsers.
    private static let prepare = #"""
        visit = Visit()
        orders = [(order(visit, person), person) for person in list(PEOPLE)[:3]]
        plan = {}
        for number in range(7):
            key, person = orders[number % 3]
            made = objects(key, person, 30, pixels=60_000, first=1 + 100 * number)
            paths = write(made, f"sender-{number}")
            plan[number] = {"order": key, "files": {name: str(path) for name, path in paths.items()}}
        (folder / "plan.json").write_text(json.dumps(plan))
        (folder / "acknowledged").write_text("")
        """#

    /// What every later script reads first.
    private static let plan = #"""
        plan = json.loads((folder / "plan.json").read_text())
        before = (folder / "acknowledged").read_text().split()
        """#

    /// Sends what was not acknowledged yet, and the last few that were; `more` says how many of those.
    private static let send = #"""
        again = int(more[0])
        visit = Visit()
        count = [0]

        def told(name, status):
            with lock:
                if status == 0:
                    count[0] += 1
                    with open(folder / "acknowledged", "a") as kept:
                        kept.write(name + "\n")
                print("acknowledged" if status == 0 else f"status {status:04X}", count[0], flush=True)

        def browser(page, files):
            own = Visit(of=visit)
            for name, path in files.items():
                try:
                    status, answer = own.upload(page, [(f"{name}.dcm", pathlib.Path(path).read_bytes())])
                except (OSError, http.client.HTTPException):
                    return
                outcome = answer["files"][0]["outcome"] if status == 200 else ""
                told(name, 0 if outcome in ("received", "already") else 0xFFFF)

        def rest(files):
            known = [name for name in files if name in before]
            fresh = {name: path for name, path in files.items() if name not in before}
            return {**{name: files[name] for name in known[len(known) - min(again, len(known)):]}, **fresh}

        works = []
        for number, sender in plan.items():
            files = rest(sender["files"])
            if int(number) < 4:
                works.append(lambda files=files, number=number: send(files, told, f"SCANNER{number}"))
            else:
                page = "/practice/tray" if number == "6" else images(sender["order"])
                works.append(lambda page=page, files=files: browser(page, files))
        for page in ["/practice/tray"] + [images(sender["order"]) for sender in plan.values()]:
            visit.body(page, [], None)
        together(*works)
        tell("over")
        """#

    /// Holds what the cases hold against what was sent.
    private static let check = #"""
        visit = Visit()
        sent = {name: path for sender in plan.values() for name, path in sender["files"].items()}
        seen = {}
        for key in sorted({sender["order"] for sender in plan.values()}):
            mine = {name for sender in plan.values() if sender["order"] == key for name in sender["files"]}
            found = held(visit, key)
            assert set(found) <= mine, "an object in another's case"
            for name, data in found.items():
                assert content(data) == content(pathlib.Path(sent[name]).read_bytes()), f"{name} is not whole"
            seen |= found
        lost = set(before) - set(seen)
        assert not lost, f"{len(lost)} of {len(set(before))} acknowledged objects are gone"
        assert "Nothing waits in the tray" in visit.page("/practice/tray")
        tell(len(set(before)), len(seen))
        """#

    @Test("What scanners and browsers were told is kept is there after kill -9: once, whole, in its case")
    func killed() throws {
        let rough = try RoughHandling()
        try rough.run(Self.prepare)
        var counts: [String] = []
        for acknowledgements in [1, 30, 70] {
            let sending = try rough.start(Self.plan, Self.send, more: ["3"])
            try sending.line(with: "acknowledged \(acknowledgements)")
            #expect(rough.served.program.end(by: SIGKILL) == SIGKILL)
            try sending.line(with: "over")
            #expect(!sending.text.contains("status"), "\(sending.text)")
            try rough.verify("after the kill")
            try rough.restart()
            try rough.expectNoLeftovers("after the start")
            counts.append(try rough.run(Self.plan, Self.check))
            try rough.verify("after the start")
        }
        let sending = try rough.start(Self.plan, Self.send, more: ["1000"])
        try sending.line(with: "over")
        #expect(try rough.run(Self.plan, Self.check) == "210 210\n", "\(counts)")
        #expect(rough.served.program.end() == 0)
        try rough.verify("at the end")
        print("acknowledged and stored, after each kill:", counts)
    }
}
