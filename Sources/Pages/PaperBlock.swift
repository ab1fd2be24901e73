/// A piece of a printed document, in reading order.
public indirect enum PaperBlock: Hashable, Sendable {
    /// A heading of level 1 to 3, kept with what follows.
    case heading(Int, [TextRun])
    case paragraph([TextRun], ParagraphLook = .init())
    case table(PaperTable)
    /// What is said on the left, and beside it what it rests on; a calliper is laid along the proof.
    case claim([PaperBlock], proof: [PaperBlock])
    /// Pictures in rows, so many across.
    case figures([PaperFigure], across: Int)
    /// A hairline across the column.
    case rule
    /// White space in points.
    case space(Double)
}

/// How a paragraph stands.
public struct ParagraphLook: Hashable, Sendable {
    public enum Alignment: Hashable, Sendable { case start, end, centre }

    /// The distance of baselines as a multiple of the largest size of the paragraph.
    public var leading: Double
    /// Space before the paragraph in points, dropped at the top of a page.
    public var before: Double
    public var alignment: Alignment
    public var keepsWithNext: Bool

    public var keepsTogether: Bool

    public init(
        leading: Double = 1.45, before: Double = 0, alignment: Alignment = .start, keepsWithNext: Bool = false,
        keepsTogether: Bool = false
    ) {
        self.leading = leading
        self.before = before
        self.alignment = alignment
        self.keepsWithNext = keepsWithNext
        self.keepsTogether = keepsTogether
    }
}

/// A table with hairlines under its rows.
public struct PaperTable: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        /// The column's share of the width.
        public var share: Double
        public var alignment: ParagraphLook.Alignment

        public init(_ share: Double, _ alignment: ParagraphLook.Alignment = .start) {
            self.share = share
            self.alignment = alignment
        }
    }

    /// The paragraphs of one cell.
    public typealias Cell = [[TextRun]]

    public var columns: [Column]
    /// The heading of each column; none where the first cell of each row is its heading.
    public var heading: [Cell]
    public var rows: [[Cell]]
    public var leading: Double

    public init(columns: [Column], heading: [Cell] = [], rows: [[Cell]], leading: Double = 1.4) {
        self.columns = columns
        self.heading = heading
        self.rows = rows
        self.leading = leading
    }
}

/// A picture with its words.
public struct PaperFigure: Hashable, Sendable {
    public var picture: Picture
    /// What a person who can't see the picture is told.
    public var alternative: String
    public var caption: [[TextRun]]

    public init(picture: Picture, alternative: String, caption: [[TextRun]]) {
        self.picture = picture
        self.alternative = alternative
        self.caption = caption
    }
}

/// A document to be printed.
///
///     let bytes = try PaperDocument(title: "Report", …, blocks: blocks).pdf()
public struct PaperDocument: Hashable, Sendable {
    public var title: String
    public var author: String
    public var subject: String
    /// RFC 3339; stands in for the clock, so that the same input gives the same bytes.
    public var created: String
    /// BCP 47, such as `en-US`.
    public var language: String
    public var size: PaperSize
    /// On every page, left and right.
    public var headLeft: [TextRun]
    public var headRight: [TextRun]
    /// On the left of every page's foot; the page number stands on the right.
    public var foot: [TextRun]
    public var blocks: [PaperBlock]

    public init(
        title: String, author: String, subject: String = "", created: String, language: String = "en-US",
        size: PaperSize = .letter, headLeft: [TextRun] = [], headRight: [TextRun] = [], foot: [TextRun] = [],
        blocks: [PaperBlock]
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.created = created
        self.language = language
        self.size = size
        self.headLeft = headLeft
        self.headRight = headRight
        self.foot = foot
        self.blocks = blocks
    }
}
