import DICOM

/// Whether an image says that its pixel matrix is not the one that the scanner calibrated.
struct Derivation {
    /// Image Type is DERIVED and a code or the text of the derivation names resampling, scaling, cropping or zoom.
    let changedMatrix: Bool

    /// Multiplanar reformatting, spatial resampling, frames extracted from a volume (PS3.16 CID 7203).
    private static let codes: Set<String> = ["113072", "113085", "113091"]
    private static let words = ["resampl", "resiz", "scaled", "scaling", "rescal", "crop", "zoom", "magnif", "shrink"]

    init(_ dataSet: DataSet) {
        let kinds = dataSet.strings(.imageType)
        guard kinds.first == "DERIVED" else {
            changedMatrix = false
            return
        }
        let coded = dataSet.items(.derivationCodeSequence).contains { item in
            CodedEntry(item).map { $0.scheme == "DCM" && Derivation.codes.contains($0.value) } ?? false
        }
        let text = ([dataSet.string(.derivationDescription) ?? ""] + kinds.dropFirst(2)).joined(separator: " ")
            .lowercased()
        changedMatrix = coded || Derivation.words.contains { text.contains($0) }
    }
}
