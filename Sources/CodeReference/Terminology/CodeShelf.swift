/// The code sets beside the dental one: the small lists, and ICD-10-CM whole where its tables are at hand.
public struct CodeShelf: Sendable {
    public let sets: CodeSets
    /// Nil where no table of ICD-10-CM is loaded.
    public let diagnoses: DiagnosisReleases?

    public init(sets: CodeSets, diagnoses: DiagnosisReleases? = nil) {
        self.sets = sets
        self.diagnoses = diagnoses
    }

    /// The shipped lists with what was found of ICD-10-CM.
    ///
    /// - Throws: ``DataError`` with file and line.
    public static func shipped(diagnoses: DiagnosisReleases? = nil) throws -> CodeShelf {
        CodeShelf(sets: try .shipped(), diagnoses: diagnoses)
    }
}
