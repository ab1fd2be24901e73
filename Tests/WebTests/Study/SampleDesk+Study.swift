@testable import Web

extension SampleDesk {
    func study(_ id: String, image: Int, frame: Int?, for viewer: Viewer) async throws -> CasePage<StudyPage> {
        try page(id, "Images", .images) {
            StudyPage(
                title: dress("Two images, two measurements"), note: dress("Right submandibular gland"),
                buttons: [Button(text: dress("Write the report"), address: "#r", isNext: true)],
                viewer: sampleViewer(id, image), image: imageFacts(id),
                upload: UploadForm(
                    hint: dress("They join this case."), address: "\(address(id))/images", token: "",
                    after: address(id)),
                measurements: StudyTable(
                    table: StackTable(
                        columns: [
                            .init(title: "Measurement", isHead: true), .init(title: "Value", isNumber: true),
                            .init(title: "Image"), .init(title: "From"),
                        ],
                        rows: [
                            [
                                .init(dress("Stone, long axis")), .init(dress("3.0 mm")), .init(dress("1, frame 1")),
                                .init(dress("region 1, 0.1 mm a pixel")),
                            ]
                        ])),
                missing: [missing(.weakensClaim)], facts: facts(id), files: [file(id, "report.dcm")])
        }
    }

    private func address(_ id: String) -> String { CasePlace.images.address(of: id) }

    private func sampleViewer(_ id: String, _ image: Int) -> ViewerPart {
        let frames = "\(address(id))/objects/1/frames/"
        let marks = [
            CalliperMark(
                label: dress("3.0 mm"), shape: .line,
                points: [.init(x: 245.5, y: 161.5), .init(x: 275.5, y: 161.5)]),
            CalliperMark(
                label: dress("152 px"), shape: .line,
                points: [.init(x: 352, y: 251), .init(x: 352, y: 403)], isRefused: true),
            CalliperMark(
                label: dress("9.5 mm²"), shape: .ellipse,
                points: [
                    .init(x: 60, y: 200), .init(x: 140, y: 200), .init(x: 100, y: 180), .init(x: 100, y: 220),
                ]),
        ]
        let choice = LabelStrip.Choice(
            value: dress("parotid right"), text: dress("Right gland"), key: 1, isChosen: true)
        return ViewerPart(
            address: address(id), heading: dress("Two images"), note: dress("One waits"),
            thumbnails: Thumbnails(groups: [
                .init(
                    title: dress("Right gland"),
                    items: (1...2).map {
                        .init(
                            number: $0, label: dress("longitudinal"), picture: "\(frames)1?thumb",
                            address: "\(address(id))?image=\($0)", alt: dress("Image \($0), longitudinal"),
                            isCurrent: $0 == image, object: dress("1.2.3"))
                    }, gaps: [dress("No transverse plane.")])
            ]),
            stage: ViewerStage(
                object: dress("1.2.3"), number: image, frames: frames, frame: 1, frameCount: 96, times: [40],
                width: 448, height: 412, alt: dress("Image with two measurements"),
                caption: dress("Image \(image) · right submandibular gland"),
                uncalibrated: dress("No millimetres: the image carries no calibrated region."),
                tools: ViewerTools(
                    mayMeasure: true, undo: "\(address(id))/measurements/undo", token: "",
                    prior: "\(address(id))/viewer", names: [dress("Length")], kinds: [choice]),
                cine: CineBar(
                    frame: 1, frames: 96, rate: dress("25 frames a second as stored"), before: nil, after: "#f"),
                labels: LabelStrip(
                    address: "\(address(id))/labels", token: "", object: dress("1.2.3"), number: image,
                    choices: [choice, .init(value: dress("x"), text: dress("Other"), key: nil, isChosen: false)],
                    planes: [.init(value: dress("p"), text: dress("longitudinal"), key: nil, isChosen: true)],
                    isLabelled: true),
                region: dress("parotid"), side: dress("right"),
                marks: marks.enumerated().map {
                    ViewerMark(
                        id: dress("m\($0.offset)"), number: $0.offset + 1, title: dress("Stone"), frame: 1,
                        mark: $0.element, isMovable: true, imageWidth: 448,
                        place: CalliperLabel($0.element, imageWidth: 448), isShown: true)
                },
                measures: [
                    row(1, "3.0 mm", isRefused: false, address: nil),
                    row(2, "152 px", isRefused: true, address: "\(address(id))/measurements/m2"),
                ]),
            keys: [.init(key: dress("L"), text: dress("length"))])
    }

    private func row(_ number: Int, _ value: String, isRefused: Bool, address: String?) -> MeasureRow {
        MeasureRow(
            id: dress("m\(number)"), number: number, title: dress("Stone, long axis"), label: dress("Stone"),
            value: dress(value), how: dress("0.1 × 0.1 mm a pixel, region 1."), frame: 1, isRefused: isRefused,
            anchor: "m\(number)", address: address, token: "")
    }

    private func imageFacts(_ id: String) -> ImageFacts {
        ImageFacts(
            title: dress("Image 1"),
            gaps: [
                .init(
                    text: dress("The image lacks: side."), image: dress("Image 1"), address: "\(address(id))?image=1",
                    object: dress("1.2.3"), isCurrent: true)
            ],
            values: [
                .init(term: dress("Depth"), value: dress("40 mm"), why: dress("as the file says"), isWrong: true),
                .init(term: dress("MI"), value: nil),
            ], file: [.init(term: dress("Facility"), value: dress("Bay Street Dental"))],
            original: file(id, "1.dcm"))
    }
}
