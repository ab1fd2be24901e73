import Essentials
import FHIR
import HTTPTypes
import Practice

/// Reads and searches of the practice's resources.
enum ResourceAnswers {
    static func read(_ type: ServedType, _ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await PracticeFHIR.answering {
            let pairs = try SearchReading.pairs(query(inquiry))
            for (name, _) in pairs where name != "_format" && name != "_pretty" {
                throw FHIRFault.invalid("A read takes no parameter but _format and _pretty.")
            }
            try PracticeFHIR.checkFormat(inquiry, pairs.first { $0.name == "_format" }?.value)
            let id = inquiry.caught["id"] ?? ""
            let resource = try await site.asking(inquiry) { try $0.resource(type, id, for: $1) }
            var answer = PracticeFHIR.answer(resource.json)
            answer.fields[.eTag] = "W/\"\(resource.version)\""
            return answer
        }
    }

    /// A search by address: of it nothing says who somebody is.
    static func search(_ type: ServedType, _ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await PracticeFHIR.answering {
            let pairs = try SearchReading.pairs(query(inquiry))
            try PracticeFHIR.checkFormat(inquiry, pairs.first { $0.name == "_format" }?.value)
            if let word = pairs.first(where: { $0.name == "_page" })?.value {
                guard pairs.count == 1, let search = site.searchPages.page(word, owner: inquiry.visit.secret),
                    search.type == type
                else {
                    throw FHIRFault(
                        status: .gone, code: "not-found", text: "This page is not kept any more. Search again.")
                }
                return try await kept(search, word, site, inquiry)
            }
            let search = try SearchReading(type: type, isInAddress: true).search(pairs)
            let page = try await site.asking(inquiry) { try $0.resources(search, for: $1) }
            let base = "\(PracticeFHIR.address(site, inquiry))/\(type.rawValue)"
            let own = pairs.filter { $0.name != "_offset" }
            func link(_ offset: Int) -> String {
                let all = own + (offset > 0 ? [(name: "_offset", value: "\(offset)")] : [])
                let text = all.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }
                return all.isEmpty ? base : "\(base)?\(text.joined(separator: "&"))"
            }
            return bundle(
                page, site, inquiry, links: [("self", link(search.offset)), page.next.map { ("next", link($0)) }])
        }
    }

    /// A search that was sent; its further pages stand under words that say nothing.
    static func sent(_ type: ServedType, _ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await PracticeFHIR.answering {
            let media = inquiry.fields[.contentType]?.split(separator: ";").first?.trimmingSpaces().lowercased()
            guard media == "application/x-www-form-urlencoded" else {
                throw FHIRFault(
                    status: .unsupportedMediaType, code: "not-supported",
                    text: "Send a search as application/x-www-form-urlencoded.")
            }
            guard let text = String(validating: try await inquiry.body(SearchReading.largestForm), as: UTF8.self)
            else { throw FHIRFault.invalid("The form is not well encoded.") }
            var pairs = try SearchReading.pairs(text)
            if inquiry.bearer == nil {
                let token = pairs.first { $0.name == FormToken.field }?.value
                guard !inquiry.isFromElsewhere, site.visits.accepts(token, of: inquiry.visit) else {
                    throw Refusal.foreignForm
                }
            }
            pairs.removeAll { $0.name == FormToken.field }
            let reading = SearchReading(type: type, isInAddress: false)
            let addressed = try SearchReading.pairs(query(inquiry))
            let inAddress = SearchReading(type: type, isInAddress: true)
            _ = try inAddress.search(addressed)
            try PracticeFHIR.checkFormat(inquiry, (addressed + pairs).first { $0.name == "_format" }?.value)
            let search = try reading.search(addressed + pairs)
            let word = site.searchPages.keep(
                SearchPages.Page(search: search, owner: inquiry.visit.secret), random: site.random(16))
            return try await kept(search, word, site, inquiry)
        }
    }

    private static func kept(
        _ search: ResourceSearch, _ word: String, _ site: Site, _ inquiry: Inquiry
    ) async throws -> Answer {
        let page = try await site.asking(inquiry) { try $0.resources(search, for: $1) }
        let base = "\(PracticeFHIR.address(site, inquiry))/\(search.type.rawValue)?_page="
        var next: (String, String)?
        if let offset = page.next {
            var further = search
            further.offset = offset
            let kept = SearchPages.Page(search: further, owner: inquiry.visit.secret)
            next = ("next", base + site.searchPages.keep(kept, random: site.random(16)))
        }
        return bundle(page, site, inquiry, links: [("self", base + word), next])
    }

    private static func bundle(
        _ page: ResourcePage, _ site: Site, _ inquiry: Inquiry, links: [(String, String)?]
    ) -> Answer {
        let base = PracticeFHIR.address(site, inquiry)
        let bundle = R4.Bundle {
            $0.type = .searchset
            $0.total = page.total
            $0.link = links.compactMap { $0.map { R4.BundleLink($0.0, $0.1) } }
            $0.entry = page.resources.map { resource in
                R4.BundleEntry {
                    $0.fullUrl = "\(base)/\(resource.type.rawValue)/\(resource.id)"
                    $0.resource = try? R4.AnyResource(json: resource.json)
                    $0.search = R4.BundleEntrySearch(.match)
                }
            }
        }
        return PracticeFHIR.answer(bundle.json)
    }

    private static func query(_ inquiry: Inquiry) -> Substring {
        let halves = inquiry.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return halves.count == 2 ? halves[1] : ""
    }
}
