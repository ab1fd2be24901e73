import HTTPTypes
import Hypertext

extension Site {
    /// A page of oversight, with its places at the head.
    func oversightPage(
        _ inquiry: Inquiry, title: String, _ place: OversightTabs.Place, _ main: HTML,
        _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        workPage(
            inquiry, title: title, current: .oversight,
            main: .group {
                OversightTabs(current: place)
                main
            }, modules: ["forms.js"], status: status)
    }
}
