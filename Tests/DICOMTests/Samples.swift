import DICOM
import Foundation
import TestSupport

enum Samples {
    /// The smallest data set that a file can hold.
    static func minimal() throws -> DataSet {
        var dataSet = DataSet()
        try dataSet.set(.sopClassUID, "1.2.840.10008.5.1.4.1.1.6.1")
        try dataSet.set(.sopInstanceUID, "2.25.4711")
        return dataSet
    }

    /// A data set with text, numbers, nested sequences of both kinds of length, and private elements.
    static func rich() throws -> DataSet {
        var region = DataSet()
        try region.set(.regionSpatialFormat, 1)
        try region.set(.physicalDeltaX, -0.01171875)
        try region.set(.referencePixelX0, -3)
        var inner = DataSet()
        try inner.set(.codeValue, "45289007")
        try inner.set(.codingSchemeDesignator, "SCT")
        try inner.set(.codeMeaning, "Parotid gland")
        try region.set(.anatomicRegionSequence, [inner])
        var dataSet = try minimal()
        try dataSet.set(.specificCharacterSet, "ISO_IR 192")
        try dataSet.set(.patientName, "Müller^Jörg=山田^太郎")
        try dataSet.set(.patientBirthDate, "19700101")
        try dataSet.set(.imageType, ["ORIGINAL", "PRIMARY", "", "0001"])
        try dataSet.set(.windowCenter, [12.5, -1.0 / 3.0])
        try dataSet.set(.instanceNumber, 7)
        try dataSet.set(.frameIncrementPointer, Tag.frameTime)
        try dataSet.set(.sequenceOfUltrasoundRegions, [region, DataSet()])
        try dataSet.set(Tag(0x0019, 0x0010), .lo, "TRAGUS TEST")
        try dataSet.set(Tag(0x0019, 0x1001), .un, [1, 2, 3] as [UInt8])
        try dataSet.set(.pixelData, .ow, [UInt8](0..<32))
        return dataSet
    }

    /// Folders of pydicom with its test files.
    static func pydicomFolder(_ name: String) throws -> URL {
        let path = try Peer.python("import pydicom.data, os; print(os.path.dirname(pydicom.data.__file__))")
        return URL(fileURLWithPath: path.trimmingCharacters(in: .whitespacesAndNewlines)).appendingPathComponent(name)
    }

    static func pydicomFiles(_ folder: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: pydicomFolder(folder), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "dcm" }.sorted { $0.path < $1.path }
    }
}
