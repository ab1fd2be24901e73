import Foundation
import TestSupport
import Testing

@Suite("Connections that are lost on the way", .serialized)
struct LostConnectionTests {
    /// An order with an object for each way, and what the archive holds before.
    private static let prepare = #"""
        visit = Visit()
        key = order(visit, "HS-0001")
        made = objects(key, "HS-0001", 6, pixels=600_000)
        write(made, "sent")
        (folder / "order").write_text(key)
        """#

    private static let again = #"""
        key = (folder / "order").read_text()
        files = {path.stem: path for path in sorted((folder / "sent").iterdir())}
        paths = list(files.values())
        visit = Visit()

        def archived():
            return sorted(path.name for path in (folder / "data/images").rglob("*") if path.is_file())
        """#

    /// Uploads that end in the middle: the connection is closed, or reset.
    private static let browsers = #"""
        before = archived()
        for number, resets in enumerate([False, True]):
            address, media, body = visit.body(images(key), [("a.dcm", paths[number].read_bytes())])
            head = (
                f"POST {address} HTTP/1.1\r\nHost: {place.netloc}\r\nCookie: {visit.cookie}\r\nContent-Type: {media}\r\n"
                f"Accept: application/json\r\nContent-Length: {len(body)}\r\n\r\n").encode()
            for part in (head[: len(head) // 2], head, head + body[: len(body) // 2], head + body[:-1]):
                line = socket.create_connection((place.hostname, place.port))
                line.sendall(part)
                if resets:
                    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                line.close()
        assert visit.get("/health")[0] == 200
        assert archived() == before
        """#

    /// Objects that end in the middle of their P-DATA, by a line that lets so many bytes through and then breaks.
    private static let scanners = #"""
        import subprocess

        def line(most, resets):
            door = socket.create_server(("127.0.0.1", 0))

            def carry():
                near, _ = door.accept()
                far = socket.create_connection(("127.0.0.1", scanners))
                threading.Thread(target=back, args=(far, near), daemon=True).start()
                left = most
                while left > 0:
                    data = near.recv(min(left, 8192))
                    if not data:
                        break
                    far.sendall(data)
                    left -= len(data)
                for end in (far, near):
                    if resets:
                        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    try:
                        end.shutdown(socket.SHUT_RDWR)
                    except OSError:
                        pass
                    end.close()
                door.close()

            def back(far, near):
                try:
                    while data := far.recv(8192):
                        near.sendall(data)
                except OSError:
                    pass

            threading.Thread(target=carry, daemon=True).start()
            return door.getsockname()[1]

        before = archived()
        for resets in (False, True):
            for most in (100, 400, 300_000):
                port = line(most, resets)
                outcome = subprocess.run(
                    ["storescu", "-v", "-ta", "600", "-aec", "TRAGUS", "127.0.0.1", str(port), paths[2]],
                    capture_output=True, text=True, env={**os.environ, "TCP_NODELAY": "1"})
                assert "Received Store Response (Success)" not in outcome.stdout + outcome.stderr
        killed = subprocess.Popen(
            ["storescu", "-v", "-ta", "600", "-aec", "TRAGUS", "127.0.0.1", str(line(200_000, False)), paths[3]],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        next(text for text in killed.stdout if "Sending Store Request" in text or "Sending file" in text)
        killed.kill()
        killed.wait()
        killed.stdout.close()
        assert archived() == before
        """#

    /// Everything once more, by both ways; then each is there once.
    private static let whole = #"""
        outcomes = []
        for path in paths[:2]:
            for _ in range(2):
                status, answer = visit.upload(images(key), [(path.name, path.read_bytes())])
                outcomes.append(answer["files"][0]["outcome"])
        statuses = []
        for _ in range(2):
            send({path.name: path for path in paths[2:]}, lambda name, status: statuses.append(status))
        # A disk brings what the scanner had sent, and the scanner what a browser had.
        status, answer = visit.upload(images(key), [("a.dcm", paths[2].read_bytes())])
        outcomes.append(answer["files"][0]["outcome"])
        send({path.name: path for path in paths[:2]}, lambda name, status: statuses.append(status), "OTHER")
        assert outcomes == ["received", "already"] * 2 + ["already"], outcomes
        assert statuses == [0] * 10, statuses
        found = held(visit, key)
        assert sorted(map(content, found.values())) == sorted(content(path.read_bytes()) for path in paths)
        assert "Nothing waits in the tray" in visit.page("/practice/tray")
        """#

    @Test("Half an upload and half an object leave nothing behind, and sent again they are there once")
    func lost() throws {
        let rough = try RoughHandling()
        try rough.run(Self.prepare)
        try rough.run(Self.again, Self.browsers)
        try rough.run(Self.again, Self.scanners)
        // Seven associations ended early; the server says so of each.
        try rough.served.program.line(with: "DICOM from ", number: 7)
        try rough.expectNoLeftovers("after the losses")
        try rough.run(Self.again, Self.whole)
        try rough.expectNoLeftovers("after sending again")
        #expect(rough.served.program.end() == 0)
        let log = rough.served.program.text
        #expect(!log.contains("failed"), "\(log)")
        try rough.verify("at the end")
    }
}
