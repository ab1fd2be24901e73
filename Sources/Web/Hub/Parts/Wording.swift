import Hypertext

/// A sentence as it is shown: text, stress, codes that lead to their pages, and the numbers of its sources.
struct Wording: Part {
    enum Run: Hashable, Sendable {
        case text(String)
        case strong(String)
        /// A code with the address of its page; empty where there is none.
        case code(String, address: String)
    }

    var runs: [Run]
    /// Numbers in the page's list of sources.
    var sources: [Int] = []
    /// Whether nothing that was read carries it.
    var isUnverified = false

    init(_ runs: [Run], sources: [Int] = [], isUnverified: Bool = false) {
        self.runs = runs
        self.sources = sources
        self.isUnverified = isUnverified
    }

    init(_ text: String, sources: [Int] = []) {
        self.init([.text(text)], sources: sources)
    }

    /// Without marks of any kind.
    var plain: String {
        runs.map { run in
            switch run {
            case .text(let text), .strong(let text), .code(let text, _): text
            }
        }.joined()
    }

    var html: HTML {
        .group {
            isUnverified ? element("span", ["class": "shaky"]) { words } : words
            SourceMarks(numbers: sources)
            if isUnverified {
                " "
                Tag(.unverified, "unverified")
            }
        }
    }

    private var words: HTML {
        HTML(
            joining: runs.map { run in
                switch run {
                case .text(let text): HTML(text)
                case .strong(let text): element("strong", text: text)
                case .code(let code, ""): element("span", ["class": "code"], text: code)
                case .code(let code, let address): element("a", ["class": "code", "href": address], text: code)
                }
            })
    }
}

/// Small numbers that lead to the page's list of sources.
struct SourceMarks: Part {
    var numbers: [Int]

    var html: HTML {
        numbers.isEmpty
            ? .empty
            : element("span", ["class": "src"]) {
                for number in numbers {
                    element("a", ["href": "#s\(number)", "aria-label": "Source \(number)"], text: "\(number)")
                }
            }
    }
}
