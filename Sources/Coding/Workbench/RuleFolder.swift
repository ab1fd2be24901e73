public import CodeReference
public import Essentials
import YAMLSource

/// A folder of rules as it stands, in the shape of `Sources/Coding/Data`, or the rules that come with this product.
///
/// Reading never throws: what is wrong stands in ``faults``, all at once, and then there is no ``book``.
public struct RuleFolder: Sendable {
    /// A file by its name, such as `criteria.yaml`.
    public struct File: Sendable {
        public let name: String
        public let bytes: [UInt8]

        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// What is wrong, or deserves a look.
    public struct Finding: Hashable, Sendable, CustomStringConvertible {
        public enum Severity: String, Hashable, Sendable, CaseIterable { case error, warning }

        public let severity: Severity
        public let file: String
        public let line: Int
        public let message: String

        /// `criteria.yaml:72: error: rules[3].when: found …`.
        public var description: String { "\(file):\(line): \(severity.rawValue): \(message)" }

        public var json: JSONValue {
            [
                "severity": .string(severity.rawValue), "file": .string(file), "line": .number(JSONNumber(line)),
                "message": .string(message),
            ]
        }
    }

    /// Nil where a fault stopped the rules from being read.
    public let book: RuleBook?
    /// Errors, by file and line.
    public let faults: [Finding]
    /// The line of `review` in each file, by the file's name without extension; of shipped rules none is known.
    let reviewLines: [String: Int]

    /// The rules that come with this product, held against its codes.
    public static func shipped() throws -> RuleFolder {
        RuleFolder(book: try RuleBook.shipped(), faults: [], reviewLines: [:])
    }

    private init(book: RuleBook?, faults: [Finding], reviewLines: [String: Int]) {
        self.book = book
        self.faults = faults
        self.reviewLines = reviewLines
    }

    /// Reads the files of a folder and holds the rules against the codes; files that are no YAML are passed over.
    public init(_ files: [File], codes: CodeBook) {
        var faults: [Finding] = []
        var members = JSONObject()
        var broken: Set<String> = []
        var lines: [String: Int] = [:]
        for file in files.sorted(by: { $0.name < $1.name }) where file.name.hasSuffix(".yaml") {
            let stem = String(file.name.dropLast(5))
            do {
                let node = try SourceNode(parsing: file.bytes, file: file.name)
                if case .map(let fields) = node.content {
                    lines[stem] = fields.first { $0.key == "review" }?.keyPlace.line
                }
                members[stem] = node.json(lines: true)
            } catch let error as SourceError {
                broken.insert(file.name)
                faults += error.findings.map {
                    let path = $0.path.isEmpty ? "" : "\($0.path): "
                    return .init(
                        severity: .error, file: $0.place.file, line: $0.place.line,
                        message: "\(path)found \($0.found), wanted \($0.wanted)")
                }
            } catch {
                broken.insert(file.name)
                faults.append(.init(severity: .error, file: file.name, line: 1, message: "can't be read as YAML"))
            }
        }
        var book: RuleBook?
        // Words for values are no rules: they are checked beside them, and a folder need not hold them.
        let words = members["synonyms"]
        members["synonyms"] = nil
        func note(_ error: DataError) {
            // A file that is no YAML was told of already; that it is missing is no second fault.
            faults += error.faults.filter { !broken.contains($0.file) }.map {
                let path = $0.path.isEmpty ? "" : "\($0.path): "
                return .init(
                    severity: .error, file: $0.file, line: $0.line,
                    message: "\(path)found \($0.found), wanted \($0.wanted)")
            }
        }
        do {
            if let words { _ = try FactSynonyms(json: words) }
        } catch let error as DataError {
            note(error)
        } catch {
            faults.append(.init(severity: .error, file: "synonyms.yaml", line: 1, message: "can't be read"))
        }
        do {
            let read = try RuleBook(json: .object(members))
            try read.check(against: codes)
            if broken.isEmpty { book = read }
        } catch let error as DataError {
            note(error)
        } catch {
            faults.append(.init(severity: .error, file: "criteria.yaml", line: 1, message: "can't be read"))
        }
        self.init(book: book, faults: faults.sorted { ($0.file, $0.line) < ($1.file, $1.line) }, reviewLines: lines)
    }
}
