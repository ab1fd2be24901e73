import DICOM

/// The images of one examination, in the order of series and instance.
public struct UltrasoundStudy: Hashable, Sendable {
    public let images: [UltrasoundImage]

    public init(_ images: [UltrasoundImage]) {
        self.images = images.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            return (a.seriesInstanceUID, a.instanceNumber ?? .max, left.offset)
                < (b.seriesInstanceUID, b.instanceNumber ?? .max, right.offset)
        }.map(\.element)
    }

    /// The images of one region of the body, by the code of its anatomy.
    public struct Site: Hashable, Sendable {
        /// The code value, empty where the images name no region.
        public let code: String
        /// Its meaning in words.
        public let name: String
        public let images: [UltrasoundImage]

        /// The sides that were imaged: `R` and `L`, where an image of both counts for each.
        public var sides: Set<String> {
            var sides: Set<String> = []
            for image in images {
                switch image.laterality {
                case "B": sides.formUnion(["R", "L"])
                case let side?: sides.insert(side)
                case nil: break
                }
            }
            return sides
        }

        /// The planes that were imaged, by side.
        public func planes(of side: String) -> Set<String> {
            Set(images.filter { $0.laterality == side || $0.laterality == "B" }.compactMap(\.orientation))
        }
    }

    /// The regions of the body in the order in which they were imaged.
    public var sites: [Site] {
        var codes: [String] = []
        for image in images {
            let code = image.anatomicRegion?.value ?? ""
            if !codes.contains(code) { codes.append(code) }
        }
        return codes.map { code in
            let images = self.images.filter { ($0.anatomicRegion?.value ?? "") == code }
            return Site(code: code, name: images.first?.anatomicRegion?.meaning ?? "", images: images)
        }
    }

    public func image(_ sopInstanceUID: String) -> UltrasoundImage? {
        images.first { $0.sopInstanceUID == sopInstanceUID }
    }
}
