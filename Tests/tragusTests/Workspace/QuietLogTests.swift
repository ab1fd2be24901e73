import Foundation
import TestSupport
import Testing

@Suite("What the server prints", .serialized)
struct QuietLogTests {
    /// Everything by which a patient could be told goes through the server: in files, forms, addresses and fields.
    private static let script = #"""
        visit = Visit()
        key = order(visit, "HS-0001")
        made = objects(key, "HS-0001", 3)
        stranger = objects("ACC-77123", "HS-0002", 2, change=lambda data: setattr(data, "PatientID", "MRN-55667"))
        send(write(made, "own"), lambda *_: None, "US1")
        send(write(stranger, "strange"), lambda *_: None, "US1")
        one = next(iter(stranger.values()))
        send(write({"half": one[: len(one) - 99]}, "half"), lambda *_: None, "US1")
        for data in list(made.values()) + list(stranger.values()):
            visit.upload(images(key), [("Rivera^Ana 19840702.dcm", data)])
            visit.upload("/practice/tray", [("Brandt, Tomas.dcm", data)], plain=True)
        visit.upload(images(key), [("Rivera.txt", b"Rivera, Ana, born 1984-07-02, HS-0001")])
        assert visit.upload(images(key), [("Rivera.dcm", b"x")] * 500)[0] == 400
        study = uid("ACC-77123", "study")
        tray = visit.forms("/practice/tray")
        for address, fields in (
                ("/practice/tray/match", {"study": study, "case": key}),
                ("/practice/tray/match", {"study": study, "case": "Brandt, Tomas"}),
                ("/practice/tray/match", {"study": study, "case": key, "confirmed": "yes"}),
                ("/practice/tray/discard", {"study": study, "reason": "Brandt, Tomas is nobody's MRN-55667"})):
            visit.send_form(address, {"form-token": tray[address]["form-token"], **fields})
        for address in (
                "/practice", "/practice/tray", images(key), f"/practice/cases/{key}/decision",
                f"/practice/cases/{key}/report", "/practice/patients?words=Rivera", "/practice/patients/HS-0001",
                "/practice/patients/MRN-55667", "/practice/cases/Rivera", "/practice/patients/Brandt%2C%20Tomas",
                "/Rivera/1984-07-02"):
            visit.get(address)
        for account, password in (
                ("okafor", "Rivera"), ("Rivera, Ana", "1984-07-02"), ("HS-0001", PASSWORD), ("MRN-55667", "x")):
            own = Visit(account=None)
            form = own.forms("/practice/sign-in")["/practice/sign-in"]
            assert own.send_form("/practice/sign-in", {**form, "account": account, "password": password})[0] != 303
        visit.ask("POST", images(key) + "/images", b"Rivera", Content_Type="multipart/form-data")
        visit.ask("POST", images(key) + "/images", b"--b\r\nRivera", Content_Type="multipart/form-data; boundary=b")
        visit.send_form("/practice/tray/match", {"study": study, "case": "Rivera, Ana"})
        print(key)
        """#

    @Test("No patient's name, number or birth date, whatever is sent and refused")
    func quiet() throws {
        let rough = try RoughHandling()
        try rough.run(Self.script)
        #expect(rough.served.program.end() == 0)
        let log = rough.served.program.text.lowercased()
        #expect(
            log.contains("post /practice/cases/{case}/images 200") && log.contains("dicom from 127.0.0.1: 3 objects"))
        let words = [
            "Rivera", "Brandt", "HS-0001", "HS-0002", "MRN-55667", "ACC-77123", "1984-07", "19840702",
            "1971-11", "19711123",
            "July 2", "ORD-2026",
        ]
        for word in words { #expect(!log.contains(word.lowercased()), "\(word) stands in the log:\n\(log)") }
        // Given names as words of their own: they begin others.
        #expect(log.firstMatch(of: #/\b(ana|tomas)\b/#) == nil)
    }
}
