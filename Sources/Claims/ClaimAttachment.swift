/// Something that supports the claim and goes another way than the claim itself (PWK).
public struct ClaimAttachment: Hashable, Sendable {
    /// What it is (PWK01).
    public enum Report: String, Hashable, Sendable, CaseIterable {
        case referralForm = "B4"
        case dentalModels = "DA"
        case diagnosticReport = "DG"
        case explanationOfBenefits = "EB"
        case radiologyFilms = "RB"
        case radiologyReport = "RR"
        case supportData = "OZ"
        case periodontalChart = "P6"
    }

    /// How it comes (PWK02).
    public enum Transmission: String, Hashable, Sendable, CaseIterable {
        /// Kept by the provider and sent on request; carries no control number.
        case onRequest = "AA"
        case mail = "BM"
        case electronic = "EL"
        case email = "EM"
        case fileTransfer = "FT"
        case fax = "FX"
    }

    public var report: Report
    public var transmission: Transmission
    /// 2 to 80 characters by which the payer finds it (PWK06 with AC); nil exactly when it is sent on request.
    public var controlNumber: String?

    public init(report: Report, transmission: Transmission, controlNumber: String?) {
        self.report = report
        self.transmission = transmission
        self.controlNumber = controlNumber
    }
}
