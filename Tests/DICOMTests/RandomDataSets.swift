import TestSupport

@testable import DICOM

/// Data sets with every VR, nesting, private elements and unknown tags, the same for the same seed.
struct RandomDataSets {
    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// - Parameter implicit: only elements whose VR an implicit data set gives back.
    mutating func next(depth: Int = 0, implicit: Bool = false) -> DataSet {
        var dataSet = DataSet()
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            let element = element(depth: depth, implicit: implicit)
            if element.tag != .specificCharacterSet { dataSet.insert(element) }
        }
        dataSet.hasUndefinedLength = Bool.random(using: &generator)
        return dataSet
    }

    private static let standard: [Tag] = [
        .patientName, .patientID, .patientBirthDate, .studyTime, .acquisitionDateTime, .patientAge, .modality, .rows,
        .sopInstanceUID, .windowCenter, .instanceNumber, .physicalDeltaX, .referencePixelX0,
        .recommendedDisplayFrameRate,
        .regionFlags, .frameIncrementPointer, .patientComments, .institutionAddress, .textValue, .retrieveURL,
        .stationAETitle, .longCodeValue, .iccProfile, .smallestImagePixelValue, .fileOffsetInContainer,
        .selectorSVValue, .selectorODValue, .selectorOLValue, .selectorOFValue, .selectorOVValue, .encapsulatedDocument,
    ]

    private mutating func element(depth: Int, implicit: Bool) -> DataElement {
        let kind = Int.random(in: 0..<10, using: &generator)
        if kind < 2, depth < 4 {
            let tag: Tag = kind == 0 ? .sequenceOfUltrasoundRegions : .contentSequence
            let items = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                next(depth: depth + 1, implicit: implicit)
            }
            return DataElement(
                tag: tag, vr: .sq, value: .items(items), hasUndefinedLength: Bool.random(using: &generator))
        }
        if kind == 2 {
            let creator = Tag(0x0019, UInt16.random(in: 0x10...0x12, using: &generator))
            return DataElement(tag: creator, vr: .lo, value: .bytes(ByteSlice(Array("OWNER ".utf8))))
        }
        if kind == 3 {
            let tag = Tag(0x0019, UInt16.random(in: 0x1000...0x12FF, using: &generator))
            let vr = implicit ? VR.un : VR.allCases.filter { $0 != .sq }.randomElement(using: &generator) ?? .un
            return DataElement(tag: tag, vr: vr, value: .bytes(bytes(vr)))
        }
        let tag = Self.standard.randomElement(using: &generator) ?? .rows
        let vr = DataDictionary.vrs(for: tag).first ?? .un
        return DataElement(tag: tag, vr: vr, value: .bytes(bytes(vr)))
    }

    private mutating func bytes(_ vr: VR) -> ByteSlice {
        let units = Int.random(in: 0...5, using: &generator) * (vr.unit == 1 ? 2 : 1)
        return ByteSlice(
            (0..<units * vr.unit).map { _ in
                vr.isText ? UInt8.random(in: 0x30...0x39, using: &generator) : .random(in: 0...255, using: &generator)
            })
    }
}
