/// FHIR release 4 (4.0.1): its resources and datatypes carry their own names inside.
///
/// The namespace keeps them apart from the domain's words, which are often the same: `R4.Patient`, `R4.Coding`.
///
/// Source: http://hl7.org/fhir/R4/.
public enum R4 {
    /// The version of the specification that is written.
    public static let version = "4.0.1"
}
