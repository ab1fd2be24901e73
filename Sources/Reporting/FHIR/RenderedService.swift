public import Essentials
public import Patients

/// A service that was rendered, with the code under which it is reported.
///
/// A report never decides a code; whoever renders it as FHIR hands in what the decision gave.
public struct RenderedService: Hashable, Sendable {
    /// Whose code it is.
    public enum System: String, Hashable, Sendable, CaseIterable {
        case cdt, cpt
    }

    public var system: System
    /// Such as `D0370`.
    public var code: String
    public var date: CalendarDate
    /// Who rendered it.
    public var provider: Provider
    /// For whom.
    public var organization: Organization

    public init(
        system: System = .cdt, code: String, date: CalendarDate, provider: Provider, organization: Organization
    ) {
        self.system = system
        self.code = code
        self.date = date
        self.provider = provider
        self.organization = organization
    }
}
