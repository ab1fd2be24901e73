public import DICOM
import Essentials

extension UltrasoundImage {
    /// The SOP classes that hold ultrasound images, retired ones among them.
    public static let sopClasses: Set<String> = [
        "1.2.840.10008.5.1.4.1.1.6.1", "1.2.840.10008.5.1.4.1.1.3.1", "1.2.840.10008.5.1.4.1.1.6",
        "1.2.840.10008.5.1.4.1.1.3",
    ]

    /// Reads what a reading needs from an object: of an ultrasound SOP class, or of another with Modality US.
    ///
    /// - Throws: ``UltrasoundError`` when it is no ultrasound image or lacks its UIDs or its size.
    public init(_ file: Part10File) throws {
        try self.init(file.dataSet)
    }

    /// Reads the same from a data set; its pixels may be left out.
    public init(_ dataSet: DataSet) throws {
        func uid(_ tag: Tag, _ name: String) throws -> String {
            guard let text = dataSet.string(tag), UID.isValid(text) else { throw UltrasoundError.missing(name) }
            return text
        }
        let sopClass = try uid(.sopClassUID, "SOP Class UID")
        guard UltrasoundImage.sopClasses.contains(sopClass) || dataSet.string(.modality) == "US" else {
            throw UltrasoundError.notUltrasound
        }
        guard let rows = dataSet.int(.rows), let columns = dataSet.int(.columns), rows > 0, columns > 0 else {
            throw UltrasoundError.missing("Rows and Columns")
        }
        self.init(
            sopInstanceUID: try uid(.sopInstanceUID, "SOP Instance UID"), sopClassUID: sopClass,
            studyInstanceUID: try uid(.studyInstanceUID, "Study Instance UID"),
            seriesInstanceUID: try uid(.seriesInstanceUID, "Series Instance UID"), rows: rows, columns: columns,
            frameCount: max(1, dataSet.int(.numberOfFrames) ?? 1),
            regions: dataSet.items(.sequenceOfUltrasoundRegions).map(CalibratedRegion.init))
        instanceNumber = dataSet.int(.instanceNumber)
        isDerivedWithChangedMatrix = Derivation(dataSet).changedMatrix
        readPeopleAndPlace(dataSet)
        readView(dataSet)
        mechanicalIndex = dataSet.double(.mechanicalIndex).flatMap { $0.isFinite ? $0 : nil }
        thermalIndex = [Tag.softTissueThermalIndex, .boneThermalIndex, .cranialThermalIndex]
            .compactMap { dataSet.double($0) }.filter(\.isFinite).max()
        switch dataSet.string(.burnedInAnnotation) {
        case "YES": burnedInAnnotation = .known(true)
        case "NO": burnedInAnnotation = .known(false)
        default: burnedInAnnotation = .unknown
        }
        isSynthetic = dataSet.string(.syntheticData) == "YES"
        frameTimes = FrameTiming.milliseconds(dataSet, frameCount: frameCount)
    }

    private mutating func readPeopleAndPlace(_ dataSet: DataSet) {
        patientID = dataSet.string(.patientID) ?? ""
        patientName = PersonName(caretSeparated: dataSet.string(.patientName) ?? "")
        patientBirthDate = dataSet.string(.patientBirthDate).flatMap { try? CalendarDate($0) }
        studyDate = dataSet.string(.studyDate).flatMap { try? CalendarDate($0) }
        facility = dataSet.string(.institutionName) ?? ""
        operatorName = dataSet.string(.operatorsName).map { PersonName(caretSeparated: $0) }
        let pairs: [(Tag, Tag)] = [(.acquisitionDate, .acquisitionTime), (.contentDate, .contentTime)]
        acquired =
            dataSet.string(.acquisitionDateTime).flatMap { LocalMoment.text(dateTime: $0) }
            ?? pairs.lazy.compactMap { date, time in
                LocalMoment.text(date: dataSet.string(date), time: dataSet.string(time))
            }.first
    }

    private mutating func readView(_ dataSet: DataSet) {
        anatomicRegion = dataSet.code(.anatomicRegionSequence)
        let modifiers = dataSet.items(.anatomicRegionSequence).first?.items(.anatomicRegionModifierSequence) ?? []
        let sides = modifiers.compactMap { CodedEntry($0) }.compactMap { code -> String? in
            switch code.value {
            case "24028007", "G-A100": "R"
            case "7771000", "G-A101": "L"
            case "51440002", "G-A102": "B"
            default: nil
            }
        }
        let stated = [dataSet.string(.imageLaterality), dataSet.string(.laterality)].compactMap { $0 }
        laterality = (stated + sides).first { ["R", "L", "B", "U"].contains($0) }
        let view = dataSet.code(.viewCodeSequence).map { $0.meaning.isEmpty ? $0.value : $0.meaning }
        let directions = dataSet.strings(.patientOrientation).filter { !$0.isEmpty }
        orientation = view ?? (directions.isEmpty ? nil : directions.joined(separator: "\\"))
    }
}

extension CalibratedRegion {
    /// Reads one item of the Sequence of Ultrasound Regions.
    init(_ item: DataSet) {
        var bounds: Bounds?
        if let minX = item.int(.regionLocationMinX0), let minY = item.int(.regionLocationMinY0),
            let maxX = item.int(.regionLocationMaxX1), let maxY = item.int(.regionLocationMaxY1)
        {
            bounds = Bounds(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
        }
        self.init(
            spatialFormat: item.int(.regionSpatialFormat).flatMap(SpatialFormat.init),
            dataType: item.int(.regionDataType), bounds: bounds,
            unitX: item.int(.physicalUnitsXDirection).flatMap(PhysicalUnit.init),
            unitY: item.int(.physicalUnitsYDirection).flatMap(PhysicalUnit.init),
            deltaX: item.double(.physicalDeltaX), deltaY: item.double(.physicalDeltaY),
            referencePixelX: item.int(.referencePixelX0), referencePixelY: item.int(.referencePixelY0),
            referenceValueX: item.double(.referencePixelPhysicalValueX),
            referenceValueY: item.double(.referencePixelPhysicalValueY))
    }
}

/// An object that is no ultrasound image, or lacks what makes it one.
public struct UltrasoundError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case notUltrasound, missing }

    private let code: Code
    public let found: String
    public let wanted: String

    static var notUltrasound: UltrasoundError {
        .init(code: .notUltrasound, found: "an object of another kind", wanted: "an ultrasound image (Modality US)")
    }
    static func missing(_ name: String) -> UltrasoundError {
        .init(code: .missing, found: "no usable \(name)", wanted: "an image with its \(name)")
    }

    /// Whether it is an object of another kind, and whole as far as could be seen.
    public var isOtherKind: Bool { code == .notUltrasound }

    public var description: String { "Ultrasound image: found \(found), wanted \(wanted)." }
}
