/// Who speaks: a program, somebody who answers for it, or a machine's text.
public enum PaperVoice: Hashable, Sendable {
    case sans, serif, mono

    /// The families that are tried in turn, as fontconfig reads them.
    var families: String {
        switch self {
        case .sans: "Noto Sans, DejaVu Sans"
        case .serif: "Noto Serif, DejaVu Serif"
        case .mono: "DejaVu Sans Mono, Noto Sans Mono"
        }
    }
}

/// How a run of text is set.
public struct TextStyle: Hashable, Sendable {
    public var voice: PaperVoice
    /// In points.
    public var size: Double
    public var isBold: Bool
    public var isItalic: Bool
    public var ink: PaperInk
    /// Additional space between letters, in points.
    public var tracking: Double

    public init(
        _ voice: PaperVoice, _ size: Double, bold: Bool = false, italic: Bool = false, ink: PaperInk = .ink,
        tracking: Double = 0
    ) {
        self.voice = voice
        self.size = size
        isBold = bold
        isItalic = italic
        self.ink = ink
        self.tracking = tracking
    }
}

/// Text in one style, with the address it leads to where it is a link.
public struct TextRun: Hashable, Sendable {
    public var text: String
    public var style: TextStyle
    /// An `http` or `https` address.
    public var link: String?

    public init(_ text: String, _ style: TextStyle, link: String? = nil) {
        self.text = text
        self.style = style
        self.link = link
    }
}
