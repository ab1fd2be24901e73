import Foundation
import Loading

/// What a run is made of.
struct Options {
    static let usage = """
        usage: practice-load TRAGUS [--studies N] [--images N] [--rate N] [--seconds N] [--python PYTHON]
        """

    var program = ""
    var studies = 2000
    /// Images that are there before pages are asked for, four to a study; a quarter more come while pages are read.
    var images = 1000
    /// Requests a second.
    var rate = 40
    var seconds = 15
    /// A Python with Playwright, for first paint; left out, it is not measured.
    var python: String?

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        guard let program = rest.popFirst(), !program.hasPrefix("-") else { throw Failure(Options.usage) }
        self.program = URL(fileURLWithPath: program).standardizedFileURL.path
        while let name = rest.popFirst() {
            guard let text = rest.popFirst() else { throw Failure(Options.usage) }
            if name == "--python" {
                python = text
                continue
            }
            guard let number = Int(text), number > 0 else { throw Failure(Options.usage) }
            switch name {
            case "--studies": studies = number
            case "--images": images = number
            case "--rate": rate = number
            case "--seconds": seconds = number
            default: throw Failure(Options.usage)
            }
        }
    }
}
