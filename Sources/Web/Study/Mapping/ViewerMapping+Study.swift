import Reporting

extension ViewerMapping {
    /// `3 images, 2 measurements`.
    var heading: String {
        guard !study.images.isEmpty else { return "No images yet" }
        let images = Words.count(study.images.count, "image", "images")
        let count = study.measurements.count
        return "\(images), \(count == 0 ? "nothing measured" : Words.count(count, "measurement", "measurements"))"
    }

    /// What the study as a whole lacks, in a line; empty where it lacks nothing.
    var note: String {
        let refused = study.measurements.count(where: \.isRefused)
        let waiting = study.isOpen ? study.images.count(where: \.lacksLabel) : 0
        return [
            refused == 0
                ? ""
                : "\(Words.count(refused, "measurement has", "measurements have")) no millimetres; the reason stands "
                    + "beside it.",
            waiting == 0 ? "" : "\(Words.count(waiting, "image waits", "images wait")) for region and side.",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Every measurement of the case, refused ones among them.
    var table: StudyTable {
        StudyTable(
            table: StackTable(
                columns: [
                    .init(title: "Measurement", isHead: true), .init(title: "Value", isNumber: true),
                    .init(title: "Where"), .init(title: "Rests on"),
                ],
                rows: study.measurements.map { measurement in
                    let image = study.image(measurement.object)
                    let link = EvidenceLink(
                        kind: .measurement, text: "Image \(image?.number ?? 1), frame \(measurement.frame)",
                        address: CasePlace.address(
                            ofImage: image?.number ?? 1, frame: measurement.frame,
                            part: ViewerMapping.anchor(measurement.id), at: base))
                    let place = template.region(measurement.region).map {
                        ", \(LabelChoices.title($0.label, measurement.side).lowercased())"
                    }
                    return [
                        .init("\(MeasurementWords.title(measurement))\(place ?? "")"), .init(measurement.spoken),
                        .init(link.html), .init(MeasurementWords.origin(measurement)),
                    ]
                }))
    }
}
