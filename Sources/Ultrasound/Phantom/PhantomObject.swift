public import DICOM
import DICOMPixels
public import Essentials
import Trust

/// Wraps a rendered phantom in a true ultrasound object: US Image Storage for one frame, US Multi-frame for more.
///
/// Burned In Annotation says NO: the burned-in words name the probe, the view and that the image is simulated, nobody.
/// UIDs come from digests of what the object holds, so the same input gives the same file.
public enum PhantomObject {
    /// Who and when an image claims to show; all synthetic.
    public struct Context: Hashable, Sendable {
        public var patientID: String
        public var patientName: PersonName
        public var patientBirthDate: CalendarDate?
        /// `F`, `M`, `O` or empty.
        public var patientSex = ""
        /// When the image was acquired, in local time.
        public var acquired: Timestamp
        public var facility: String
        public var operatorName: PersonName?
        public var referringName: PersonName?
        public var accessionNumber = ""
        public var studyDescription = ""
        /// Nil takes one from patient, date and accession number.
        public var studyInstanceUID: String?

        public init(
            patientID: String, patientName: PersonName, acquired: Timestamp, facility: String,
            patientBirthDate: CalendarDate? = nil, patientSex: String = "", operatorName: PersonName? = nil,
            referringName: PersonName? = nil, accessionNumber: String = "", studyDescription: String = "",
            studyInstanceUID: String? = nil
        ) {
            self.patientID = patientID
            self.patientName = patientName
            self.acquired = acquired
            self.facility = facility
            self.patientBirthDate = patientBirthDate
            self.patientSex = patientSex
            self.operatorName = operatorName
            self.referringName = referringName
            self.accessionNumber = accessionNumber
            self.studyDescription = studyDescription
            self.studyInstanceUID = studyInstanceUID
        }
    }

    /// Makes the object.
    ///
    /// - Parameters:
    ///   - instanceNumber: its place in the series, from 1.
    ///   - isRLE: packs the pixels by RLE Lossless instead of leaving them as they are.
    /// - Throws: ``DICOM/DICOMError`` when a text of the context does not fit its element.
    public static func make(
        _ image: PhantomImage, _ context: Context, instanceNumber: Int = 1, isRLE: Bool = false
    ) throws -> Part10File {
        var set = DataSet()
        try set.set(.specificCharacterSet, "ISO_IR 192")
        try writeIdentity(image, context, instanceNumber, &set)
        try writePeople(context, &set)
        try writeImage(image, context, &set)
        try writeView(image.scene, &set)
        if image.frameCount > 1 { try writeCine(image, &set) }
        try set.set(.sequenceOfUltrasoundRegions, [try region(image.region)])
        let syntax: TransferSyntax
        if isRLE {
            syntax = .rleLossless
            let size = image.width * image.height
            let fragments = try (0..<image.frameCount).map { frame in
                let pixels = image.pixels[frame * size..<(frame + 1) * size]
                return try pixels.withUnsafeBufferPointer { buffer in
                    ByteSlice(
                        try RLE.encode(
                            buffer, rows: image.height, columns: image.width, samplesPerPixel: 1, bytesPerSample: 1))
                }
            }
            set.insert(DataElement(tag: .pixelData, vr: .ob, value: .fragments(PixelFragments(fragments: fragments))))
        } else {
            syntax = .explicitLittleEndian
            try set.set(.pixelData, .ow, image.pixels + (image.pixels.count.isMultiple(of: 2) ? [] : [0]))
        }
        return try Part10File(dataSet: set, transferSyntax: syntax)
    }

    // MARK: Modules

    private static func writeIdentity(
        _ image: PhantomImage, _ context: Context, _ instanceNumber: Int, _ set: inout DataSet
    ) throws {
        let date = try context.acquired.date
        func uid(_ parts: [String]) -> String { UID.derived(from: Digest(of: parts.joined(separator: "\u{1F}")).bytes) }
        let key = ["phantom", context.patientID, date.compact, context.accessionNumber]
        let study = context.studyInstanceUID ?? uid(key + ["study"])
        let isCine = image.frameCount > 1
        try set.set(
            .sopClassUID, isCine ? "1.2.840.10008.5.1.4.1.1.3.1" : "1.2.840.10008.5.1.4.1.1.6.1")
        try set.set(
            .sopInstanceUID,
            uid([study, image.scene.name, "\(instanceNumber)", Digest(of: image.pixels).hex, image.truth.canonical]))
        try set.set(.studyInstanceUID, study)
        try set.set(.seriesInstanceUID, uid([study, "series"]))
        try set.set(.studyID, "1")
        try set.set(.seriesNumber, 1)
        try set.set(.instanceNumber, instanceNumber)
        try set.set(.accessionNumber, context.accessionNumber)
        try set.set(.modality, "US")
        try set.set(.imageType, ["ORIGINAL", "PRIMARY", "SMALL PARTS"])
        let time = context.acquired.compactTime
        for (dateTag, timeTag) in [
            (Tag.studyDate, Tag.studyTime), (.seriesDate, .seriesTime), (.acquisitionDate, .acquisitionTime),
            (.contentDate, .contentTime),
        ] {
            try set.set(dateTag, date.compact)
            try set.set(timeTag, time)
        }
        if !context.studyDescription.isEmpty { try set.set(.studyDescription, context.studyDescription) }
        try set.set(.syntheticData, "YES")
    }

    private static func writePeople(_ context: Context, _ set: inout DataSet) throws {
        try set.set(.patientName, context.patientName.caretSeparated)
        try set.set(.patientID, context.patientID)
        try set.set(.patientBirthDate, context.patientBirthDate?.compact ?? "")
        try set.set(.patientSex, context.patientSex)
        try set.set(.referringPhysicianName, context.referringName?.caretSeparated ?? "")
        if let name = context.operatorName { try set.set(.operatorsName, name.caretSeparated) }
        try set.set(.institutionName, context.facility)
        try set.set(.manufacturer, "Tragus")
        try set.set(.manufacturerModelName, "Simulated linear array")
    }

    private static func writeImage(_ image: PhantomImage, _ context: Context, _ set: inout DataSet) throws {
        try set.set(.samplesPerPixel, 1)
        try set.set(.photometricInterpretation, "MONOCHROME2")
        try set.set(.rows, image.height)
        try set.set(.columns, image.width)
        try set.set(.bitsAllocated, 8)
        try set.set(.bitsStored, 8)
        try set.set(.highBit, 7)
        try set.set(.pixelRepresentation, 0)
        try set.set(.burnedInAnnotation, "NO")
        try set.set(.lossyImageCompression, "00")
        try set.set(.ultrasoundColorDataPresent, 0)
        try set.set(.mechanicalIndex, 0.8)
        try set.set(.softTissueThermalIndex, 0.3)
        try set.set(.imageComments, "SIMULATED. Not for diagnosis.")
    }

    private static func writeView(_ scene: Phantom.Scene, _ set: inout DataSet) throws {
        var site = try scene.site.code.item()
        if let side = scene.laterality {
            let code =
                side == "R"
                ? CodedEntry(value: "24028007", scheme: "SCT", meaning: "Right")
                : CodedEntry(value: "7771000", scheme: "SCT", meaning: "Left")
            try site.set(.anatomicRegionModifierSequence, [try code.item()])
            try set.set(.imageLaterality, side)
        }
        try set.set(.anatomicRegionSequence, [site])
        try set.set(.viewCodeSequence, [try scene.view.code.item()])
        try set.set(.patientOrientation, "")
    }

    private static func writeCine(_ image: PhantomImage, _ set: inout DataSet) throws {
        try set.set(.numberOfFrames, image.frameCount)
        try set.set(.frameIncrementPointer, [Tag.frameTime])
        try set.set(.frameTime, 50.0)
    }

    private static func region(_ region: CalibratedRegion) throws -> DataSet {
        var item = DataSet()
        let bounds = region.bounds ?? .init(minX: 0, minY: 0, maxX: 0, maxY: 0)
        try item.set(.regionSpatialFormat, 1)
        try item.set(.regionDataType, 1)
        try item.set(.regionFlags, 2)
        try item.set(.regionLocationMinX0, bounds.minX)
        try item.set(.regionLocationMinY0, bounds.minY)
        try item.set(.regionLocationMaxX1, bounds.maxX)
        try item.set(.regionLocationMaxY1, bounds.maxY)
        try item.set(.physicalUnitsXDirection, 3)
        try item.set(.physicalUnitsYDirection, 3)
        try item.set(.physicalDeltaX, region.deltaX ?? 0)
        try item.set(.physicalDeltaY, region.deltaY ?? 0)
        return item
    }
}

extension Phantom.Site {
    /// The anatomy as SNOMED CT codes it.
    public var code: CodedEntry {
        switch self {
        case .submandibularGland: CodedEntry(value: "54019009", scheme: "SCT", meaning: "Submandibular gland")
        case .parotidGland: CodedEntry(value: "45289007", scheme: "SCT", meaning: "Parotid gland")
        case .cervicalLymphNode: CodedEntry(value: "81105003", scheme: "SCT", meaning: "Cervical lymph node")
        case .masseter: CodedEntry(value: "79368004", scheme: "SCT", meaning: "Masseter muscle")
        }
    }
}

extension Phantom.View {
    /// The plane as SNOMED CT codes it.
    public var code: CodedEntry {
        switch self {
        case .longitudinal: CodedEntry(value: "38717003", scheme: "SCT", meaning: "Longitudinal")
        case .transverse: CodedEntry(value: "62824007", scheme: "SCT", meaning: "Transverse")
        }
    }
}
