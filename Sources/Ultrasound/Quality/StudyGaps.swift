import Essentials

/// What a whole study lacks.
enum StudyGaps {
    /// Glands and muscles that come in pairs and are imaged on both sides (SCT codes).
    private static let paired: Set<String> = [
        "45289007", "54019009", "385296007", "88481005", "79368004", "52927003", "53620006",
    ]

    static func find(_ study: UltrasoundStudy, _ images: [CaptureQuality.ImageQuality]) -> [CaptureQuality.Gap] {
        var gaps: [CaptureQuality.Gap] = []
        func add(_ kind: CaptureQuality.Gap.Kind, _ words: String, _ image: String? = nil) {
            gaps.append(.init(kind: kind, words: words, sopInstanceUID: image))
        }
        if study.images.isEmpty { add(.noImages, "The study has no image.") }
        if Set(study.images.map(\.patientID)).count > 1 { add(.severalPatients, "The images name several patients.") }
        if Set(study.images.map(\.studyInstanceUID)).count > 1 {
            add(.severalStudies, "The images belong to several studies.")
        }
        if Set(study.images.compactMap(\.studyDate)).count > 1 {
            add(.severalDates, "The images carry several study dates.")
        }
        for image in images {
            let missing = image.labels.missing
            if !missing.isEmpty {
                add(
                    .labelsMissing, "The image lacks: \(missing.map(\.words).joined(separator: ", ")).",
                    image.sopInstanceUID)
            }
            if let refusal = image.calibration {
                add(.notCalibrated, "\(refusal.description)", image.sopInstanceUID)
            }
            if image.burnedInAnnotation.value == nil {
                add(
                    .burnedInUnknown, "The file does not say whether text is burned into its pixels.",
                    image.sopInstanceUID)
            }
        }
        for site in study.sites where !site.code.isEmpty {
            let name = site.name.isEmpty ? "The region" : site.name
            if paired.contains(site.code), site.sides.intersection(["R", "L"]).count == 1 {
                add(.oneSideOnly, "\(name): only the \(site.sides.contains("R") ? "right" : "left") side was imaged.")
            }
            for (side, word) in [("R", "right"), ("L", "left")] where site.sides.contains(side) {
                if site.planes(of: side).count == 1 {
                    add(.onePlaneOnly, "\(name), \(word): only one plane was imaged.")
                }
            }
        }
        return gaps
    }
}
