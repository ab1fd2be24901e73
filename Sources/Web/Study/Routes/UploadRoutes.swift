import Essentials
import HTTPTypes
import Practice

/// Images that are sent from a browser, one or several in a form.
enum UploadRoutes {
    static let largestForm = UploadForm.largest + (1 << 20)
    /// A plain form may bring so many files at once; the page's module sends one each time.
    static let mostParts = 500

    @Sendable static func intoCase(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        return try await receive(site, inquiry, into: id, after: CasePlace.images.address(of: id))
    }

    @Sendable static func intoTray(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await receive(site, inquiry, into: nil, after: TrayPage.address)
    }

    private static func receive(_ site: Site, _ inquiry: Inquiry, into id: String?, after: String) async throws
        -> Answer
    {
        let files = inquiry.parts.filter { $0.filename != nil && !($0.filename == "" && $0.bytes.isEmpty) }
        guard !files.isEmpty else {
            throw Refusal.notDone("No file was chosen. Choose DICOM files and send them again.")
        }
        var outcomes: [UploadOutcome] = []
        for file in files {
            let received = try await StudyRoutes.asking(site, inquiry) {
                try $0.receive(Array(file.bytes), source: .upload, into: id, by: $1)
            }
            outcomes.append(UploadOutcome(name: file.filename ?? "", received, into: id))
        }
        if inquiry.isForProgram { return .json(["files": .array(outcomes.map(\.json))]) }
        if outcomes.allSatisfy({ $0.kind == .received || $0.kind == .already }) { return .seeOther(after) }
        let page = UploadedPage(outcomes: outcomes, after: after)
        return site.workPage(inquiry, title: "Images received", current: .tray, main: page.html)
    }
}
