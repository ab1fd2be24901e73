public import Essentials
public import Foundation
import Patients
import Ultrasound
import YAMLSource

/// Which simulated images an example case has, read from its `phantom.yaml`.
///
///     images:
///       - {file: 1-gland.dcm, scene: submandibular-right-stone}
///     acquired: 2026-03-10T09:41:00-05:00
public struct PhantomPlan: Hashable, Sendable {
    /// A file of the case and the scene that it shows.
    public struct Item: Hashable, Sendable {
        public let file: String
        public let scene: String
    }

    public let items: [Item]
    /// When the first image was acquired; each further one follows a minute later.
    public let acquired: Timestamp

    /// - Throws: ``YAMLSource/SourceError`` with lines.
    public init(parsing bytes: [UInt8], file: String = "phantom.yaml") throws {
        let report = SourceReport()
        let top = SourceCursor(try SourceNode(parsing: bytes, file: file), report: report)
        top.fields(["images", "acquired"])
        items = (top.required("images")?.items ?? []).compactMap { cursor in
            cursor.fields(["file", "scene"])
            let file = cursor.required("file")?.matching(#/[A-Za-z0-9\-]{1,60}\.dcm/#, "a name such as 1-gland.dcm")
            let scene = cursor.required("scene")?.text()
            if let scene, !PhantomExamples.names.contains(scene) {
                cursor.optional("scene")?.fault(
                    found: "another scene", wanted: "one of \(PhantomExamples.names.joined(separator: ", "))")
            }
            guard let file, let scene else { return nil }
            return Item(file: file, scene: scene)
        }
        let time = top.required("acquired")?.timestamp()
        try report.check()
        acquired = time ?? Timestamp(seconds: 0)
    }

    /// The images of a case, and beside each the truth about it.
    ///
    /// - Returns: for each item `images/FILE` and `truth/FILE.json`.
    public func files(for source: ClinicalCase) throws -> [OutputFile] {
        try items.enumerated().flatMap { index, item in
            let example = try PhantomExamples.make(
                item.scene, context(source, after: index), instanceNumber: index + 1)
            let name = item.file.dropLast(4)
            return [
                OutputFile(name: "images/\(item.file)", mediaType: "application/dicom", bytes: example.file),
                OutputFile(name: "truth/\(name).json", mediaType: "application/json", text: example.truth),
            ]
        }
    }

    private func context(_ source: ClinicalCase, after minutes: Int) -> PhantomObject.Context {
        let sexes: [Patient.Sex: String] = [.female: "F", .male: "M", .unknown: "O"]
        return PhantomObject.Context(
            patientID: source.patient.id, patientName: source.patient.name,
            acquired: Timestamp(seconds: acquired.seconds + Int64(minutes) * 60, offsetMinutes: acquired.offsetMinutes),
            facility: source.party(source.service.capture.party)?.organization.name ?? "",
            patientBirthDate: source.patient.birthDate, patientSex: sexes[source.patient.sex] ?? "",
            operatorName: source.provider(source.service.capture.provider)?.name,
            referringName: source.order.orderedBy.name, accessionNumber: source.order.id,
            studyDescription: "US face and neck")
    }

    /// Reads the plan of a case folder.
    public static func read(_ folder: URL) throws -> (plan: PhantomPlan, source: ClinicalCase) {
        func bytes(_ name: String) throws -> [UInt8] {
            do {
                return try FileReading.bytes(of: folder.appendingPathComponent(name), limit: 1 << 20)
            } catch {
                throw CaseError.unreadable(name, wanted: "a file that is there and may be read")
            }
        }
        return (try PhantomPlan(parsing: try bytes("phantom.yaml")), try ClinicalCase(parsing: try bytes("case.yaml")))
    }
}

extension PhantomPlan {
    /// Every scene for an invented person.
    public static func everyScene() throws -> [OutputFile] {
        let context = PhantomObject.Context(
            patientID: "PHANTOM", patientName: PersonName(family: "Phantom", given: "Simulated"),
            acquired: try Timestamp("2026-01-05T09:00:00Z"), facility: "Simulation",
            patientBirthDate: try CalendarDate("1990-01-01"), patientSex: "O")
        return try PhantomExamples.names.enumerated().flatMap { index, name in
            let example = try PhantomExamples.make(name, context, instanceNumber: index + 1)
            return [
                OutputFile(name: "images/\(name).dcm", mediaType: "application/dicom", bytes: example.file),
                OutputFile(name: "truth/\(name).json", mediaType: "application/json", text: example.truth),
            ]
        }
    }
}
