import Essentials
public import Hypertext
public import Pages

/// A report as one HTML document that needs nothing else: its style and its key images stand in it.
public enum ReportHTML {
    /// - Parameters:
    ///   - addenda: shown below the report, each under its own signature.
    ///   - frames: the pixels of a frame; see ``KeyImage/Frames``.
    public static func render(_ report: Report, addenda: [Addendum] = [], frames: KeyImage.Frames) throws -> String {
        let outline = ReportOutline(report: report)
        let title = "\(outline.title), \(outline.identity)"
        let head = HTML.element(
            "head", [:],
            .element("meta", ["charset": "utf-8"]),
            .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .element("title", [:], HTML(title)),
            .element("style", [:], ReportStyle.sheet))
        return HTML.document(
            head: head, body: .element("body", [:], try article(report, addenda: addenda, frames: frames))
        ).text
    }

    /// The report as a piece of a page, for a page that has the style already.
    public static func article(_ report: Report, addenda: [Addendum] = [], frames: KeyImage.Frames) throws -> HTML {
        let outline = ReportOutline(report: report, addenda: addenda)
        var parts = [
            HTML.element("p", ["class": "identity"], HTML(outline.identity)),
            .element("h1", [:], HTML(outline.title)),
            .element("p", ["class": report.status == .final ? "status" : "status open"], HTML(outline.status)),
            section("", [pairs(outline.header)], outline.basis),
        ]
        parts += outline.sections.map { section($0.heading, $0.pieces.map(piece), $0.proof) }
        parts += try keyImages(report, frames)
        parts.append(closing(outline))
        parts += addenda.map { addendum in
            section(
                "Addendum \(addendum.number)",
                addendum.text.split(whereSeparator: \.isNewline).map {
                    .element("p", ["class": "words"], HTML(String($0)))
                } + [pairs(outline.rows(addendum))], outline.proof(addendum))
        }
        parts += report.notices.map { .element("p", ["class": "notice"], HTML($0)) }
        return .element("main", ["class": "report"], parts)
    }

    // MARK: Pieces

    private static func section(_ heading: String, _ said: [HTML], _ proof: [ReportOutline.Note]) -> HTML {
        let title = heading.isEmpty ? HTML.empty : .element("h2", [:], HTML(heading))
        let aside =
            proof.isEmpty
            ? HTML.empty : .element("aside", ["class": "proof", "aria-label": "What this rests on"], proof.map(note))
        return .element(
            "section", ["class": "said"], [.element("div", [:], [title] + said), aside])
    }

    private static func piece(_ piece: ReportOutline.Piece) -> HTML {
        switch piece {
        case .words(let words): .element("p", ["class": "words"], HTML(words))
        case .subheading(let words): .element("h3", [:], HTML(words))
        case .fields(let rows): pairs(rows)
        case .measurements(let rows): measurements(rows)
        }
    }

    private static func pairs(_ rows: [(name: String, value: String)]) -> HTML {
        .element(
            "table", ["class": "pairs"],
            .element(
                "tbody", [:],
                rows.map {
                    .element(
                        "tr", [:], .element("th", ["scope": "row"], HTML($0.name)), .element("td", [:], HTML($0.value)))
                }))
    }

    private static func measurements(_ rows: [ReportOutline.Row]) -> HTML {
        let head = HTML.element(
            "tr", [:], .element("th", ["scope": "col"], "No."),
            .element("th", ["scope": "col"], "What was measured"),
            .element("th", ["scope": "col", "class": "num"], "Value"))
        let body = rows.map { row -> HTML in
            var middle = [HTML.element("b", [:], HTML(row.label)), HTML(", \(row.place)")]
            if !row.refusal.isEmpty { middle.append(.element("p", ["class": "refused"], HTML(row.refusal))) }
            if !row.change.isEmpty { middle.append(.element("p", ["class": "words"], HTML(row.change))) }
            return .element(
                "tr", [:], .element("td", ["class": "mono"], HTML(row.id)), .element("td", [:], middle),
                .element("td", ["class": row.isRefused ? "num refused" : "num"], HTML(row.value)))
        }
        return .element(
            "table", ["class": "measures"], .element("thead", [:], head), .element("tbody", [:], body))
    }

    private static func note(_ note: ReportOutline.Note) -> HTML {
        var parts = [HTML.element("b", [:], HTML(note.title)), HTML(" ")]
        if let link = note.link {
            parts.append(.element("a", ["href": link], HTML(note.text)))
        } else {
            parts.append(HTML(note.text))
        }
        parts += note.machine.split(separator: "\n").map { .element("code", [:], HTML($0)) }
        return .element("p", [:], parts)
    }

    private static func keyImages(_ report: Report, _ frames: KeyImage.Frames) throws -> [HTML] {
        let figures = try KeyImage.all(of: report, frames: frames).map { image -> HTML in
            .element(
                "figure", [:],
                .element(
                    "img",
                    [
                        "src": "data:image/png;base64,\(Base64.encode(try image.png()))", "alt": image.alternative,
                        "width": "\(image.picture.width)", "height": "\(image.picture.height)",
                    ]),
                .element(
                    "figcaption", [:], .element("b", [:], HTML("\(image.name), frame \(image.frame)")),
                    HTML(" \(image.caption)")))
        }
        guard !figures.isEmpty else { return [] }
        return [
            .element(
                "section", ["class": "figures"],
                [.element("h2", [:], "Key images"), .element("div", [:], figures)])
        ]
    }

    private static func closing(_ outline: ReportOutline) -> HTML {
        var said: [HTML] = []
        if outline.signature.isEmpty {
            said.append(.element("p", ["class": "status open"], "Not signed: this report is preliminary."))
        } else {
            said.append(pairs(outline.signature))
        }
        let gaps = outline.gaps.map { gap -> HTML in
            .element(
                "li", [:], .element("b", [:], gap.blocks ? "Stops the signature. " : "Would strengthen the record. "),
                HTML(gap.words))
        }
        if !gaps.isEmpty { said.append(.element("ul", [:], gaps)) }
        return section("Signature", said, outline.signatureProof)
    }
}
