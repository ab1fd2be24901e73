import Foundation
import TestSupport
import Testing

/// What holds for the house as a whole: its format, its floors, its documentation.
struct HouseTests {
    /// The rooms of each floor, from the ground up; a room imports none of a floor above its own.
    static let floors: [[String]] = [
        [
            "Essentials", "Trust", "YAMLSource", "Hypertext", "DICOM", "DICOMPixels", "DICOMNetwork", "X12", "FHIR",
            "Pages",
        ],
        ["Patients", "Ultrasound", "Reporting", "CodeReference", "Coding", "Notes", "Evidence", "Claims", "Payer"],
        ["Records", "Practice"], ["Web"], ["tragus"],
    ]

    /// What a room of the domain must not reach for, as the table of the architecture says.
    static let strangers: [String: [String]] = [
        "Coding": ["Claims", "Payer", "Patients", "Reporting", "Records"],
        "CodeReference": ["Patients", "Coding"],
        "Notes": ["Patients", "Reporting", "Claims", "Payer", "Practice"],
        "Claims": ["Payer", "Records"],
        "Payer": ["Claims", "Records", "Practice"],
        "Evidence": ["Claims", "Records", "Reporting", "Coding"],
        "X12": ["Claims", "DICOM"],
        "DICOM": ["DICOMNetwork", "Ultrasound"],
        "Reporting": ["Coding", "Claims", "Payer"],
    ]

    static func sources(of room: String) throws -> [URL] {
        let folder = Peer.root.appendingPathComponent("Sources/\(room)")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let urls = (files?.allObjects ?? []).compactMap { $0 as? URL }
        return urls.filter { $0.pathExtension == "swift" }
    }

    static func imports(of room: String) throws -> Set<String> {
        var names: Set<String> = []
        for url in try sources(of: room) {
            for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
                let words = line.split(separator: " ")
                if let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count {
                    names.insert(String(words[index + 1]))
                }
            }
        }
        return names
    }

    @Test func importsPointDown() throws {
        for (height, floor) in HouseTests.floors.enumerated() {
            let above = Set(HouseTests.floors[(height + 1)...].joined())
            for room in floor {
                let imports = try HouseTests.imports(of: room)
                #expect(!(try HouseTests.sources(of: room)).isEmpty, "\(room) holds nothing")
                #expect(imports.isDisjoint(with: above), "\(room) imports a floor above its own")
                #expect(imports.isDisjoint(with: HouseTests.strangers[room] ?? []), "\(room) knows what it must not")
            }
        }
    }

    @Test func groundFloorDoesWithoutFoundation() throws {
        for room in HouseTests.floors[0] {
            #expect(!(try HouseTests.imports(of: room)).contains("Foundation"), "\(room)")
        }
    }

    @Test func everyRoomIsInThePackageAndDocumented() throws {
        let package = try String(contentsOf: Peer.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        for room in HouseTests.floors.joined() where room != "tragus" {
            #expect(package.contains("\"\(room)\""))
            let page = Peer.root.appendingPathComponent("Sources/\(room)/\(room).docc/\(room).md")
            let text = try String(contentsOf: page, encoding: .utf8)
            #expect(text.hasPrefix("# ``\(room)``\n"), "\(room) has no landing page")
        }
    }

    @Test func everySourceIsInTheOneFormat() throws {
        let folders = ["Package.swift", "Sources", "Tests", "Plugins"].map { Peer.root.appendingPathComponent($0).path }
        let outcome = try Peer.run("swift", ["format", "lint", "--strict", "--parallel", "--recursive"] + folders)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors.prefix(2_000))")
    }
}
