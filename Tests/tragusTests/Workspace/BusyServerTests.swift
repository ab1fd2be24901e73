import Foundation
import TestSupport
import Testing

@Suite("A server that receives and is read", .serialized)
struct BusyServerTests {
    private static let script = #"""
        import subprocess

        visit = Visit()
        people = list(PEOPLE)
        orders = [(order(visit, person), person) for person in people]
        sent = {}
        for key, person in orders:
            sent[key] = objects(key, person, 12, pixels=60_000)
            write(sent[key], key)
        pages = ["/practice", "/practice/tray"] + [images(key) for key, _ in orders]
        senders = [
            subprocess.Popen(
                ["storescu", "-v", "-ta", "600", "-aec", "TRAGUS", "+sd", "127.0.0.1", str(scanners), folder / key],
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, "TCP_NODELAY": "1"})
            for key, _ in orders]
        said, seen, reads = {}, {}, []

        def hear(number):
            said[number] = senders[number].communicate()[0]

        def read(number):
            own, count = Visit(of=visit), 0
            while any(sender.poll() is None for sender in senders) or count == 0:
                page = pages[(number + count) % len(pages)]
                status, _ = own.get(page)
                with lock:
                    seen[status] = seen.get(status, 0) + 1
                count += 1
            with lock:
                reads.append(count)

        together(*[lambda n=n: hear(n) for n in range(4)], *[lambda n=n: read(n) for n in range(20)])
        acknowledged = [said[number].count("Received Store Response (Success)") for number in range(4)]
        assert acknowledged == [12] * 4, (acknowledged, said)
        assert set(seen) == {200}, seen
        assert len(reads) == 20
        for key, _ in orders:
            found = held(visit, key)
            assert set(found) == set(sent[key]), (key, len(found))
            for name, data in found.items():
                assert content(data) == content(sent[key][name]), f"{name} is not whole"
        print(json.dumps({"acknowledged": sum(acknowledged), "pages": seen[200]}))
        """#

    @Test("Four scanners send while twenty people read: nothing is lost, and every page is served")
    func reading() throws {
        let rough = try RoughHandling()
        print("received and read at once:", try rough.run(Self.script))
        #expect(rough.served.program.end() == 0)
        try rough.verify("at the end")
    }
}
