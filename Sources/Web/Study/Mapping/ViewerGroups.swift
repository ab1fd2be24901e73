import Reporting
import Ultrasound

/// The thumbnails of a study by region and side, what was not imaged among them as gaps.
struct ViewerGroups {
    let mapping: ViewerMapping
    let current: ShownStudy.Image?

    var groups: [Thumbnails.Group] {
        var groups: [Thumbnails.Group] = []
        for image in mapping.study.images {
            let site = mapping.site(image)
            let title = site.isEmpty ? "Not labelled" : site
            if let at = groups.firstIndex(where: { $0.title == title }) {
                groups[at].items.append(item(image))
            } else {
                groups.append(Thumbnails.Group(title: title, items: [item(image)]))
            }
        }
        // What waits for a label stands first: it is the next thing to do.
        let waiting = groups.filter { $0.title == "Not labelled" }
        groups = waiting + groups.filter { $0.title != "Not labelled" }
        for gap in mapping.study.gaps where gap.sopInstanceUID == nil { place(gap, &groups) }
        return groups
    }

    private func item(_ image: ShownStudy.Image) -> Thumbnails.Item {
        let label = Words.view(plane: mapping.plane(image).lowercased(), frames: image.image.frameCount)
        let site = mapping.site(image)
        return Thumbnails.Item(
            number: image.number, label: image.lacksLabel ? "side?" : label,
            picture: "\(mapping.frames(of: image))1?thumb", address: mapping.address(of: image),
            alt: "Image \(image.number), \([site, label].filter { !$0.isEmpty }.joined(separator: ", "))",
            isCurrent: image.object == current?.object, object: image.object,
            isLazy: mapping.study.images.count > 24)
    }

    /// A gap of a region stands with that region and side, any other at the end.
    private func place(_ gap: CaptureQuality.Gap, _ groups: inout [Thumbnails.Group]) {
        guard gap.kind == .oneSideOnly || gap.kind == .onePlaneOnly else { return }
        let words = gap.words.lowercased()
        let subject = words.prefix { $0 != ":" }.prefix { $0 != "," }
        let isLeft = words.contains(" left")
        let side = isLeft ? "left" : "right"
        let said = gap.words.split(separator: ":", maxSplits: 1).last.map {
            Words.sentence(String($0.drop { $0 == " " }))
        }
        let text = String(said ?? gap.words)
        let at = groups.firstIndex { group in
            let title = group.title.lowercased()
            return title.contains(subject) && title.contains(side)
        }
        if let at {
            groups[at].gaps.append(text)
        } else {
            groups.append(Thumbnails.Group(title: Words.sentence(String(subject)), items: [], gaps: [text]))
        }
    }
}
